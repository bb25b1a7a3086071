/**
 * Erase me: ledger row, ring keys, rows, journals, then tell (decisions 12). Each part may run twice; a kill between
 * any two is resumed at start, and a redelivered old message of an erased person stays "seen".
 *
 * What makes it sure is the key: once it is gone, no copy of the record, in no backup, opens. All of it runs in the
 * person's lane: no message is acknowledged and erased unread, and nobody is told twice.
 */
import type { ConversationId, Locale } from '../engine/types.ts';
import { RETENTION } from '../privacy/retention.ts';
import { open, seal } from '../privacy/seal.ts';
import type { Lanes } from './lanes.ts';
import { codeOf } from './log.ts';
import type { Parts } from './parts.ts';
import type { Person } from './person.ts';
import type { Address, LedgerRow } from './ports.ts';

/** Each call waits for the person's lane itself, so none may be made from within it. */
export interface Erasure {
  /** From the ledger row to the word that it is done. */
  begin(id: ConversationId, person: Person): Promise<void>;
  /** What is left of an erasure already begun, without telling. */
  finish(id: ConversationId): Promise<void>;
  /** Everything begun and not ended: at start, and whenever the sweep passes. */
  resume(): Promise<void>;
}

type Farewell = { readonly address: Address; readonly locale: Locale };

export function createErasure(parts: Parts, lanes: Lanes): Erasure {
  const destroy = async (row: LedgerRow): Promise<LedgerRow> => {
    await parts.ring.destroy(row.id);
    parts.at?.('erase:key-gone');
    await parts.store.forget(row.id);
    parts.at?.('erase:rows-gone');
    await parts.store.checkpoint();
    await parts.ringStore.checkpoint();
    const done = { ...row, done: true };
    await parts.ringStore.putLedger(done);
    parts.at?.('erase:done');
    return done;
  };
  const finish = async (id: ConversationId): Promise<void> => {
    const row = await parts.ringStore.getLedger(id);
    if (row) return void (await destroy(row));
    // Without a ledger row it was the idle sweep that was cut short: nothing can open the record any more.
    parts.log.error({ event: 'erase.keyless' });
    await parts.store.forget(id);
  };
  const complete = async (row: LedgerRow): Promise<void> => tell(parts, row.done ? row : await destroy(row));
  return {
    begin: (id, person) =>
      lanes.run(id, async () => complete((await parts.ringStore.getLedger(id)) ?? (await register(parts, id, person)))),
    finish: (id) => lanes.run(id, () => finish(id)),
    async resume() {
      for (const { id } of await parts.ringStore.openLedger()) {
        await lanes.run(id, async () => {
          // Read anew: whoever was in the lane before us may have ended it.
          const row = await parts.ringStore.getLedger(id);
          if (row) await complete(row);
        });
      }
    },
  };
}

/** The ledger row, with the address under a key of its own, so that the word can be sent when all else is gone. */
async function register(parts: Parts, id: ConversationId, person: Person): Promise<LedgerRow> {
  const keyId = `farewell:${parts.ids.next()}`;
  const key = await parts.ring.create(keyId);
  parts.at?.('erase:farewell-key');
  const farewell: Farewell = { address: person.address, locale: person.conversation.locale };
  const row: LedgerRow = {
    id,
    at: parts.clock.now(),
    eventKeys: await parts.store.eventKeys(id),
    keyId,
    sealedAddress: seal(key, boundTo(id), new TextEncoder().encode(JSON.stringify(farewell))),
    done: false,
  };
  await parts.ringStore.putLedger(row);
  parts.at?.('erase:ledger');
  return row;
}

async function tell(parts: Parts, row: LedgerRow): Promise<void> {
  if (row.keyId === null || row.sealedAddress === null) return;
  const late = parts.clock.now() - row.at > RETENTION.erasureAddress;
  if (!late && !(await told(parts, row))) return;
  parts.at?.('erase:told');
  await parts.ring.destroy(row.keyId);
  await parts.ringStore.putLedger({ ...row, keyId: null, sealedAddress: null });
  await parts.ringStore.checkpoint();
}

async function told(parts: Parts, row: LedgerRow): Promise<boolean> {
  const key = row.keyId === null ? undefined : await parts.ring.get(row.keyId);
  if (!key || !row.sealedAddress) return true;
  // Written by `register` above and authenticated by the cipher, so it is a Farewell.
  const farewell = JSON.parse(new TextDecoder().decode(open(key, boundTo(row.id), row.sealedAddress))) as Farewell;
  const text = parts.world().say(farewell.locale, 'erase.done');
  const { address } = farewell;
  const channel = parts.channels.get(address.channel);
  channel?.forget?.(address);
  try {
    await channel?.send(address, { id: `erased:${row.id}`, message: { text }, again: false });
    return true;
  } catch (error) {
    parts.log.info({ event: 'erase.untold', code: codeOf(error) });
    return false;
  }
}

const boundTo = (record: ConversationId) => ({ kind: 'farewell', record, sequence: 0, field: 'address' });
