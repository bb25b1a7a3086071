/** A page of the law shelf is one that a lawyer answers for; with that role come its 180 days (rule `dates`). */
import type { Page } from '../lesson.ts';
import { page } from './example.ts';
import type { Rule } from './rule.ts';

const LAW_PAGE = 'content/lessons/hukum/uji.md';
const law = (peran: string, until: string) =>
  page({
    judul: 'Hukum UJI',
    tanya: `[${Array.from({ length: 12 }, (_, at) => `apa hukum uji ${'abcdefghijkl'[at]}`).join(', ')}]`,
    sebutan: '[ujihukum]',
    terkait: '[zat/uji]',
    peran,
    berlaku_sampai: until,
  });

export const lawRole: Rule<Page> = {
  name: 'law-role',
  says: 'Halaman di content/lessons/hukum memakai peran hukum.',
  leavesOut: false,
  bad: { [LAW_PAGE]: law('[isi]', '2027-05-01') },
  good: { [LAW_PAGE]: law('[isi, hukum]', '2027-04-30') },
  check({ id, front, lineAt }) {
    if (!id.startsWith('hukum/') || front.peran.includes('hukum')) return [];
    const message =
      'halaman hukum harus memakai peran hukum (berlaku paling lama 180 hari). Contoh: peran: [isi, hukum]';
    return [{ line: lineAt(['peran']), message }];
  },
};
