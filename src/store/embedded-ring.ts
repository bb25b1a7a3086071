/** The RingStore port on a SQLite file of its own, `ring.db`, beside the key files and apart from the data. */
import { join } from 'node:path';
import type { LedgerRow, RingStore } from '../app/ports.ts';
import type { Instant } from '../engine/types.ts';
import { type Database, type DriverOptions, type Form, openDatabase } from './database.ts';

const RING_FORM: Form = {
  name: 'ring',
  version: 1,
  schema: `
    CREATE TABLE keys (id TEXT PRIMARY KEY, wrapped BLOB NOT NULL) STRICT;
    CREATE TABLE ledger (
      id TEXT PRIMARY KEY, at INTEGER NOT NULL, key_id TEXT, sealed_address BLOB, done INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE erased (id TEXT NOT NULL, digest TEXT NOT NULL, PRIMARY KEY (digest, id)) STRICT, WITHOUT ROWID;
    CREATE INDEX erased_id ON erased (id)`,
};

/** Opens `<keysDir>/ring.db`, making folder and file where needed. Throws StartRefused when it must not be used. */
export function openEmbeddedRing(keysDir: string, options: DriverOptions = {}): RingStore {
  const file = openDatabase(join(keysDir, 'ring.db'), RING_FORM, options);
  return { ...keysIn(file), ...ledgerIn(file), close: async () => file.close() };
}

type Keys = Pick<RingStore, 'putKey' | 'getKey' | 'deleteKey' | 'checkpoint'>;
type Ledger = Omit<RingStore, keyof Keys | 'close'>;

function keysIn(file: Database): Keys {
  const put = file.prepare('INSERT INTO keys (id, wrapped) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const get = file.prepare('SELECT wrapped FROM keys WHERE id = ?');
  const drop = file.prepare('DELETE FROM keys WHERE id = ?');
  return {
    async putKey(id, wrapped) {
      const { changes } = await file.write(() => put.run(id, wrapped));
      // Replacing a key would orphan all that it has sealed.
      if (changes === 0) throw new Error('ring: this id has a key already');
      file.passed('after-put');
    },
    async getKey(id) {
      const row = await file.read(() => get.get(id));
      return row && new Uint8Array(row.wrapped);
    },
    async deleteKey(id) {
      await file.write(() => drop.run(id));
      file.passed('after-delete');
    },
    async checkpoint() {
      await file.checkpoint();
      file.passed('after-checkpoint');
    },
  };
}

function ledgerIn(file: Database): Ledger {
  const q = ledgerStatements(file);
  const rowOf = (row: Row): LedgerRow => ({
    id: row.id,
    at: row.at,
    keyId: row.key_id,
    sealedAddress: row.sealed_address && new Uint8Array(row.sealed_address),
    done: row.done === 1,
    eventKeys: q.keysOf.all(row.id).map((key) => String(key.digest)),
  });
  const put = ({ id, at, keyId, sealedAddress, done, eventKeys }: LedgerRow) => {
    q.put.run(id, at, keyId, sealedAddress, done ? 1 : 0);
    q.dropKeysOf.run(id);
    for (const digest of new Set(eventKeys)) q.addKey.run(id, digest);
  };
  return {
    async putLedger(row) {
      await file.write(() => put(row));
      file.passed('after-ledger');
    },
    getLedger: (id) =>
      file.read(() => {
        const row: Row | undefined = q.get.get(id);
        return row && rowOf(row);
      }),
    openLedger: () => file.read(() => q.open.all().map((row: Row) => rowOf(row))),
    erasedEvent: (digest) => file.read(() => q.isErased.get(digest) !== undefined),
    pruneLedger: (keysBefore, rowsBefore) => file.write(() => prune(q, keysBefore, rowsBefore)),
  };
}

/** A row that is not done outlives its time: it is a promise we have not kept yet. */
function prune(q: ReturnType<typeof ledgerStatements>, keysBefore: Instant, rowsBefore: Instant): void {
  q.pruneRows.run(rowsBefore);
  q.pruneKeys.run(keysBefore);
}

type Row = {
  readonly id: string;
  readonly at: number;
  readonly key_id: string | null;
  readonly sealed_address: Uint8Array | null;
  readonly done: number;
};

function ledgerStatements(file: Database) {
  return {
    put: file.prepare('INSERT OR REPLACE INTO ledger (id, at, key_id, sealed_address, done) VALUES (?, ?, ?, ?, ?)'),
    get: file.prepare('SELECT * FROM ledger WHERE id = ?'),
    open: file.prepare(
      'SELECT * FROM ledger WHERE done = 0 OR key_id IS NOT NULL OR sealed_address IS NOT NULL ORDER BY at, id',
    ),
    addKey: file.prepare('INSERT INTO erased (id, digest) VALUES (?, ?)'),
    keysOf: file.prepare('SELECT digest FROM erased WHERE id = ? ORDER BY digest'),
    dropKeysOf: file.prepare('DELETE FROM erased WHERE id = ?'),
    isErased: file.prepare('SELECT 1 FROM erased WHERE digest = ?'),
    pruneRows: file.prepare('DELETE FROM ledger WHERE at < ? AND done = 1'),
    pruneKeys: file.prepare(
      'DELETE FROM erased WHERE id IN (SELECT id FROM ledger WHERE at < ?) OR id NOT IN (SELECT id FROM ledger)',
    ),
  };
}
