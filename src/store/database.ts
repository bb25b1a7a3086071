/**
 * One SQLite file with durable, shared commits.
 *
 * Three rules. A write resolves only after COMMIT with synchronous=FULL: it is on the disk. Writes that arrive in the
 * same turn of the event loop share one transaction, each in a savepoint of its own, so none sees another one fail. And
 * after an I/O error nothing is acknowledged any more: after a failed flush the system may hold as written what is not
 * on the disk (the fsync errors of 2018), so only a new process that rereads the journal can tell.
 */
import { dirname } from 'node:path';
import { Unavailable } from '../app/ports.ts';
import { lockFile, privateFile, privateFolder, StartRefused, syncFolder } from './folder.ts';
import { type Connection, connect, type Statement } from './sqlite.ts';
import { troubleIn } from './trouble.ts';

/** What a driver may be given. */
export type DriverOptions = {
  /** Called at named points so that a test can kill the process there; it must not throw. */
  readonly crash?: (point: string) => void;
  /** Called once, when the file can no longer be trusted: the process should exit and be started again. */
  readonly onBroken?: (why: Unavailable) => void;
};
/** What a file is made of. `name` stands in messages and crash points. */
export type Form = { readonly name: 'store' | 'ring'; readonly version: number; readonly schema: string };

type Job = {
  readonly work: () => unknown;
  readonly done: (value: unknown) => void;
  readonly failed: (e: unknown) => void;
};
type Outcome = { readonly value: unknown } | { readonly error: unknown };

// busy_timeout comes first: switching to WAL while another process reads would fail at once without it.
const SETTINGS = `
  PRAGMA busy_timeout = 5000;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA fullfsync = ON;
  PRAGMA checkpoint_fullfsync = ON;
  PRAGMA secure_delete = ON;
  PRAGMA temp_store = MEMORY;
  PRAGMA trusted_schema = OFF;`;

/** Opens the file, makes or checks its tables, and holds it against any second process. Throws StartRefused. */
export function openDatabase(path: string, form: Form, options: DriverOptions = {}): Database {
  privateFolder(dirname(path));
  const unlock = lockFile(`${path}.lock`);
  try {
    privateFile(path);
    const connection = connect(path);
    connection.exec(SETTINGS);
    settleVersion(connection, path, form);
    // What an earlier process left in the journal is written and flushed anew: from here on it is surely on the disk.
    truncateJournal(connection);
    syncFolder(dirname(path));
    return new Database(connection, unlock, form.name, options);
  } catch (error) {
    unlock();
    throw error;
  }
}

function settleVersion(connection: Connection, path: string, { version, schema }: Form): void {
  const found = Number(connection.prepare('PRAGMA user_version').get().user_version);
  if (found > version) {
    throw new StartRefused(
      `${path}: written by a newer program (format ${found}, this one knows ${version}); start that one`,
    );
  }
  if (found === version) return;
  connection.exec(`BEGIN IMMEDIATE; ${schema}; PRAGMA user_version = ${version}; COMMIT`);
}

/** Copies the journal into the file and cuts it to nothing; false when a reader elsewhere (a backup) holds it. */
function truncateJournal(connection: Connection): boolean {
  return Number(connection.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get().busy) === 0;
}

/** A file in use. Statements belong into `read` or `write`; a class because it has a life: open, broken, closed. */
export class Database {
  readonly #connection: Connection;
  readonly #unlock: () => void;
  readonly #name: string;
  readonly #options: DriverOptions;
  #queue: Job[] = [];
  #ended: Unavailable | undefined;

  constructor(connection: Connection, unlock: () => void, name: string, options: DriverOptions) {
    this.#connection = connection;
    this.#unlock = unlock;
    this.#name = name;
    this.#options = options;
  }

  prepare(sql: string): Statement {
    return this.#connection.prepare(sql);
  }

  /** Tells a test that we are here; nothing in production. */
  passed(point: string): void {
    this.#options.crash?.(`${this.#name}:${point}`);
  }

