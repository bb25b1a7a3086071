/**
 * Reads content/directory and lets through what may be shown. The gate stands here, before anything else sees a
 * number: publishable, or confirmed by an editor not longer ago than CONFIRMED_DAYS.
 */
import { z } from 'zod';
import { daysBetween, isDay } from './dates.ts';
import type { Finding } from './lint/rule.ts';
import { through } from './lint/schema.ts';
import type { Contact } from './model.ts';
import { type Read, readYaml } from './yaml.ts';

/** An editor's call is trusted for half a year. */
export const CONFIRMED_DAYS = 180;

const text = z.string().trim().min(1);
const day = z.string().refine(isDay, 'harus tanggal yang ada, misalnya "2026-11-24".');
const month = z
  .string()
  .refine((date) => isDay(date) || isDay(`${date}-01`), 'harus tanggal atau bulan yang ada, misalnya "2026-11".');
/** Numbers are texts: YAML would read 0811 as a count. */
const numbers = z
  .array(z.string().regex(/^\+?[\d()\s.-]+$/, 'nomor hanya berisi angka, spasi, ( ) - dan +.'))
  .default([]);
const address = z.string().regex(/^https?:\/\/\S+$/, 'alamat harus diawali https:// atau http://.');
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
] as const;
const GRADES = ['official', 'official-data-copy', 'letterhead', 'self', 'press', 'app'] as const;

const contact = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'hanya huruf kecil, angka dan tanda hubung.'),
  name: text,
  kind: z.enum(KINDS),
  covers: z.array(z.strictObject({ code: text, name: text })).min(1),
  services: z.array(text).default([]),
  phone: numbers,
  whatsapp: numbers,
  web: address.optional(),
  address: text.optional(),
  hours: text.optional(),
  notes: text.optional(),
  lastVerified: month,
  sources: z.array(
    z.strictObject({ url: address.optional(), says: text, date: month.optional(), grade: z.enum(GRADES) }),
  ),
  publishable: z.boolean(),
  editorConfirmed: z.strictObject({ date: day, by: text, how: text }).optional(),
});
const schema = z.array(contact);
const KEYS = [...Object.keys(contact.shape), 'code', 'url', 'says', 'date', 'grade', 'by', 'how'];

/** A contact as an editor wrote it. `lineAt` counts from the contact. */
export type Entry = {
  readonly file: string;
  readonly contact: z.infer<typeof contact>;
  readonly lineAt: Read['lineAt'];
};

/** The entries of one file; a broken file holds none. */
export function readContacts(
  file: string,
  source: string,
): { entries: readonly Entry[]; findings: readonly Finding[] } {
  const read = readYaml(source);
  const { data = [], findings } = through(schema, read, KEYS);
  const entries = data.map((each, at) => ({
    file,
    contact: each,
    lineAt: (path: readonly PropertyKey[]) => read.lineAt([at, ...path]),
  }));
  return { entries, findings };
}

/** The gate. What does not pass is as if it were not there. */
export function mayShow({ contact: { publishable, editorConfirmed } }: Entry, today: string): boolean {
  if (publishable) return true;
  if (!editorConfirmed) return false;
  const age = daysBetween(editorConfirmed.date, today);
  return age >= 0 && age <= CONFIRMED_DAYS;
}

/** What may be shown of an entry that passed the gate. */
export function toContact({ contact: each }: Entry): Contact {
  return {
    id: each.id,
    name: each.name,
    kind: each.kind,
    phones: each.phone,
    whatsapp: each.whatsapp,
    ...(each.web !== undefined && { web: each.web }),
    ...(each.address !== undefined && { address: each.address }),
    ...(each.hours !== undefined && { hours: each.hours }),
    checked: each.editorConfirmed?.date ?? each.lastVerified,
  };
}
