/** Which words the matcher knows, and so may take a misspelt word for. */
import { createNormalizer } from './normalize.ts';
import { createSpeller } from './spell.ts';
import type { MatcherData } from './types.ts';

/** Phrases that must hold a word before typos are mended towards it. Fewer: typos in phrases become words themselves. */
const LEAST_PHRASES = 3;
/** A word of phrases alone is a misspelling if a word so near is this many times as frequent. Less: rare words are lost. */
const MISSPELT_BESIDE = 20;

/** Known words with the number of texts that hold them; words of pages and of the language data always count. */
export function countWords(data: MatcherData): Record<string, number> {
  const counts = new Map<string, number>();
  const written = new Set<string>();
  const read = createNormalizer(data.words);
  const count = (text: string, worth: number) => {
    const { seen, plain, words } = read(text);
    for (const word of new Set([...seen, ...plain, ...words])) {
      counts.set(word, (counts.get(word) ?? 0) + worth);
      if (worth >= LEAST_PHRASES) written.add(word);
    }
  };
  for (const phrases of [...Object.values(data.phrases), ...Object.values(data.others)]) {
    for (const phrase of phrases) count(phrase, 1);
  }
  for (const page of data.lessons) {
    for (const text of [page.title, ...page.aliases, page.answer, ...page.questions]) count(text, LEAST_PHRASES);
    for (const section of page.sections) count(`${section.title} ${section.text}`, LEAST_PHRASES);
  }
  const listed = [...Object.values(data.words.aspects ?? {}), ...Object.values(data.words.classes ?? {})];
  for (const text of listed.flat()) count(text, LEAST_PHRASES);
  const known = [...counts].filter(([, times]) => times >= LEAST_PHRASES).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(withoutTypos(known, written));
}

/** Thousands of phrases hold the same typos over and over; a typo that counts as a word is never mended. */
function withoutTypos(known: readonly (readonly [string, number])[], written: ReadonlySet<string>) {
  const frequent = new Map(
    known.filter(([word, times]) => written.has(word) || times >= LEAST_PHRASES * MISSPELT_BESIDE),
  );
  const speller = createSpeller(frequent);
  return known.filter(([word, times]) => {
    const meant = written.has(word) ? undefined : speller.correct(word);
    return meant === undefined || meant === word || (frequent.get(meant) ?? 0) < MISSPELT_BESIDE * times;
  });
}
