/** Somebody answers for every page: its content always, and who else the subject needs. */
import type { Page } from '../lesson.ts';
import { page, UJI_PAGE } from './example.ts';
import type { Rule } from './rule.ts';

export const roles: Rule<Page> = {
  name: 'roles',
  says: '"peran" selalu memuat isi, dan setiap peran satu kali.',
  leavesOut: false,
  bad: { [UJI_PAGE]: page({ peran: '[medis]' }) },
  good: { [UJI_PAGE]: page({ peran: '[isi, medis]' }) },
  check({ front: { peran }, lineAt }) {
    const line = lineAt(['peran']);
    if (!peran.includes('isi')) return [{ line, message: 'peran "isi" harus selalu ada. Contoh: peran: [isi, medis]' }];
    if (new Set(peran).size < peran.length)
      return [{ line, message: 'ada peran yang tertulis dua kali. Hapus salah satu.' }];
    return [];
  },
};
