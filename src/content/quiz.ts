/** Reads content/quizzes/<slug>.yaml. */
import { z } from 'zod';
import type { Finding } from './lint/rule.ts';
import { through } from './lint/schema.ts';
import type { LessonId, Quiz } from './model.ts';
import { type Read, readYaml } from './yaml.ts';

const text = z.string().trim().min(1);
const item = z.strictObject({
  tanya: text,
  jenis: z.enum(['fakta', 'mitos', 'adegan', 'norma']),
  pilihan: z.array(text),
  benar: z.int(),
  kenapa: z.array(text),
  pelajaran: text,
});
const schema = z.strictObject({ judul: text, pelajaran: text, soal: z.array(item).min(1) });
const KEYS = [...Object.keys(schema.shape), ...Object.keys(item.shape)];

/** A quiz as an editor wrote it, with lines for the rules. `benar` counts from 0. */
export type QuizFile = z.infer<typeof schema> & {
  readonly file: string;
  readonly id: string;
  readonly lineAt: Read['lineAt'];
};

/** Never throws; a broken file holds no quiz. */
export function readQuiz(file: string, source: string): { quiz?: QuizFile; findings: readonly Finding[] } {
  const read = readYaml(source);
  const { data, findings } = through(schema, read, KEYS);
  if (!data) return { findings };
  const id = file.replace(/^content\/quizzes\//, '').replace(/\.yaml$/, '');
  return { quiz: { ...data, file, id, lineAt: read.lineAt }, findings };
}

/** The quiz as it is played. An item on a topic whose page is not served leads to the quiz's own lesson. */
export const toQuiz = ({ id, judul, pelajaran, soal }: QuizFile, served: ReadonlySet<LessonId>): Quiz => ({
  id,
  title: judul,
  lesson: pelajaran,
  items: soal.map((each) => ({
    question: each.tanya,
    kind: each.jenis,
    options: each.pilihan,
    right: each.benar,
    reasons: each.kenapa,
    lesson: served.has(each.pelajaran) ? each.pelajaran : pelajaran,
  })),
});
