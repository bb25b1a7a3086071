/**
 * Seals and opens a person's record around every driver, so that no store ever sees plaintext (decisions 10).
 *
 * The sealed bytes are bound to their record and revision: swapped, cut or older bytes do not open.
 */

import type { Conversation, ConversationId, Effect, Message } from '../engine/types.ts';
import type { KeyRing } from '../privacy/ring.ts';
import { open, seal } from '../privacy/seal.ts';
import type { Address, StoredRecord } from './ports.ts';

/** A reply or effect that was decided and is still to be carried out, in order. */
export type Pending = {
  /** Stable over resends: event id and place. */
  readonly id: string;
  readonly what: { readonly reply: Message } | { readonly effect: Effect };
  /** Set, durably, before the first try: after a crash we know that it may have arrived. */
  readonly started: boolean;
  readonly tries: number;
  readonly born: number;
  /** Not before this instant (a platform asked us to wait). */
  readonly notBefore: number;
  readonly urgency: number;
};
/** Everything we keep of a person. The address is in here and nowhere else. */
export type Person = {
  readonly address: Address;
  readonly conversation: Omit<Conversation, 'id' | 'revision'>;
  readonly pending: readonly Pending[];
};

/** The key of this person is gone: the record was erased, in part or whole. */
export class KeyGone extends Error {
  override readonly name = 'KeyGone';
}

export interface Vault {
  /** Makes and keeps the person's key, durably, before the first ciphertext that needs it. */
  admit(id: ConversationId): Promise<void>;
  seal(id: ConversationId, revision: number, person: Person): Promise<Uint8Array>;
  open(record: Pick<StoredRecord, 'id' | 'revision' | 'sealed'>): Promise<Person>;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function createVault(ring: KeyRing): Vault {
  const keyOf = async (id: ConversationId) => {
    const key = await ring.get(id);
    if (!key) throw new KeyGone('vault: no key for this record');
    return key;
  };
  return {
    admit: async (id) => {
      if (!(await ring.get(id))) await ring.create(id);
    },
    seal: async (id, revision, person) =>
      seal(await keyOf(id), boundTo(id, revision), encoder.encode(JSON.stringify(person))),
    open: async ({ id, revision, sealed }) =>
      // Written by `seal` above and authenticated by the cipher, so it is a Person.
      JSON.parse(decoder.decode(open(await keyOf(id), boundTo(id, revision), sealed))) as Person,
  };
}

const boundTo = (record: ConversationId, sequence: number) => ({ kind: 'person', record, sequence, field: 'all' });
