/** A pattern that holds a word the normaliser would change can never be met: every word of every pattern must be plain. */
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/safety/normalise.ts';
import { CLASSES } from '../../src/safety/patterns/classes.ts';
import { CONTEXT } from '../../src/safety/patterns/context.ts';
import { ASKS_WHY, IDIOMS, STANCES } from '../../src/safety/patterns/not-crisis.ts';
import { AGAINST_OVERDOSE, OVERDOSE } from '../../src/safety/patterns/overdose.ts';
import { AGAINST_SUICIDE, SUICIDE } from '../../src/safety/patterns/suicide.ts';
import { AGAINST_VIOLENCE, VIOLENCE } from '../../src/safety/patterns/violence.ts';
import { expression, foundIn, ready, weightOf } from '../../src/safety/weigh.ts';

const CUES = [
  OVERDOSE,
  AGAINST_OVERDOSE,
  SUICIDE,
  AGAINST_SUICIDE,
  VIOLENCE,
  AGAINST_VIOLENCE,
  CONTEXT,
  STANCES,
  [ASKS_WHY],
].flat();
const SOURCES = [...CUES.map(({ any }) => any), IDIOMS, ...Object.values(CLASSES)];

/** Whole words of a pattern: not classes, not the `*` and `?` words, not figures' endings. */
const wordsOf = (source: string): string[] =>
  source.replace(/\{\w+\}|\[[^\]]*\]\+?[a-z]*|\(\?<?[!=]/g, ' ').match(/(?<![a-z0-9*])[a-z]{2,}(?![a-z*?])/g) ?? [];

test('every word is in its plain spelling', () => {
  const changed = [...new Set(SOURCES.flatMap(wordsOf))].filter((word) => sentencesOf(word)[0]?.join(' ') !== word);
  expect(changed).toEqual([]);
});

describe('the little language of patterns', () => {
  const found = (pattern: string, text: string) => expression(pattern).test(` ${text} `);
  test('~ leaves room for two words, ~~ for five, ~~~ for twelve', () => {
    expect(found('a ~ b', 'a x y b')).toBe(true);
    expect(found('a ~ b', 'a x y z b')).toBe(false);
    expect(found('a ~~ b', 'a x y z u v b')).toBe(true);
    expect(found('a ~~~ b', `a ${'x '.repeat(12)}b`)).toBe(true);
  });
  test('a word is met whole, and a gap never crosses a sentence', () => {
    expect(found('mati', 'simpati')).toBe(false);
    expect(found('napas ~ pelan', 'napas . pelan')).toBe(false);
  });
  test('a cue counts once, however often it is met', () => {
    const cues = ready([{ name: 'one', weight: 2, any: 'a / b' }]);
    expect(weightOf(cues, foundIn(cues, ' a b a '))).toBe(2);
  });
  test('an unknown class is our mistake', () => expect(() => expression('{nobody}')).toThrow(/no word class/));
});
