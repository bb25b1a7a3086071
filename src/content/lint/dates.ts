/** A page is trusted for a time only: law changes fast, medicine slower. */
import { daysBetween } from '../dates.ts';
import type { Page } from '../lesson.ts';
import { page, UJI_PAGE } from './example.ts';
import type { Finding, Rule } from './rule.ts';

/** Days from review to the end: pages that a lawyer signs, and all others. */
const LAW_DAYS = 180;
const MOST_DAYS = 365;

export const dates: Rule<Page> = {
  name: 'dates',
  says: `"ditinjau" tidak di masa depan; "berlaku_sampai" sesudahnya, paling lama ${LAW_DAYS} hari (peran hukum) atau ${MOST_DAYS} hari.`,
  leavesOut: false,
  bad: { [UJI_PAGE]: page({ peran: '[isi, hukum]', berlaku_sampai: '2027-05-30' }) },
  good: { [UJI_PAGE]: page({ peran: '[isi, hukum]', berlaku_sampai: '2027-04-30' }) },
  check({ front, lineAt }, { today }): readonly Finding[] {
    const { ditinjau, berlaku_sampai, peran } = front;
    if (ditinjau > today) {
      return [
        {
          line: lineAt(['ditinjau']),
          message: `ditinjau ${ditinjau} belum terjadi (hari ini ${today}). Tulis tanggal peninjauan yang sebenarnya.`,
        },
      ];
    }
    const line = lineAt(['berlaku_sampai']);
    const days = daysBetween(ditinjau, berlaku_sampai);
    if (days <= 0) return [{ line, message: `berlaku_sampai ${berlaku_sampai} harus sesudah ditinjau ${ditinjau}.` }];
    const [most, why] = peran.includes('hukum') ? [LAW_DAYS, 'halaman dengan peran hukum'] : [MOST_DAYS, 'halaman'];
    if (days <= most) return [];
    return [{ line, message: `berlaku ${days} hari; ${why} paling lama ${most} hari. Majukan berlaku_sampai.` }];
  },
};
