/** Pages read alike when their keys stand in one order. */
import { PAGE_KEYS, type Page } from '../lesson.ts';
import { page, UJI_PAGE } from './example.ts';
import type { Rule } from './rule.ts';

const good = page();

export const keyOrder: Rule<Page> = {
  name: 'key-order',
  says: 'Kunci halaman ditulis dalam urutan yang tetap.',
  leavesOut: false,
  bad: { [UJI_PAGE]: good.replace('judul: Zat UJI\nuntuk: [umum, pelajar]', 'untuk: [umum, pelajar]\njudul: Zat UJI') },
  good: { [UJI_PAGE]: good },
  check({ keys, lineAt }) {
    const wanted = PAGE_KEYS.filter((key) => keys.includes(key));
    const at = keys.findIndex((key, place) => key !== wanted[place]);
    if (at < 0) return [];
    const line = lineAt([keys[at] ?? '']);
    return [
      {
        line,
        message: `urutan kunci tidak rapi: "${keys[at]}" terlalu awal. Urutannya: ${wanted.join(', ')}. Jalankan: npm run content:check -- --fix`,
      },
    ];
  },
};
