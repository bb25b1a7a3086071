/** What the application is made of; `main.ts` (and a test) picks the drivers and hands them in as one. */

import type { World } from '../engine/types.ts';
import type { KeyRing } from '../privacy/ring.ts';
import type { Crisis } from '../safety/crisis.ts';
import type { Channel, ChannelName, Clock, Digest, Ids, Log, RingStore, Store } from './ports.ts';
import type { Vault } from './vault.ts';

/** HMACs under the pepper: what the store may know of an alias or an event. */
export interface Digests {
  alias(channel: ChannelName, name: string): Digest;
  event(channel: ChannelName | 'timer', key: string): Digest;
}

export type Parts = {
  readonly store: Store;
  readonly ringStore: RingStore;
  readonly ring: KeyRing;
  readonly vault: Vault;
  readonly digests: Digests;
  readonly channels: ReadonlyMap<ChannelName, Channel>;
  /** The world as it is now: content may be reloaded between two events. */
  readonly world: () => World;
  /** The emergency recogniser; a parameter so that its own failure can be tried. */
  readonly recognise: (text: string) => Crisis | undefined;
  readonly clock: Clock;
  readonly ids: Ids;
  /** In [0, 1): spreads retries. */
  readonly chance: () => number;
  readonly log: Log;
  /** Names this process in leases. */
  readonly owner: string;
  /** A named crash point of the kill tests; absent in production. */
  readonly at?: (point: string) => void;
};
