/** What was read once a day is not read again, and nothing else is ever taken for it. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dropStocks } from '../../src/content/kept.ts';
import { loadLibrary } from '../../src/content/load.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const NOW = Date.parse('2026-11-24T10:00:00+07:00');
const DAY = 86_400_000;
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'kept-'));
  cpSync(FIXTURES, dir, { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const load = (now = NOW) =>
  loadLibrary({
    contentDir: join(dir, 'content'),
    localesDir: join(dir, 'locales'),
    keptDir: join(dir, 'kept'),
    now,
  });
const kept = () => readdirSync(join(dir, 'kept')).map((file) => join(dir, 'kept', file));
/** Everything but the world, which is functions. */
const plain = ({ world: _, ...stock }: ReturnType<typeof load>) => stock;
/** Marks what is kept, so that a library made of it can be told from one that was read. */
function mark(): void {
  for (const file of kept()) {
    const bytes = readFileSync(file, 'latin1');
    expect(bytes).toContain('Layanan UJI');
    writeFileSync(file, bytes.replaceAll('Layanan UJI', 'Layanan uji'), 'latin1');
  }
}
const nameOf = (library: ReturnType<typeof load>) => library.world.contact('uji-boleh', NOW)?.name;

test('the second load is the first one, and is not read again', () => {
  const first = load();
  expect(plain(load())).toEqual(plain(first));
  mark();
  expect(nameOf(load())).toBe('Layanan uji');
});

test('a changed letter, another day and a demand for signatures are read anew', () => {
  load();
  mark();
  expect(nameOf(load(NOW + DAY))).toBe('Layanan UJI');
  const topics = join(dir, 'content/topik.tsv');
  writeFileSync(topics, `${readFileSync(topics, 'utf8')}\n`);
  expect(nameOf(load())).toBe('Layanan UJI');
});

test('a file cut short is as if it were not there', () => {
  const first = load();
  for (const file of kept()) truncateSync(file, 100);
  expect(plain(load())).toEqual(plain(first));
});

test('the build forgets all of them', () => {
  load();
  dropStocks(join(dir, 'kept'));
  expect(kept()).toEqual([]);
});
