/** What time brings: replies and timers that are due, erasures to resume, and what is over by the retention table. */
import { RETENTION } from '../privacy/retention.ts';
import type { Erasure } from './erase.ts';
import type { Lanes } from './lanes.ts';
import { codeOf } from './log.ts';
import type { Parts } from './parts.ts';
import type { Perform } from './perform.ts';

/** Records looked at in one pass; the rest waits for the next. */
const BATCH = 500;

export interface Sweep {
  /** One pass; safe to run as often as one likes. Never throws: what failed is logged and tried again. */
  once(): Promise<void>;
}

export function createSweep(parts: Parts, lanes: Lanes, perform: Perform, erasure: Erasure): Sweep {
  const tasks: Readonly<Record<string, () => Promise<unknown>>> = {
    due: () => perform.due(),
    erasures: () => erasure.resume(),
    idle: () => dropIdle(parts, lanes),
    keys: () => parts.store.dropEventKeys(parts.clock.now() - RETENTION.eventKeys),
    // What was overwritten must leave the journal too, or the ten minutes of the lesson context would not be true.
    journals: async () => {
      await parts.store.checkpoint();
      await parts.ringStore.checkpoint();
    },
    ledger: () =>
      parts.ringStore.pruneLedger(parts.clock.now() - RETENTION.eventKeys, parts.clock.now() - RETENTION.erasureLedger),
  };
  return {
    async once() {
      for (const [name, task] of Object.entries(tasks)) {
        await task().catch((error: unknown) => parts.log.error({ event: `sweep.${name}`, code: codeOf(error) }));
      }
    },
  };
}

/** Conversations that rested for 30 days and to which nothing is owed (decisions 13): key first, then the rows. */
async function dropIdle(parts: Parts, lanes: Lanes): Promise<void> {
  const before = parts.clock.now() - RETENTION.idleConversation;
  for (const id of await parts.store.idle(before, BATCH)) {
    await lanes.run(id, async () => {
      const record = await parts.store.load(id);
      if (!record || record.touched >= before || record.due !== null) return;
      await parts.ring.destroy(id);
      await parts.store.forget(id);
    });
  }
}
