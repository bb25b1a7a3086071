/** A contact is found by its area, so a code with a slip would hide it from everybody who lives there. */
import type { Entry } from '../contact-schema.ts';
import { contacts, UJI_CONTACTS } from './example.ts';
import type { Rule } from './rule.ts';

/** A province, a regency, or all Indonesia. */
const FORM = /^(\d\d(\.\d\d)?|\*)$/;

export const coversCodes: Rule<Entry> = {
  name: 'covers-codes',
  says: 'Kode di "covers" adalah kode Kemendagri sebuah provinsi ("32") atau kabupaten/kota ("32.71"), atau "*" untuk seluruh Indonesia.',
  leavesOut: false,
  bad: { [UJI_CONTACTS]: contacts({ covers: "[{code: '3271', name: Kota UJI}]" }) },
  good: { [UJI_CONTACTS]: contacts({ covers: "[{code: '32', name: Provinsi UJI}, {code: '32.71', name: Kota UJI}]" }) },
  check: ({ contact: { id, covers }, lineAt }, { areas }) =>
    covers.flatMap(({ code }, at) => {
      const line = lineAt(['covers', at]);
      if (!FORM.test(code))
        return [{ line, message: `${id}: kode "${code}" bukan kode wilayah. Contoh: '32', '32.71', '*'.` }];
      if (code === '*' || areas.size === 0 || areas.has(code)) return [];
      return [
        { line, message: `${id}: kode "${code}" tidak ada di content/areas/wilayah.tsv. Periksa kodenya di sana.` },
      ];
    }),
};
