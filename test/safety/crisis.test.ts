/** The recogniser against the project's own phrasings, and against whatever else people may type. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recogniseCrisis } from '../../src/safety/crisis.ts';
import { LOOKALIKE } from './phrases-lookalike.ts';
import { OVERDOSE } from './phrases-overdose.ts';
import { SUICIDE } from './phrases-suicide.ts';
import { VIOLENCE } from './phrases-violence.ts';

const OURS = { overdose: OVERDOSE, suicide: SUICIDE, violence: VIOLENCE } as const;
const missed = (phrases: readonly string[]) => phrases.filter((text) => !recogniseCrisis(text));

describe('a person in danger is heard', () => {
  test.each(Object.entries(OURS))('%s: at least 98 of 100 of our own phrasings', (_, phrases) => {
    expect(phrases.length).toBeGreaterThan(100);
    expect(missed(phrases).length / phrases.length, missed(phrases).join('\n')).toBeLessThanOrEqual(0.02);
  });

  test('of the 46 crisis lines of the development set at least 44', () => {
    const lines = development('safety-dev.jsonl').filter(({ kind }) => kind.startsWith('crisis.'));
    expect(lines).toHaveLength(46);
    expect(missed(lines.map(({ q }) => q)).length).toBeLessThanOrEqual(2);
  });

  test('danger in the middle of a long letter', () => {
    const calm = 'Saya mau cerita dulu soal anak saya yang sekolah dan rajin membantu di rumah. '.repeat(40);
    expect(
      recogniseCrisis(`${calm}Tadi adik saya minum obat dua strip, dibangunkan tidak mau bangun. ${calm}`)?.kind,
    ).toBe('overdose');
  });

  test('the language of the answer', () => {
    expect(recogniseCrisis('He took pills and he is not breathing, please help')).toMatchObject({
      kind: 'overdose',
      lang: 'en',
    });
  });
});

describe('who only asks is not alarmed', () => {
  test('at most 2 of 100 look-alikes', () => {
    const alarmed = LOOKALIKE.filter((text) => recogniseCrisis(text));
    expect(LOOKALIKE.length).toBeGreaterThan(200);
    expect(alarmed.length / LOOKALIKE.length, alarmed.join('\n')).toBeLessThanOrEqual(0.02);
  });

  test('at most one of the 31 lesson lines and one of the 200 questions of the development sets', () => {
    const alarmed = (lines: readonly Line[]) => lines.filter(({ q }) => recogniseCrisis(q)).map(({ id }) => id);
    expect(alarmed(development('safety-dev.jsonl').filter(({ kind }) => kind === 'lesson')).length).toBeLessThanOrEqual(
      1,
    );
    expect(alarmed(development('questions-dev.jsonl')).length).toBeLessThanOrEqual(1);
  });
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => void recogniseCrisis(text)));
  for (const text of ['', ' ', '\u0000', '😀'.repeat(5_000), 'a'.repeat(10_000), 'mati '.repeat(2_000)])
    recogniseCrisis(text);
});

type Line = { readonly id: string; readonly q: string; readonly kind: string };
const development = (file: string): readonly Line[] =>
  readFileSync(join(import.meta.dirname, '../eval', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
