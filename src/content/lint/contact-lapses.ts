/** An editor's confirmation ends on a day that is known: told a month before, so that no number falls silent by surprise. */
import type { Entry } from '../contact-schema.ts';
import { dayOf, daysBetween, endOf } from '../dates.ts';
import { CONFIRMED_DAYS, isConfirmed } from '../directory.ts';
import { contacts, UJI_CONTACTS } from './example.ts';
import type { Rule } from './rule.ts';

const AHEAD_DAYS = 30;
const confirmed = (date: string) =>
  contacts({ publishable: 'false', editorConfirmed: `{date: '${date}', by: Editor UJI, how: telepon}` });

export const contactLapses: Rule<Entry> = {
  name: 'contact-lapses',
  says: `Konfirmasi yang habis dalam ${AHEAD_DAYS} hari diberitahukan lebih dulu.`,
  leavesOut: false,
  bad: { [UJI_CONTACTS]: confirmed('2026-06-20') },
  good: { [UJI_CONTACTS]: confirmed('2026-06-30') },
  check(entry, { today }) {
    const { contact, lineAt } = entry;
    const { id, publishable, editorConfirmed } = contact;
    if (publishable || !editorConfirmed || !isConfirmed(entry, today)) return [];
    const last = dayOf(endOf(editorConfirmed.date, CONFIRMED_DAYS) - 1);
    if (daysBetween(today, last) > AHEAD_DAYS) return [];
    const message = `${id}: konfirmasi berlaku sampai ${last}, lalu nomornya tidak tampil. Telepon lagi, lalu ubah "editorConfirmed".`;
    return [{ line: lineAt(['editorConfirmed']), message }];
  },
};
