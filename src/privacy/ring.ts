/**
 * The key ring: one random key for each person (and later each case), wrapped under the root key.
 *
 * Two rules. A key is on disk before anybody gets to seal with it. And once destroyed it is nowhere: not in the store
 * behind us, not in our memory; whatever it locked, in backups too, is then noise.
 */
import { randomBytes } from 'node:crypto';
import { KEY_BYTES, open, SealBroken, seal } from './seal.ts';

/** Where wrapped keys lie; RingStore of app/ports.ts is one. */
export interface WrappedKeys {
  /** Durable before it resolves; refuses an id that has a key already. */
  putKey(id: string, wrapped: Uint8Array): Promise<void>;
  getKey(id: string): Promise<Uint8Array | undefined>;
  deleteKey(id: string): Promise<void>;
}

/** Keys by id. Callers get copies of 32 bytes. */
export interface KeyRing {
  /** The key of this id, made and committed if there is none yet. */
  create(id: string): Promise<Uint8Array>;
  /** Undefined when it was never made or has been destroyed; throws SealBroken when the root key is another one. */
  get(id: string): Promise<Uint8Array | undefined>;
  /** Idempotent. */
  destroy(id: string): Promise<void>;
}

/** Keys kept unwrapped in memory at most; more would save few reads and widen what a memory dump shows. */
const CACHED_KEYS = 500;

/** A key as it may be stored: sealed under the root key, bound to its id. */
export function wrap(root: Uint8Array, id: string, key: Uint8Array): Uint8Array {
  return seal(root, wrappedKey(id), key);
}

/** The key that `wrap` stored under this id; throws SealBroken. */
export function unwrap(root: Uint8Array, id: string, wrapped: Uint8Array): Uint8Array {
  const key = open(root, wrappedKey(id), wrapped);
  if (key.length !== KEY_BYTES) throw new SealBroken();
  return key;
}

/** The ring over a place for wrapped keys. */
export function keyRing(root: Uint8Array, keys: WrappedKeys): KeyRing {
  const cache = new Map<string, Uint8Array>();
  const beingMade = new Map<string, Promise<Uint8Array>>();
  // Grows with each destroyed key: what was read before that may not enter the cache after it.
  let destroyed = 0;

  const remember = (id: string, key: Uint8Array, asOf: number) => {
    if (asOf === destroyed) cache.set(id, Uint8Array.from(key));
    if (cache.size > CACHED_KEYS) drop(cache, cache.keys().next().value ?? id);
    return key;
  };
  const get = async (id: string) => {
    const known = cache.get(id);
    if (known) return Uint8Array.from(known);
    const asOf = destroyed;
    const wrapped = await keys.getKey(id);
    return wrapped && remember(id, unwrap(root, id, wrapped), asOf);
  };
  const make = async (id: string) => {
    const old = await get(id);
    if (old) return old;
    const asOf = destroyed;
    const key = new Uint8Array(randomBytes(KEY_BYTES));
    await keys.putKey(id, wrap(root, id, key));
    return remember(id, key, asOf);
  };
  return {
    get,
    // Two callers at once share one making: a second key for the same id would orphan what the first has sealed.
    create(id) {
      const making = beingMade.get(id) ?? make(id).finally(() => beingMade.delete(id));
      beingMade.set(id, making);
      return making.then((key) => Uint8Array.from(key));
    },
    async destroy(id) {
      destroyed += 1;
      drop(cache, id);
      await keys.deleteKey(id);
    },
  };
}

function drop(cache: Map<string, Uint8Array>, id: string): void {
  cache.get(id)?.fill(0);
  cache.delete(id);
}

function wrappedKey(id: string) {
  return { kind: 'wrapped-key', record: id, sequence: 0, field: 'key' };
}
