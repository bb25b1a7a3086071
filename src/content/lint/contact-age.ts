/** A shown number whose newest source is older than a year may have changed hands: time to dial it. */
import type { Entry } from '../contact-schema.ts';
import { monthsBetween } from '../dates.ts';
import { mayShow } from '../directory.ts';
import { contacts, UJI_CONTACTS } from './example.ts';
import type { Rule } from './rule.ts';

const MOST_MONTHS = 12;

export const contactAge: Rule<Entry> = {
  name: 'contact-age',
  says: `Kontak yang tampil dan sumber terbarunya lebih tua dari ${MOST_MONTHS} bulan sebaiknya ditelepon lagi.`,
  leavesOut: false,
  bad: { [UJI_CONTACTS]: contacts({ lastVerified: "'2025-10'" }) },
  good: { [UJI_CONTACTS]: contacts({ lastVerified: "'2025-11'" }) },
  check(entry, { today }) {
    const { contact, lineAt } = entry;
    const { id, lastVerified, editorConfirmed } = contact;
    if (!mayShow(entry, today) || editorConfirmed || lastVerified === undefined) return [];
    if (monthsBetween(lastVerified, today) <= MOST_MONTHS) return [];
    const message = `${id}: sumber terbaru ${lastVerified}, lebih dari ${MOST_MONTHS} bulan. Telepon nomornya, lalu isi "editorConfirmed".`;
    return [{ line: lineAt(['lastVerified']), message }];
  },
};
