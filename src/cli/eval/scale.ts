/**
 * How a message's time grows with the number of lessons. The lessons are made up: each has a subject of its own (a word of
 * random syllables) and takes its ways of asking from real phrases, with that subject in the place of "sabu".
 */
import { random } from '../../matcher/chance.ts';
import { createMatcher } from '../../matcher/match.ts';
import { train } from '../../matcher/train.ts';
import type { LessonText, MatcherData } from '../../matcher/types.ts';
import { mean, quantile } from './measures.ts';

/** `found`: share of questions whose lesson came first. */
export type Scale = {
  readonly lessons: number;
  readonly trainS: number;
  readonly meanMs: number;
  readonly p99Ms: number;
  readonly found: number;
};

const PHRASES_EACH = 10;
const MODEL = 'zat/sabu';
const NAME = /\b(?:sabu2?|shabu|syabu)(?=nya\b|\b)/gi;

/** Reads `asked` phrases with a matcher for each number of lessons. */
export function scaleCurve(data: MatcherData, sizes: readonly number[], elapsed: () => number): readonly Scale[] {
  const forms = (data.phrases[MODEL] ?? []).filter((phrase) => phrase.search(NAME) >= 0);
  return sizes.map((size) => {
    const made = madeUp(data, forms, size);
    const from = elapsed();
    const matcher = createMatcher(made, train(made));
    const trainS = (elapsed() - from) / 1000;
    const asked = made.lessons
      .slice(-200)
      .map((page, at) => ({ page, text: asPhrase(forms[at % forms.length] ?? '', page.title) }));
    for (const { text } of asked) matcher.understand(text);
    const times: number[] = [];
    let found = 0;
    for (const { page, text } of asked) {
      const start = elapsed();
      const { alternatives } = matcher.understand(text);
      times.push(elapsed() - start);
      if (alternatives[0]?.topic === page.id) found++;
    }
    return { lessons: size, trainS, meanMs: mean(times), p99Ms: quantile(times, 0.99), found: found / asked.length };
  });
}

const asPhrase = (form: string, name: string): string => form.replace(NAME, name);

function madeUp(data: MatcherData, forms: readonly string[], size: number): MatcherData {
  const chance = random(11);
  const syllable = () =>
    `${'bcdghjklmnprstw'.charAt(Math.floor(chance() * 15))}${'aeiou'.charAt(Math.floor(chance() * 5))}`;
  const lessons: LessonText[] = Array.from({ length: size }, (_, at) => {
    const title = `${syllable()}${syllable()}${syllable()}${syllable()}`;
    const questions = Array.from({ length: PHRASES_EACH }, (_, n) =>
      asPhrase(forms[(at * 7 + n * 13) % forms.length] ?? '', title),
    );
    return {
      id: `buatan/${title}-${at}`,
      title,
      aliases: [],
      questions,
      answer: `${title} adalah pokok buatan.`,
      sections: [],
    };
  });
  return { ...data, lessons, phrases: Object.fromEntries(lessons.map(({ id, questions }) => [id, questions])) };
}

/** As a table for a terminal. */
export const scaleTable = (rows: readonly Scale[]): string =>
  [
    '\nmade-up lessons    training      mean       p99   found first',
    ...rows.map(
      ({ lessons, trainS, meanMs, p99Ms, found }) =>
        `  ${String(lessons).padStart(6)}       ${trainS.toFixed(1).padStart(7)} s  ${meanMs.toFixed(2).padStart(5)} ms  ${p99Ms.toFixed(2).padStart(5)} ms   ${found.toFixed(3)}`,
    ),
  ].join('\n');
