/** Mixed quizzes: questions of others by reference, played like any other, and told where a reference is wrong. */
import { describe, expect, test } from 'vitest';
import { readMixed, toMixed } from '../../src/content/mixed.ts';
import type { Quiz, QuizItem } from '../../src/content/model.ts';
import type { QuizFile } from '../../src/content/quiz.ts';
import { library, STARTS_AT } from '../dialogues/stage.ts';

const FILE = 'content/quizzes/campuran-uji.yaml';
const soal = Array.from({ length: 6 }, () => ({}));
// Only the count of questions is looked at.
const uji = { id: 'uji', soal } as unknown as QuizFile;
const dari = (...places: readonly number[]) =>
  `judul: Uji\npelajaran: zat/uji\ndari:\n${places.map((place) => `  - {kuis: uji, soal: ${place}}`).join('\n')}\n`;
const problems = (text: string) =>
  readMixed([[FILE, text]], [uji]).problems.map(({ line, message }) => `${line} ${message}`);

describe('references', () => {
  test('good ones are no problem', () => expect(problems(dari(1, 2, 3, 4, 5))).toEqual([]));
  test('too few, out of range, twice, of nobody', () => {
    expect(problems(dari(1, 2))).toEqual(['3 2 soal. Kuis campuran butuh paling sedikit 5.']);
    expect(problems(dari(1, 2, 3, 4, 7))).toEqual(['8 kuis uji hanya punya 6 soal. Perbaiki "soal".']);
    expect(problems(dari(1, 2, 3, 4, 4))).toEqual(['8 soal 4 dari kuis uji sudah dipakai di atas. Hapus satu.']);
    expect(problems(dari(1, 2, 3, 4, 5).replace('kuis: uji', 'kuis: ujian'))).toEqual([
      '4 content/quizzes/ujian.yaml tidak ada. Perbaiki "kuis".',
    ]);
  });
});

test('a question whose own quiz is not served is left out, and a quiz of too few is none', () => {
  const item = { lesson: 'zat/uji' } as QuizItem; // nothing else is looked at
  const quiz: Quiz = { id: 'uji', title: 'Uji', lesson: 'zat/uji', items: Array.from({ length: 6 }, () => item) };
  const file = {
    id: 'campuran-uji',
    judul: 'U',
    pelajaran: 'zat/uji',
    dari: [1, 2, 3, 4, 5].map((each) => ({ kuis: 'uji', soal: each })),
  };
  const served = new Set(['zat/uji']);
  expect(toMixed(file, [quiz], served)[0]?.items).toHaveLength(5);
  expect(toMixed(file, [], served)).toEqual([]);
  expect(toMixed(file, [quiz], new Set())).toEqual([]);
});

test('the four of the house are played in full, and no lesson takes one for its own', () => {
  const { world } = library();
  const mixed = world.mixedQuizzes(STARTS_AT);
  expect(mixed.map(({ id, items }) => [id, items.length])).toEqual([
    ['campuran-mitos-fakta', 10],
    ['campuran-orang-tua', 10],
    ['campuran-sma', 10],
    ['campuran-smp', 10],
  ]);
  for (const { lessons } of world.groups())
    for (const { id } of lessons) expect(world.lesson(id, STARTS_AT)?.quiz).not.toMatch(/^campuran-/);
});
