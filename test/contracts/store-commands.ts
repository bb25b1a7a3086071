/** Random stories for a Store: few names, few times, so that they meet, expire and collide often. */
import fc from 'fast-check';
import type { Store } from '../../src/app/ports.ts';
import { T0 } from './records.ts';

const id = fc.constantFrom('p', 'q', 'r');
const alias = fc.constantFrom('a', 'b', 'c', 'd');
const key = fc.constantFrom('e1', 'e2', 'e3', 'e4');
const at = fc.integer({ min: 0, max: 8 }).map((step) => T0 + step);
const due = fc.option(at, { nil: null });
const urgency = fc.integer({ min: 0, max: 3 });
const sealed = fc.uint8Array({ minLength: 1, maxLength: 200 });
/** How far off the guess at a revision or fence is; mostly right. */
const off = fc.constantFrom(0, 0, 0, 0, -1, 1);
const next = fc.record({ due, urgency, sealed, touched: at });

/** One call of the port with its arguments. */
export const command = fc.oneof(
  fc.record({ call: fc.constant('resolve'), aliases: fc.uniqueArray(alias, { minLength: 1, maxLength: 3 }), id, at }),
  fc.record({ call: fc.constant('commit'), id, off, next, key }),
  fc.record({
    call: fc.constant('claim'),
    id: fc.option(id, { nil: undefined }),
    at,
    ttl: fc.integer({ min: 0, max: 3 }),
  }),
  fc.record({ call: fc.constant('settle'), id, off, fenceOff: off, next, release: fc.boolean() }),
  fc.record({ call: fc.constant('forget'), id }),
  fc.record({ call: fc.constant('idle'), at, limit: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ call: fc.constant('drop'), at }),
);
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

/** Plays a story; the answers, and after each call the records of everybody. */
export async function play(store: Store, commands: readonly Command[]): Promise<readonly unknown[]> {
  const seen: unknown[] = [];
  for (const command of commands) {
    seen.push([command.call, await carryOut(store, command)]);
    for (const who of ['p', 'q', 'r']) seen.push(await store.load(who), await store.eventKeys(who));
  }
  return seen;
}

async function carryOut(store: Store, command: Command): Promise<unknown> {
  switch (command.call) {
    case 'resolve':
      return store.resolve(command.aliases, command.id, command.at);
    case 'commit': {
      const revision = (await store.load(command.id))?.revision ?? 0;
      return store.commit(command.id, Math.max(0, revision + command.off), command.next, command.key);
    }
    case 'claim':
      return store.claimDue('w', command.ttl, command.at, command.id);
    case 'settle': {
      const record = await store.load(command.id);
      const fence = (record?.lease?.fence ?? 1) + command.fenceOff;
      const { due, urgency, sealed } = command.next;
      const written = { due, urgency, sealed, release: command.release };
      return store.settle(command.id, fence, (record?.revision ?? 1) + command.off, written);
    }
    case 'forget':
      return store.forget(command.id);
    case 'idle':
      return store.idle(command.at, command.limit);
    case 'drop':
      return store.dropEventKeys(command.at);
  }
}
