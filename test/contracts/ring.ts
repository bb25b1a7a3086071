/** What every RingStore keeps, whatever it is made of (`RingStore` in src/app/ports.ts). */
import { describe, expect, it } from 'vitest';
import type { LedgerRow, RingStore } from '../../src/app/ports.ts';
import { onEachPlace, type Place } from './places.ts';
import { DAY, T0 } from './records.ts';

/** A finished erasure of which the person has been told. */
function row(changes: Partial<LedgerRow> = {}): LedgerRow {
  return { id: 'p', at: T0, eventKeys: ['e1', 'e2'], keyId: null, sealedAddress: null, done: true, ...changes };
}

/** Runs the suite on a driver. */
export function ringContract(name: string, newPlace: () => Place<RingStore>): void {
  describe(`${name}: the ring contract`, () => {
    let ring: RingStore;
    const reopen = onEachPlace(newPlace, (port) => {
      ring = port;
    });

    it('keeps a key and gives it back, bytes of its own', async () => {
      const mine = Uint8Array.of(1, 2, 3);
      await ring.putKey('k', mine);
      mine.fill(0);
      await reopen();
      const got = await ring.getKey('k');
      expect(got).toEqual(Uint8Array.of(1, 2, 3));
      got?.fill(0);
      expect(await ring.getKey('k')).toEqual(Uint8Array.of(1, 2, 3));
      expect(await ring.getKey('other')).toBeUndefined();
    });

    it('never replaces a key', async () => {
      await ring.putKey('k', Uint8Array.of(1));
      await expect(ring.putKey('k', Uint8Array.of(2))).rejects.toThrow('has a key');
      expect(await ring.getKey('k')).toEqual(Uint8Array.of(1));
    });

    it('takes one of many keys that come at once for one id', async () => {
      const tries = await Promise.allSettled([1, 2, 3, 4].map((n) => ring.putKey('k', Uint8Array.of(n))));
      expect(tries.map((t) => t.status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected']);
      expect(await ring.getKey('k')).toEqual(Uint8Array.of(1));
    });

    it('deletes a key, twice as well as once', async () => {
      await ring.putKey('k', Uint8Array.of(1));
      await ring.putKey('l', Uint8Array.of(2));
      for (let twice = 0; twice < 2; twice += 1) {
        await ring.deleteKey('k');
        await ring.checkpoint();
        await reopen();
        expect(await ring.getKey('k')).toBeUndefined();
      }
      expect(await ring.getKey('l')).toEqual(Uint8Array.of(2));
    });

    it('keeps a ledger row and replaces it whole', async () => {
      const open = row({ done: false, keyId: 'k', sealedAddress: Uint8Array.of(5, 6) });
      await ring.putLedger(open);
      await reopen();
      expect(await ring.getLedger('p')).toEqual(open);
      const closed = row({ eventKeys: ['e3'] });
      await ring.putLedger(closed);
      expect(await ring.getLedger('p')).toEqual(closed);
      expect(await ring.erasedEvent('e1')).toBe(false);
      expect(await ring.getLedger('q')).toBeUndefined();
    });

    it('lists what is not done or still owes the person a word, oldest first', async () => {
      await ring.putLedger(row({ id: 'undone', at: T0 + 2, done: false }));
      await ring.putLedger(row({ id: 'untold', at: T0 + 1, keyId: 'k', sealedAddress: Uint8Array.of(1) }));
      await ring.putLedger(row({ id: 'finished' }));
      await reopen();
      expect((await ring.openLedger()).map((r) => r.id)).toEqual(['untold', 'undone']);
    });

    it('knows the events of a person who was erased', async () => {
      await ring.putLedger(row());
      await ring.putLedger(row({ id: 'q', eventKeys: ['e2'] }));
      await reopen();
      expect(await ring.erasedEvent('e2')).toBe(true);
      expect(await ring.erasedEvent('e9')).toBe(false);
    });

    it('drops event keys first, rows later, and never an erasure that is not done', async () => {
      await ring.putLedger(row({ id: 'old', eventKeys: ['e1'] }));
      await ring.putLedger(row({ id: 'undone', eventKeys: ['e2'], done: false }));
      await ring.putLedger(row({ id: 'young', at: T0 + DAY, eventKeys: ['e3'] }));
      await ring.pruneLedger(T0 + 1, T0);
      const ledger = async () => Promise.all(['old', 'undone', 'young'].map((id) => ring.getLedger(id)));
      expect((await ledger()).map((r) => r?.eventKeys)).toEqual([[], [], ['e3']]);
      await ring.pruneLedger(T0 + 1, T0 + 1);
      await reopen();
      expect((await ledger()).map((r) => r?.id)).toEqual([undefined, 'undone', 'young']);
      expect(await ring.erasedEvent('e1')).toBe(false);
    });
  });
}
