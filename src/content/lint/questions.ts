/** The bot finds a page by how people ask for it; a dozen ways is the least that works. */
import type { Page } from '../lesson.ts';
import { page, UJI_PAGE } from './example.ts';
import type { Rule } from './rule.ts';

/** contracts.md section 4. */
const LEAST = 12;

export const questions: Rule<Page> = {
  name: 'questions',
  says: `Setiap halaman punya paling sedikit ${LEAST} contoh pertanyaan yang berbeda di "tanya".`,
  leavesOut: false,
  bad: { [UJI_PAGE]: page({ tanya: '[apa itu zat uji]' }) },
  good: { [UJI_PAGE]: page() },
  check({ front, lineAt }) {
    const count = new Set(front.tanya.map((each) => each.toLowerCase())).size;
    if (count >= LEAST) return [];
    const message = `"tanya" baru ${count} pertanyaan berbeda, perlu ${LEAST}. Tambah cara orang benar-benar bertanya: baku, gaul, singkat, salah ketik.`;
    return [{ line: lineAt(['tanya']), message }];
  },
};
