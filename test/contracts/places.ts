/** Where a driver under test lives, so that one suite serves those in memory and those on disk. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** A port in its place. `reopen` closes it and opens the same place again; `end` clears the place away. */
export type Place<P> = { readonly port: P; reopen(): Promise<P>; end(): Promise<void> };

/** A fresh place for every test of the suite around; `take` gets its port, anew after each call of the returned reopen. */
export function onEachPlace<P>(newPlace: () => Place<P>, take: (port: P) => void): () => Promise<void> {
  let place: Place<P>;
  beforeEach(() => {
    place = newPlace();
    take(place.port);
  });
  afterEach(() => place.end());
  return async () => take(await place.reopen());
}

type Closable = { close(): Promise<void> };

/** Nothing to reopen: closing keeps what is in memory. */
export function inMemory<P extends Closable>(make: () => P): () => Place<P> {
  return () => {
    const port = make();
    return { port, reopen: async () => port, end: () => port.close() };
  };
}

/** A fresh folder under the system's temporary one. */
export function onDisk<P extends Closable>(open: (dir: string) => P): () => Place<P> {
  return () => {
    const dir = newFolder();
    let port = open(dir);
    return {
      port,
      async reopen() {
        await port.close();
        port = open(dir);
        return port;
      },
      async end() {
        await port.close();
        rmSync(dir, { recursive: true });
      },
    };
  };
}

/** An empty folder of our own, 0700. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'tanya-test-'));
}
