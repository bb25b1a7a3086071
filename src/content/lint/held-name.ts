/** A name may be shown where a number may not, so a name must not carry the number along. */
import type { Entry } from '../contact-schema.ts';
import { contacts, UJI_CONTACTS } from './example.ts';
import { digitsOf } from './phone-numbers.ts';
import type { Finding, Rule } from './rule.ts';

export const heldName: Rule<Entry> = {
  name: 'held-name',
  says: 'Nama kontak yang tidak publishable tidak memuat nomornya: nama tampil walaupun nomornya ditahan.',
  leavesOut: true,
  bad: { [UJI_CONTACTS]: contacts({ name: 'Layanan UJI 000-1234', publishable: 'false' }) },
  good: { [UJI_CONTACTS]: contacts({ name: 'Layanan UJI 000-1234' }) },
  check({ contact: { id, name, publishable, phone, whatsapp, sms }, lineAt }): readonly Finding[] {
    if (publishable) return [];
    const own = [...phone, ...whatsapp, ...sms].map(digitsOf);
    const said = (name.match(/\+?\(?\d[\d\s().-]*\d/g) ?? []).filter((number) => own.includes(digitsOf(number)));
    return said.map((number) => ({
      line: lineAt(['name']),
      message: `${id}: nama memuat nomor ${number} yang belum boleh tampil. Tulis namanya tanpa nomor.`,
    }));
  },
};
