import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StartRefused } from '../../src/store/folder.ts';
import { loadOrMakeKeys } from '../../src/store/keyfiles.ts';
import { newFolder } from '../contracts/places.ts';

let base: string;
let dir: string;
const path = (name: string) => join(dir, name);
beforeEach(() => {
  base = newFolder();
  dir = join(base, 'keys');
});
afterEach(() => rmSync(base, { recursive: true }));

describe('key files', () => {
  it('are made at the first start, 32 random bytes each, for our eyes only, and read from then on', () => {
    const first = loadOrMakeKeys(dir, false);
    expect(first.made).toBe(true);
    expect([first.root.length, first.pepper.length]).toEqual([32, 32]);
    expect(first.root).not.toEqual(first.pepper);
    expect(readdirSync(dir).sort()).toEqual(['pepper.key', 'root.key']);
    for (const name of readdirSync(dir)) expect(statSync(path(name)).mode & 0o777).toBe(0o400);
    expect(statSync(dir).mode & 0o777).toBe(0o700);
    expect(loadOrMakeKeys(dir, true)).toEqual({ ...first, made: false });
    expect(loadOrMakeKeys(dir, false)).toEqual({ ...first, made: false });
  });

  it.each(['root.key', 'pepper.key'])('are never made anew beside old data: %s', (name) => {
    loadOrMakeKeys(dir, false);
    rmSync(path(name));
    expect(() => loadOrMakeKeys(dir, true)).toThrow(StartRefused);
    expect(() => loadOrMakeKeys(dir, true)).toThrow(
      `${path(name)}: missing, but data that needs it exists; put the key file`,
    );
    expect(readdirSync(dir)).toHaveLength(1);
  });

  it('are completed when a first start was cut short, keeping the one that was made', () => {
    const first = loadOrMakeKeys(dir, false);
    rmSync(path('pepper.key'));
    writeFileSync(path('pepper.key.0123.tmp'), 'half');
    const second = loadOrMakeKeys(dir, false);
    expect(second.made).toBe(true);
    expect(second.root).toEqual(first.root);
    expect(second.pepper).toHaveLength(32);
  });

  it.each([0, 16, 31, 33])('of %i bytes are refused', (size) => {
    loadOrMakeKeys(dir, false);
    rmSync(path('root.key'));
    writeFileSync(path('root.key'), new Uint8Array(size), { mode: 0o400 });
    expect(() => loadOrMakeKeys(dir, true)).toThrow(`${path('root.key')}: has ${size} bytes, a key has 32`);
    expect(readFileSync(path('root.key'))).toHaveLength(size);
  });

  it.each([0o440, 0o404, 0o644])('that others may read are refused with the cure', (mode) => {
    loadOrMakeKeys(dir, false);
    chmodSync(path('pepper.key'), mode);
    const cure = `${path('pepper.key')}: other accounts can read this key; run: chmod 400 ${path('pepper.key')}`;
    expect(() => loadOrMakeKeys(dir, true)).toThrow(cure);
  });
});
