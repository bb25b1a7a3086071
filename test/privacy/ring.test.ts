import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RingStore } from '../../src/app/ports.ts';
import { type KeyRing, keyRing, unwrap, wrap } from '../../src/privacy/ring.ts';
import { SealBroken } from '../../src/privacy/seal.ts';
import { memoryRing } from '../../src/store/memory.ts';

const root = new Uint8Array(randomBytes(32));
const hex = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('hex');

describe('wrapping', () => {
  const key = new Uint8Array(randomBytes(32));

  it('gives the key back under its own id and root only', () => {
    const wrapped = wrap(root, 'p', key);
    expect(unwrap(root, 'p', wrapped)).toEqual(key);
    expect(() => unwrap(root, 'q', wrapped)).toThrow(SealBroken);
    expect(() => unwrap(new Uint8Array(randomBytes(32)), 'p', wrapped)).toThrow(SealBroken);
    expect(hex(wrapped)).not.toContain(hex(key));
  });

  it('gives back nothing that is no key', () => {
    expect(() => unwrap(root, 'p', wrap(root, 'p', new Uint8Array(16)))).toThrow(SealBroken);
  });
});

describe('the key ring', () => {
  let store: RingStore;
  let ring: KeyRing;
  beforeEach(() => {
    store = memoryRing();
    ring = keyRing(root, store);
  });

  it('makes a key once, wraps it and knows it after a restart', async () => {
    const key = await ring.create('p');
    expect(key).toHaveLength(32);
    expect(await ring.create('p')).toEqual(key);
    expect(await ring.get('p')).toEqual(key);
    expect(await keyRing(root, store).get('p')).toEqual(key);
    expect(await keyRing(root, store).create('p')).toEqual(key);
    expect(hex(await store.getKey('p'))).not.toContain(hex(key));
  });

  it('gives each id a key of its own', async () => {
    expect(await ring.create('p')).not.toEqual(await ring.create('q'));
    expect(await ring.get('r')).toBeUndefined();
  });

  it('gives one key to all who ask for the first one at once', async () => {
    const keys = await Promise.all(Array.from({ length: 20 }, () => ring.create('p')));
    expect(new Set(keys.map(hex)).size).toBe(1);
  });

  it('hands nothing out before the key is on disk', async () => {
    let commit = () => {};
    const disk = new Promise<void>((done) => {
      commit = done;
    });
    const slow = { ...store, putKey: () => disk };
    let given = false;
    const made = keyRing(root, slow)
      .create('p')
      .then(() => {
        given = true;
      });
    await new Promise(setImmediate);
    expect(given).toBe(false);
    commit();
    await made;
    expect(given).toBe(true);
  });

  it('keeps no key that could not be committed', async () => {
    const failing = keyRing(root, { ...store, putKey: () => Promise.reject(new Error('disk')) });
    await expect(failing.create('p')).rejects.toThrow('disk');
    expect(await failing.get('p')).toBeUndefined();
  });

  it('"hapus dataku": a destroyed key is nowhere, twice as well as once', async () => {
    const key = await ring.create('p');
    for (let twice = 0; twice < 2; twice += 1) {
      await ring.destroy('p');
      expect(await ring.get('p')).toBeUndefined();
      expect(await store.getKey('p')).toBeUndefined();
    }
    expect(await ring.create('p')).not.toEqual(key);
  });

  it('does not bring a destroyed key back into memory by a read that was under way', async () => {
    await ring.create('p');
    const wrapped = await store.getKey('p');
    let answer = (_: Uint8Array | undefined) => {};
    const disk = new Promise<Uint8Array | undefined>((done) => {
      answer = done;
    });
    const answers = [disk, Promise.resolve(undefined)];
    const slow = keyRing(root, { ...store, getKey: async () => answers.shift() });
    const reading = slow.get('p');
    await slow.destroy('p');
    answer(wrapped);
    expect(await reading).toHaveLength(32);
    expect(await slow.get('p')).toBeUndefined();
  });

  it('gives copies: whoever wipes theirs harms nobody', async () => {
    const key = await ring.create('p');
    const kept = Uint8Array.from(key);
    key.fill(0);
    (await ring.get('p'))?.fill(0);
    expect(await ring.get('p')).toEqual(kept);
  });

  it('keeps at most 500 keys in memory and still knows all', async () => {
    let reads = 0;
    const counting = {
      ...store,
      getKey(id: string) {
        reads += 1;
        return store.getKey(id);
      },
    };
    const many = keyRing(root, counting);
    for (let i = 0; i < 600; i += 1) await many.create(`p${i}`);
    reads = 0;
    expect(await many.get('p599')).toHaveLength(32);
    expect(reads).toBe(0);
    expect(await many.get('p0')).toHaveLength(32);
    expect(reads).toBe(1);
  });
});
