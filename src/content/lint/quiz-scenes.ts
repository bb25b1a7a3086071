/** Knowing facts changes little; practising a refusal and knowing what most people do changes more. */
import type { QuizFile } from '../quiz.ts';
import { UJI_QUIZ } from './example.ts';
import { quizOf, WHOLE } from './example-whole.ts';
import type { Rule } from './rule.ts';

export const quizScenes: Rule<QuizFile> = {
  name: 'quiz-scenes',
  says: 'Paling sedikit separuh soal kuis adalah adegan (termasuk menolak ajakan) atau norma.',
  leavesOut: false,
  bad: { ...WHOLE, [UJI_QUIZ]: quizOf(['fakta', 'mitos', 'fakta', 'adegan', 'norma']) },
  good: { ...WHOLE, [UJI_QUIZ]: quizOf(['fakta', 'mitos', 'fakta', 'adegan', 'norma', 'adegan']) },
  check({ soal, lineAt }) {
    const scenes = soal.filter(({ jenis }) => jenis === 'adegan' || jenis === 'norma').length;
    if (scenes * 2 >= soal.length) return [];
    const message = `hanya ${scenes} dari ${soal.length} soal adegan atau norma (perlu separuh). Ubah soal fakta menjadi adegan: apa yang bisa dilakukan?`;
    return [{ line: lineAt(['soal']), message }];
  },
};
