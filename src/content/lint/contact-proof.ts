/** `publishable` is earned: two sources, one of weight, not too old. An editor's own call lapses as well. */
import { daysBetween, monthsBetween } from '../dates.ts';
import { CONFIRMED_DAYS, type Entry } from '../directory.ts';
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
  check({ contact, lineAt }, { today }): readonly Finding[] {
    const { id, publishable, sources, lastVerified, editorConfirmed } = contact;
    if (editorConfirmed) {
      const age = daysBetween(editorConfirmed.date, today);
      if (age >= 0 && age <= CONFIRMED_DAYS) return [];
      const message = `${id}: konfirmasi ${editorConfirmed.date} lebih dari ${CONFIRMED_DAYS} hari. Telepon dulu, lalu ubah "editorConfirmed".`;
      return [{ line: lineAt(['editorConfirmed']), message }];
    }
    if (!publishable) return [];
    const line = lineAt(['publishable']);
    if (sources.length < LEAST || !sources.some(({ grade }) => WEIGHTY.includes(grade))) {
      return [
        {
          line,
          message: `${id}: publishable perlu ${LEAST} sumber, satu di antaranya resmi atau pers. Tambah sumber, atau tulis publishable: false.`,
        },
      ];
    }
    if (monthsBetween(lastVerified, today) <= MOST_MONTHS) return [];
    return [
      {
        line: lineAt(['lastVerified']),
        message: `${id}: terakhir diperiksa ${lastVerified}, lebih dari ${MOST_MONTHS} bulan. Telepon dulu, lalu isi "editorConfirmed".`,
      },
    ];
  },
};
