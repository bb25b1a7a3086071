/** What counts as a change of content, and when it is looked at; time and the disk's voice are moved by hand. */
import { appendFileSync, chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Eyes, fingerprint, LOOK_MS, SETTLE_MS, watchContent, watchFolder } from '../../src/content/watch.ts';

const scratch = mkdtempSync(join(tmpdir(), 'uji-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function stage(more: Partial<Eyes> = {}) {
  const root = mkdtempSync(join(scratch, 'isi-'));
  cpSync(join(import.meta.dirname, 'fixtures/content'), root, { recursive: true });
  const watched = new Map<string, () => void>();
  const timers = new Set<{ readonly ms: number; readonly run: () => void }>();
  const timer = (ms: number, run: () => void) => {
    const set = { ms, run };
    timers.add(set);
    return () => void timers.delete(set);
  };
  const due = (ms: number) => [...timers].filter((each) => each.ms === ms);
  let open = 0;
  let changes = 0;
  const eyes: Eyes = {
    watch: (dir, seen) => {
      watched.set(dir, seen);
      open += 1;
      return () => {
        open -= 1;
        watched.delete(dir);
      };
    },
    after: timer,
    every: timer,
    ...more,
  };
  const since = fingerprint([root]);
  const start = () =>
    watchContent({ dirs: [root], since, eyes }, () => {
      changes += 1;
    });
  return {
    path: (file: string) => join(root, file),
    root,
    start,
    watched,
    timers,
    write: (file: string) => appendFileSync(join(root, file), '\n'),
    /** The system tells of a change in this folder. */
    tell: (folder: string) => watched.get(join(root, folder))?.(),
    settling: () => due(SETTLE_MS).length,
    settle() {
      for (const each of due(SETTLE_MS)) {
        timers.delete(each);
        each.run();
      }
    },
    look() {
      for (const { run } of due(LOOK_MS)) run();
    },
    changes: () => changes,
    open: () => open,
  };
}

describe('content is read anew', () => {
  it('once for two quick changes, and not before they have settled', () => {
    const { start, write, tell, settling, settle, look, changes } = stage();
    start();
    write('lessons/zat/uji.md');
    tell('lessons/zat');
    write('quizzes/uji.yaml');
    tell('quizzes');
    // The second change sets the wait anew, so that a long save is not read in its middle.
    expect([changes(), settling()]).toEqual([0, 1]);
    settle();
    settle();
    look();
    expect(changes()).toBe(1);
  });

  it('when a file goes or comes', () => {
    const { start, path, write, look, changes } = stage();
    start();
    rmSync(path('lessons/zat/lama.md'));
    look();
    write('lessons/zat/baru.md');
    look();
    expect(changes()).toBe(2);
  });

  it('not for an editor’s scratch file, and not when nothing is changed', () => {
    const { start, write, tell, settle, look, changes } = stage();
    start();
    write('lessons/zat/.uji.md.swp');
    tell('lessons/zat');
    settle();
    look();
    expect(changes()).toBe(0);
  });

  it('within a minute where the system tells nothing, or cannot watch', () => {
    const refusing = () => {
      throw new Error('ENOSPC');
    };
    const { start, write, look, changes } = stage({ watch: refusing });
    start();
    write('lessons/zat/uji.md');
    look();
    look();
    expect(changes()).toBe(1);
  });

  it('when it changed while the service was starting', () => {
    const { start, write, look, changes } = stage();
    write('lessons/zat/uji.md');
    start();
    look();
    expect(changes()).toBe(1);
  });

  it('when the folder vanishes, and when it is back', () => {
    const { start, root, look, changes, tell, settle } = stage();
    start();
    rmSync(root, { recursive: true });
    look();
    cpSync(join(import.meta.dirname, 'fixtures/content'), root, { recursive: true });
    look();
    expect(changes()).toBe(2);
    appendFileSync(join(root, 'lessons/zat/uji.md'), '\n');
    tell('lessons/zat');
    settle();
    expect(changes()).toBe(3);
  });

  it('in a folder that was made meanwhile', () => {
    const { start, path, tell, settle, changes, open, watched } = stage();
    start();
    mkdirSync(path('lessons/bahaya'));
    tell('lessons');
    settle();
    writeFileSync(path('lessons/bahaya/uji.md'), 'uji');
    tell('lessons/bahaya');
    settle();
    expect(changes()).toBe(2);
    // Each folder is watched once: what was watched before is let go.
    expect(open()).toBe(watched.size);
  });
});

// Whoever runs this as root may look at everything.
it.skipIf(process.getuid?.() === 0)('a file that the disk refuses to show ends nothing', () => {
  const { root, path } = stage();
  chmodSync(path('lessons/zat'), 0o644);
  expect(() => fingerprint([root])).not.toThrow();
  chmodSync(path('lessons/zat'), 0o755);
});

it('stops for good', () => {
  const { start, write, tell, timers, watched } = stage();
  const stop = start();
  expect(watched.size).toBeGreaterThan(5);
  write('lessons/zat/uji.md');
  tell('lessons/zat');
  stop();
  expect([timers.size, watched.size]).toEqual([0, 0]);
});

it('the system tells of a change in a folder, and a folder that vanishes under the watch breaks nothing', async () => {
  const dir = mkdtempSync(join(scratch, 'map-'));
  const told = new Promise<void>((resolve) => {
    const stop = watchFolder(dir, () => {
      stop();
      resolve();
    });
  });
  writeFileSync(join(dir, 'uji.md'), 'uji');
  await told;
  const gone = new Promise<void>((resolve) => {
    watchFolder(dir, resolve);
  });
  rmSync(dir, { recursive: true });
  await gone;
});
