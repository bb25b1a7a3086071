/** Short sentences are read on a bad day too. */
import type { Page } from '../lesson.ts';
import { sentencesOf } from '../reading.ts';
import { bodyWith, page, UJI_PAGE } from './example.ts';
import type { Finding, Rule } from './rule.ts';

/** Words. The mean of a page, and the most that one sentence may have (issue of content, item 5). */
export const MOST_MEAN = 12;
export const MOST_WORDS = 20;

export const sentenceLength: Rule<Page> = {
  name: 'sentence-length',
  says: `Kalimat rata-rata paling banyak ${MOST_MEAN} kata, dan tidak satu pun lebih dari ${MOST_WORDS} kata.`,
  leavesOut: false,
  bad: { [UJI_PAGE]: page({}, bodyWith(`${'panjang '.repeat(20)}sekali. ${`${'kata '.repeat(19)}lagi. `.repeat(6)}`)) },
  good: { [UJI_PAGE]: page({}, bodyWith(`${'kata '.repeat(19)}lagi. Titik dua: ${'kata '.repeat(19)}lagi.`)) },
  check(page) {
    const sentences = sentencesOf(page);
    const long = sentences
      .filter(({ words }) => words > MOST_WORDS)
      .map(({ line, text, words }): Finding => {
        const start = text.split(/\s+/).slice(0, 6).join(' ');
        return { line, message: `kalimat "${start} …" ${words} kata (batas ${MOST_WORDS}). Bagi menjadi dua kalimat.` };
      });
    const mean = sentences.reduce((sum, { words }) => sum + words, 0) / Math.max(1, sentences.length);
    if (mean <= MOST_MEAN) return long;
    const shown = mean.toFixed(1).replace('.', ',');
    const line = page.answer.told[0]?.line ?? page.answer.line;
    const message = `rata-rata ${shown} kata per kalimat (batas ${MOST_MEAN}). Bagi kalimat yang paling panjang.`;
    return [...long, { line, message }];
  },
};
