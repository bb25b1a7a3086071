/**
 * One SQLite for every Node: the builtin where there is one, else the package that copies its interface (Node 20).
 * Only what both offer is used; the types are the package's.
 */
import { createRequire } from 'node:module';
import type * as Sqlite from '@photostructure/sqlite';

// Safe: the package is built to the builtin's interface. 'node:fs' only names a module that these typings know.
const builtin = process.getBuiltinModule?.('node:sqlite' as 'node:fs') as unknown as typeof Sqlite | undefined;
// Safe: it is that very package.
const { DatabaseSync } = builtin ?? (createRequire(import.meta.url)('@photostructure/sqlite') as typeof Sqlite);

export type Connection = Sqlite.DatabaseSyncInstance;
export type Statement = Sqlite.StatementSyncInstance;

/** Opens (or makes) a database file. */
export function connect(path: string): Connection {
  return new DatabaseSync(path);
}
