/**
 * Notices that content has changed. Two ways, one decision: the system tells of changed folders (seconds), and every
 * minute we look ourselves, for network disks and containers where it tells nothing. Either way only a changed
 * fingerprint counts, so saving a file twice, or an editor's scratch file, is one reload or none.
 */
import { type Dirent, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { isContent } from './files.ts';

/** A change is looked at when nothing more has happened for so long: a save or a pull writes many files. */
export const SETTLE_MS = 2_000;
/** How often we look unasked. */
export const LOOK_MS = 60_000;

/** Time and the disk's own voice; a test moves them by hand. */
export type Eyes = {
  /** Calls back when something in this very folder changes; gives the way to stop. Throws where nothing can be watched. */
  watch(dir: string, seen: () => void): () => void;
  /** Once, after so many milliseconds; gives the way to call it off. */
  after(ms: number, run: () => void): () => void;
  every(ms: number, run: () => void): () => void;
};

/** `since`: the fingerprint of what is served, taken before it was read, so that a change during the start counts too. */
export type Watched = { readonly dirs: readonly string[]; readonly since: string; readonly eyes: Eyes };

/** Calls `changed` after every change; gives the way to stop. */
export function watchContent({ dirs, since, eyes }: Watched, changed: () => void): () => void {
  let known = since;
  let callOff = () => {};
  let watching: readonly (() => void)[] = [];
  const rest = () => {
    for (const stop of watching) stop();
  };
  const arm = () => {
    rest();
    watching = dirs.flatMap(foldersOf).flatMap((dir) => watchedBy(eyes, dir, noticed));
  };
  const noticed = () => {
    callOff();
    callOff = eyes.after(SETTLE_MS, look);
  };
  function look(): void {
    const seen = fingerprint(dirs);
    if (seen === known) return;
    known = seen;
    // Folders come and go, and a folder put in the place of another is not the one that was watched.
    arm();
    changed();
  }
  arm();
  const stopLooking = eyes.every(LOOK_MS, look);
  return () => {
    stopLooking();
    callOff();
    rest();
  };
}

/** Names, sizes and times of all that is read. Cheap, a stat a file: some milliseconds for hundreds. */
export function fingerprint(dirs: readonly string[]): string {
  const lines = dirs.flatMap((dir) =>
    entriesOf(dir).flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      if (entry.isDirectory()) return [path];
      if (!isContent(entry)) return [];
      return [[path, ...stampOf(path)].join(' ')];
    }),
  );
  return lines.sort().join('\n');
}

/** Nothing of a file that vanished or that the disk refuses just now: a look that throws would end the whole service. */
function stampOf(path: string): readonly number[] {
  try {
    const { size, mtimeMs, ctimeMs } = statSync(path);
    return [size, mtimeMs, ctimeMs];
  } catch {
    return [];
  }
}

/**
 * The system's own watch of one folder. One a folder, not a recursive one: on Linux that one throws past every
 * handler when a file vanishes under it, as each pull makes them (nodejs/node issue 53350).
 */
export function watchFolder(dir: string, seen: () => void): () => void {
  const watcher = watch(dir, { persistent: false }, seen);
  // A folder that is gone: the look every minute goes on.
  watcher.on('error', () => watcher.close());
  return () => watcher.close();
}

const foldersOf = (dir: string): readonly string[] => [
  dir,
  ...entriesOf(dir)
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name)),
];

function watchedBy(eyes: Eyes, dir: string, seen: () => void): readonly (() => void)[] {
  try {
    return [eyes.watch(dir, seen)];
  } catch {
    // Not there, or no watches left: the look every minute goes on.
    return [];
  }
}

function entriesOf(dir: string): readonly Dirent[] {
  try {
    return readdirSync(dir, { recursive: true, withFileTypes: true });
  } catch {
    return [];
  }
}
