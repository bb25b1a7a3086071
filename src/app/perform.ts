/**
 * Carries out what was committed: sends replies in order, carries out effects, settles each. After a crash it goes on
 * here. The order, once and for all: commit, mark as started, send, settle.
 *
 * A lease keeps two workers off one person; a fence keeps a late one from changing anything.
 */
import { wakesAt } from '../engine/step.ts';
import type { ConversationId } from '../engine/types.ts';
import type { Erasure } from './erase.ts';
import type { Handle } from './handle.ts';
import { codeOf } from './log.ts';
import type { Parts } from './parts.ts';
import { agenda, type Pending, type Person } from './person.ts';
import { DeliveryError, type StoredRecord } from './ports.ts';

/** A worker that says nothing for this long has died; another may take over. */
const LEASE_MS = 60_000;
/** A reply that could not be delivered for a day is dead. */
const DEAD_AFTER = 24 * 60 * 60_000;
const RETRY_FIRST_MS = 1_000;
const RETRY_LONGEST_MS = 60_000;

export interface Perform {
  /** Works off what this person is owed now; one worker a person in this process. */
  person(id: ConversationId): Promise<void>;
  /** Works off what is due for anybody; returns how many people were served. */
  due(): Promise<number>;
}

/** What a claimed record looks like to its worker. */
type Claim = { readonly record: StoredRecord; readonly person: Person; readonly fence: number };
/** How one pending thing ended. */
type Outcome = 'done' | 'erased' | { readonly retryAt: number } | 'gone';

export function createPerform(parts: Parts, handle: Handle, erasure: Erasure): Perform {
  const busy = new Map<ConversationId, Promise<void>>();
  const again = new Set<ConversationId>();

  async function serve(id: ConversationId): Promise<void> {
    do {
      again.delete(id);
      const record = await parts.store.claimDue(parts.owner, LEASE_MS, parts.clock.now(), id);
      if (record) await workOff(parts, handle, erasure, record);
    } while (again.has(id));
  }

  function person(id: ConversationId): Promise<void> {
    const running = busy.get(id);
    if (running !== undefined) {
      // Whoever is at it looks once more before leaving, so nothing committed meanwhile is left lying.
      again.add(id);
      return running;
    }
    const work = serve(id)
      .catch((error: unknown) => parts.log.error({ event: 'perform.failed', code: codeOf(error) }))
      .finally(() => busy.delete(id));
    busy.set(id, work);
    return work;
  }

  return {
    person,
    async due() {
      let served = 0;
      for (;;) {
        const record = await parts.store.claimDue(parts.owner, LEASE_MS, parts.clock.now());
        if (!record) return served;
        await workOff(parts, handle, erasure, record);
        served += 1;
      }
    },
  };
}

async function workOff(parts: Parts, handle: Handle, erasure: Erasure, claimed: StoredRecord): Promise<void> {
  const fence = claimed.lease?.fence ?? 0;
  let record: StoredRecord | undefined = claimed;
  while (record && record.lease?.fence === fence) {
    const person: Person = await parts.vault.open(record);
    const head = person.pending[0];
    const now = parts.clock.now();
    if (!head || head.notBefore > now) {
      const timer = wakesAt(person.conversation);
      if (timer !== undefined && timer <= now) await handle.wake(record.id);
      else if (await release(parts, { record, person, fence })) return;
    } else if (await advance(parts, erasure, { record, person, fence }, head)) return;
    record = await parts.store.load(record.id);
  }
}

/** Gives the lease back; false: something was committed meanwhile, look again. */
async function release(parts: Parts, claim: Claim): Promise<boolean> {
  return (await write(parts, claim, claim.person, true)) !== 'stale';
}

