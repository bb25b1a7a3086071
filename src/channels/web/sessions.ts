import type { Clock } from '../../app/ports.ts';
import type { Instant } from '../../engine/types.ts';

/** A session nobody has connected to for so long is given up. */
const SESSION_MS = 24 * 60 * 60_000;
const MAX_SESSIONS = 20_000;

type Seen = { readonly at: Instant; readonly over: boolean };

/**
 * When each browser session was last seen, in memory only.
 *
 * Invariant: a session that is not in the map was last seen at `#floor` or before. So a restart, or a full
 * map, makes nobody `gone` too early: an unknown session counts as seen at the latest instant it could have been.
 */
export class Sessions {
  readonly #clock: Clock;
  readonly #max: number;
  /** Oldest first: every touch moves its session to the end. */
  readonly #seen = new Map<string, Seen>();
  #floor: Instant;

  constructor(clock: Clock, max = MAX_SESSIONS) {
    this.#clock = clock;
    this.#max = max;
    this.#floor = clock.now();
  }

  /** Somebody is there. An ended session stays ended. */
  touch(session: string): void {
    if (!this.isOver(session)) this.#put(session, false);
  }

  /** The person left for good ("Tutup cepat"). */
  end(session: string): void {
    this.#put(session, true);
  }

  isOver(session: string): boolean {
    return this.#seen.get(session)?.over ?? false;
  }

  /** Ended, or not seen for SESSION_MS. */
  isGone(session: string): boolean {
    const seen = this.#seen.get(session);
    return (seen?.over ?? false) || this.#clock.now() - (seen?.at ?? this.#floor) > SESSION_MS;
  }

  #put(session: string, over: boolean): void {
    this.#seen.delete(session);
    this.#seen.set(session, { at: this.#clock.now(), over });
    this.#drop();
  }

  #drop(): void {
    const now = this.#clock.now();
    for (const [session, { at }] of this.#seen) {
      if (this.#seen.size <= this.#max && now - at <= SESSION_MS) return;
      this.#seen.delete(session);
      this.#floor = Math.max(this.#floor, at);
    }
  }
}
