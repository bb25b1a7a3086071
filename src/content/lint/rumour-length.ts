/** Verdict, answer and source are one bubble; the person reads it in a busy group chat. */
import type { RumourEntry } from '../rumours.ts';
import { rumours, UJI_RUMOURS } from './example.ts';
import type { Rule } from './rule.ts';

const MOST = { kabar: 80, jawaban: 400 } as const;

export const rumourLength: Rule<RumourEntry> = {
  name: 'rumour-length',
  says: `"kabar" paling banyak ${MOST.kabar} huruf, "jawaban" paling banyak ${MOST.jawaban} huruf.`,
  leavesOut: true,
  bad: { [UJI_RUMOURS]: rumours({ jawaban: `"${'panjang '.repeat(60)}"` }) },
  good: { [UJI_RUMOURS]: rumours({ jawaban: `"${'panjang '.repeat(40)}"` }) },
  check: (entry) =>
    (['kabar', 'jawaban'] as const)
      .filter((key) => entry[key].length > MOST[key])
      .map((key) => ({
        line: entry.lineAt([key]),
        message: `"${key}" ${entry[key].length} huruf (batas ${MOST[key]}). Persingkat.`,
      })),
};
