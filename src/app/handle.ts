/**
 * One event's way in: seal of the sender, lane, load, decide, commit. The promise resolves only after the commit is
 * durable, so a channel may answer 2xx exactly then; it rejects with Unavailable when we cannot promise anything,
 * and the channel delivers again.
 *
 * The one exception to commit-then-speak (decisions 3): when load or commit fails and the message tells of an
 * emergency, or the recogniser itself fails, the fixed emergency text goes out at once, unrecorded.
 */
import { begin, step } from '../engine/step.ts';
import type { ConversationId, InboundEvent, Turn } from '../engine/types.ts';
import { failTowardsHelp } from './emergency.ts';
import type { Erasure } from './erase.ts';
import type { Lanes } from './lanes.ts';
import { codeOf } from './log.ts';
import type { Parts } from './parts.ts';
import { agenda, type Pending, type Person } from './person.ts';
import { type Address, type Arrival, type Digest, type StoredRecord, Unavailable } from './ports.ts';
import { apology } from './sorry.ts';
import { KeyGone } from './vault.ts';

/** Another process was faster this often in a row: give up and let the channel deliver again. */
const MAX_STALE = 8;

export interface Handle {
  /** Throws Unavailable: nothing is promised, deliver again. Resolves with the id once the event is kept. */
  arrive(arrival: Arrival): Promise<{ readonly id: ConversationId; readonly verdict: 'committed' | 'seen' }>;
  /** A timer of this record is due: forget what is over. */
  wake(id: ConversationId): Promise<void>;
}

export function createHandle(parts: Parts, lanes: Lanes, erasure: Erasure): Handle {
  const rescue = failTowardsHelp(parts);
  return {
    async arrive(arrival) {
      const key = parts.digests.event(arrival.from.channel, arrival.key);
      try {
        return await admit(parts, lanes, erasure, { arrival, key });
      } catch (error) {
        parts.log.error({ event: 'handle.failed', id: key, code: codeOf(error) });
        await rescue(arrival, key);
        throw new Unavailable('handle: the event could not be kept; deliver it again');
      }
    },
    wake: (id) =>
      lanes.run(id, async () => {
        const record = await parts.store.load(id);
        if (!record) return;
        // Named by the revision, not by its due time: after a step back of the clock the same timer must fire again.
        const key = parts.digests.event('timer', `${id}:${record.revision}`);
        await decide(parts, id, { kind: 'timeout', id: key, at: parts.clock.now() });
      }),
  };
}

/** An arrival with the digest of its key. */
type Keyed = { readonly arrival: Arrival; readonly key: Digest };

/** Who is it, then into that person's lane; the outer lane keeps two first messages of a stranger in order. */
async function admit(parts: Parts, lanes: Lanes, erasure: Erasure, { arrival, key }: Keyed) {
  const names = [arrival.from.to, ...(arrival.aliases ?? [])];
  const aliases = names.map((name) => parts.digests.alias(arrival.from.channel, name));
  // Fails first and loudly if the recogniser is broken: then the fixed text goes out, whatever the message says.
  if (arrival.what.kind === 'text') parts.recognise(arrival.what.text);
  return lanes.run(`alias:${aliases[0]}`, async () => {
    if (await parts.ringStore.erasedEvent(key)) return { id: '', verdict: 'seen' as const };
    const id = await parts.store.resolve(aliases, parts.ids.next(), parts.clock.now());
    const event: InboundEvent = { ...arrival.what, id: key, at: parts.clock.now() };
    try {
      return { id, verdict: await lanes.run(id, () => decide(parts, id, event, arrival.from)) };
    } catch (error) {
      if (!(error instanceof KeyGone)) throw error;
      // Half erased: finish that, and meet this person as a stranger.
      await erasure.finish(id);
      const stranger = await parts.store.resolve(aliases, parts.ids.next(), parts.clock.now());
      return { id: stranger, verdict: await lanes.run(stranger, () => decide(parts, stranger, event, arrival.from)) };
    }
  });
}

/** Load, step, commit; from the load again when another process was faster (`step` is pure, so that is harmless). */
async function decide(
  parts: Parts,
  id: ConversationId,
  event: InboundEvent,
  from?: Address,
): Promise<'committed' | 'seen'> {
  for (let attempt = 0; attempt < MAX_STALE; attempt += 1) {
    const record = await parts.store.load(id);
    if (!record) await parts.vault.admit(id);
    const person = await personOf(parts, record, from);
    const next = follow(person, decideSafely(parts, id, record, person, event), event);
    const revision = record?.revision ?? 0;
    const sealed = await parts.vault.seal(id, revision + 1, next);
    parts.at?.('handle:before-commit');
    const touched = event.kind === 'timeout' ? (record?.touched ?? event.at) : event.at;
    const verdict = await parts.store.commit(id, revision, { sealed, touched, ...agenda(next) }, event.id);
    parts.at?.('handle:after-commit');
    if (verdict !== 'stale') return verdict;
  }
  throw new Unavailable('handle: too many others wrote this record');
}

async function personOf(parts: Parts, record: StoredRecord | undefined, from?: Address): Promise<Person> {
  const known = record && (await parts.vault.open(record));
  // A timer has no sender, but it only fires for a record that exists.
  if (!known && !from) throw new Error('handle: a timer fired for nobody');
  const { id: _, revision: __, ...conversation } = begin('');
  const fresh = { conversation, pending: [] };
  // The address of the newest message counts: people change phones, not conversations.
  return from ? { ...(known ?? fresh), address: from } : (known as Person); // `known` is set: see above
}

/** Our own mistake must not silence anybody: the person gets an apology with the numbers, and the lane moves on. */
function decideSafely(
  parts: Parts,
  id: ConversationId,
  record: StoredRecord | undefined,
  person: Person,
  event: InboundEvent,
): Turn {
  const conversation = { id, revision: record?.revision ?? 0, ...person.conversation };
  try {
    return step(parts.world(), conversation, event);
  } catch (error) {
    parts.log.error({ event: 'step.failed', id: event.id, code: codeOf(error) });
    return apology(parts.world(), conversation);
  }
}

function follow(person: Person, turn: Turn, event: InboundEvent): Person {
  const { id: _, revision: __, ...conversation } = turn.conversation;
  const urgency = conversation.state.flow === 'crisis' ? 3 : 1;
  const whats = [...turn.replies.map((reply) => ({ reply })), ...turn.effects.map((effect) => ({ effect }))];
  const added = whats.map(
    (what, place): Pending => ({
      id: `${event.id}:${place}`,
      what,
      started: false,
      tries: 0,
      born: event.at,
      notBefore: event.at,
      urgency,
    }),
  );
  return { address: person.address, conversation, pending: [...person.pending, ...added] };
}
