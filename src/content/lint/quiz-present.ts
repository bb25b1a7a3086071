/** After every page there is something to try. */
import { UJI_QUIZ } from './example.ts';
import { WHOLE } from './example-whole.ts';
import type { Rule } from './rule.ts';
import type { Whole } from './whole.ts';

export const quizPresent: Rule<Whole> = {
  name: 'quiz-present',
  says: 'Setiap halaman punya kuis.',
  leavesOut: false,
  bad: {
    ...WHOLE,
    [UJI_QUIZ]: (WHOLE[UJI_QUIZ] ?? '').replace(
      'judul: Kuis UJI\npelajaran: zat/uji',
      'judul: Kuis UJI\npelajaran: hukum/uji',
    ),
  },
  good: WHOLE,
  check: ({ pages, quizzed }) =>
    pages
      .filter(({ id }) => !quizzed.has(id))
      .map(({ id, file }) => ({
        file,
        line: 1,
        message: `belum ada kuis untuk halaman ini. Buat content/quizzes/${id.split('/')[1]}.yaml dengan "pelajaran: ${id}".`,
      })),
};
