/** Days as editors write them, "2026-11-24", always days of Bogor (UTC+7, no summer time). */
import type { Instant } from '../engine/types.ts';

const BOGOR_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

/** Whether a text is a day that exists. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(Date.parse(`${text}T00:00:00+07:00`)) === text;

/** The day in Bogor at an instant; '' for an instant that is none. */
export const dayOf = (at: Instant): string =>
  Number.isFinite(at) ? new Date(at + BOGOR_MS).toISOString().slice(0, 10) : '';

/** First instant after a day, or after some more days: "valid until the 24th" includes the 24th. */
export const endOf = (day: string, more = 0): Instant => Date.parse(`${day}T00:00:00+07:00`) + (1 + more) * DAY_MS;

/** Days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((endOf(to) - endOf(from)) / DAY_MS);

/** Months from a day, a month ("2025-02") or a year to a day, by calendar months; a year counts from its first day. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 1] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth;
}
