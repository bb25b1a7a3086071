/**
 * Store and RingStore in memory: for tests and for trying the bot out. Written as plainly as it can be; it is what the
 * other drivers are compared with. Bytes are copied on their way in and out, as a disk would. `close` keeps
 * everything, so that a restart can be played on the same object.
 */
import type { Digest, LedgerRow, RingStore, Store, StoredRecord } from '../app/ports.ts';
import type { ConversationId, Instant } from '../engine/types.ts';

type Alias = { readonly id: ConversationId; readonly bound: Instant };
type Entry = StoredRecord & { readonly lastFence: number };
type Shelf = {
  readonly records: Map<ConversationId, Entry>;
  readonly aliases: Map<Digest, Alias>;
  /** For each id when its event keys were seen. */
  readonly events: Map<ConversationId, Map<Digest, Instant>>;
  /** Ids that turned out to be another one's person. */
  readonly merged: Map<ConversationId, { readonly winner: ConversationId; readonly at: Instant }>;
};

/** An empty store that lives as long as the process. */
export function memoryStore(): Store & { dump(): readonly Uint8Array[] } {
  const shelf: Shelf = { records: new Map(), aliases: new Map(), events: new Map(), merged: new Map() };
  return { ...people(shelf), ...turns(shelf), ...work(shelf), ...upkeep(shelf), dump: () => asBytes(shelf) };
}

/** Every record as a disk would hold it: columns as text, then the sealed bytes. */
function asBytes({ records, aliases }: Shelf): readonly Uint8Array[] {
  const names = JSON.stringify([...aliases]);
  return [...records.values()].map(({ sealed, ...columns }) =>
    Uint8Array.from([...new TextEncoder().encode(JSON.stringify(columns) + names), ...sealed]),
  );
}

function people({ aliases, events, merged }: Shelf): Pick<Store, 'resolve'> {
  const firstBound = (id: ConversationId) =>
    Math.min(...[...aliases.values()].filter((alias) => alias.id === id).map((alias) => alias.bound));
  const absorb = (winner: ConversationId, loser: ConversationId, at: Instant) => {
    for (const [name, alias] of aliases) if (alias.id === loser) aliases.set(name, { ...alias, id: winner });
    const keys = new Map(events.get(winner));
    for (const [key, seen] of events.get(loser) ?? []) keys.set(key, Math.max(seen, keys.get(key) ?? seen));
    events.set(winner, keys);
    events.delete(loser);
    for (const [id, was] of merged) if (was.winner === loser) merged.set(id, { ...was, winner });
    merged.set(loser, { winner, at });
  };
  return {
    async resolve(names, fresh, at) {
      if (names.length === 0) throw new Error('store: resolve needs an alias');
      const met = new Set(names.map((name) => aliases.get(name)?.id).filter((id) => id !== undefined));
      const [winner = fresh, ...losers] = [...met].sort((a, b) => firstBound(a) - firstBound(b) || (a < b ? -1 : 1));
      for (const loser of losers) absorb(winner, loser, at);
      for (const name of names) if (!aliases.has(name)) aliases.set(name, { id: winner, bound: at });
      return winner;
    },
  };
}

function turns({ records, events, merged }: Shelf): Pick<Store, 'load' | 'commit' | 'eventKeys'> {
  return {
    load: async (id) => copy(records.get(id)),
    async commit(id, expected, next, eventKey) {
      const person = merged.get(id)?.winner ?? id;
      const keys = events.get(person) ?? new Map<Digest, Instant>();
      if (keys.has(eventKey)) return 'seen';
      const old = records.get(id);
      if ((old?.revision ?? 0) !== expected) return 'stale';
      const { due, urgency, touched } = next;
      const kept = { lease: old?.lease ?? null, lastFence: old?.lastFence ?? 0 };
      records.set(id, { ...kept, id, revision: expected + 1, due, urgency, touched, sealed: bytes(next.sealed) });
      events.set(person, keys.set(eventKey, touched));
      return 'committed';
    },
    eventKeys: async (id) => [...(events.get(id)?.keys() ?? [])].sort(),
  };
}