  /** Runs statements that change nothing, now. Sees what is committed, not what is still queued. */
  async read<T>(work: () => T): Promise<T> {
    if (this.#ended) throw this.#ended;
    try {
      return work();
    } catch (error) {
      throw this.#judged(error);
    }
  }

  /** Runs statements in the next shared transaction and gives their value once it is on the disk. */
  write<T>(work: () => T): Promise<T> {
    if (this.#ended) return Promise.reject(this.#ended);
    if (this.#queue.length === 0) setImmediate(() => this.#flush());
    return new Promise<T>((resolve, failed) => {
      // Safe: `done` is only called with what this very `work` returned.
      this.#queue.push({ work, done: (value) => resolve(value as T), failed });
    });
  }

  /** Deleted content leaves the journal too. Throws Unavailable while another process reads. */
  async checkpoint(): Promise<void> {
    this.#flush();
    const clean = await this.read(() => truncateJournal(this.#connection));
    if (!clean) throw new Unavailable(`${this.#name}: another process holds the journal`);
  }

  /** Finishes what is queued, leaves an empty journal and gives the file back; idempotent. */
  close(): void {
    this.#flush();
    if (!this.#ended) this.#leaveTidy();
    this.#end(new Unavailable(`${this.#name}: closed`));
    if (this.#connection.isOpen) this.#connection.close();
    this.#unlock();
  }

  /** Some drivers close lazily, while statements live, so the journal is emptied by hand. */
  #leaveTidy(): void {
    try {
      truncateJournal(this.#connection);
    } catch (error) {
      // All of it is kept in the journal; the next start reads it.
      this.#judged(error);
    }
  }

  #flush(): void {
    const batch = this.#queue;
    this.#queue = [];
    if (batch.length === 0) return;
    try {
      const outcomes = this.#commit(batch);
      for (const [i, job] of batch.entries()) settle(job, outcomes[i]);
    } catch (error) {
      // Written or not, nobody can say: 'unsure' is the answer for everyone in the batch.
      const why = this.#judged(error);
      for (const job of batch) job.failed(why);
    }
  }

  #commit(batch: readonly Job[]): readonly Outcome[] {
    if (this.#ended) throw this.#ended;
    this.#connection.exec('BEGIN IMMEDIATE');
    try {
      const outcomes = batch.map((job) => this.#apart(job.work));
      this.passed('before-commit');
      this.#connection.exec('COMMIT');
      this.passed('after-commit');
      return outcomes;
    } catch (error) {
      this.#rollBack();
      throw error;
    }
  }

  /** One job in its savepoint. Its own mistake stays its own; trouble with the file is everybody's. */
  #apart(work: () => unknown): Outcome {
    this.#connection.exec('SAVEPOINT job');
    try {
      const value = work();
      this.#connection.exec('RELEASE job');
      return { value };
    } catch (error) {
      if (troubleIn(error)) throw error;
      this.#connection.exec('ROLLBACK TO job; RELEASE job');
      return { error };
    }
  }

  /** What callers get to see of an error: trouble with the file as Unavailable, our own mistakes as they are. */
  #judged(error: unknown): unknown {
    const trouble = troubleIn(error);
    if (!trouble) return error;
    const why = new Unavailable(`${this.#name}: ${trouble.what} (SQLite ${trouble.code})`);
    if (trouble.lasting) this.#break(why);
    return why;
  }

  #rollBack(): void {
    try {
      // After some errors (disk full) SQLite has rolled back by itself.
      if (this.#connection.isTransaction) this.#connection.exec('ROLLBACK');
    } catch {
      this.#break(new Unavailable(`${this.#name}: cannot roll back`));
    }
  }

  #break(why: Unavailable): void {
    if (this.#ended) return;
    this.#end(why);
    this.#options.onBroken?.(why);
  }

  #end(why: Unavailable): void {
    this.#ended ??= why;
    for (const job of this.#queue.splice(0)) job.failed(this.#ended);
  }
}

function settle(job: Job, outcome: Outcome | undefined): void {
  if (outcome && 'value' in outcome) job.done(outcome.value);
  else job.failed(outcome?.error);
}
