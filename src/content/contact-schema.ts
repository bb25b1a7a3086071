/**
 * What an entry of content/directory looks like. An entry holds more than may be shown: numbers that nobody dialled yet,
 * what is open, what an editor should ask. What leaves content/ is decided in directory.ts.
 */
import { z } from 'zod';
import { isDay } from './dates.ts';
import type { Finding } from './lint/rule.ts';
import { through } from './lint/schema.ts';
import type { ContactKind } from './model.ts';
import { type Read, readYaml } from './yaml.ts';

const KINDS = [
  'hotline',
  'emergency',
  'bnn-pusat',
  'bnnp',
  'bnnk',
  'rehab-center',
  'ipwl-rs',
  'ipwl-puskesmas',
  'dinas',
  'uptd-ppa',
] as const satisfies readonly ContactKind[];
/** Where a fact comes from; an app or a letterhead cannot carry a number alone. */
const GRADES = ['official', 'official-data-copy', 'letterhead', 'self', 'press', 'app'] as const;
/** How well the entry is known; of `model-knowledge-only` nobody has read a source, so it is never shown. */
const CONFIDENCES = ['verified-two-sources', 'one-source', 'model-knowledge-only'] as const;

const text = z.string().trim().min(1);
const texts = z.array(text).default([]);
const id = z.string().regex(/^[a-z0-9-]+$/, 'hanya huruf kecil, angka dan tanda hubung.');
const day = z.string().refine(isDay, 'harus tanggal yang ada, misalnya "2026-11-24".');
/** A source may bear a day, a month or only a year; what it does not bear is not made up. */
const dated = z
  .string()
  .refine(
    (date) => isDay(date) || isDay(`${date}-01`) || isDay(`${date}-01-01`),
    'harus tanggal, bulan atau tahun yang ada, misalnya "2026-11" atau "2026".',
  );
/** Numbers are texts: YAML would read 0811 as a count. */
const numbers = z
  .array(z.string().regex(/^\+?[\d()\s.-]+$/, 'nomor hanya berisi angka, spasi, ( ) - dan +.'))
  .default([]);
const address = z.string().regex(/^https?:\/\/\S+$/, 'alamat harus diawali https:// atau http://.');
/** What is open is said without the number itself, so that no doubtful number can be copied from here. */
const open = text.refine(
  (sentence) => !/\d[\s().–-]*\d[\s().–-]*\d/.test(sentence.replace(/\b(?:19|20)\d\d\b/g, '')),
  'tidak boleh memuat nomor. Tulis apa yang belum pasti, bukan nomornya.',
);

const contact = z.strictObject({
  id,
  name: text,
  kind: z.enum(KINDS),
  covers: z.array(z.strictObject({ code: text, name: text })).min(1),
  services: texts,
  audience: texts,
  phone: numbers,
  whatsapp: numbers,
  sms: numbers,
  email: z.array(z.string().regex(/^\S+@\S+\.\S+$/, 'surel harus seperti nama@kantor.go.id.')).default([]),
  web: address.optional(),
  address: text.optional(),
  /** Kept until places are known (decisions 8); nothing shows it. */
  geo: z.strictObject({ lat: z.number().min(-11).max(6), lon: z.number().min(95).max(141) }).optional(),
  hours: text.optional(),
  coverage: text.optional(),
  ipwlStatus: text.optional(),
  notes: text.optional(),
  fallback: z.array(id).default([]),
  editorCheck: texts,
  belum_pasti: z.array(open).default([]),
  confidence: z.enum(CONFIDENCES),
  /** The newest date that a source bears, not a call; left out where no source bears one. */
  lastVerified: dated.optional(),
  sources: z.array(
    z.strictObject({ url: address.optional(), says: text, date: dated.optional(), grade: z.enum(GRADES) }),
  ),
  publishable: z.boolean(),
  holdReason: text.optional(),
  editorConfirmed: z.strictObject({ date: day, by: text, how: text }).optional(),
});
const schema = z.array(contact);
const INNER = ['code', 'lat', 'lon', 'url', 'says', 'date', 'grade', 'by', 'how'];
const KEYS = [...Object.keys(contact.shape), ...INNER];

/** A contact as an editor wrote it. `lineAt` counts from the contact. */
export type Entry = {
  readonly file: string;
  readonly contact: z.infer<typeof contact>;
  readonly lineAt: Read['lineAt'];
};

/** The entries of one file. A broken entry costs only itself: its neighbours may be the lines that save a life. */
export function readContacts(
  file: string,
  source: string,
): { entries: readonly Entry[]; findings: readonly Finding[] } {
  const read = readYaml(source);
  if (!Array.isArray(read.value)) return { entries: [], findings: through(schema, read, KEYS).findings };
  const each = read.value.map((value: unknown, at) => {
    const lineAt: Read['lineAt'] = (path) => read.lineAt([at, ...path]);
    return { lineAt, ...through(contact, { value, lineAt, findings: [] }, KEYS) };
  });
  return {
    entries: each.flatMap(({ data, lineAt }) => (data ? [{ file, contact: data, lineAt }] : [])),
    findings: each.flatMap(({ findings }) => findings),
  };
}
