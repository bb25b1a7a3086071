/** Reads content/rumours: claims that go round as chain messages, and the words by which such a message is known. */
import { z } from 'zod';
import { createRumourFinder, type RumourMarks, type Sign } from '../matcher/rumours.ts';
import type { Words } from '../matcher/types.ts';
import type { Files } from './files.ts';
import type { Finding } from './lint/rule.ts';
import { through } from './lint/schema.ts';
import type { Rumour, RumourHeard, RumourVerdict, Source } from './model.ts';
import { type Read, readYaml } from './yaml.ts';

const text = z.string().trim().min(1);
const date = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'tanggal ditulis seperti 2026-11-24.');
const source = z.strictObject({
  judul: text,
  penerbit: text,
  tahun: z.int(),
  url: z.url('alamat harus lengkap, misalnya https://…').optional(),
  dibuka: date.optional(),
});
const entry = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id memakai huruf kecil, angka dan tanda hubung.'),
  kabar: text,
  putusan: z.enum(['salah', 'menyesatkan', 'sebagian benar', 'belum terbukti', 'benar']),
  jawaban: text,
  pelajaran: text,
  kata: z.array(text),
  contoh: z.array(text),
  sumber: z.array(source),
});
const schema = z.array(entry).min(1);
const marks = z.strictObject({ teruskan: z.array(text), waspada: z.array(text), benarkah: z.array(text) });
const KEYS = [...Object.keys(entry.shape), ...Object.keys(source.shape)];

/** The file of marks; every other file beside it holds claims. */
export const MARKS_FILE = 'content/rumours/tanda.yaml';
const NO_MARKS: RumourMarks = { passed: [], alarming: [], doubting: [] };

/** A claim as an editor wrote it, with lines for the rules. */
export type RumourEntry = z.infer<typeof entry> & { readonly file: string; readonly lineAt: Read['lineAt'] };

/** Never throws; a broken file holds no claim. */
export function readRumours(
  file: string,
  yaml: string,
): { entries: readonly RumourEntry[]; findings: readonly Finding[] } {
  const read = readYaml(yaml);
  const { data = [], findings } = through(schema, read, KEYS);
  return {
    entries: data.map((each, at) => ({ ...each, file, lineAt: (path) => read.lineAt([at, ...path]) })),
    findings,
  };
}

/** Without its file nothing is ever taken for a chain message. */
export function readMarks(files: Files): { marks: RumourMarks; findings: readonly Finding[] } {
  const yaml = files.get(MARKS_FILE);
  if (yaml === undefined) return { marks: NO_MARKS, findings: [] };
  const { data, findings } = through(marks, readYaml(yaml), Object.keys(marks.shape));
  if (!data) return { marks: NO_MARKS, findings };
  return { marks: { passed: data.teruskan, alarming: data.waspada, doubting: data.benarkah }, findings };
}

/** "permen/lolipop + sabu/narkoba": terms, each with its alternatives. */
export const signOf = (words: string): Sign =>
  words.split('+').map((term) => term.split('/').flatMap((each) => (each.trim() === '' ? [] : [each.trim()])));

const VERDICTS: Readonly<Record<RumourEntry['putusan'], RumourVerdict>> = {
  salah: 'false',
  menyesatkan: 'misleading',
  'sebagian benar': 'partly',
  'belum terbukti': 'unproven',
  benar: 'true',
};

/** The claim as it is answered. */
export const toRumour = ({ id, kabar, putusan, jawaban, pelajaran, kata, sumber }: RumourEntry): Rumour => ({
  id,
  claim: kabar,
  verdict: VERDICTS[putusan],
  answer: jawaban,
  lesson: pelajaran,
  signs: kata.map(signOf),
  sources: sumber.map(toSource),
});

const toSource = ({ judul, penerbit, tahun, url, dibuka }: RumourEntry['sumber'][number]): Source => ({
  title: judul,
  publisher: penerbit,
  year: tahun,
  ...(url !== undefined && { url }),
  ...(dibuka !== undefined && { opened: dibuka }),
});

/** World.rumour. */
export function rumourTeller(
  rumours: readonly Rumour[],
  marks: RumourMarks,
  words: Words,
): (text: string) => RumourHeard | undefined {
  const find = createRumourFinder(rumours, marks, words);
  const byId = new Map(rumours.map((rumour) => [rumour.id, rumour]));
  return (text) => {
    const heard = find(text);
    const rumour = heard && byId.get(heard.id);
    return rumour && { rumour, passedOn: heard.passedOn };
  };
}
