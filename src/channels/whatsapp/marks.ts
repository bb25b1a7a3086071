/**
 * Emphasis as WhatsApp reads it: *bold*, _italic_. It has no way to escape, and it formats only where a sign stands at
 * the edge of a word and within one line. Two rules: a sign of ours always does its work, and a sign of the text never.
 *
 * A sign of the text becomes its look-alike. An invisible character beside it would depend on whether the reader counts
 * that as a space, which differs from phone to phone; another letter is another letter everywhere.
 */
import type { Message } from '../../engine/types.ts';
import { type Run, runsOf } from '../runs.ts';

/** Signs that would format, and what stands for each: no letters, beside which a sign of ours would not work. */
export const LOOK_ALIKE: Readonly<Record<string, string>> = {
  '*': '\u2217',
  _: '\uFF3F',
  '~': '\u223C',
  '`': '\u2035',
};
/** At the beginning of a line: a quote and a list. */
export const LINE_LOOK_ALIKE: Readonly<Record<string, string>> = { '>': '\u203A', '-': '\u2013' };

type Span = { readonly from: number; readonly to: number };
const LETTER = /[\p{L}\p{N}]/u;

/** The text with its emphasis, in WhatsApp's signs. Emphasis inside a word is dropped: WhatsApp would show the bare sign. */
export function marked(message: Message): string {
  const { text } = message;
  const runs = runsOf(message).flatMap((run) => byLine(text, run));
  const bold = spansOf(text, runs, (run) => run.bold);
  // Cut where bold begins and ends, so that signs are nested.
  const italic = [true, false].flatMap((inBold) => spansOf(text, runs, (run) => run.italic && run.bold === inBold));
  const signs = new Map<number, string>();
  const put = (at: number, sign: string) => signs.set(at, (signs.get(at) ?? '') + sign);
  // A span ends before the next begins; inside it lies italic, which closes first and opens last.
  for (const { to } of italic) put(to, '_');
  for (const { to } of bold) put(to, '*');
  for (const { from } of bold) put(from, '*');
  for (const { from } of italic) put(from, '_');
  const edges = [...new Set([0, ...signs.keys(), text.length])].sort((a, b) => a - b);
  const quiet = neutral(text);
  return edges.map((at, i) => (signs.get(at) ?? '') + quiet.slice(at, edges[i + 1] ?? at)).join('');
}

/** The text without a sign that formats; same length, so that places stay. */
export function neutral(text: string): string {
  return text
    .replace(/(^|\n)(\s*)([>-])(?=\s)/g, (_, start: string, space: string, sign: string) => {
      return start + space + (LINE_LOOK_ALIKE[sign] ?? sign);
    })
    .replace(/[*~`]/g, (sign) => LOOK_ALIKE[sign] ?? sign)
    .replace(/_/g, (sign, at: number, all: string) => (isInside(all, at) ? sign : (LOOK_ALIKE[sign] ?? sign)));
}

/** Between letters "_" does not format, and addresses need it. */
const isInside = (text: string, at: number): boolean =>
  LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at + 1] ?? '');

/** A run without its line ends. */
function byLine(text: string, run: Run): readonly Run[] {
  return [...text.slice(run.from, run.to).matchAll(/[^\n]+/g)].map((line) => {
    const from = run.from + line.index;
    return { ...run, from, to: from + line[0].length };
  });
}

/** The longest stretches of the wanted look that can carry a sign at both ends. */
function spansOf(text: string, runs: readonly Run[], wanted: (run: Run) => boolean): readonly Span[] {
  const spans: { from: number; to: number }[] = [];
  for (const { from, to, ...look } of runs) {
    if (!wanted({ from, to, ...look })) continue;
    const last = spans.at(-1);
    if (last?.to === from) last.to = to;
    else spans.push({ from, to });
  }
  return spans.map((span) => trimmed(text, span)).filter((span) => canCarry(text, span));
}

function trimmed(text: string, { from, to }: Span): Span {
  const inside = text.slice(from, to);
  return { from: from + inside.length - inside.trimStart().length, to: from + inside.trimEnd().length };
}

const canCarry = (text: string, { from, to }: Span): boolean =>
  from < to && !LETTER.test(text[from - 1] ?? '') && !LETTER.test(text[to] ?? '');
