/** A quiz is a handful of questions, enough to learn something and short enough to finish. */
import type { QuizFile } from '../quiz.ts';
import { UJI_QUIZ } from './example.ts';
import { quizOf, WHOLE } from './example-whole.ts';
import type { Rule } from './rule.ts';

const LEAST = 5;

export const quizCount: Rule<QuizFile> = {
  name: 'quiz-count',
  says: `Setiap kuis punya paling sedikit ${LEAST} soal.`,
  leavesOut: false,
  bad: { ...WHOLE, [UJI_QUIZ]: quizOf(['adegan', 'adegan', 'norma', 'fakta']) },
  good: WHOLE,
  check({ soal, lineAt }) {
    if (soal.length >= LEAST) return [];
    return [
      {
        line: lineAt(['soal']),
        message: `baru ${soal.length} soal, perlu ${LEAST}. Tambah adegan, penolakan, atau norma.`,
      },
    ];
  },
};
