/** What the embedded files promise beyond the contract: rights, forgetting on disk, and honesty after an error. */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Unavailable } from '../../src/app/ports.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { openEmbeddedStore } from '../../src/store/embedded.ts';
import { openEmbeddedRing } from '../../src/store/embedded-ring.ts';
import { connect } from '../../src/store/sqlite.ts';
import { newFolder } from '../contracts/places.ts';
import { next, T0 } from '../contracts/records.ts';

const FORM = { name: 'store', version: 2, schema: 'CREATE TABLE t (n INTEGER PRIMARY KEY) STRICT' } as const;

let dir: string;
beforeEach(() => {
  dir = newFolder();
});
afterEach(() => rmSync(dir, { recursive: true }));

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Names of files that hold these bytes. Read only what no connection is open on: closing drops SQLite's locks. */
function holding(needle: string): readonly string[] {
  return filesIn(dir).filter((path) => readFileSync(path).includes(needle));
}

const rights = (path: string) => statSync(path).mode & 0o777;

describe('files', () => {
  it('are readable by our own account only, whatever the umask and whatever they were', async () => {
    const umask = process.umask(0);
    try {
      const store = openEmbeddedStore(join(dir, 'new/data'));
      const ring = openEmbeddedRing(join(dir, 'new/keys'));
      await store.commit('p', 0, next(), 'e');
      await ring.putKey('k', Uint8Array.of(1));
      expect(
        filesIn(dir)
          .map((path) => path.split('/').at(-1))
          .sort(),
      ).toContain('tanya.db-wal');
      for (const path of filesIn(dir)) expect([path, rights(path)]).toEqual([path, 0o600]);
      for (const path of filesIn(dir)) expect([path, rights(dirname(path))]).toEqual([path, 0o700]);
      await Promise.all([store.close(), ring.close()]);
      chmodSync(join(dir, 'new/data/tanya.db'), 0o644);
      await openEmbeddedStore(join(dir, 'new/data')).close();
      expect(rights(join(dir, 'new/data/tanya.db'))).toBe(0o600);
    } finally {
      process.umask(umask);
    }
  });

  it('tightens an empty folder, and refuses one with things in it that others can read', async () => {
    mkdirSync(join(dir, 'empty'), { mode: 0o755 });
    await openEmbeddedStore(join(dir, 'empty')).close();
    expect(rights(join(dir, 'empty'))).toBe(0o700);
    mkdirSync(join(dir, 'shared'), { mode: 0o755 });
    writeFileSync(join(dir, 'shared/letter.txt'), 'mine');
    expect(() => openEmbeddedStore(join(dir, 'shared'))).toThrow(
      /other accounts can look into this folder; run: chmod 700/,
    );
    expect(rights(join(dir, 'shared'))).toBe(0o755);
  });

  it('of a newer program are left alone', () => {
    const path = join(dir, 'tanya.db');
    const file = connect(path);
    file.exec('PRAGMA user_version = 99');
    file.close();
    expect(() => openEmbeddedStore(dir)).toThrow(/written by a newer program \(format 99, this one knows 1\)/);
    // And the lock was given back: the refusal is the same one again.
    expect(() => openEmbeddedStore(dir)).toThrow(/newer program/);
  });

  it('flush each commit and wipe what is deleted', async () => {
    const file = openDatabase(join(dir, 'x.db'), FORM);
    const pragma = (name: string) => file.read(() => Object.values(file.prepare(`PRAGMA ${name}`).get())[0]);
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('synchronous')).toBe(2);
    expect(await pragma('secure_delete')).toBe(1);
    expect(await pragma('busy_timeout')).toBe(5000);
    file.close();
  });
});

describe('forgetting', () => {
  const CANARY = 'kenari-bernyanyi-di-pagi-hari';
  const sealed = (i: number, size: number) => Buffer.from(`${CANARY}-${i % 2 ? 'odd' : 'even'}-`.padEnd(size, CANARY));

  /** 120 people with several turns of changing size; every second one is forgotten. */
  async function live(): Promise<ReturnType<typeof openEmbeddedStore>> {
    const store = openEmbeddedStore(dir);
    for (let i = 0; i < 120; i += 1) await store.resolve([`alias-${i % 2 ? 'odd' : 'even'}-${i}`], `id-${i}`, T0);
    for (let turn = 0; turn < 6; turn += 1) {
      const commits = Array.from({ length: 120 }, (_, i) => {
        const size = 60 + ((i * 37 + turn * 613) % 4000);
        return store.commit(
          `id-${i}`,
          turn,
          next({ sealed: sealed(i, size) }),
          `event-${i % 2 ? 'odd' : 'even'}-${turn}`,
        );
      });
      await Promise.all(commits);
    }
    for (let i = 1; i < 120; i += 2) await store.forget(`id-${i}`);
    return store;
  }

  it('leaves no byte of the forgotten in any file after the checkpoint, and all of the others', async () => {
    const store = await live();
    // Closing would check the point too, so the copy of a running system is what counts.
    await store.checkpoint();
    const copies = filesIn(dir).map((path) => [path, readFileSync(path)] as const);
    await store.close();
    for (const canary of [`${CANARY}-odd`, 'alias-odd', 'event-odd']) {
      expect(copies.filter(([, bytes]) => bytes.includes(canary)).map(([path]) => path)).toEqual([]);
    }
    expect(holding(`${CANARY}-even`)).not.toEqual([]);
    expect(holding('alias-even')).not.toEqual([]);
  });

  it('is not finished without the checkpoint (so the search above finds what is there)', async () => {
    const store = await live();
    expect(holding(`${CANARY}-odd`)).not.toEqual([]);
    await store.close();
    expect(holding(`${CANARY}-odd`)).toEqual([]);
  });

  it('a key leaves no byte in the ring', async () => {
    const ring = openEmbeddedRing(dir);
    for (let i = 0; i < 200; i += 1)
      await ring.putKey(`id-${i}`, Buffer.from(`${CANARY}-${i % 2 ? 'odd' : 'even'}-${i}`));
    for (let i = 1; i < 200; i += 2) await ring.deleteKey(`id-${i}`);
    await ring.checkpoint();
    const copies = filesIn(dir).map((path) => readFileSync(path));
    await ring.close();
    expect(copies.some((bytes) => bytes.includes(`${CANARY}-odd`))).toBe(false);
    expect(holding(`${CANARY}-even`)).not.toEqual([]);
  });
});

