/** What every Store keeps, whatever it is made of (delivery.md section 2 of the design; `Store` in src/app/ports.ts). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/app/ports.ts';
import { naiveStore } from './naive-store.ts';
import { onEachPlace, type Place } from './places.ts';
import { meet, next, T0, TTL } from './records.ts';
import { command, play } from './store-commands.ts';
import { workContract } from './store-work.ts';

/** Runs the suite on a driver; `runs` bounds the random part for slow ones. */
export function storeContract(name: string, newPlace: () => Place<Store>, runs = 100): void {
  workContract(name, newPlace);
  describe(`${name}: the store contract`, () => {
    let store: Store;
    const reopen = onEachPlace(newPlace, (port) => {
      store = port;
    });

    describe('resolve', () => {
      it('gives a stranger the fresh id and knows them from then on', async () => {
        expect(await store.resolve(['a'], 'fresh1', T0)).toBe('fresh1');
        await reopen();
        expect(await store.resolve(['a'], 'fresh2', T0 + 1)).toBe('fresh1');
      });

      it('binds a new alias of somebody known', async () => {
        await store.resolve(['a'], 'p', T0);
        expect(await store.resolve(['a', 'b'], 'x', T0 + 1)).toBe('p');
        expect(await store.resolve(['b'], 'y', T0 + 2)).toBe('p');
      });

      it('gives one id to a stranger who writes twice at once', async () => {
        const ids = await Promise.all(['x', 'y', 'z'].map((fresh) => store.resolve(['a'], fresh, T0)));
        expect(new Set(ids).size).toBe(1);
      });

      it('keeps two people apart', async () => {
        expect(await store.resolve(['a'], 'p', T0)).not.toBe(await store.resolve(['b'], 'q', T0));
      });

      it('lets the older id win when two meet, with all aliases and event keys of the other', async () => {
        await store.resolve(['phone', 'old phone'], 'younger', T0 + 2);
        await store.resolve(['business id'], 'older', T0 + 1);
        await store.commit('younger', 0, next(), 'event 1');
        await store.commit('older', 0, next(), 'event 2');
        expect(await store.resolve(['phone', 'business id'], 'x', T0 + 3)).toBe('older');
        await reopen();
        expect(await store.resolve(['old phone'], 'y', T0 + 4)).toBe('older');
        expect(await store.eventKeys('older')).toEqual(['event 1', 'event 2']);
        expect(await store.eventKeys('younger')).toEqual([]);
        expect(await store.commit('older', 1, next(), 'event 1')).toBe('seen');
      });

      it('still sends from its own record what the other id owes', async () => {
        await meet(store);
        expect((await store.claimDue('w', TTL, T0, 'younger'))?.id).toBe('younger');
      });

      it('knows an event that a turn under the old id commits after the two have met', async () => {
        await meet(store);
        expect(await store.commit('younger', 1, next(), 'late')).toBe('committed');
        expect(await store.commit('older', 0, next(), 'late')).toBe('seen');
      });

      it('follows a chain of such meetings to the end', async () => {
        for (const [i, id] of ['oldest', 'older', 'young'].entries()) await store.resolve([`of ${id}`], id, T0 + i);
        await store.commit('young', 0, next(), 'e1');
        await store.resolve(['of young', 'of older'], 'x', T0 + 3);
        await store.resolve(['of older', 'of oldest'], 'x', T0 + 4);
        expect(await store.commit('young', 1, next(), 'e2')).toBe('committed');
        expect(await store.eventKeys('oldest')).toEqual(['e1', 'e2']);
        await store.forget('oldest');
        expect(await store.load('young')).toBeUndefined();
      });

      it('remembers an event that both ids had as long as the later of them', async () => {
        await store.resolve(['a'], 'p', T0);
        await store.resolve(['b'], 'q', T0 + 1);
        await store.commit('p', 0, next({ touched: T0 }), 'e');
        await store.commit('q', 0, next({ touched: T0 + 5 }), 'e');
        await store.resolve(['a', 'b'], 'x', T0 + 6);
        expect(await store.dropEventKeys(T0 + 5)).toBe(0);
        expect(await store.eventKeys('p')).toEqual(['e']);
      });

      it('wants at least one alias', async () => {
        await expect(store.resolve([], 'p', T0)).rejects.toThrow('alias');
      });
    });

    describe('commit', () => {
      it('creates a record at revision 1 and keeps it', async () => {
        expect(await store.load('p')).toBeUndefined();
        expect(await store.commit('p', 0, next({ due: null, urgency: 3 }), 'e')).toBe('committed');
        await reopen();
        expect(await store.load('p')).toEqual({
          ...next({ due: null, urgency: 3 }),
          id: 'p',
          revision: 1,
          lease: null,
        });
      });

      it('counts revisions up by one and writes all of it', async () => {
        await store.commit('p', 0, next(), 'e1');
        const second = next({ due: T0 + 5, urgency: 2, touched: T0 + 4, sealed: Uint8Array.of(7) });
        expect(await store.commit('p', 1, second, 'e2')).toBe('committed');
        expect(await store.load('p')).toEqual({ ...second, id: 'p', revision: 2, lease: null });
      });

      it.each([0, 2, 3])('refuses revision %i when the record has 1, and changes nothing', async (expected) => {
        await store.commit('p', 0, next(), 'e1');
        const before = await store.load('p');
        expect(await store.commit('p', expected, next({ sealed: Uint8Array.of(8) }), 'e2')).toBe('stale');
        expect(await store.load('p')).toEqual(before);
        expect(await store.eventKeys('p')).toEqual(['e1']);
      });

      it('refuses to change a record that is not there', async () => {
        expect(await store.commit('p', 4, next(), 'e')).toBe('stale');
        expect(await store.load('p')).toBeUndefined();
      });

      it('says seen before stale for an event it has, and writes nothing', async () => {
        await store.commit('p', 0, next(), 'e');
        expect(await store.commit('p', 0, next(), 'e')).toBe('seen');
        expect(await store.commit('p', 1, next(), 'e')).toBe('seen');
        expect((await store.load('p'))?.revision).toBe(1);
      });

      it('takes the same key for two people', async () => {
        await store.commit('p', 0, next(), 'e');
        expect(await store.commit('q', 0, next(), 'e')).toBe('committed');
      });

      it('keeps the lease', async () => {
        await store.commit('p', 0, next(), 'e1');
        const lease = (await store.claimDue('w', TTL, T0))?.lease;
        await store.commit('p', 1, next(), 'e2');
        expect(lease).toBeTruthy();
        expect((await store.load('p'))?.lease).toEqual(lease);
      });

      it('lets exactly one of 100 at once have each revision', async () => {
        for (let revision = 0; revision < 5; revision += 1) {
          const tries = Array.from({ length: 100 }, (_, i) => store.commit('p', revision, next(), `${revision}-${i}`));
          const answers = await Promise.all(tries);
          expect(answers.filter((answer) => answer === 'committed')).toHaveLength(1);
          expect(answers.filter((answer) => answer === 'stale')).toHaveLength(99);
        }
        expect((await store.load('p'))?.revision).toBe(5);
        expect(await store.eventKeys('p')).toHaveLength(5);
      });

      it('takes one of 100 repetitions of one event at once', async () => {
        const answers = await Promise.all(Array.from({ length: 100 }, () => store.commit('p', 0, next(), 'e')));
        expect(answers.filter((answer) => answer === 'committed')).toHaveLength(1);
        expect(answers.filter((answer) => answer === 'seen')).toHaveLength(99);
      });

      it('keeps bytes of its own, on the way in and out', async () => {
        const mine = Buffer.from([1, 2, 3, 4]).subarray(1);
        await store.commit('p', 0, next({ sealed: mine }), 'e');
        mine.fill(0);
        const got = await store.load('p');
        expect(got?.sealed).toEqual(Uint8Array.of(2, 3, 4));
        got?.sealed.fill(0);
        expect((await store.load('p'))?.sealed).toEqual(Uint8Array.of(2, 3, 4));
      });
    });

    it('does what the naive model does, whatever comes in whatever order', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 60, size: 'max' }), async (commands) => {
          const here = newPlace();
          try {
            expect(await play(here.port, commands)).toEqual(await play(naiveStore(), commands));
          } finally {
            await here.end();
          }
        }),
        { numRuns: runs },
      );
    });
  });
}
