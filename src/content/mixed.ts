/** Mixed quizzes, content/quizzes/campuran-<slug>.yaml: questions of other quizzes by reference, so that each stands once. */
import { z } from 'zod';
import type { Finding } from './lint/rule.ts';
import { through } from './lint/schema.ts';
import type { LessonId, Problem, Quiz } from './model.ts';
import type { QuizFile } from './quiz.ts';
import { readYaml } from './yaml.ts';

/** Names of files that hold references instead of questions. */
export const isMixed = (file: string): boolean => file.startsWith('content/quizzes/campuran-');

const LEAST = 5;
const text = z.string().trim().min(1);
const schema = z.strictObject({
  judul: text,
  pelajaran: text,
  dari: z.array(z.strictObject({ kuis: text, soal: z.int().min(1) })),
});
const KEYS = ['judul', 'pelajaran', 'dari', 'kuis', 'soal'];

/** A mixed quiz as an editor wrote it; `soal` counts from 1, as an editor counts. */
export type MixedFile = z.infer<typeof schema> & { readonly id: string };

/** All mixed quizzes of a folder and what is wrong with them; a wrong reference costs itself. */
export function readMixed(
  texts: readonly (readonly [file: string, text: string])[],
  quizzes: readonly QuizFile[],
): { mixed: readonly MixedFile[]; problems: readonly Problem[] } {
  const read = texts.map(([file, source]) => {
    const yaml = readYaml(source);
    const { data, findings } = through(schema, yaml, KEYS);
    const told = (rule: string, each: readonly Finding[]) => each.map((finding) => ({ file, ...finding, rule }));
    if (!data) return { mixed: [], problems: told('schema', findings) };
    const wrong = wrongIn(data, quizzes).map(({ path, message }) => ({ line: yaml.lineAt(path), message }));
    const id = file.replace(/^content\/quizzes\//, '').replace(/\.yaml$/, '');
    return { mixed: [{ ...data, id }], problems: [...told('schema', findings), ...told('mixed-quiz', wrong)] };
  });
  return { mixed: read.flatMap((each) => each.mixed), problems: read.flatMap((each) => each.problems) };
}

type Wrong = { readonly path: readonly PropertyKey[]; readonly message: string };

function wrongIn({ dari }: z.infer<typeof schema>, quizzes: readonly QuizFile[]): readonly Wrong[] {
  const few: readonly Wrong[] =
    dari.length < LEAST
      ? [{ path: ['dari'], message: `${dari.length} soal. Kuis campuran butuh paling sedikit ${LEAST}.` }]
      : [];
  const unknown = dari.flatMap(({ kuis, soal }, at): readonly Wrong[] => {
    const quiz = quizzes.find(({ id }) => id === kuis);
    if (!quiz) return [{ path: ['dari', at], message: `content/quizzes/${kuis}.yaml tidak ada. Perbaiki "kuis".` }];
    const count = quiz.soal.length;
    return soal > count
      ? [{ path: ['dari', at], message: `kuis ${kuis} hanya punya ${count} soal. Perbaiki "soal".` }]
      : [];
  });
  const twice = dari.flatMap((each, at): readonly Wrong[] =>
    dari.findIndex(({ kuis, soal }) => kuis === each.kuis && soal === each.soal) === at
      ? []
      : [
          {
            path: ['dari', at],
            message: `soal ${each.soal} dari kuis ${each.kuis} sudah dipakai di atas. Hapus satu.`,
          },
        ],
  );
  return [...few, ...unknown, ...twice];
}

/** The quiz as it is played: questions whose own quiz is not served are left out; none at all where too few remain. */
export function toMixed(
  { id, judul, pelajaran, dari }: MixedFile,
  quizzes: readonly Quiz[],
  served: ReadonlySet<LessonId>,
): readonly Quiz[] {
  const items = dari.flatMap(({ kuis, soal }) => quizzes.find((quiz) => quiz.id === kuis)?.items[soal - 1] ?? []);
  return served.has(pelajaran) && items.length >= LEAST
    ? [{ id, title: judul, lesson: pelajaran, items, mixed: true }]
    : [];
}
