/** What a message asks of its subject ("efeknya", "tandanya"), apart from the subject itself. Words come as data. */
import type { Reading } from './normalize.ts';
import type { Words } from './types.ts';

/**
 * `names`: the aspects asked for; `own`: terms that ask for no aspect, so they may name a subject; `said`: all terms but
 * those that only ask or point ("apa", "kalau", "saya").
 */
export type Asked = {
  readonly names: readonly string[];
  readonly own: readonly string[];
  readonly said: readonly string[];
  /** Whether it asks how two things differ. */
  readonly compares: boolean;
};
export type AspectFinder = (terms: readonly string[]) => Asked;

/** The entry of words.aspects for words that ask or point: neither a subject nor an aspect. */
const POINTING = 'tunjuk';
/** The entry for words that set two things side by side ("bedanya", "mirip"). */
const COMPARING = 'banding';

/**
 * Finds aspects by the words of `words.aspects`. An entry of several words counts when all of them are there, and then its
 * words ask for nothing else: "tanda bahaya" asks neither for signs nor for effects.
 */
export function createAspectFinder(words: Words, read: (text: string) => Pick<Reading, 'terms'>): AspectFinder {
  const entries = Object.entries(words.aspects ?? {}).flatMap(([name, asked]) =>
    [name, ...asked].map((text) => ({ name, terms: read(text).terms })).filter(({ terms }) => terms.length > 0),
  );
  const byFirst = new Map<string, typeof entries>();
  for (const entry of entries) {
    const first = entry.terms[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  return (terms) => {
    const there = new Set(terms);
    const all = [...there].flatMap((term) => byFirst.get(term) ?? []).filter((each) => isIn(each.terms, there));
    const found = all.filter((each) => !all.some((other) => isPartOf(each.terms, other.terms)));
    const aspects = found.filter(({ name }) => name !== POINTING);
    const used = new Set(found.flatMap((each) => each.terms));
    const asking = new Set(aspects.flatMap((each) => each.terms));
    const names = [...new Set(aspects.map(({ name }) => name))];
    return {
      names,
      compares: names.includes(COMPARING),
      own: terms.filter((term) => !used.has(term)),
      said: terms.filter((term) => !used.has(term) || asking.has(term)),
    };
  };
}

function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  return part.length < whole.length && part.every((term) => whole.includes(term));
}

function isIn(terms: readonly string[], there: ReadonlySet<string>): boolean {
  return terms.every((term) => there.has(term));
}
