/** Keeps the page as it stands on disk, asks questions, and shows the channels that were chosen. */
const status = document.getElementById('status');
const answer = document.getElementById('answer');
const parsed = (text) => new DOMParser().parseFromString(text, 'text/html');
/** Pages asked for so far: of two on their way only the later one is shown. */
let asked = 0;
let wasOpen = false;

const line = new EventSource('/perubahan');
line.addEventListener('change', refresh);
line.addEventListener('open', () => {
  status.textContent = status.dataset.live;
  // Back after a break: something may have changed meanwhile.
  if (wasOpen) void refresh();
  wasOpen = true;
});
line.addEventListener('error', () => {
  status.textContent = status.dataset.lost;
});

/** Only what is in <main> moves: the question, its answer, the choice and the place on the page stay. */
async function refresh() {
  const mine = ++asked;
  const response = await fetch(location.pathname).catch(() => undefined);
  if (!response || mine !== asked) return;
  const fresh = parsed(await response.text());
  if (mine !== asked) return;
  const old = document.getElementById('isi');
  const opened = [...old.querySelectorAll('details')].map((one) => one.open);
  const main = document.adoptNode(fresh.getElementById('isi'));
  const details = [...main.querySelectorAll('details')];
  details.forEach((one, at) => {
    if (details.length === opened.length) one.open = opened[at];
  });
  old.replaceWith(main);
  document.title = fresh.title;
}

document.getElementById('ask').addEventListener('submit', async (event) => {
  event.preventDefault();
  const text = document.getElementById('question').value.trim();
  if (text === '') return;
  answer.textContent = answer.dataset.wait;
  const response = await fetch('/tanya', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  }).catch(() => undefined);
  if (!response?.ok) answer.textContent = answer.dataset.failed;
  else answer.replaceChildren(...parsed(await response.text()).body.childNodes);
});

for (const input of document.querySelectorAll('input[name=channel]')) {
  input.addEventListener('change', () => {
    document.body.dataset.show = input.value;
  });
}
