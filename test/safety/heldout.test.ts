/** Phrasings that nobody tunes on (test/safety/heldout), all that we ever wrote, and how long hearing may take. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recogniseCrisis } from '../../src/safety/crisis.ts';
import { CRISES, LOOKALIKES } from './teach.ts';

const KINDS = ['overdose', 'suicide', 'violence'] as const;
const heldOut = (name: string): string[] =>
  readFileSync(join(import.meta.dirname, 'heldout', `${name}.txt`), 'utf8')
    .trim()
    .split('\n');
const unheard = (phrases: readonly string[]) => phrases.filter((text) => !recogniseCrisis(text));

describe('phrasings never used for tuning', () => {
  test.each(KINDS)('%s: at least 90 of 100 are heard', (kind) => {
    const phrases = heldOut(kind);
    expect(unheard(phrases).length / phrases.length, unheard(phrases).join('\n')).toBeLessThanOrEqual(0.1);
  });

  test('the kind is right for at least 95 of 100 that are heard', () => {
    const heard = KINDS.flatMap((kind) => heldOut(kind).map((text) => ({ kind, told: recogniseCrisis(text)?.kind })));
    const wrong = heard.filter(({ kind, told }) => told !== undefined && told !== kind);
    expect(wrong.length / heard.length).toBeLessThanOrEqual(0.05);
  });

  test('at most 8 of 100 look-alikes alarm', () => {
    const alarmed = heldOut('lookalike').filter((text) => recogniseCrisis(text));
    expect(alarmed.length / heldOut('lookalike').length, alarmed.join('\n')).toBeLessThanOrEqual(0.08);
  });
});

describe('all that we ever wrote', () => {
  test.each(KINDS)('%s: at least 95 of 100', (kind) => {
    expect(CRISES[kind].length).toBeGreaterThan(500);
    expect(unheard(CRISES[kind]).length / CRISES[kind].length, unheard(CRISES[kind]).join('\n')).toBeLessThanOrEqual(
      0.05,
    );
  });

  test('at most 2 of 100 look-alikes alarm', () => {
    const alarmed = LOOKALIKES.filter((text) => recogniseCrisis(text));
    expect(alarmed.length / LOOKALIKES.length, alarmed.join('\n')).toBeLessThanOrEqual(0.02);
  });
});

describe('a writer who goes on', () => {
  test.each([
    ['ayeuna mah sehat, mung sok nundutan', undefined],
    ['hatur nuhun kang', undefined],
    ['He has chest pain right now', 'overdose'],
    ['gw mau brenti tp takut ditangkep', undefined],
    ['tolong', undefined],
    ['tolong jelaskan bahaya lem', undefined],
  ])('%s: %s', (text, kind) => expect(recogniseCrisis(text)?.kind).toBe(kind));
});

test.each([
  ['one word', 'a'.repeat(10_000)],
  ['the same danger over and over', 'anak kalau aku tidak '.repeat(500)],
  ['many short sentences', 'dia minum obat. '.repeat(625)],
  ['marks only', '?!'.repeat(5_000)],
])('10,000 letters of %s are read in a blink', (_, text) => {
  recogniseCrisis(text);
  const before = performance.now();
  recogniseCrisis(text);
  // 20 ms on an idle core; a shared runner gets five times as much.
  expect(performance.now() - before).toBeLessThan(100);
});
