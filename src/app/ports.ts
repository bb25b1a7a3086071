/**
 * What the application needs from outside. The ports belong to the caller and stay as small as its needs.
 *
 * The store sees ids, revisions, due times, leases and sealed bytes, never plaintext (decisions 10).
 */
import type { CaseCode, ConversationId, EventId, Happening, Instant, Message } from '../engine/types.ts';

export type ChannelName = 'web' | 'terminal' | 'telegram' | 'whatsapp';
/** Where a person can be reached. Lives only in memory and inside the sealed record. */
export type Address = { readonly channel: ChannelName; readonly to: string };
/** One event as a channel hands it over. `key` is the platform's own id for it: the same key is the same event. */
export type Arrival = {
  readonly from: Address;
  /** Other names of the same person on this channel (a hidden phone and a business id). */
  readonly aliases?: readonly string[];
  readonly key: string;
  readonly what: Happening;
};
/** One reply on its way. `id` is stable over resends; `again` tells that an earlier try may have arrived. */
export type Outgoing = { readonly id: string; readonly message: Message; readonly again: boolean };

/** A way to reach people. `send` resolves when the platform has taken the message, else throws DeliveryError. */
export interface Channel {
  readonly name: ChannelName;
  send(to: Address, outgoing: Outgoing): Promise<void>;
  /** Drops what the channel itself still remembers of this person; called when the person is erased. */
  forget?(to: Address): void;
}

/** What to do after a send failed: try again (after ms), give this person up, or drop this message. */
export type Remedy =
  | { readonly do: 'retry'; readonly afterMs?: number }
  | { readonly do: 'gone' }
  | { readonly do: 'refused' };
/** A send that did not happen. The message names the channel and the cause, never the person or the text. */
export class DeliveryError extends Error {
  readonly remedy: Remedy;
  constructor(message: string, remedy: Remedy) {
    super(message);
    this.name = 'DeliveryError';
    this.remedy = remedy;
  }
}
/** We cannot promise that the event is kept: the channel must deliver it again (503). */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}

export interface Clock {
  now(): Instant;
}
/** Ids for what is born here. */
export interface Ids {
  /** 128 random bits, hex. */
  next(): string;
}

/** HMAC of an alias or an event key, hex: compared for equality only. */
export type Digest = string;
/** A claim on a record's outgoing work; `fence` grows with every claim, so a late owner changes nothing. */
export type Lease = { readonly owner: string; readonly until: Instant; readonly fence: number };
/** A record as the store keeps it. `due`: when `sweep` must look at it next; null: never. */
export type StoredRecord = {
  readonly id: ConversationId;
  readonly revision: number;
  readonly due: Instant | null;
  /** Higher is sent first: 0 reminder, 1 reply, 2 counsellor, 3 crisis. */
  readonly urgency: number;
  readonly lease: Lease | null;
  readonly sealed: Uint8Array;
  /** When the person last wrote; the idle limit counts from here. */
  readonly touched: Instant;
};
/** What a commit writes: revision becomes expected + 1. */
export type NextRecord = Pick<StoredRecord, 'due' | 'urgency' | 'sealed' | 'touched'>;
/** What settling writes; `release` gives the lease back in the same write. */
export type Settlement = Pick<StoredRecord, 'due' | 'urgency' | 'sealed'> & { readonly release: boolean };