describe('shared commits', () => {
  const points: string[] = [];
  let file: Database;
  let insert: (n: number) => Promise<unknown>;
  const rows = () =>
    file.read(() =>
      file
        .prepare('SELECT n FROM t ORDER BY n')
        .all()
        .map((row) => row.n),
    );
  const diskError = () => Object.assign(new Error('disk I/O error'), { errcode: 778 });
  const broken: Unavailable[] = [];
  /** Lets the commit itself fail, after all statements have run. */
  let failing = false;
  beforeEach(() => {
    points.length = 0;
    broken.length = 0;
    failing = false;
    const crash = (point: string) => {
      points.push(point);
      if (failing) throw diskError();
    };
    const options = { crash, onBroken: (why: Unavailable) => broken.push(why) };
    file = openDatabase(join(dir, 'x.db'), FORM, options);
    const statement = file.prepare('INSERT INTO t VALUES (?)');
    insert = (n) => file.write(() => statement.run(n));
  });
  afterEach(() => file.close());

  it('are one for all that arrives in the same turn', async () => {
    await Promise.all([1, 2, 3].map(insert));
    expect(points).toEqual(['store:before-commit', 'store:after-commit']);
    expect(await rows()).toEqual([1, 2, 3]);
  });

  it('let the mistake of one be its own', async () => {
    const wrong = file.write(() => {
      file.prepare('INSERT INTO t VALUES (7)').run();
      throw new Error('our mistake');
    });
    const answers = await Promise.allSettled([insert(1), wrong, insert(1), insert(2)]);
    expect(answers.map((a) => a.status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    expect(await rows()).toEqual([1, 2]);
  });

  it('are acknowledged to nobody after an I/O error, nor is anything later', async () => {
    await insert(1);
    const hit = file.write(() => {
      throw diskError();
    });
    const answers = await Promise.allSettled([insert(2), hit, insert(3)]);
    for (const answer of answers) expect(answer).toMatchObject({ status: 'rejected', reason: { name: 'Unavailable' } });
    await expect(insert(4)).rejects.toThrow('store: I/O error (SQLite 778)');
    await expect(rows()).rejects.toThrow(Unavailable);
    await expect(file.checkpoint()).rejects.toThrow(Unavailable);
    expect(broken).toHaveLength(1);
    file.close();
    const again = openDatabase(join(dir, 'x.db'), FORM);
    expect(
      await again.read(() =>
        again
          .prepare('SELECT n FROM t')
          .all()
          .map((row) => row.n),
      ),
    ).toEqual([1]);
    again.close();
  });

  it('are acknowledged to nobody when the commit itself fails', async () => {
    failing = true;
    const answers = await Promise.allSettled([1, 2].map(insert));
    for (const answer of answers) expect(answer).toMatchObject({ status: 'rejected', reason: { name: 'Unavailable' } });
    expect(broken).toHaveLength(1);
  });

  it('work again after a full disk', async () => {
    const pages = (n: number) => file.read(() => file.prepare(`PRAGMA max_page_count = ${n}`).get());
    await file.write(() => file.prepare('CREATE TABLE big (b BLOB) STRICT').run());
    const big = file.prepare('INSERT INTO big VALUES (zeroblob(100000))');
    await pages(4);
    const answers = await Promise.allSettled([insert(1), file.write(() => big.run())]);
    for (const answer of answers) expect(answer).toMatchObject({ status: 'rejected', reason: { name: 'Unavailable' } });
    expect(await rows()).toEqual([]);
    await pages(1000);
    await insert(2);
    expect(await rows()).toEqual([2]);
    expect(broken).toEqual([]);
  });

  it('are finished by closing, and refused after it', async () => {
    const last = insert(1);
    file.close();
    await last;
    await expect(insert(2)).rejects.toThrow('store: closed');
    const journal = join(dir, 'x.db-wal');
    expect(existsSync(journal) ? statSync(journal).size : 0).toBe(0);
    file.close();
  });
});
