/** Records and times for the contract suites. */
import type { NextRecord, Settlement, Store } from '../../src/app/ports.ts';

export const T0 = Date.parse('2026-11-24T10:00+07:00');
export const DAY = 24 * 60 * 60_000;
/** How long the suites lease a record. */
export const TTL = 5 * 60_000;

/** What a commit writes; a reply that is due at once unless told otherwise. */
export function next(changes: Partial<NextRecord> = {}): NextRecord {
  return { due: T0, urgency: 1, touched: T0, sealed: Uint8Array.of(1, 2, 3), ...changes };
}

/** What settling writes: all is done, nothing is due, the lease goes back. */
export function settled(changes: Partial<Settlement> = {}): Settlement {
  return { due: null, urgency: 0, sealed: Uint8Array.of(9), release: true, ...changes };
}

/** Two ids that turn out to be one person: 'younger', with a record and a reply it owes, becomes 'older'. */
export async function meet(store: Store): Promise<void> {
  await store.resolve(['old'], 'older', T0);
  await store.resolve(['young'], 'younger', T0 + 1);
  await store.commit('younger', 0, next(), 'e');
  await store.resolve(['young', 'old'], 'x', T0 + 2);
}
