/**
 * How far a figure could move with other people's lines: percentile bootstrap (Efron 1979). Lines are drawn with
 * replacement, and the figure is taken again. Seeded, so the same lines give the same interval.
 */
import { random } from '../../matcher/chance.ts';

/** A figure with the interval that holds it in 95 of 100 draws. */
export type Interval = { readonly value: number; readonly low: number; readonly high: number };

const DRAWS = 1000;
const SEED = 20261124;

/** The interval of a figure over lines; with no lines all three are NaN. */
export function interval<Line>(lines: readonly Line[], figure: (lines: readonly Line[]) => number): Interval {
  if (lines.length === 0) return { value: Number.NaN, low: Number.NaN, high: Number.NaN };
  const chance = random(SEED);
  const draws = Array.from({ length: DRAWS }, () =>
    figure(lines.map(() => lines[Math.floor(chance() * lines.length)] as Line)),
  ).sort((a, b) => a - b);
  const at = (share: number) => draws[Math.min(DRAWS - 1, Math.floor(share * DRAWS))] ?? Number.NaN;
  return { value: figure(lines), low: at(0.025), high: at(0.975) };
}
