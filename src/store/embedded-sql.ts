/** Tables and statements of the embedded store. All SQL of `embedded.ts` stands here. */
import type { Database, Form } from './database.ts';

/**
 * `fence` outlives the lease it came from, so that it only grows. An event key stands beside the record it belongs to.
 * `merged` remembers which id a record's person is known by now: its event keys go there, and it is forgotten with it.
 */
export const STORE_FORM: Form = {
  name: 'store',
  version: 1,
  schema: `
    CREATE TABLE records (
      id TEXT PRIMARY KEY, revision INTEGER NOT NULL, due INTEGER, urgency INTEGER NOT NULL,
      owner TEXT, until INTEGER, fence INTEGER NOT NULL DEFAULT 0, sealed BLOB NOT NULL, touched INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX records_due ON records (urgency DESC, due, id) WHERE due IS NOT NULL;
    CREATE INDEX records_touched ON records (touched);
    CREATE TABLE aliases (alias TEXT PRIMARY KEY, id TEXT NOT NULL, bound INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE INDEX aliases_id ON aliases (id);
    CREATE TABLE events (id TEXT NOT NULL, digest TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (id, digest))
      STRICT, WITHOUT ROWID;
    CREATE INDEX events_at ON events (at);
    CREATE TABLE merged (id TEXT PRIMARY KEY, winner TEXT NOT NULL, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE INDEX merged_winner ON merged (winner);
    CREATE TABLE pulse (beats INTEGER NOT NULL) STRICT;
    INSERT INTO pulse VALUES (0)`,
};

/** A row of `records`. */
export type Row = {
  readonly id: string;
  readonly revision: number;
  readonly due: number | null;
  readonly urgency: number;
  readonly owner: string | null;
  readonly until: number | null;
  readonly fence: number;
  readonly sealed: Uint8Array;
  readonly touched: number;
};

export type Statements = ReturnType<typeof statements>;

/** The prepared statements, by what they are for. */
export function statements(file: Database) {
  return { ...recordStatements(file), ...aliasStatements(file), ...eventStatements(file) };
}

function recordStatements(file: Database) {
  return {
    load: file.prepare('SELECT * FROM records WHERE id = ?'),
    insert: file.prepare(
      `INSERT INTO records (id, revision, due, urgency, sealed, touched) VALUES (:id, 1, :due, :urgency, :sealed, :touched)
       ON CONFLICT DO NOTHING`,
    ),
    update: file.prepare(
      `UPDATE records SET revision = revision + 1, due = :due, urgency = :urgency, sealed = :sealed, touched = :touched
       WHERE id = :id AND revision = :expected`,
    ),
    claim: file.prepare(
      `UPDATE records SET owner = :owner, until = :until, fence = fence + 1 WHERE id = (
         SELECT id FROM records WHERE due <= :now AND (owner IS NULL OR until <= :now)
         ORDER BY urgency DESC, due, id LIMIT 1)
       RETURNING *`,
    ),
    claimOne: file.prepare(
      `UPDATE records SET owner = :owner, until = :until, fence = fence + 1
       WHERE id = :id AND due <= :now AND (owner IS NULL OR until <= :now) RETURNING *`,
    ),
    settle: file.prepare(
      `UPDATE records SET revision = revision + 1, due = :due, urgency = :urgency, sealed = :sealed WHERE id = :id`,
    ),
    release: file.prepare('UPDATE records SET owner = NULL, until = NULL WHERE id = ?'),
    forget: file.prepare(
      'DELETE FROM records WHERE id = :id OR id IN (SELECT m.id FROM merged AS m WHERE m.winner = :id)',
    ),
    // What nobody is owed comes first, so that exempt records cannot fill every batch.
    idle: file.prepare('SELECT id FROM records WHERE touched < ? ORDER BY due IS NOT NULL, touched, id LIMIT ?'),
    beat: file.prepare('UPDATE pulse SET beats = beats + 1'),
  };
}

function aliasStatements(file: Database) {
  return {
    idOf: file.prepare('SELECT id FROM aliases WHERE alias = ?'),
    bind: file.prepare('INSERT INTO aliases (alias, id, bound) VALUES (?, ?, ?) ON CONFLICT DO NOTHING'),
    firstBound: file.prepare('SELECT min(bound) AS bound FROM aliases WHERE id = ?'),
    moveAliases: file.prepare('UPDATE aliases SET id = :winner WHERE id = :loser'),
    moveEvents: file.prepare(
      `INSERT INTO events SELECT :winner, digest, at FROM events WHERE id = :loser
       ON CONFLICT DO UPDATE SET at = max(at, excluded.at)`,
    ),
    moveMerged: file.prepare('UPDATE merged SET winner = :winner WHERE winner = :loser'),
    merge: file.prepare('INSERT OR REPLACE INTO merged (id, winner, at) VALUES (:loser, :winner, :at)'),
    winnerOf: file.prepare('SELECT winner FROM merged WHERE id = ?'),
    forgetAliases: file.prepare('DELETE FROM aliases WHERE id = ?'),
    forgetMerged: file.prepare('DELETE FROM merged WHERE id = :id OR winner = :id'),
    dropStrayAliases: file.prepare(
      `DELETE FROM aliases WHERE bound < ? AND id NOT IN (SELECT id FROM records) AND id NOT IN (SELECT id FROM events)`,
    ),
    dropStrayMerged: file.prepare('DELETE FROM merged WHERE at < ? AND id NOT IN (SELECT id FROM records)'),
  };
}

function eventStatements(file: Database) {
  return {
    seen: file.prepare('SELECT 1 FROM events WHERE id = ? AND digest = ?'),
    remember: file.prepare('INSERT INTO events (id, digest, at) VALUES (?, ?, ?)'),
    eventKeys: file.prepare('SELECT digest FROM events WHERE id = ? ORDER BY digest'),
    forgetEvents: file.prepare('DELETE FROM events WHERE id = ?'),
    dropEvents: file.prepare('DELETE FROM events WHERE at < ?'),
  };
}
