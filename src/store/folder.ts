/**
 * Folders and files that only the service's own account can read, and the lock that lets one process in.
 */
import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync, readdirSync, statSync } from 'node:fs';
import { type Connection, connect } from './sqlite.ts';

/** The service must not start like this. The message names the place and the cure, in words for the operator. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}

/** Makes the folder with 0700. One that others can read is tightened while it is empty, and refused otherwise. */
export function privateFolder(dir: string): void {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  if (!othersMay(dir)) return;
  // A folder with things in it may be somebody else's (/tmp): its rights are not ours to change.
  if (readdirSync(dir).length > 0) {
    throw new StartRefused(`${dir}: other accounts can look into this folder; run: chmod 700 ${dir}`);
  }
  chmodSync(dir, 0o700);
}

/** Makes the file, empty, with 0600; one that exists is tightened. SQLite gives its journals the same rights. */
export function privateFile(path: string): void {
  try {
    // Never opens a file that exists: closing it again would release the locks that SQLite holds on it (POSIX).
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    if (othersMay(path)) chmodSync(path, 0o600);
  }
}

/** Whether the group or the world has any right on it. Windows has no such rights to ask for. */
export function othersMay(path: string): boolean {
  return process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0;
}

/** Makes names that were just created or linked in this folder survive a power cut. */
export function syncFolder(dir: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(dir, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Locks a file for the life of this process; returns what gives it back. It is a lock of the system on an empty
 * database, so a killed process leaves nothing that somebody would have to clear away.
 */
export function lockFile(path: string): () => void {
  privateFile(path);
  const lock = connect(path);
  try {
    lock.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    throw new StartRefused(`${path}: another process works with this folder; stop it first, then start again`);
  }
  return () => release(lock);
}

function release(lock: Connection): void {
  if (lock.isOpen) lock.close();
}
