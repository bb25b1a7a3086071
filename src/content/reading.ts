/** How hard a page is to read: its sentences, its words, and how many of these are everyday words. */
import type { Everyday } from './everyday.ts';
import type { Page } from './lesson.ts';

/** One sentence of a page; `line` is where its paragraph or list item begins. */
export type Sentence = { readonly line: number; readonly text: string; readonly words: number };
/** What is measured of a page. `share`: everyday words among its lower-case words, 0 to 1; 1 where nothing can be measured. */
export type Reading = {
  readonly sentences: readonly Sentence[];
  readonly mean: number;
  readonly longest: Sentence | undefined;
  readonly share: number;
  /** Words that are no everyday words, most used first. */
  readonly odd: readonly string[];
};

// A colon introduces a list or a quotation: the reader pauses there as at a full stop.
const END = /(?<=[.!?…]["”’)]*)\s+|:\s+/;
/** A word as people count them: "60-an", "BNN" and "rumah-rumah" are one each; an address or a number is one too. */
const WORD = /https?:\/\/\S+|[\p{L}\p{N}]+(?:[-'’.,/][\p{L}\p{N}]+)*/gu;
const LETTER = /\p{L}/u;

/** The first answer and all sections; titles are buttons and no sentences. */
export function sentencesOf({ answer, sections }: Page): readonly Sentence[] {
  return [answer, ...sections]
    .flatMap(({ told }) => told)
    .flatMap(({ line, text }) =>
      text
        .split(END)
        .filter((sentence) => LETTER.test(sentence))
        .map((sentence) => ({ line, text: sentence.trim(), words: (sentence.match(WORD) ?? []).length })),
    );
}

/** Measures a page. Names and abbreviations (with a capital) are not judged as words: nobody can choose easier ones. */
export function readingOf(page: Page, everyday: Everyday): Reading {
  const sentences = sentencesOf(page);
  const words = sentences.flatMap(({ text }) => (text.match(WORD) ?? []).filter((word) => /^\p{Ll}/u.test(word)));
  const odd = everyday.size === 0 ? [] : words.filter((word) => !/^https?:/.test(word) && !everyday.has(plain(word)));
  const counts = new Map<string, number>();
  for (const word of odd) counts.set(plain(word), (counts.get(plain(word)) ?? 0) + 1);
  const total = sentences.reduce((sum, { words }) => sum + words, 0);
  return {
    sentences,
    mean: sentences.length === 0 ? 0 : total / sentences.length,
    longest: [...sentences].sort((a, b) => b.words - a.words)[0],
    share: words.length === 0 ? 1 : 1 - odd.length / words.length,
    odd: [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([word]) => word),
  };
}

const plain = (word: string): string => word.toLowerCase();
