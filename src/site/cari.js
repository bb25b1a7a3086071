/** Searching by typing, on the first page. Without it nothing is missing: the letters lead to the same names. */
const place = document.getElementById('cari');
const { label, none } = place.dataset;
const box = Object.assign(document.createElement('input'), { id: 'kata', type: 'search', autocomplete: 'off' });
const name = Object.assign(document.createElement('label'), { htmlFor: 'kata', textContent: label });
const found = document.createElement('div');
found.setAttribute('role', 'status');
place.append(name, box, found);

/** All topics, [path, title, other names]; they are loaded once somebody means to search. */
const load = () => {
  const script = Object.assign(document.createElement('script'), { src: 'nama.js' });
  script.addEventListener('load', show);
  document.head.append(script);
};
box.addEventListener('focus', load, { once: true });
box.addEventListener('input', show);

function show() {
  const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
  const all = globalThis.TOPIK;
  if (!all || words.length === 0) return found.replaceChildren();
  const hits = all.filter((row) => words.every((word) => `${row[1]}, ${row[2]}`.toLowerCase().includes(word)));
  found.replaceChildren(hits.length > 0 ? listOf(hits.slice(0, 12)) : none);
}

function listOf(hits) {
  const list = Object.assign(document.createElement('ul'), { className: 'list' });
  for (const [href, textContent] of hits) {
    const line = document.createElement('li');
    line.append(Object.assign(document.createElement('a'), { href, textContent }));
    list.append(line);
  }
  return list;
}
