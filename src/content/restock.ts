/**
 * Whether new content may take the place of the content that is being served. Two rules: a slip in a file must never
 * take anything away from the people who ask, and whatever is refused is told with its place and cure.
 *
 * Deleting a page on purpose is no slip: its file is gone and nothing else complains.
 */
import type { Instant } from '../engine/types.ts';
import { RECORDS_FILE } from './contact-records.ts';
import { gather } from './gather.ts';
import type { Stock } from './library.ts';
import { type LoadOptions, readStock } from './load.ts';
import { modelBytes, TRAINER } from './matcher.ts';
import type { Problem } from './model.ts';

/** New content that may be served, with the bytes of its model where it has another than the last; or why it may not. */
export type Delivery =
  | { readonly stock: Stock; readonly model?: Uint8Array }
  | { readonly problems: readonly Problem[] };

/** Reads content anew and trains its model: seconds, so whoever serves asks for it in another thread (thread.ts). */
export function restock(options: LoadOptions, last: Stock): Delivery {
  const next = readStock(options);
  const problems = whyNot(last, next, options.now ?? Date.now());
  if (problems.length > 0) return { problems };
  if (next.hash === last.hash) return { stock: next };
  const model = modelBytes(TRAINER, next.data, options.modelDir);
  return { stock: next, ...(model && { model }) };
}

/** Everything that speaks against serving `next` instead of `last`; nothing: it may be served. */
function whyNot(last: Stock, next: Stock, now: Instant): readonly Problem[] {
  const lost = lostFiles(last, next);
  const causes = next.problems.filter(({ file }) => lost.includes(file));
  const silent = lost.filter((file) => !causes.some((problem) => problem.file === file));
  const told = [...newProblems(last, next, now), ...causes, ...silent.map(unserved), ...lostForms(last, next)];
  // First what went missing as a whole, for the rest may follow from it; but where a file is told, its count says nothing.
  const whole = shrunk(last, next).filter(({ file }) => !told.some((each) => each.file.startsWith(file)));
  return [...new Set([...whole, ...told])];
}

/**
 * Problems that the last good texts would not have today. Judged today, because time alone breaks some rules (a
 * confirmation lapses), and that must not hold back an editor who changed another page. A library without lessons is no
 * last good content: there the rule of the first start holds, to serve what is good.
 */
function newProblems(last: Stock, next: Stock, now: Instant): readonly Problem[] {
  if (last.lessons.length === 0) return [];
  // Lines move with every edit above them; the same words in the same file are the same problem.
  const nameOf = ({ file, rule, message }: Problem) => [file, rule, message].join('\n');
  const old = [...last.problems, ...gather(last.files, now).problems].map(nameOf);
  return next.problems.filter((problem) => !old.includes(nameOf(problem)));
}

/** Files of lessons and quizzes that are served, still stand there, and would be served no more. */
function lostFiles(last: Stock, next: Stock): readonly string[] {
  const served = ({ pages, quizzes }: Stock) => [
    ...pages.filter(({ served }) => served).map(({ file }) => file),
    ...quizzes.map(({ id }) => `content/quizzes/${id}.yaml`),
  ];
  const still = new Set(served(next));
  return served(last).filter((file) => next.files.has(file) && !still.has(file));
}

/** Nothing in it breaks a rule, and yet it would go: its signatures are of another text (CONTENT_REQUIRE_SIGNED). */
const unserved = (file: string): Problem => ({
  file,
  line: 1,
  rule: 'signatures',
  message:
    'versi baru ini belum ditandatangani untuk teks yang sekarang. Minta tanda tangan, atau kembalikan teks lama.',
});

/** Sentences and kinds of message that the running program may ask for: they may move, but not go. */
function lostForms(last: Stock, next: Stock): readonly Problem[] {
  const keys = new Set(sentences(next).map(({ name }) => name));
  const gone = sentences(last).filter(({ name }) => !keys.has(name));
  const kinds = Object.keys(last.data.others).filter((kind) => !Object.hasOwn(next.data.others, kind));
  return [
    ...gone.map(({ file, name }) => ({
      file,
      line: 1,
      rule: 'sayings',
      message: `kalimat "${name}" hilang, padahal masih dipakai. Kembalikan, atau mulai ulang layanan dengan program yang baru.`,
    })),
    ...kinds.map((kind) => ({
      file: `content/phrases/_lain/${kind}.txt`,
      line: 1,
      rule: 'phrase-files',
      message: 'berkas ini hilang, padahal masih dipakai. Kembalikan.',
    })),
  ];
}

const sentences = ({ sayings }: Stock) =>
  sayings.flatMap(({ file, locale, entries }) =>
    [...entries.keys()].map((key) => ({ file, name: `${locale} ${key}` })),
  );

/** Counts of what must be there; a folder that is half copied, or gone, has fewer than half. */
const COUNTS: Readonly<Record<string, (stock: Stock) => number>> = {
  'content/lessons': ({ lessons }) => lessons.length,
  'content/quizzes': ({ quizzes }) => quizzes.length,
  'content/directory': ({ contacts }) => contacts.length,
  'content/topik.tsv': ({ topics }) => topics.length,
  'content/areas/wilayah.tsv': ({ areas }) => areas.rows.length,
  'content/areas/sebutan.yaml': ({ areas }) => Object.keys(areas.words.names).length,
  [RECORDS_FILE]: ({ files }) => (files.has(RECORDS_FILE) ? 1 : 0),
  'content/phrases': ({ data }) => Object.keys(data.phrases).length,
  'content/words/gaul.yaml': ({ data }) => Object.keys(data.words.slang).length,
  'content/words/sinonim.yaml': ({ data }) => Object.keys(data.words.synonyms).length,
  'content/words/abaikan.yaml': ({ data }) => data.words.ignored.length,
  'content/words/bagian.yaml': ({ data }) => Object.keys(data.words.aspects ?? {}).length,
  'content/words/kelas.yaml': ({ data }) => Object.keys(data.words.classes ?? {}).length,
};

function shrunk(last: Stock, next: Stock): readonly Problem[] {
  return Object.entries(COUNTS)
    .map(([file, count]) => ({ file, before: count(last), after: count(next) }))
    .filter(({ before, after }) => after * 2 < before)
    .map(({ file, before, after }) => ({
      file,
      line: 1,
      rule: 'shrunk',
      message: `dari ${before} butir tinggal ${after}: lebih dari separuh hilang. Periksa apakah salinannya lengkap; kalau disengaja, mulai ulang layanan.`,
    }));
}
