/** The application put together: what channels call, and what the clock calls. */
import type { ConversationId } from '../engine/types.ts';
import { createErasure } from './erase.ts';
import { createHandle } from './handle.ts';
import { createLanes } from './lanes.ts';
import type { Parts } from './parts.ts';
import { createPerform } from './perform.ts';
import type { Address, Arrival } from './ports.ts';
import { createSweep } from './sweep.ts';

export interface Service {
  /** Resolves when the event is durably kept (then answer 2xx); throws Unavailable (then answer 503). Speaking follows by itself. */
  receive(arrival: Arrival): Promise<void>;
  /** A way to this person has opened: send what waits for it now. */
  reachable(address: Address): Promise<void>;
  /** One pass of timers, retries, erasures and retention. */
  sweep(): Promise<void>;
  /** Resolves when nothing is being sent. */
  quiet(): Promise<void>;
}

export function createService(parts: Parts): Service {
  const lanes = createLanes();
  const erasure = createErasure(parts, lanes);
  const handle = createHandle(parts, lanes, erasure);
  const perform = createPerform(parts, handle, erasure);
  const sweep = createSweep(parts, lanes, perform, erasure);
  const working = new Set<Promise<void>>();

  const speak = (id: ConversationId) => {
    const work = perform.person(id);
    working.add(work);
    void work.finally(() => working.delete(work));
    return work;
  };
  return {
    async receive(arrival) {
      const { id, verdict } = await handle.arrive(arrival);
      if (verdict === 'committed') void speak(id);
    },
    async reachable({ channel, to }) {
      const id = await parts.store.resolve([parts.digests.alias(channel, to)], parts.ids.next(), parts.clock.now());
      await speak(id);
    },
    sweep: () => sweep.once(),
    async quiet() {
      while (working.size > 0) await Promise.all(working);
    },
  };
}
