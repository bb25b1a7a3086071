/** A question with its lettered options is one bubble (decisions 21). */
import { MAX_ANSWER } from '../../engine/limits.ts';
import type { QuizFile } from '../quiz.ts';
import { quiz, UJI_QUIZ } from './example.ts';
import type { Rule } from './rule.ts';

/** "A. " and the end of the line. */
const LETTER = 4;

export const quizLength: Rule<QuizFile> = {
  name: 'quiz-length',
  says: `Pertanyaan kuis bersama pilihannya paling banyak ${MAX_ANSWER} huruf.`,
  leavesOut: true,
  bad: { [UJI_QUIZ]: quiz({ tanya: `"${'panjang '.repeat(80)}?"` }) },
  good: { [UJI_QUIZ]: quiz({ tanya: `"${'panjang '.repeat(40)}?"` }) },
  check: ({ soal, lineAt }) =>
    soal.flatMap(({ tanya, pilihan }, at) => {
      const length = tanya.length + pilihan.reduce((sum, each) => sum + each.length + LETTER, 0);
      if (length <= MAX_ANSWER) return [];
      return [
        {
          line: lineAt(['soal', at, 'tanya']),
          message: `soal ${at + 1} ${length} huruf dengan pilihannya (batas ${MAX_ANSWER}). Persingkat.`,
        },
      ];
    }),
};
