import type { Clock } from '../app/ports.ts';

const BURST = 20;
const PER_SECOND = 1;
const MAX_KNOWN = 10_000;

type Bucket = { tokens: number; at: number };

/**
 * A soft limit for each session (token bucket), so that one browser cannot flood us.
 *
 * It protects against accidents, not against somebody who makes sessions by the thousand.
 */
export class Flood {
  readonly #clock: Clock;
  /** Oldest use first. */
  readonly #buckets = new Map<string, Bucket>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Takes one token. Returns 0, or the whole seconds until there is one again. */
  take(session: string): number {
    const bucket = this.#refilled(session);
    this.#keep(session, bucket);
    if (bucket.tokens < 1) return Math.ceil((1 - bucket.tokens) / PER_SECOND);
    bucket.tokens -= 1;
    return 0;
  }

  #refilled(session: string): Bucket {
    const at = this.#clock.now();
    const old = this.#buckets.get(session);
    if (!old) return { tokens: BURST, at };
    const grown = (Math.max(0, at - old.at) / 1000) * PER_SECOND;
    return { tokens: Math.min(BURST, old.tokens + grown), at };
  }

  #keep(session: string, bucket: Bucket): void {
    this.#buckets.delete(session);
    this.#buckets.set(session, bucket);
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size > MAX_KNOWN && oldest !== undefined) this.#buckets.delete(oldest);
  }
}
