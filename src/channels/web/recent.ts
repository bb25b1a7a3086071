import type { Clock } from '../../app/ports.ts';
import { CONTEXT_MS } from '../../engine/limits.ts';
import type { Instant } from '../../engine/types.ts';

const MAX_FRAMES = 5_000;

type Kept = { readonly session: string; readonly id: string; readonly frame: string; readonly at: Instant };

/**
 * Replies written while their subject is remembered (CONTEXT_MS), in memory only.
 *
 * A phone that changes networks leaves a dead connection behind which still takes bytes for a while; what was
 * written to it never arrives and nobody notices. A page that comes back therefore names the last reply it
 * saw and gets the later ones again; it shows an id once.
 */
export class Recent {
  readonly #clock: Clock;
  readonly #max: number;
  #kept: Kept[] = [];

  constructor(clock: Clock, max = MAX_FRAMES) {
    this.#clock = clock;
    this.#max = max;
  }

  add(session: string, id: string, frame: string): void {
    this.prune();
    this.#kept = this.#kept.filter((kept) => kept.session !== session || kept.id !== id).slice(-(this.#max - 1));
    this.#kept.push({ session, id, frame, at: this.#clock.now() });
  }

  /** The frames after `id`, oldest first; all of the session when that id is not here (any more). */
  after(session: string, id: string): readonly string[] {
    this.prune();
    const own = this.#kept.filter((kept) => kept.session === session);
    const last = own.findIndex((kept) => kept.id === id);
    return own.slice(last + 1).map((kept) => kept.frame);
  }

  /** The id of the newest one, or ''. */
  last(session: string): string {
    return this.#kept.findLast((kept) => kept.session === session)?.id ?? '';
  }

  forget(session: string): void {
    this.#kept = this.#kept.filter((kept) => kept.session !== session);
  }

  /** Forgets what is too old. */
  prune(): void {
    const before = this.#clock.now() - CONTEXT_MS;
    this.#kept = this.#kept.filter((kept) => kept.at >= before);
  }
}
