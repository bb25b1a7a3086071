/** Facts rest on pages that somebody opened, and not on one alone (decisions 18). */
import type { Page } from '../lesson.ts';
import { UJI_PAGE } from './example.ts';
import { WHOLE, wholePage } from './example-whole.ts';
import type { Rule } from './rule.ts';

const LEAST = 2;

export const openedSources: Rule<Page> = {
  name: 'opened-sources',
  says: `Paling sedikit ${LEAST} sumber setiap halaman benar-benar dibuka (url dan dibuka).`,
  leavesOut: false,
  bad: {
    ...WHOLE,
    [UJI_PAGE]: wholePage({
      sumber:
        '[{judul: a, penerbit: b, tahun: 2025, url: "https://uji.example/a", dibuka: 2026-11-01}, {judul: c, penerbit: d, tahun: 2025}]',
    }),
  },
  good: WHOLE,
  check({ front: { sumber }, lineAt }) {
    const opened = sumber.filter(({ dibuka }) => dibuka !== undefined).length;
    if (opened >= LEAST) return [];
    const message = `baru ${opened} sumber yang dibuka, perlu ${LEAST}. Buka halamannya, lalu tulis url dan dibuka.`;
    return [{ line: lineAt(['sumber']), message }];
  },
};
