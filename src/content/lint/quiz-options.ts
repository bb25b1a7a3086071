/** A quiz item is complete: letters A to D, one of them right, a short reason for each. */
import type { QuizFile } from '../quiz.ts';
import { quiz, UJI_QUIZ } from './example.ts';
import type { Finding, Rule } from './rule.ts';

/** contracts.md section 4. */
const MAX_REASON = 160;

export const quizOptions: Rule<QuizFile> = {
  name: 'quiz-options',
  says: `Setiap soal punya 2 sampai 4 pilihan, "benar" menunjuk salah satunya (0 = pertama), dan satu "kenapa" per pilihan (paling banyak ${MAX_REASON} huruf).`,
  leavesOut: true,
  bad: { [UJI_QUIZ]: quiz({ benar: '2', kenapa: '[Satu saja]' }) },
  good: { [UJI_QUIZ]: quiz({ benar: '1' }) },
  check: ({ soal, lineAt }) =>
    soal.flatMap(({ pilihan, benar, kenapa }, at): readonly Finding[] => {
      const line = (key: string, place?: number) => lineAt(['soal', at, key, ...(place === undefined ? [] : [place])]);
      const count = pilihan.length;
      return [
        ...(count < 2 || count > 4
          ? [{ line: line('pilihan'), message: `soal ${at + 1} punya ${count} pilihan. Pakai 2 sampai 4.` }]
          : []),
        ...(benar >= 0 && benar < count
          ? []
          : [
              {
                line: line('benar'),
                message: `soal ${at + 1}: benar ${benar} di luar pilihan (0 sampai ${count - 1}; 0 = pilihan pertama).`,
              },
            ]),
        ...(kenapa.length === count
          ? []
          : [
              {
                line: line('kenapa'),
                message: `soal ${at + 1}: ${kenapa.length} "kenapa" untuk ${count} pilihan. Tulis satu untuk setiap pilihan.`,
              },
            ]),
        ...(new Set(pilihan).size === count
          ? []
          : [{ line: line('pilihan'), message: `soal ${at + 1}: ada dua pilihan yang sama.` }]),
        ...kenapa.flatMap((reason, place) =>
          reason.length > MAX_REASON
            ? [
                {
                  line: line('kenapa', place),
                  message: `soal ${at + 1}: "kenapa" ${reason.length} huruf (batas ${MAX_REASON}). Persingkat.`,
                },
              ]
            : [],
        ),
      ];
    }),
};
