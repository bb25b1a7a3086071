/**
 * Seals and opens a person's record around every driver, so that no store ever sees plaintext (decisions 10).
 *
 * The sealed bytes are bound to their record and revision: swapped, cut or older bytes do not open.
 */

import type { ConversationId } from '../engine/types.ts';
import type { KeyRing } from '../privacy/ring.ts';
import { open, seal } from '../privacy/seal.ts';
import type { Person } from './person.ts';
import type { StoredRecord } from './ports.ts';

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
    admit: async (id) => void (await ring.create(id)),
    seal: async (id, revision, person) =>
      seal(await keyOf(id), boundTo(id, revision), encoder.encode(JSON.stringify(person))),
    open: async ({ id, revision, sealed }) =>
      // Written by `seal` above and authenticated by the cipher, so it is a Person.
      JSON.parse(decoder.decode(open(await keyOf(id), boundTo(id, revision), sealed))) as Person,
  };
}

const boundTo = (record: ConversationId, sequence: number) => ({ kind: 'person', record, sequence, field: 'all' });
