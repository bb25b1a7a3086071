/** What every channel does first with a text: where which emphasis begins and ends, whatever overlaps. */
import type { Mark, Message } from '../engine/types.ts';

/** A stretch [from, to) in one look, in UTF-16 units of the message's text. Runs follow one another without a gap. */
export type Run = { readonly from: number; readonly to: number; readonly bold: boolean; readonly italic: boolean };

/** Marks may overlap, leave the text or cut a character in two; runs never do. */
export function runsOf({ text, marks = [] }: Message): readonly Run[] {
  const spans = marks.map((mark) => ({ ...mark, from: edge(text, mark.from), to: edge(text, mark.to) }));
  const cuts = spans.flatMap(({ from, to }) => [from, to]);
  const edges = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, at) => {
    const has = (style: Mark['style']) =>
      spans.some((span) => span.style === style && span.from <= from && from < span.to);
    return { from, to: edges[at + 1] ?? text.length, bold: has('bold'), italic: has('italic') };
  });
}

/** The message in pieces of at most `most` units, cut at a line or a space where one is near; buttons go to the last. */
export function piecesOf(message: Message, most: number): readonly Message[] {
  const { text, marks = [], buttons } = message;
  const pieces: Message[] = [];
  for (let from = 0; from < text.length || from === 0; ) {
    const to = text.length - from <= most ? text.length : cutNear(text, from, from + most);
    const moved = marks.map((mark) => ({ ...mark, from: mark.from - from, to: mark.to - from }));
    pieces.push({ text: text.slice(from, to), marks: moved });
    if (to === text.length) break;
    from = to;
  }
  return pieces.map((piece, at) => (at === pieces.length - 1 && buttons ? { ...piece, buttons } : piece));
}

/** A label of at most `most` units; one that was longer ends with "…". */
export const shortened = (label: string, most: number): string =>
  label.length <= most ? label : `${label.slice(0, edge(label, most - 1))}…`;

/** A place inside the text where no character (surrogate pair) is cut in two. */
function edge(text: string, place: number): number {
  const at = Math.min(Math.max(place, 0), text.length);
  const splits = /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
  return splits ? at - 1 : at;
}

function cutNear(text: string, from: number, to: number): number {
  const nearest = Math.max(text.lastIndexOf('\n', to - 1), text.lastIndexOf(' ', to - 1)) + 1;
  return nearest > from + (to - from) / 2 ? nearest : edge(text, to);
}
