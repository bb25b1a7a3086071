/**
 * The Store contract once more, as slow and obvious as it gets: lists that are searched from end to end. Random stories
 * are played on a driver and on this, and must give the same answers.
 */
import type { NextRecord, Store, StoredRecord } from '../../src/app/ports.ts';

type Named = { alias: string; id: string; at: number };
type Event = { id: string; key: string; at: number };
type Was = { loser: string; winner: string; at: number };

export function naiveStore(): Store {
  let records: StoredRecord[] = [];
  let names: Named[] = [];
  let events: Event[] = [];
  let past: Was[] = [];
  /** Fences given out, by record. */
  let fences: string[] = [];

  const find = (id: string) => records.find((r) => r.id === id);
  const put = (record: StoredRecord) => {
    records = [...records.filter((r) => r.id !== record.id), record];
  };
  const nowKnownAs = (id: string) => past.find((was) => was.loser === id)?.winner ?? id;
  const age = (id: string) => Math.min(...names.filter((n) => n.id === id).map((n) => n.at));
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const become = (loser: string, winner: string, at: number) => {
    names = names.map((n) => (n.id === loser ? { ...n, id: winner } : n));
    const both = events.map((e) => (e.id === loser ? { ...e, id: winner } : e));
    events = both.filter((e) => !both.some((o) => o !== e && o.id === e.id && o.key === e.key && later(o, e, both)));
    past = past.filter((was) => was.loser !== loser).map((was) => (was.winner === loser ? { ...was, winner } : was));
    past.push({ loser, winner, at });
  };
  return {
    async resolve(aliases, fresh, at) {
      const ids = [...new Set(names.filter((n) => aliases.includes(n.alias)).map((n) => n.id))];
      const winner = ids.sort((a, b) => age(a) - age(b) || (a < b ? -1 : 1))[0] ?? fresh;
      for (const id of ids) if (id !== winner) become(id, winner, at);
      for (const alias of aliases) if (!names.some((n) => n.alias === alias)) names.push({ alias, id: winner, at });
      return winner;
    },
    load: async (id) => find(id),
    async commit(id, expected, next: NextRecord, key) {
      const person = nowKnownAs(id);
      if (events.some((e) => e.id === person && e.key === key)) return 'seen';
      if (expected !== (find(id)?.revision ?? 0)) return 'stale';
      put({ ...next, id, revision: expected + 1, lease: find(id)?.lease ?? null });
      events.push({ id: person, key, at: next.touched });
      return 'committed';
    },
    async claimDue(owner, ttlMs, now, id) {
      const free = records
        .filter((r) => r.due !== null && r.due <= now && (!r.lease || r.lease.until <= now) && (!id || r.id === id))
        .sort(byId)
        .sort((a, b) => Number(a.due) - Number(b.due))
        .sort((a, b) => b.urgency - a.urgency)[0];
      if (!free) return undefined;
      fences.push(free.id);
      const fence = fences.filter((f) => f === free.id).length;
      const claimed = { ...free, lease: { owner, until: now + ttlMs, fence } };
      put(claimed);
      return claimed;
    },
    async settle(id, fence, expected, { release, ...next }) {
      const record = find(id);
      if (!record?.lease || record.lease.fence !== fence) return 'lost';
      if (record.revision !== expected) return 'stale';
      put({ ...record, ...next, revision: expected + 1, lease: release ? null : record.lease });
      return 'ok';
    },
    eventKeys: async (id) =>
      events
        .filter((e) => e.id === id)
        .map((e) => e.key)
        .sort(),
    async forget(id) {
      const gone = [id, ...past.filter((was) => was.winner === id).map((was) => was.loser)];
      records = records.filter((r) => !gone.includes(r.id));
      fences = fences.filter((f) => !gone.includes(f));
      names = names.filter((n) => n.id !== id);
      events = events.filter((e) => e.id !== id);
      past = past.filter((was) => was.winner !== id && was.loser !== id);
    },
    async idle(before, limit) {
      const old = records
        .filter((r) => r.touched < before)
        .sort(byId)
        .sort((a, b) => a.touched - b.touched);
      return [...old.filter((r) => r.due === null), ...old.filter((r) => r.due !== null)]
        .slice(0, limit)
        .map((r) => r.id);
    },
    async dropEventKeys(before) {
      const kept = events.filter((e) => e.at >= before);
      const dropped = events.length - kept.length;
      events = kept;
      names = names.filter((n) => n.at >= before || find(n.id) || events.some((e) => e.id === n.id));
      past = past.filter((was) => was.at >= before || find(was.loser));
      return dropped;
    },
    checkpoint: async () => {},
    health: async () => {},
    close: async () => {},
  };
}

/** Of two rows of one key the later stays; of two as old, the first in the list. */
function later(one: Event, other: Event, list: readonly Event[]): boolean {
  return one.at > other.at || (one.at === other.at && list.indexOf(one) < list.indexOf(other));
}
