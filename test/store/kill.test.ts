/** "Saved" means saved: whatever the store acknowledged is there after kill -9. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '../../src/store/embedded.ts';
import { openEmbeddedRing } from '../../src/store/embedded-ring.ts';
import { StartRefused } from '../../src/store/folder.ts';
import { connect } from '../../src/store/sqlite.ts';
import { newFolder } from '../contracts/places.ts';

const ROOT = join(import.meta.dirname, '../..');
// Inside the project, so that the child finds its packages; dist/ is never committed.
const COMPILED = join(ROOT, 'dist/kill-test');

beforeAll(() => {
  const options = '--ignoreConfig --module nodenext --target es2023 --rewriteRelativeImportExtensions --skipLibCheck';
  const child = fileURLToPath(new URL('./killed-child.ts', import.meta.url));
  const args = [...options.split(' '), '--types', 'node', '--rootDir', ROOT, '--outDir', COMPILED, child];
  const tsc = spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), ...args], { cwd: ROOT });
  expect(`${tsc.stdout}${tsc.stderr}`).toBe('');
});

let dir: string;
beforeEach(() => {
  dir = newFolder();
});
afterEach(() => rmSync(dir, { recursive: true }));

function start(...args: readonly string[]): ChildProcess {
  const quiet = ['--no-warnings', join(COMPILED, 'test/store/killed-child.js'), dir];
  return spawn(process.execPath, [...quiet, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** All lines the child printed until it was gone; `onLine` may end it. */
async function linesOf(child: ChildProcess, onLine: (count: number) => void = () => {}): Promise<readonly string[]> {
  let text = '';
  child.stdout?.on('data', (part: Buffer) => {
    text += part.toString();
    onLine(text.split('\n').length - 1);
  });
  await new Promise((gone) => child.on('close', gone));
  return text.split('\n').filter(Boolean);
}

/** Numbers that were acknowledged and are not, or not wholly, there. */
async function lost(acknowledged: readonly number[]): Promise<readonly number[]> {
  const store = openEmbeddedStore(join(dir, 'data'));
  const ring = openEmbeddedRing(join(dir, 'keys'));
  const missing = [];
  for (const n of acknowledged) {
    const record = await store.load(`p${n % 5}`);
    const known = (await store.eventKeys(`p${n % 5}`)).includes(`e${n}`);
    const written =
      record && record.revision >= Math.floor(n / 5) + 1 && record.sealed[0] === byteOf(record.revision, n);
    if (!known || !written || !(await ring.getKey(`k${n}`))) missing.push(n);
  }
  await Promise.all([store.close(), ring.close()]);
  return missing;
}

/** What the turn that made this revision wrote. */
function byteOf(revision: number, n: number): number {
  return ((revision - 1) * 5 + (n % 5)) & 0xff;
}

/** SQLite's own word on both files. */
function integrity(): readonly unknown[] {
  return ['data/tanya.db', 'keys/ring.db'].map((path) => {
    const file = connect(join(dir, path));
    const verdict = file.prepare('PRAGMA integrity_check').get().integrity_check;
    file.close();
    return verdict;
  });
}

describe('kill -9', () => {
  it.each([
    ['store:before-commit', 0],
    ['store:before-commit', 1],
    ['store:before-commit', 9],
    ['store:before-commit', 40],
    ['store:after-commit', 0],
    ['store:after-commit', 8],
    ['store:after-commit', 33],
    ['store:after-forget', 0],
    ['ring:before-commit', 3],
    ['ring:after-commit', 7],
    ['ring:after-put', 50],
  ])('at %s, after passing it %i times, loses nothing that was acknowledged', async (point, alive) => {
    const lines = await linesOf(start(point, String(alive)));
    const acknowledged = lines.slice(1).map(Number);
    expect(await lost(acknowledged)).toEqual([]);
    // Each passed commit carried five turns, unless the point is the ring's or the very first.
    if (point.startsWith('store:') && alive > 0) expect(acknowledged.length).toBeGreaterThanOrEqual(alive * 5 - 5);
    expect(integrity()).toEqual(['ok', 'ok']);
  });

  it('from outside, in the middle of anything, loses nothing that was acknowledged', async () => {
    const child = start('nowhere');
    const lines = await linesOf(child, (count) => count > 300 && child.kill('SIGKILL'));
    expect(lines.length).toBeGreaterThan(300);
    expect(await lost(lines.slice(1).map(Number))).toEqual([]);
    expect(integrity()).toEqual(['ok', 'ok']);
  });

  it('shows up a store that acknowledges before it has committed', async () => {
    const lines = await linesOf(start('store:before-commit', '5', 'hasty'));
    expect(await lost(lines.slice(1).map(Number))).not.toEqual([]);
  });
});

describe('one process for each folder', () => {
  it('refuses a second one in plain words, and lets the next one in once the first was killed', async () => {
    const child = start('none');
    await new Promise((open) => child.stdout?.once('data', open));
    const gone = new Promise((closed) => child.on('close', closed));
    expect(() => openEmbeddedStore(join(dir, 'data'))).toThrow(StartRefused);
    expect(() => openEmbeddedStore(join(dir, 'data'))).toThrow(/another process works with this folder; stop it first/);
    expect(() => openEmbeddedRing(join(dir, 'keys'))).toThrow(/another process/);
    child.kill('SIGKILL');
    await gone;
    const store = openEmbeddedStore(join(dir, 'data'));
    expect(() => openEmbeddedStore(join(dir, 'data'))).toThrow(/another process/);
    await store.close();
  });
});
