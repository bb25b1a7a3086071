/** Drivers joined to the application: one set of parts for every command. Imported by main.ts and by tests. */
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createLog } from './app/log.ts';
import type { Parts } from './app/parts.ts';
import type { Channel, Clock, RingStore, Store } from './app/ports.ts';
import { createService, type Service } from './app/service.ts';
import { createVault } from './app/vault.ts';
import type { World } from './engine/types.ts';
import { aliasDigest, eventDigest } from './privacy/pseudonym.ts';
import { keyRing } from './privacy/ring.ts';
import { recogniseCrisis } from './safety/crisis.ts';
import { openEmbeddedStore } from './store/embedded.ts';
import { openEmbeddedRing } from './store/embedded-ring.ts';
import { loadOrMakeKeys } from './store/keyfiles.ts';
import { memoryRing, memoryStore } from './store/memory.ts';

/** Where things are kept, with the keys that open them. */
export type Storage = {
  readonly store: Store;
  readonly ringStore: RingStore;
  readonly root: Uint8Array;
  readonly pepper: Uint8Array;
  /** Whether the key files were made just now, so that their place is told once. */
  readonly made: boolean;
  /** What a thief of the disk would get: every byte that is kept. */
  bytes(): readonly Uint8Array[];
};

/** Nothing survives the process; the keys are random. */
export function inMemory(): Storage {
  const store = memoryStore();
  return {
    store,
    ringStore: memoryRing(),
    root: new Uint8Array(randomBytes(32)),
    pepper: new Uint8Array(randomBytes(32)),
    made: false,
    bytes: () => store.dump(),
  };
}

/** SQLite in `dataDir`, keys and ring in `keysDir`. Throws StartRefused with the cure in its message. */
export function onDisk(
  dataDir: string,
  keysDir: string,
  options: { crash?: (point: string) => void; onBroken?: () => void } = {},
): Storage {
  const keys = loadOrMakeKeys(keysDir, existsSync(join(dataDir, 'tanya.db')));
  return {
    store: openEmbeddedStore(dataDir, options),
    ringStore: openEmbeddedRing(keysDir, options),
    ...keys,
    bytes: () => [dataDir, keysDir].flatMap(filesBelow).map((file) => readFileSync(file)),
  };
}

const filesBelow = (dir: string): readonly string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => join(dir, file))
    .filter((file) => statSync(file).isFile());

/** What a command chooses itself; the rest of Parts follows from storage. */
export type Choice = {
  readonly storage: Storage;
  readonly channels: readonly Channel[];
  readonly world: () => World;
  readonly clock: Clock;
  readonly logLevel: string;
} & Partial<Pick<Parts, 'recognise' | 'at' | 'log'>>;

export function assemble({ storage, channels, world, clock, logLevel, ...rest }: Choice): Service {
  const ring = keyRing(storage.root, storage.ringStore);
  return createService({
    store: storage.store,
    ringStore: storage.ringStore,
    ring,
    vault: createVault(ring),
    digests: {
      alias: (channel, name) => aliasDigest(storage.pepper, channel, name),
      event: (channel, key) => eventDigest(storage.pepper, channel, key),
    },
    channels: new Map(channels.map((channel) => [channel.name, channel])),
    world,
    recognise: recogniseCrisis,
    clock,
    ids: { next: () => randomBytes(16).toString('hex') },
    chance: Math.random,
    log: createLog(logLevel),
    owner: randomBytes(8).toString('hex'),
    ...rest,
  });
}
