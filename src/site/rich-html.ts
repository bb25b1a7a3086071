/**
 * The text of a lesson as HTML: paragraphs, lists and emphasis, everything else as the text it is. Here as in all pages a
 * list item needs no end tag (HTML Living Standard 13.1.2.4), which is bytes saved on every line.
 */
import { escapeHtml } from '../content/escape-html.ts';
import type { Rich } from '../content/model.ts';

const BULLET = '• ';

/** An empty line parts paragraphs; lines that begin with a bullet are one list. */
export function richHtml({ text, marks }: Rich): string {
  const html: string[] = [];
  let list: string[] = [];
  const closeList = () => {
    if (list.length > 0) html.push(`<ul>${list.join('')}</ul>`);
    list = [];
  };
  let from = 0;
  for (const line of text.split('\n')) {
    const to = from + line.length;
    if (line.startsWith(BULLET)) list.push(`<li>${inline({ text, marks }, from + BULLET.length, to)}`);
    else {
      closeList();
      if (line !== '') html.push(`<p>${inline({ text, marks }, from, to)}</p>`);
    }
    from = to + 1;
  }
  closeList();
  return html.join('');
}

/** Cut wherever a mark begins or ends, so that marks may overlap and the tags still nest. */
function inline({ text, marks }: Rich, from: number, to: number): string {
  const cuts = [from, ...marks.flatMap((mark) => [mark.from, mark.to]), to].filter((cut) => cut >= from && cut <= to);
  const places = [...new Set(cuts)].sort((a, b) => a - b);
  return places
    .slice(0, -1)
    .map((start, at) => {
      const end = places[at + 1] ?? to;
      const has = (style: 'bold' | 'italic') =>
        marks.some((mark) => mark.style === style && mark.from <= start && mark.to >= end);
      const shown = escapeHtml(text.slice(start, end));
      const italic = has('italic') ? wrap('em', shown) : shown;
      return has('bold') ? wrap('strong', italic) : italic;
    })
    .join('');
}

const wrap = (tag: string, inside: string): string => `<${tag}>${inside}</${tag}>`;
