/**
 * Promise: HAPUS means that nothing of the person opens afterwards, whenever the machine dies in between.
 * Killed between each pair of steps; at the next start the erasure is finished and the person is told.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createVault, KeyGone } from '../../src/app/vault.ts';
import { onDisk, type Storage } from '../../src/assemble.ts';
import { aliasDigest } from '../../src/privacy/pseudonym.ts';
import { keyRing } from '../../src/privacy/ring.ts';
import { bytesOf, leaks, type PlannedEvent, place, survive } from './driver.ts';

const WHO = 'canary-hapus-6281233344455';
const POINTS = [
  'erase:farewell-key',
  'erase:ledger',
  'erase:key-gone',
  'erase:rows-gone',
  'erase:done',
  'erase:told',
  'store:after-forget',
  'ring:after-delete',
];
const before: readonly PlannedEvent[] = [
  { user: WHO, key: 'k1', what: { kind: 'text', text: 'apa itu sabu' } },
  { user: 'other', key: 'o1', what: { kind: 'text', text: 'apa itu sabu' } },
];
const erasing: readonly PlannedEvent[] = [
  ...before,
  { user: WHO, key: 'k2', what: { kind: 'text', text: 'HAPUS' } },
  { user: WHO, key: 'k3', what: { kind: 'tap', action: 'erase.yes' } },
];

async function withStorage<T>(dir: string, use: (storage: Storage) => Promise<T>): Promise<T> {
  const storage = onDisk(join(dir, 'data'), join(dir, 'keys'));
  try {
    return await use(storage);
  } finally {
    await storage.store.close();
    await storage.ringStore.close();
  }
}
const idOf = ({ store, pepper }: Storage, who: string) =>
  store.resolve([aliasDigest(pepper, 'terminal', who)], 'stranger', 1);

describe.each(POINTS)('killed at %s', (point) => {
  test('nothing of the person opens, the other keeps everything, and the person is told', async () => {
    const at = place();
    survive(before, [], { at });
    const backup = await withStorage(at.dir, async (storage) => {
      const record = await storage.store.load(await idOf(storage, WHO));
      if (!record) throw new Error('the chat before the erasure was not kept');
      return record;
    });
    const run = survive(erasing, [{ point, nth: 1 }], { at });
    expect(run.kills).toBe(1);
    expect(run.ledger.filter(({ id }) => id.startsWith('erased:')).length).toBeGreaterThanOrEqual(1);
    await withStorage(at.dir, async (storage) => {
      expect(await idOf(storage, WHO)).toBe('stranger');
      expect(await storage.store.load(backup.id)).toBeUndefined();
      expect(await storage.ringStore.openLedger()).toEqual([]);
      const vault = createVault(keyRing(storage.root, storage.ringStore));
      await expect(vault.open(backup)).rejects.toThrow(KeyGone);
      const other = await storage.store.load(await idOf(storage, 'other'));
      expect(other && (await vault.open(other)).address.to).toBe('other');
    });
    expect(leaks(WHO, bytesOf(at.dir))).toEqual([]);
  });
});

test('an old message of an erased person, delivered again, stays seen', () => {
  const at = place();
  survive(erasing, [], { at });
  const told = survive([...erasing, { user: WHO, key: 'k1', what: { kind: 'text', text: 'apa itu sabu' } }], [], {
    at,
  }).ledger;
  expect(told.filter(({ to }) => to === WHO)).toHaveLength(3);
});

test('the check is awake: a backup still opens while the key is there', async () => {
  const at = place();
  survive(before, [], { at });
  await withStorage(at.dir, async (storage) => {
    const record = await storage.store.load(await idOf(storage, WHO));
    const person = record && (await createVault(keyRing(storage.root, storage.ringStore)).open(record));
    expect(person?.address.to).toBe(WHO);
  });
  expect(readFileSync(join(at.out, 'acks'), 'utf8')).not.toBe('');
});
