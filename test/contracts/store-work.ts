/** The part of the Store contract about carrying out, forgetting and keeping time; run by `storeContract`. */
import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/app/ports.ts';
import { onEachPlace, type Place } from './places.ts';
import { DAY, meet, next, settled, T0, TTL } from './records.ts';

export function workContract(name: string, newPlace: () => Place<Store>): void {
  describe(`${name}: the store contract, work and time`, () => {
    let store: Store;
    const reopen = onEachPlace(newPlace, (port) => {
      store = port;
    });

    describe('claimDue', () => {
      it('gives the most urgent first, then the longest due, and each only once', async () => {
        const due = { a: [1, T0 - 9], b: [1, T0 - 10], c: [3, T0 - 1], d: [0, T0 - 99], later: [3, T0 + 1] } as const;
        for (const [id, [urgency, at]] of Object.entries(due))
          await store.commit(id, 0, next({ urgency, due: at }), id);
        await store.commit('never', 0, next({ due: null, urgency: 3 }), 'never');
        const order = [];
        for (let i = 0; i < 5; i += 1) order.push((await store.claimDue('w', TTL, T0))?.id);
        expect(order).toEqual(['c', 'b', 'a', 'd', undefined]);
      });

      it('with an id gives that record or nothing', async () => {
        await store.commit('p', 0, next({ urgency: 3 }), 'e');
        await store.commit('q', 0, next(), 'e');
        await store.commit('later', 0, next({ due: T0 + 1 }), 'e');
        expect((await store.claimDue('w', TTL, T0, 'q'))?.id).toBe('q');
        for (const id of ['q', 'later', 'nobody']) expect(await store.claimDue('w', TTL, T0, id)).toBeUndefined();
      });

      it('gives the whole record with its lease and leaves the revision alone', async () => {
        await store.commit('p', 0, next(), 'e');
        const claimed = await store.claimDue('w', TTL, T0);
        expect(claimed).toEqual({ ...next(), id: 'p', revision: 1, lease: { owner: 'w', until: T0 + TTL, fence: 1 } });
        await reopen();
        expect(await store.load('p')).toEqual(claimed);
      });

      it('gives an expired lease to the next owner, under a higher fence', async () => {
        await store.commit('p', 0, next(), 'e');
        const first = await store.claimDue('w1', TTL, T0);
        expect(await store.claimDue('w2', TTL, T0 + TTL - 1)).toBeUndefined();
        const second = await store.claimDue('w2', TTL, T0 + TTL);
        expect(second?.lease?.owner).toBe('w2');
        expect(second?.lease?.fence).toBeGreaterThan(first?.lease?.fence ?? Number.POSITIVE_INFINITY);
      });

      it('gives one record to one of 50 who ask at once', async () => {
        await store.commit('p', 0, next(), 'e');
        const got = await Promise.all(Array.from({ length: 50 }, (_, i) => store.claimDue(`w${i}`, TTL, T0)));
        expect(got.filter(Boolean)).toHaveLength(1);
      });
    });

    describe('settle', () => {
      const claim = async () => {
        await store.commit('p', 0, next(), 'e');
        return (await store.claimDue('w1', TTL, T0))?.lease?.fence ?? Number.NaN;
      };

      it('writes what was carried out and gives the lease back in the same write', async () => {
        const fence = await claim();
        expect(await store.settle('p', fence, 1, settled({ due: T0 + 7, urgency: 2 }))).toBe('ok');
        await reopen();
        const wanted = {
          id: 'p',
          revision: 2,
          due: T0 + 7,
          urgency: 2,
          lease: null,
          sealed: Uint8Array.of(9),
          touched: T0,
        };
        expect(await store.load('p')).toEqual(wanted);
      });

      it('keeps the lease when it is not given back', async () => {
        const fence = await claim();
        expect(await store.settle('p', fence, 1, settled({ release: false }))).toBe('ok');
        expect((await store.load('p'))?.lease?.fence).toBe(fence);
        expect(await store.settle('p', fence, 2, settled())).toBe('ok');
      });

      it('is lost for a late owner, who changes nothing', async () => {
        const fence = await claim();
        const second = await store.claimDue('w2', TTL, T0 + TTL);
        expect(await store.settle('p', fence, 1, settled())).toBe('lost');
        expect(await store.load('p')).toEqual(second);
      });

      it('is lost after the lease was given back, also when the next one holds it', async () => {
        const fence = await claim();
        await store.settle('p', fence, 1, settled({ due: T0 }));
        expect(await store.settle('p', fence, 2, settled())).toBe('lost');
        await reopen();
        const again = await store.claimDue('w1', TTL, T0);
        expect(again?.lease?.fence).toBeGreaterThan(fence);
        expect(await store.settle('p', fence, 2, settled())).toBe('lost');
      });

      it('is lost for a record that was forgotten', async () => {
        const fence = await claim();
        await store.forget('p');
        expect(await store.settle('p', fence, 1, settled())).toBe('lost');
      });

      it('is stale when a new turn was committed meanwhile, and works after loading again', async () => {
        const fence = await claim();
        await store.commit('p', 1, next(), 'e2');
        expect(await store.settle('p', fence, 1, settled())).toBe('stale');
        expect(await store.settle('p', fence, 2, settled())).toBe('ok');
        expect((await store.load('p'))?.revision).toBe(3);
      });
    });

    describe('forget', () => {
      it('leaves nothing, twice as well as once', async () => {
        await store.resolve(['a', 'b'], 'p', T0);
        await store.resolve(['c'], 'q', T0);
        await store.commit('p', 0, next(), 'e');
        await store.commit('q', 0, next({ due: null }), 'e');
        for (let twice = 0; twice < 2; twice += 1) {
          await store.forget('p');
          await store.checkpoint();
          await reopen();
          expect(await store.load('p')).toBeUndefined();
          expect(await store.eventKeys('p')).toEqual([]);
          expect(await store.claimDue('w', TTL, T0)).toBeUndefined();
          expect(await store.idle(T0 + 1, 9)).toEqual(['q']);
        }
        expect(await store.resolve(['b', 'a'], 'stranger', T0)).toBe('stranger');
        expect(await store.resolve(['c'], 'x', T0)).toBe('q');
      });

      it('reaches the record that the person had before two ids met', async () => {
        await meet(store);
        await store.forget('older');
        expect(await store.load('younger')).toBeUndefined();
      });

      it('of the lost record leaves the person alone', async () => {
        await meet(store);
        await store.commit('older', 0, next(), 'e2');
        await store.forget('younger');
        expect(await store.load('younger')).toBeUndefined();
        expect((await store.load('older'))?.revision).toBe(1);
        expect(await store.resolve(['young'], 'x', T0)).toBe('older');
      });
    });

    describe('keeping time', () => {
      it('names who has not written since, those nobody owes anything first', async () => {
        const people = { a: [null, T0 - 3], b: [T0, T0 - 9], c: [null, T0 - 5], d: [null, T0] } as const;
        for (const [id, [due, touched]] of Object.entries(people))
          await store.commit(id, 0, next({ due, touched }), 'e');
        expect(await store.idle(T0, 9)).toEqual(['c', 'a', 'b']);
        expect(await store.idle(T0, 2)).toEqual(['c', 'a']);
      });

      it('knows an event for 8 days and drops its key after that', async () => {
        await store.commit('p', 0, next({ touched: T0 }), 'old');
        await store.commit('p', 1, next({ touched: T0 + DAY }), 'young');
        expect(await store.dropEventKeys(T0)).toBe(0);
        expect(await store.dropEventKeys(T0 + 1)).toBe(1);
        expect(await store.eventKeys('p')).toEqual(['young']);
        expect((await store.load('p'))?.revision).toBe(2);
      });

      it('drops with them a name that never led to a record, and no other', async () => {
        await store.resolve(['a'], 'stray', T0);
        await store.resolve(['b'], 'p', T0);
        await store.commit('p', 0, next(), 'e');
        await store.dropEventKeys(T0 + DAY);
        expect(await store.resolve(['a'], 'anew', T0)).toBe('anew');
        expect(await store.resolve(['b'], 'x', T0)).toBe('p');
      });

      it('is healthy', async () => {
        await store.health();
      });
    });
  });
}
