/**
 * From the text of a message to the parts of a bubble. Text stays text: the view inserts it as text nodes,
 * and the only addresses made here are tel: with a known number or one of an office, and https: as it was written.
 */

const BULLET = '• ';
const ADDRESS = /https:\/\/[\w-]+(?:\.[\w-]+)+(?:\/[\w./-]*[\w/])?/g;
/** An office's number with its area code; whatever is said has passed the directory's gate. */
const OFFICE = '\\(0\\d{2,3}\\) \\d{5,8}';
/** In a sentence about a law, 119 is an article and nobody should end up calling it. */
const ABOUT_LAW = /\b(pasal|undang|peraturan|ayat|nomor \d+ tahun|kuhp|kuhap|uu)\b/i;

/**
 * Paragraph lines and lists, in order.
 * @param {{text: string, marks: {from: number, to: number, style: string}[]}} message
 * @param {readonly string[]} numbers phone numbers that may become links
 * @returns {({kind: 'line', parts: Part[]} | {kind: 'list', items: Part[][]})[]} an empty line has no parts
 */
export function blocksOf({ text, marks }, numbers) {
  const blocks = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const to = from + line.length;
    const bullet = line.startsWith(BULLET);
    const parts = partsOf(text, from + (bullet ? BULLET.length : 0), to, marks, numbers);
    const last = blocks.at(-1);
    if (!bullet) blocks.push({ kind: 'line', parts });
    else if (last?.kind === 'list') last.items.push(parts);
    else blocks.push({ kind: 'list', items: [parts] });
    from = to + 1;
  }
  return blocks;
}

/** Runs of one look: {text, bold, italic, href?}. */
function partsOf(text, from, to, marks, numbers) {
  const links = linksIn(text.slice(from, to), numbers).map((link) => ({
    ...link,
    from: link.from + from,
    to: link.to + from,
  }));
  const inside = (cut) => cut > from && cut < to;
  const cuts = [...marks, ...links].flatMap((span) => [span.from, span.to]).filter(inside);
  const edges = [...new Set([from, ...cuts, to])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, i) => {
    const covers = (span) => span.from <= start && start < span.to;
    const styled = (style) => marks.some((mark) => mark.style === style && covers(mark));
    return {
      text: text.slice(start, edges[i + 1]),
      bold: styled('bold'),
      italic: styled('italic'),
      href: links.find(covers)?.href,
    };
  });
}

/** Links of one line, with places relative to it. */
function linksIn(line, numbers) {
  const pages = [...line.matchAll(ADDRESS)].map((m) => link(m.index, m[0], m[0]));
  if (ABOUT_LAW.test(line) || numbers.length === 0) return pages;
  // A number stands alone: not in a figure (1.190, 119%), a date (1/119), an address or "119 orang".
  const alone = new RegExp(
    `(^|[^\\w.,/+%-])(${[...numbers, OFFICE].join('|')})(?![\\w%/-]|[.,]\\d| (?:orang|persen|kasus|tahun|ribu|juta)\\b)`,
    'gi',
  );
  const calls = [...line.matchAll(alone)].map((m) =>
    link(m.index + m[1].length, m[2], `tel:${m[2].replace(/\D/g, '')}`),
  );
  return [...pages, ...calls.filter((call) => !pages.some((page) => page.from <= call.from && call.from < page.to))];
}

const link = (from, text, href) => ({ from, to: from + text.length, href });