function work({ records }: Shelf): Pick<Store, 'claimDue' | 'settle'> {
  return {
    async claimDue(owner, ttlMs, now, id) {
      const [next] = [...records.values()]
        .filter((r) => (id === undefined || r.id === id) && r.due !== null && r.due <= now)
        .filter((r) => r.lease === null || r.lease.until <= now)
        .sort((a, b) => b.urgency - a.urgency || (a.due ?? 0) - (b.due ?? 0) || (a.id < b.id ? -1 : 1));
      if (!next) return undefined;
      const lastFence = next.lastFence + 1;
      const claimed = { ...next, lastFence, lease: { owner, until: now + ttlMs, fence: lastFence } };
      records.set(next.id, claimed);
      return copy(claimed);
    },
    async settle(id, fence, expected, { due, urgency, sealed, release }) {
      const old = records.get(id);
      if (old?.lease?.fence !== fence) return 'lost';
      if (old.revision !== expected) return 'stale';
      const lease = release ? null : old.lease;
      records.set(id, { ...old, revision: expected + 1, due, urgency, sealed: bytes(sealed), lease });
      return 'ok';
    },
  };
}

type Upkeep = Pick<Store, 'forget' | 'idle' | 'dropEventKeys' | 'checkpoint' | 'health' | 'close'>;

function upkeep({ records, aliases, events, merged }: Shelf): Upkeep {
  return {
    async forget(id) {
      for (const [old, was] of merged) if (was.winner === id) records.delete(old);
      for (const [old, was] of merged) if (was.winner === id || old === id) merged.delete(old);
      for (const [name, alias] of aliases) if (alias.id === id) aliases.delete(name);
      records.delete(id);
      events.delete(id);
    },
    async idle(before, limit) {
      const later = (r: StoredRecord) => (r.due === null ? 0 : 1);
      return [...records.values()]
        .filter((r) => r.touched < before)
        .sort((a, b) => later(a) - later(b) || a.touched - b.touched || (a.id < b.id ? -1 : 1))
        .slice(0, limit)
        .map((r) => r.id);
    },
    async dropEventKeys(before) {
      let dropped = 0;
      for (const keys of events.values())
        for (const [key, at] of keys) if (at < before && keys.delete(key)) dropped += 1;
      for (const [id, keys] of events) if (keys.size === 0) events.delete(id);
      for (const [name, { id, bound }] of aliases)
        if (bound < before && !records.has(id) && !events.has(id)) aliases.delete(name);
      for (const [id, was] of merged) if (was.at < before && !records.has(id)) merged.delete(id);
      return dropped;
    },
    checkpoint: async () => {},
    health: async () => {},
    close: async () => {},
  };
}

/** An empty key ring and ledger that live as long as the process. */
export function memoryRing(): RingStore {
  const keys = new Map<string, Uint8Array>();
  const ledger = new Map<ConversationId, LedgerRow>();
  const owed = (row: LedgerRow) => !row.done || row.keyId !== null || row.sealedAddress !== null;
  return {
    async putKey(id, wrapped) {
      if (keys.has(id)) throw new Error('ring: this id has a key already');
      keys.set(id, bytes(wrapped));
    },
    getKey: async (id) => copyOf(keys.get(id)),
    deleteKey: async (id) => void keys.delete(id),
    putLedger: async (row) => void ledger.set(row.id, tidy(row)),
    getLedger: async (id) => {
      const row = ledger.get(id);
      return row && tidy(row);
    },
    openLedger: async () =>
      [...ledger.values()]
        .filter(owed)
        .map(tidy)
        .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
    erasedEvent: async (key) => [...ledger.values()].some((row) => row.eventKeys.includes(key)),
    async pruneLedger(keysBefore, rowsBefore) {
      for (const row of ledger.values()) {
        if (row.at < rowsBefore && row.done) ledger.delete(row.id);
        else if (row.at < keysBefore) ledger.set(row.id, { ...row, eventKeys: [] });
      }
    },
    checkpoint: async () => {},
    close: async () => {},
  };
}

function tidy(row: LedgerRow): LedgerRow {
  return {
    ...row,
    sealedAddress: copyOf(row.sealedAddress ?? undefined) ?? null,
    eventKeys: [...new Set(row.eventKeys)].sort(),
  };
}

function copy(entry: Entry | undefined): StoredRecord | undefined {
  if (!entry) return undefined;
  const { lastFence: _, ...record } = entry;
  return { ...record, lease: record.lease && { ...record.lease }, sealed: bytes(record.sealed) };
}

function copyOf(from: Uint8Array | undefined): Uint8Array | undefined {
  return from && bytes(from);
}

/** A real copy: `slice` of a Buffer would share its memory. */
function bytes(from: Uint8Array): Uint8Array {
  return Uint8Array.from(from);
}