/** One step with the head of the line; true: this worker is done here. */
async function advance(parts: Parts, erasure: Erasure, claim: Claim, head: Pending): Promise<boolean> {
  if (head.started) return advanceStarted(parts, erasure, claim, head);
  const person = { ...claim.person, pending: [{ ...head, started: true }, ...claim.person.pending.slice(1)] };
  const written = await write(parts, claim, person, false);
  if (written !== 'ok') return written === 'lost';
  const record = { ...claim.record, revision: claim.record.revision + 1 };
  return advanceStarted(parts, erasure, { ...claim, person, record }, head);
}

/** `head` as it was before the mark: `started` there means that an earlier try may have arrived. */
async function advanceStarted(parts: Parts, erasure: Erasure, claim: Claim, head: Pending): Promise<boolean> {
  parts.at?.('perform:before-send');
  const outcome = await carryOut(parts, erasure, claim, head);
  parts.at?.('perform:after-send');
  if (outcome === 'erased') return true;
  const settled = await settle(parts, claim, head, outcome);
  parts.at?.('perform:after-settle');
  return settled === 'lost' || typeof outcome === 'object';
}

async function carryOut(parts: Parts, erasure: Erasure, { record, person }: Claim, head: Pending): Promise<Outcome> {
  if ('effect' in head.what) {
    await erasure.begin(record.id, person);
    return 'erased';
  }
  if (parts.clock.now() - head.born > DEAD_AFTER) return dead(parts, head, 'expired');
  const channel = parts.channels.get(person.address.channel);
  if (!channel) return dead(parts, head, 'no-channel');
  try {
    await channel.send(person.address, { id: head.id, message: head.what.reply, again: head.started });
    return 'done';
  } catch (error) {
    return remedy(parts, head, error);
  }
}

function remedy(parts: Parts, head: Pending, error: unknown): Outcome {
  if (error instanceof DeliveryError && error.remedy.do === 'gone') return 'gone';
  if (error instanceof DeliveryError && error.remedy.do === 'refused') return dead(parts, head, 'refused');
  const asked = error instanceof DeliveryError && error.remedy.do === 'retry' ? error.remedy.afterMs : undefined;
  const backoff = Math.min(RETRY_FIRST_MS * 2 ** head.tries, RETRY_LONGEST_MS) * (0.75 + parts.chance() / 2);
  return { retryAt: parts.clock.now() + Math.round(asked ?? backoff) };
}

function dead(parts: Parts, head: Pending, code: string): Outcome {
  parts.log.error({ event: 'reply.dead', id: head.id, code });
  return 'done';
}

/** Writes the outcome into the newest state of the record: the person may have written while we were sending. */
async function settle(
  parts: Parts,
  claim: Claim,
  head: Pending,
  outcome: Exclude<Outcome, 'erased'>,
): Promise<'ok' | 'lost'> {
  let { record, person } = claim;
  for (;;) {
    const next = { ...person, pending: resolved(person.pending, head, outcome) };
    const written = await write(parts, { record, person, fence: claim.fence }, next, typeof outcome === 'object');
    if (written !== 'stale') return written;
    const newest = await parts.store.load(record.id);
    if (!newest) return 'lost';
    record = newest;
    person = await parts.vault.open(newest);
  }
}

/** The line after the outcome. A person who cannot be reached is owed nothing more, except what erases. */
function resolved(pending: readonly Pending[], head: Pending, outcome: Exclude<Outcome, 'erased'>): readonly Pending[] {
  if (outcome === 'gone') return pending.filter((each) => 'effect' in each.what);
  if (outcome === 'done') return pending.filter((each) => each.id !== head.id);
  return pending.map((each) =>
    each.id === head.id ? { ...each, started: true, tries: each.tries + 1, notBefore: outcome.retryAt } : each,
  );
}

async function write(
  parts: Parts,
  { record, fence }: Claim,
  next: Person,
  release: boolean,
): Promise<'ok' | 'lost' | 'stale'> {
  const sealed = await parts.vault.seal(record.id, record.revision + 1, next);
  return parts.store.settle(record.id, fence, record.revision, { sealed, release, ...agenda(next) });
}
