/** Reads content/areas: wilayah.tsv (official codes and names) and sebutan.yaml (what people say). Words are data, not code. */
import { z } from 'zod';
import { type AreaRow, NO_WORDS, type PlaceWords } from '../directory/words.ts';
import type { MatcherData } from '../matcher/types.ts';
import type { Files } from './files.ts';
import { through } from './lint/schema.ts';
import type { Problem } from './model.ts';
import { readYaml } from './yaml.ts';

const ROWS = 'content/areas/wilayah.tsv';
const WORDS = 'content/areas/sebutan.yaml';
const CODE = /^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/;

const LOWER = 'tulis dengan huruf kecil, tanpa spasi di tepi.';
const word = z
  .string({ error: 'harus teks. Apit angka, ya, no, dan kode dengan tanda kutip "…".' })
  .min(1, 'kosong. Isi, atau hapus barisnya.')
  .refine((text) => text === text.toLowerCase().trim(), LOWER);
/** Words on the left of a colon: told like words elsewhere. */
const keyed = <T>(value: z.ZodType<T>) =>
  z.record(z.string(), value).superRefine((record, context) => {
    for (const key of Object.keys(record).filter((each) => !word.safeParse(each).success)) {
      context.addIssue({ code: 'custom', path: [key], message: LOWER });
    }
  });
const code = z
  .string({ error: 'kode harus teks: apit dengan tanda kutip "…".' })
  .regex(CODE, 'bukan kode wilayah. Contoh: "32.71.03".');
const list = z.array(word);
const ranks = z.enum(['provinsi', 'kota', 'kabupaten', 'kecamatan', 'kelurahan'], {
  error: 'pilih provinsi, kota, kabupaten, kecamatan, atau kelurahan.',
});
const schema = z.strictObject({
  singkatan: keyed(word),
  arah: keyed(word),
  belahan: list,
  tingkat: keyed(ranks),
  sebutan: keyed(z.array(code).min(1, 'butuh paling sedikit satu kode.')),
  sekitar: keyed(z.array(code)),
  patokan: z.array(z.strictObject({ nama: list.min(1), kode: code, belum_dicek: z.literal(true).optional() })),
  depan: list,
  tinggal: list,
  sekarang: list,
  asal: list,
  bukan: list,
  tidak: list,
  pada: list,
  sambung: list,
  pengisi: list,
  jalan: list,
  ekor: list,
  sapaan: list,
  acuan: list,
  kata_biasa: list,
  bukan_tempat: list,
});

/** All of content/areas, plain data; `createGazetteer` makes it answer. */
export type Areas = { readonly rows: readonly AreaRow[]; readonly words: PlaceWords };

/** Areas and what is wrong with their files; a bad line costs itself, a broken sebutan.yaml leaves the official names. */
export function readAreas(files: Files): { areas: Areas; problems: readonly Problem[] } {
  const { rows, problems } = readRows(files.get(ROWS) ?? '');
  const text = files.get(WORDS);
  if (text === undefined) return { areas: { rows, words: NO_WORDS }, problems };
  const yaml = readYaml(text);
  const { data, findings } = through(schema, yaml, []);
  const wrong = findings.map((each) => ({ ...each, file: WORDS, rule: 'schema' }));
  if (!data) return { areas: { rows, words: NO_WORDS }, problems: [...problems, ...wrong] };
  const codes = new Set(rows.map((row) => row.code));
  return {
    areas: { rows, words: toWords(data) },
    problems: [...problems, ...wrong, ...unknownCodes(data, codes, yaml)],
  };
}

function readRows(text: string): { rows: readonly AreaRow[]; problems: readonly Problem[] } {
  const lines = text.split('\n').map((line, at) => ({ line: at + 1, cells: line.split('\t') }));
  const told = lines.slice(1).filter(({ cells }) => cells.some((cell) => cell !== ''));
  const isGood = ({ cells: [code = '', name = '', ...more] }: (typeof told)[number]) =>
    CODE.test(code) && name !== '' && more.length === 0;
  return {
    rows: told.filter(isGood).map(({ cells: [code = '', name = ''] }) => ({ code, name })),
    problems: told
      .filter((each) => !isGood(each))
      .map(({ line }) => ({
        file: ROWS,
        line,
        rule: 'areas',
        message: 'bukan "kode TAB nama". Berkas ini dibuat dari paketnya; jangan disunting.',
      })),
  };
}

type Data = z.infer<typeof schema>;

const toWords = (data: Data): PlaceWords => ({
  abbreviations: data.singkatan,
  directions: Object.fromEntries(Object.entries(data.arah).map(([from, to]) => [from, to.split(' ')])),
  halves: data.belahan,
  ranks: data.tingkat,
  names: data.sebutan,
  around: data.sekitar,
  landmarks: data.patokan.map(({ nama, kode }) => ({ names: nama, code: kode })),
  before: data.depan,
  living: data.tinggal,
  now: data.sekarang,
  origin: data.asal,
  not: data.bukan,
  notAt: data.tidak,
  at: data.pada,
  joining: data.sambung,
  fillers: data.pengisi,
  streets: data.jalan,
  tails: data.ekor,
  titles: data.sapaan,
  nearby: data.acuan,
  ordinary: data.kata_biasa,
  notPlaces: data.bukan_tempat,
  known: [],
});

/** A code that no area has would make the name vanish without a word. */
function unknownCodes(
  data: Data,
  codes: ReadonlySet<string>,
  { lineAt }: ReturnType<typeof readYaml>,
): readonly Problem[] {
  const told = (['sebutan', 'sekitar'] as const).flatMap((field) =>
    Object.entries(data[field]).flatMap(([name, each]) => each.map((code, at) => ({ code, path: [field, name, at] }))),
  );
  const marks = data.patokan.map(({ kode }, at) => ({ code: kode, path: ['patokan', at, 'kode'] }));
  return [...told, ...marks]
    .filter(({ code }) => !codes.has(code))
    .map(({ code, path }) => ({
      file: WORDS,
      line: lineAt(path),
      rule: 'areas',
      message: `kode "${code}" tidak ada di ${ROWS}. Cari kode yang benar di sana.`,
    }));
}

/** A word of phrases alone counts from so many phrases on: a place ("Cikarang") or a typo stands in one or two. */
const LEAST_PHRASES = 3;

/** Every word of our own texts, and words without a topic as fillers: neither is a misspelt place. */
export function withOwnWords({ rows, words }: Areas, { lessons, phrases, others, words: own }: MatcherData): Areas {
  const written = [...lessons.flatMap(({ questions, answer }) => [...questions, answer]), ...Object.keys(own.slang)];
  const counts = new Map<string, number>();
  for (const text of [...values(phrases), ...values(others)])
    for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const said = [...counts].filter(([, phrases]) => phrases >= LEAST_PHRASES).map(([word]) => word);
  const known = new Set([...written.flatMap(wordsOf), ...said]);
  return { rows, words: { ...words, known: [...known], fillers: [...words.fillers, ...own.ignored] } };
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];
const values = (record: Readonly<Record<string, readonly string[]>>): readonly string[] => Object.values(record).flat();
