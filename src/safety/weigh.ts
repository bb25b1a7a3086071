/**
 * The engine: cues are patterns with a weight; the weights of those found in a stretch of text are added.
 * A cue counts once, however often it is met. Nothing here knows a word of any language.
 */
import { CLASSES } from './patterns/classes.ts';

/** One kind of sign. `any` holds patterns over plain words, parted by ` / ` or line ends: `~` up to two words between, `~~` up to five, `~~~` up to twelve, `{class}`, `(a|b)`, `x?`, `*`. */
export type Cue = { readonly name: string; readonly weight: number; readonly any: string };
/** A cue made ready for use. */
export type ReadyCue = { readonly name: string; readonly weight: number; readonly found: RegExp };

const WORD = '[a-z0-9]+';

/** A class may name others: {stopped} holds {drug}. */
const expanded = (pattern: string): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
    const words = CLASSES[name];
    if (words === undefined) throw new Error(`weigh: no word class "${name}"`);
    return `(${expanded(words)})`;
  });

/** The source of a regular expression for one pattern. Gaps are bounded, so no text can make it run long. */
const sourceOf = (pattern: string): string =>
  expanded(pattern)
    .replace(/\(/g, '(?:')
    .replace(/\(\?:\?/g, '(?')
    .replace(/\*/g, '[a-z]*')
    .replace(/ ~~~ /g, `(?: ${WORD}){0,12}? `)
    .replace(/ ~~ /g, `(?: ${WORD}){0,5}? `)
    .replace(/ ~ /g, `(?: ${WORD}){0,2}? `);

/** Compiles the patterns of a list into one expression that must begin and end at word borders. */
export const expression = (patterns: string, flags = ''): RegExp => {
  const all = patterns.split(/\s*\n\s*|\s+\/\s+/).filter((pattern) => pattern !== '');
  return new RegExp(` (?:${all.map(sourceOf).join('|')})(?= )`, flags);
};

/** Makes cues ready, once, when the module is loaded; `list` keeps the names of different lists apart. */
export const ready = (cues: readonly Cue[], list = ''): readonly ReadyCue[] =>
  cues.map(({ name, weight, any }) => ({ name: `${list}:${name}`, weight, found: expression(any) }));

/** The cues found in ` plain words with a space at both ends `: their names with their weights. */
export const foundIn = (cues: readonly ReadyCue[], text: string): ReadonlyMap<string, number> =>
  new Map(cues.filter(({ found }) => found.test(text)).map(({ name, weight }) => [name, weight]));

/** The sum of the weights of those of these cues that were found. */
export const weightOf = (cues: readonly ReadyCue[], found: ReadonlyMap<string, number>): number =>
  cues.reduce((sum, { name }) => sum + (found.get(name) ?? 0), 0);
