/**
 * Reads content/catatan-kontak.yaml: which state of which contact two people have looked at (goal I2). Two rules: a
 * contact shows only what is vouched for here, and to hold a number back (`publishable: false`) needs nobody.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Entry } from './contact-schema.ts';
import { isDay } from './dates.ts';
import type { Files } from './files.ts';
import type { Finding } from './lint/rule.ts';
import { through } from './lint/schema.ts';
import type { Problem } from './model.ts';
import { readYaml } from './yaml.ts';

export const RECORDS_FILE = 'content/catatan-kontak.yaml';
const text = z.string().trim().min(1);
const change = z.strictObject({
  kontak: text,
  hash: text,
  dilakukan: text,
  diperiksa: text,
  tanggal: z.string().refine(isDay, 'harus tanggal yang ada, misalnya 2026-11-24.'),
  cara: text,
});
const schema = z.strictObject({ awal: z.record(text, text).default({}), perubahan: z.array(change).default([]) });
const KEYS = [...Object.keys(schema.shape), ...Object.keys(change.shape)];

/** Who vouches. `initial`: contacts as they were collected from their sources, id -> state, signed by nobody. */
export type ContactRecords = {
  readonly initial: Readonly<Record<string, string>>;
  readonly changes: readonly z.infer<typeof change>[];
};

/** The records and what is wrong with them; absent when there is no such file, and then nothing is compared with it. */
export function readContactRecords(
  files: Files,
  today: string,
): { records?: ContactRecords; problems: readonly Problem[] } {
  const source = files.get(RECORDS_FILE);
  if (source === undefined) return { problems: [] };
  const read = readYaml(source);
  const { data, findings } = through(schema, read, KEYS);
  const changes = data?.perubahan ?? [];
  const wrong = changes.flatMap((each, at): readonly Finding[] => {
    const line = read.lineAt(['perubahan', at]);
    if (samePerson(each.dilakukan, each.diperiksa))
      return [{ line, message: `${each.kontak}: "dilakukan" dan "diperiksa" orang yang sama. Minta orang kedua.` }];
    if (each.tanggal > today)
      return [
        { line, message: `${each.kontak}: tanggal ${each.tanggal} belum terjadi (hari ini ${today}). Perbaiki.` },
      ];
    return [];
  });
  const problems = [...findings, ...wrong].map((each) => ({ ...each, file: RECORDS_FILE, rule: 'contact-records' }));
  const good = changes.filter(
    ({ dilakukan, diperiksa, tanggal }) => !samePerson(dilakukan, diperiksa) && tanggal <= today,
  );
  return { records: { initial: data?.awal ?? {}, changes: good }, problems };
}

/** Whether two names are of one person, however they are written. */
export const samePerson = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** What a record names: the state of what is always shown, and of what the gate may hold back, "0123456789ab-0123456789ab". */
export function stateOf({ contact }: Entry): string {
  const { id, name, kind, covers, services, web, fallback } = contact;
  const { phone, whatsapp, sms, address, hours, publishable, editorConfirmed } = contact;
  const named = [id, name, kind, covers, services, web, fallback];
  return `${digest(named)}-${digest([phone, whatsapp, sms, address, hours, publishable, editorConfirmed])}`;
}

/** Whether a recorded state vouches for all that an entry may show now. */
export function vouches(state: string, entry: Entry): boolean {
  const { publishable, editorConfirmed } = entry.contact;
  if (publishable || editorConfirmed) return state === stateOf(entry);
  return state.split('-')[0] === stateOf(entry).split('-')[0];
}

const digest = (parts: readonly unknown[]): string =>
  // JSON drops what is undefined at the end of nothing: null keeps the places apart.
  createHash('sha256')
    .update(JSON.stringify(parts.map((part) => part ?? null)))
    .digest('hex')
    .slice(0, 12);
