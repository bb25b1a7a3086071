import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance } from '../../src/matcher/distance.ts';
import { isSlip, sound } from '../../src/matcher/slips.ts';
import { allowedEdits, createSpeller } from '../../src/matcher/spell.ts';

const speller = createSpeller(
  new Map([
    ['sabu', 50],
    ['ganja', 40],
    ['bahaya', 60],
    ['kambuh', 10],
    ['rehabilitasi', 30],
    ['berhenti', 20],
    ['memakai', 30],
    ['ganjaran', 2],
  ]),
);

describe('what was meant', () => {
  test.each([
    ['bahya', 'bahaya'],
    ['bahaay', 'bahaya'],
    ['rehablitsi', 'rehabilitasi'],
    ['brehenti', 'berhenti'],
    ['kmbuh', 'kambuh'],
    ['sbu', 'sabu'],
    ['kambuch', 'kambuh'],
    ['qambuh', 'kambuh'],
    ['gandja', 'ganja'],
  ])('%s means %s', (typed, meant) => {
    expect(speller.correct(typed)).toBe(meant);
  });

  test.each(['cuaca', 'ini', 'gbg', 'x'])('%s means nothing we know', (typed) => {
    expect(speller.correct(typed)).toBeUndefined();
  });

  test('two edits need the right first letter', () => {
    expect(speller.correct('lerhenta')).toBeUndefined();
  });

  test('nothing is mended towards a rare word, but it is known', () => {
    expect(speller.correct('ganjarn')).not.toBe('ganjaran');
    expect(speller.knows('ganjaran')).toBe(true);
  });

  test('a form of a known stem is known', () => {
    expect(speller.knows('dipakainya')).toBe(true);
  });
});

/** The textbook table, whole: restricted Damerau-Levenshtein (optimal string alignment). */
function slowDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j));
  const at = (i: number, j: number) => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const costs = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) costs.push(at(i - 2, j - 2) + 1);
      const row = table[i];
      if (row) row[j] = Math.min(...costs);
    }
  }
  return at(a.length, b.length);
}

/** The rule of spell.ts, word by word over the whole vocabulary. */
function slowCorrect(frequency: ReadonlyMap<string, number>, typed: string): string | undefined {
  const known = [...frequency].filter(([word, times]) => times >= 5 && word.length >= 3);
  const better = (a: readonly [string, number], b: readonly [string, number]) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
  const alike = known.filter(([word]) => typed.length >= 4 && sound(word) === sound(typed)).sort(better)[0];
  if (alike) return alike[0];
  return [...frequency]
    .map(([word, times]) => ({ word, times, edits: slowDistance(typed, word) }))
    .filter(({ times, word }) => times >= 5 && word.length >= 3)
    .filter(({ word, edits }) => edits <= allowedEdits(typed.length) && (edits < 2 || word[0] === typed[0]))
    .sort(
      (a, b) =>
        a.edits - b.edits ||
        Number(isSlip(typed, b.word)) - Number(isSlip(typed, a.word)) ||
        b.times - a.times ||
        (a.word < b.word ? -1 : 1),
    )[0]?.word;
}

// Few letters make close neighbours.
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'k'), minLength: 3, maxLength: 10 });
const vocabulary = fc
  .array(fc.tuple(word, fc.integer({ min: 1, max: 12 })), { minLength: 1, maxLength: 40 })
  .map((pairs) => new Map(pairs));

describe('the fast way and the slow way agree', () => {
  test('distances, up to the limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 2 }), (a, b, limit) => {
        expect(Math.min(distance(a, b, limit), limit + 1)).toBe(Math.min(slowDistance(a, b), limit + 1));
      }),
      { numRuns: 2000 },
    );
  });

  test('the word found, where edits decide', () => {
    fc.assert(
      fc.property(vocabulary, word, (frequency, typed) => {
        const slow = slowCorrect(frequency, typed);
        // Known words are never asked for, and without a near word the second way may find one.
        if (slow !== undefined && !frequency.has(typed)) expect(createSpeller(frequency).correct(typed)).toBe(slow);
      }),
      { numRuns: 2000 },
    );
  });

  test('nothing near is found that the slow way does not find', () => {
    fc.assert(
      fc.property(vocabulary, word, (frequency, typed) => {
        const found = createSpeller(frequency).correct(typed);
        if (found === undefined || found.length > typed.length + 2) return;
        const near = slowDistance(typed, found) <= allowedEdits(typed.length);
        const shortened = found.length > typed.length;
        expect(near || shortened || sound(found) === sound(typed)).toBe(true);
      }),
    );
  });
});
