/** A number is never changed by one person alone: the second pair of eyes is on record (goal I2). */
import { RECORDS_FILE, samePerson, stateOf, vouches } from '../contact-records.ts';
import type { Entry } from '../contact-schema.ts';
import { contacts, UJI_CONTACTS } from './example.ts';
import type { Finding, Rule } from './rule.ts';

/** State of the example contact with the other number; a test would tell if it moved. */
const STATE = 'd873dfe902a4-7c5417e14a58';
const changed = contacts({ phone: "['000-4321']" });
const record = (second: string) =>
  `perubahan:\n  - {kontak: uji-satu, hash: ${STATE}, dilakukan: Editor UJI, diperiksa: ${second}, tanggal: 2026-11-20, cara: telepon}\n`;

export const contactTwoPeople: Rule<Entry> = {
  name: 'contact-two-people',
  says: 'Kontak yang baru atau berubah dicatat oleh dua orang di content/catatan-kontak.yaml sebelum tampil.',
  leavesOut: false,
  bad: { [UJI_CONTACTS]: changed, [RECORDS_FILE]: 'awal: {uji-satu: 000000000000-000000000000}\n' },
  good: { [UJI_CONTACTS]: changed, [RECORDS_FILE]: record('Rekan UJI') },
  check(entry, { records }): readonly Finding[] {
    if (!records) return [];
    const { id, editorConfirmed } = entry.contact;
    const own = records.changes.filter(({ kontak }) => kontak === id);
    // Whoever confirmed is one of the two.
    const called = own.filter(
      ({ dilakukan, diperiksa }) =>
        !editorConfirmed || [dilakukan, diperiksa].some((name) => samePerson(name, editorConfirmed.by)),
    );
    const states = [
      ...(Object.hasOwn(records.initial, id) ? [records.initial[id] ?? ''] : []),
      ...called.map(({ hash }) => hash),
    ];
    if (states.some((state) => vouches(state, entry))) return [];
    const told = `{kontak: ${id}, hash: ${stateOf(entry)}, dilakukan: …, diperiksa: …, tanggal: …, cara: …}`;
    const what = states.length > 0 ? 'berubah' : 'baru';
    const message = `${id}: kontak ini ${what} dan belum dicatat dua orang. Orang kedua memeriksanya, lalu tambah di ${RECORDS_FILE}: ${told}. Belum sempat? Tulis publishable: false.`;
    return [{ line: entry.lineAt(['id']), message }];
  },
};
