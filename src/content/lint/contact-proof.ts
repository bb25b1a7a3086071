/** `publishable` is earned: two sources, one of weight, not too old. An editor's own call lapses as well. */
import type { Entry } from '../contact-schema.ts';
import { monthsBetween } from '../dates.ts';
import { CONFIRMED_DAYS, isConfirmed } from '../directory.ts';
import { contacts, UJI_CONTACTS } from './example.ts';
import type { Finding, Rule } from './rule.ts';

const LEAST = 2;
const MOST_MONTHS = 24;
/** Grades that can carry a number alone; an app or a letterhead cannot. */
const WEIGHTY = ['official', 'press', 'official-data-copy'];

export const contactProof: Rule<Entry> = {
  name: 'contact-proof',
  says: `"publishable: true" perlu ${LEAST} sumber, satu di antaranya resmi atau pers, dan tidak lebih tua dari ${MOST_MONTHS} bulan; "editorConfirmed" berlaku ${CONFIRMED_DAYS} hari.`,
  leavesOut: false,
  bad: { [UJI_CONTACTS]: contacts({ sources: '[]' }) },
  good: { [UJI_CONTACTS]: contacts() },
  check(entry, { today }): readonly Finding[] {
    const { contact, lineAt } = entry;
    if (contact.editorConfirmed) {
      return isConfirmed(entry, today)
        ? []
        : [
            {
              line: lineAt(['editorConfirmed']),
              message: `${contact.id}: ${lapsed(contact.editorConfirmed.date, today)}`,
            },
          ];
    }
    return contact.publishable ? unearned(entry, today) : [];
  },
};

const lapsed = (date: string, today: string): string =>
  date > today
    ? `konfirmasi ${date} belum terjadi (hari ini ${today}). Perbaiki tanggal di "editorConfirmed".`
    : `konfirmasi ${date} lebih dari ${CONFIRMED_DAYS} hari. Telepon dulu, lalu ubah "editorConfirmed".`;

function unearned({ contact, lineAt }: Entry, today: string): readonly Finding[] {
  const { id, sources, confidence, lastVerified } = contact;
  if (sources.length < LEAST || !sources.some(({ grade }) => WEIGHTY.includes(grade))) {
    const cure = 'Tambah sumber, atau tulis publishable: false.';
    const message = `${id}: publishable perlu ${LEAST} sumber, satu di antaranya resmi atau pers. ${cure}`;
    return [{ line: lineAt(['publishable']), message }];
  }
  // Nothing at all may be shown of the third grade; contact-known says so.
  if (confidence === 'one-source') {
    const cure = 'Cari sumber kedua, atau tulis publishable: false.';
    const message = `${id}: publishable perlu confidence verified-two-sources. ${cure}`;
    return [{ line: lineAt(['confidence']), message }];
  }
  if (lastVerified === undefined) {
    const message = `${id}: publishable perlu "lastVerified", tanggal sumber terbaru. Telepon dulu, lalu isi "editorConfirmed".`;
    return [{ line: lineAt(['publishable']), message }];
  }
  if (monthsBetween(lastVerified, today) <= MOST_MONTHS) return [];
  const message = `${id}: terakhir diperiksa ${lastVerified}, lebih dari ${MOST_MONTHS} bulan. Telepon dulu, lalu isi "editorConfirmed".`;
  return [{ line: lineAt(['lastVerified']), message }];
}