/** The store contract (delivery.md section 2). Same tests for every driver: test/contracts/store.ts. */
export interface Store {
  /**
   * The id behind any of these aliases. All aliases are bound to it, durably, before this resolves; a stranger gets `fresh`.
   * If two ids meet, the older one (smaller first-bound time) wins; the other's aliases and event keys
   * move over in the same write. What the other still owes is sent from its own record.
   */
  resolve(aliases: readonly Digest[], fresh: ConversationId, at: Instant): Promise<ConversationId>;
  load(id: ConversationId): Promise<StoredRecord | undefined>;
  /** Whole or not at all, durable before it resolves. `expected` 0 creates. 'seen' wins over 'stale'. Keeps the lease. */
  commit(
    id: ConversationId,
    expected: number,
    next: NextRecord,
    eventKey: Digest,
  ): Promise<'committed' | 'seen' | 'stale'>;
  /** The most urgent, then longest due record whose lease is free, leased to `owner`; with `id`, that record or nothing. */
  claimDue(owner: string, ttlMs: number, now: Instant, id?: ConversationId): Promise<StoredRecord | undefined>;
  /** Writes what was carried out; revision becomes expected + 1. 'lost': the fence has moved on. 'stale': load and settle again. */
  settle(id: ConversationId, fence: number, expected: number, next: Settlement): Promise<'ok' | 'lost' | 'stale'>;
  /** Event keys of a record seen within 8 days, for the erasure ledger. */
  eventKeys(id: ConversationId): Promise<readonly Digest[]>;
  /** Record, aliases and event keys, gone from the file too; idempotent. */
  forget(id: ConversationId): Promise<void>;
  /** Ids of records not touched since `before` that nothing is owed to (due null or a mere timer is decided by the caller). */
  idle(before: Instant, limit: number): Promise<readonly ConversationId[]>;
  /** Drops event keys older than `before`; returns how many. */
  dropEventKeys(before: Instant): Promise<number>;
  /** Deleted pages leave the journal as well (SQLite: wal_checkpoint(TRUNCATE)). */
  checkpoint(): Promise<void>;
  /** Throws when the store cannot keep a promise now. */
  health(): Promise<void>;
  close(): Promise<void>;
}

/** A case as a counsellors' list shows it: never a text, a name or an address. */
export type CaseHead = {
  readonly code: CaseCode;
  readonly state: 'waiting' | 'claimed' | 'closed' | 'erased';
  readonly owner: string | null;
  readonly urgent: boolean;
  readonly minor: boolean;
  readonly since: Instant;
};
/**
 * Sketch of the cases port (delivery.md sections 2 and 5), built with the counsellors' side. `effect` is the id of the
 * effect, derived from the event key: carrying one out twice changes nothing. Texts come and go sealed under the case's key.
 */
export interface Cases {
  open(effect: string, person: ConversationId, sealedCard: Uint8Array, head: Omit<CaseHead, 'code'>): Promise<CaseCode>;
  /** Compare-and-set: one owner, whoever asks first. */
  claim(code: CaseCode, owner: string): Promise<'claimed' | 'taken' | 'closed'>;
  append(effect: string, code: CaseCode, sealed: Uint8Array): Promise<void>;
  close(effect: string, code: CaseCode, at: Instant): Promise<void>;
  list(): Promise<readonly CaseHead[]>;
}

/** One erasure. `sealedAddress` opens only with the one-off key `keyId`; both are gone once the person was told. */
export type LedgerRow = {
  readonly id: ConversationId;
  readonly at: Instant;
  readonly eventKeys: readonly Digest[];
  readonly keyId: string | null;
  readonly sealedAddress: Uint8Array | null;
  /** False until rows and keys are gone. */
  readonly done: boolean;
};
/** Wrapped keys and the erasure ledger, in another file (or database) than the data, with a short backup life. */
export interface RingStore {
  putKey(id: string, wrapped: Uint8Array): Promise<void>;
  getKey(id: string): Promise<Uint8Array | undefined>;
  deleteKey(id: string): Promise<void>;
  /** Inserts or replaces the row of that id. */
  putLedger(row: LedgerRow): Promise<void>;
  getLedger(id: ConversationId): Promise<LedgerRow | undefined>;
  /** Rows that are not done or still owe the person a word. */
  openLedger(): Promise<readonly LedgerRow[]>;
  /** Whether an event key belongs to a person erased within 8 days. */
  erasedEvent(eventKey: Digest): Promise<boolean>;
  /** Drops event keys of rows before `keysBefore`, and rows before `rowsBefore`. */
  pruneLedger(keysBefore: Instant, rowsBefore: Instant): Promise<void>;
  /** Deleted pages leave the journal as well. */
  checkpoint(): Promise<void>;
  close(): Promise<void>;
}

/** Event types of the log; the type has no field for text (house.md section 7). */
export type LogEvent = {
  readonly event: string;
  readonly id?: EventId;
  readonly count?: number;
  readonly ms?: number;
  readonly code?: string;
};
export interface Log {
  info(event: LogEvent): void;
  error(event: LogEvent): void;
}
