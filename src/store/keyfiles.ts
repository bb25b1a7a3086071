/**
 * The root key and the pepper as files: `root.key` and `pepper.key`, 32 random bytes each, readable by us alone.
 *
 * Two rules. A key file is whole and durable or not there at all. And no new key is made beside old data: it could open
 * none of it, and people would silently become strangers.
 */
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { othersMay, privateFolder, StartRefused, syncFolder } from './folder.ts';

/** Bytes of a key file: AES-256 and HMAC-SHA256. */
const KEY_BYTES = 32;

/** `made`: a file was missing and has been made now, so the operator must be told once where it lies. */
export type Keys = { readonly root: Uint8Array; readonly pepper: Uint8Array; readonly made: boolean };

/** Reads both keys, or makes them when there is no data yet. Throws StartRefused with the cure. */
export function loadOrMakeKeys(keysDir: string, dataExists: boolean): Keys {
  privateFolder(keysDir);
  const paths = { root: join(keysDir, 'root.key'), pepper: join(keysDir, 'pepper.key') };
  const missing = Object.values(paths).filter((path) => !existsSync(path));
  if (dataExists && missing[0]) {
    throw new StartRefused(
      `${missing[0]}: missing, but data that needs it exists; put the key file back from its backup`,
    );
  }
  for (const path of missing) makeKey(keysDir, path);
  return { root: readKey(paths.root), pepper: readKey(paths.pepper), made: missing.length > 0 };
}

function readKey(path: string): Uint8Array {
  if (othersMay(path)) throw new StartRefused(`${path}: other accounts can read this key; run: chmod 400 ${path}`);
  const key = new Uint8Array(readFileSync(path));
  if (key.length === KEY_BYTES) return key;
  throw new StartRefused(
    `${path}: has ${key.length} bytes, a key has ${KEY_BYTES}; put the key file back from its backup`,
  );
}

/** Written aside, flushed, then given its name by a link: a link never replaces a key that somebody else just made. */
function makeKey(keysDir: string, path: string): void {
  const aside = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    writeFlushed(aside, randomBytes(KEY_BYTES));
    linkUnlessThere(aside, path);
  } finally {
    rmSync(aside, { force: true });
  }
  syncFolder(keysDir);
}

function writeFlushed(path: string, bytes: Uint8Array): void {
  const handle = openSync(path, 'wx', 0o400);
  try {
    writeSync(handle, bytes);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function linkUnlessThere(aside: string, path: string): void {
  try {
    linkSync(aside, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
