/** A page ends on a day that is known: told a month before, so that no subject falls silent by surprise. */
import { daysBetween } from '../dates.ts';
import type { Page } from '../lesson.ts';
import { page, UJI_PAGE } from './example.ts';
import type { Rule } from './rule.ts';

/** Days before its end that a page is told of. */
export const PAGE_AHEAD_DAYS = 30;

export const pageLapses: Rule<Page> = {
  name: 'page-lapses',
  says: `Halaman yang habis dalam ${PAGE_AHEAD_DAYS} hari, atau sudah habis, diberitahukan.`,
  leavesOut: false,
  bad: { [UJI_PAGE]: page({ berlaku_sampai: '2026-12-24' }) },
  good: { [UJI_PAGE]: page({ berlaku_sampai: '2026-12-25' }) },
  check({ front: { berlaku_sampai }, lineAt }, { today }) {
    const left = daysBetween(today, berlaku_sampai);
    if (left > PAGE_AHEAD_DAYS) return [];
    const cure = 'Periksa sumbernya lagi, lalu ubah "ditinjau" dan "berlaku_sampai".';
    const message =
      left < 0
        ? `sudah habis pada ${berlaku_sampai}, isinya tidak tampil lagi. ${cure}`
        : `berlaku sampai ${berlaku_sampai} (${left} hari lagi), lalu isinya tidak tampil. ${cure}`;
    return [{ line: lineAt(['berlaku_sampai']), message }];
  },
};
