/** After every quiz item there is something to read. */
import type { QuizFile } from '../quiz.ts';
import { quiz, UJI_QUIZ } from './example.ts';
import type { Finding, Rule } from './rule.ts';

/** A quiz with the ids of the pages that are served. */
export type Linked = { readonly quiz: QuizFile; readonly lessons: ReadonlySet<string> };

export const quizLesson: Rule<Linked> = {
  name: 'quiz-lesson',
  says: '"pelajaran" sebuah kuis menunjuk halaman yang ada; pada soal boleh juga topik yang halamannya belum ditulis.',
  leavesOut: true,
  bad: { [UJI_QUIZ]: quiz({ pelajaran: 'zat/tidak-ada' }) },
  good: { [UJI_QUIZ]: quiz({ pelajaran: 'hukum/uji' }) },
  check({ quiz: { pelajaran, soal, lineAt }, lessons }, { topics }) {
    const whole: readonly Finding[] = lessons.has(pelajaran)
      ? []
      : [
          {
            line: lineAt(['pelajaran']),
            message: `halaman content/lessons/${pelajaran}.md tidak ada atau sedang bermasalah. Perbaiki "pelajaran" atau halamannya.`,
          },
        ];
    const items = soal.flatMap((item, at): readonly Finding[] => {
      if (lessons.has(item.pelajaran) || topics.has(item.pelajaran)) return [];
      return [
        {
          line: lineAt(['soal', at, 'pelajaran']),
          message: `soal ${at + 1}: "${item.pelajaran}" bukan topik di content/topik.tsv. Perbaiki "pelajaran".`,
        },
      ];
    });
    return [...whole, ...items];
  },
};
