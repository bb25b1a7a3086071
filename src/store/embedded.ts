/**
 * The Store port on one SQLite file, `tanya.db`: the default driver.
 *
 * Every change is one function over the statements that runs whole inside the shared transaction of `database.ts`; no
 * `await` stands between its reads and its writes, so nothing can come between them.
 */
import { join } from 'node:path';
import type { Digest, NextRecord, Settlement, Store, StoredRecord } from '../app/ports.ts';
import type { ConversationId, Instant } from '../engine/types.ts';
import { type DriverOptions, openDatabase } from './database.ts';
import { type Row, STORE_FORM, type Statements, statements } from './embedded-sql.ts';

/** Opens `<dir>/tanya.db`, making folder and file where needed. Throws StartRefused when it must not be used. */
export function openEmbeddedStore(dir: string, options: DriverOptions = {}): Store {
  const file = openDatabase(join(dir, 'tanya.db'), STORE_FORM, options);
  const q = statements(file);
  return {
    async resolve(aliases, fresh, at) {
      const known = await file.read(() => knownIds(q, aliases));
      const [only] = known;
      // A person we know by all these names costs no write.
      if (only !== undefined && known.every((id) => id === only)) return only;
      return file.write(() => resolve(q, aliases, fresh, at));
    },
    load: (id) => file.read(() => load(q, id)),
    commit: (id, expected, next, eventKey) => file.write(() => commit(q, id, expected, { ...next, eventKey })),
    claimDue: (owner, ttlMs, now, id) => file.write(() => claimDue(q, { owner, until: now + ttlMs, now }, id)),
    settle: (id, fence, expected, next) => file.write(() => settle(q, { id, fence, expected }, next)),
    eventKeys: (id) => file.read(() => q.eventKeys.all(id).map((row) => String(row.digest))),
    async forget(id) {
      await file.write(() => forget(q, id));
      file.passed('after-forget');
    },
    idle: (before, limit) => file.read(() => q.idle.all(before, limit).map((row) => String(row.id))),
    dropEventKeys: (before) => file.write(() => dropEventKeys(q, before)),
    async checkpoint() {
      await file.checkpoint();
      file.passed('after-checkpoint');
    },
    // A real write: reading works on a full disk, and then we can keep nothing.
    health: () => file.write(() => void q.beat.run()),
    close: async () => file.close(),
  };
}

/** For each alias the id it is bound to. */
function knownIds(q: Statements, aliases: readonly Digest[]): readonly (ConversationId | undefined)[] {
  if (aliases.length === 0) throw new Error('store: resolve needs an alias');
  return aliases.map((alias) => q.idOf.get(alias)?.id);
}

function resolve(q: Statements, aliases: readonly Digest[], fresh: ConversationId, at: Instant): ConversationId {
  const met = new Set(knownIds(q, aliases).filter((id) => id !== undefined));
  const [winner = fresh, ...losers] = [...met].sort((a, b) => firstBound(q, a) - firstBound(q, b) || (a < b ? -1 : 1));
  for (const loser of losers) absorb(q, { winner, loser }, at);
  for (const alias of aliases) q.bind.run(alias, winner, at);
  return winner;
}

function firstBound(q: Statements, id: ConversationId): Instant {
  return Number(q.firstBound.get(id).bound);
}

/** Two ids turn out to be one person. The loser's record stays: what it still owes is sent from there. */
function absorb(q: Statements, pair: { readonly winner: string; readonly loser: string }, at: Instant): void {
  q.moveAliases.run(pair);
  q.moveEvents.run(pair);
  q.forgetEvents.run(pair.loser);
  q.moveMerged.run(pair);
  q.merge.run({ ...pair, at });
}

function load(q: Statements, id: ConversationId): StoredRecord | undefined {
  const row: Row | undefined = q.load.get(id);
  return row && recordOf(row);
}

function commit(
  q: Statements,
  id: ConversationId,
  expected: number,
  { eventKey, ...next }: NextRecord & { readonly eventKey: Digest },
): 'committed' | 'seen' | 'stale' {
  // A turn that began before two ids met ends under the old one; its event must still be known under the new.
  const person: string = q.winnerOf.get(id)?.winner ?? id;
  if (q.seen.get(person, eventKey)) return 'seen';
  const { due, urgency, sealed, touched } = next;
  const values = { id, due, urgency, sealed, touched };
  const { changes } = expected === 0 ? q.insert.run(values) : q.update.run({ ...values, expected });
  if (changes === 0) return 'stale';
  q.remember.run(person, eventKey, touched);
  return 'committed';
}

type Claim = { readonly owner: string; readonly until: Instant; readonly now: Instant };

function claimDue(q: Statements, claim: Claim, id?: ConversationId): StoredRecord | undefined {
  const row: Row | undefined = id === undefined ? q.claim.get(claim) : q.claimOne.get({ ...claim, id });
  return row && recordOf(row);
}

type Held = { readonly id: ConversationId; readonly fence: number; readonly expected: number };

function settle(q: Statements, { id, fence, expected }: Held, next: Settlement): 'ok' | 'lost' | 'stale' {
  const now = load(q, id);
  if (now?.lease?.fence !== fence) return 'lost';
  if (now.revision !== expected) return 'stale';
  q.settle.run({ id, due: next.due, urgency: next.urgency, sealed: next.sealed });
  if (next.release) q.release.run(id);
  return 'ok';
}

/** Forgets what the person was before two ids met, too: no way leads there any more but this one. */
function forget(q: Statements, id: ConversationId): void {
  q.forget.run({ id });
  q.forgetAliases.run(id);
  q.forgetEvents.run(id);
  q.forgetMerged.run({ id });
}

/** With them go names that never led to a record (a crash between greeting and first commit). */
function dropEventKeys(q: Statements, before: Instant): number {
  const { changes } = q.dropEvents.run(before);
  q.dropStrayAliases.run(before);
  q.dropStrayMerged.run(before);
  return changes;
}

function recordOf({ owner, until, fence, sealed, ...rest }: Row): StoredRecord {
  const lease = owner === null || until === null ? null : { owner, until, fence };
  return { ...rest, lease, sealed: new Uint8Array(sealed) };
}
