import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { EXAMPLE, EXAMPLE_TODAY } from '../../src/content/lint/example.ts';
import { modelBytes, TRAINER } from '../../src/content/matcher.ts';
import { startPreview } from '../../src/preview.ts';

/** A preview of the example library on disk, with the real sentences; `save` writes a file as an editor would. */
export async function startExample() {
  const dir = mkdtempSync(join(tmpdir(), 'preview-'));
  const watched = new Set<() => void>();
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  };
  for (const [path, text] of Object.entries(EXAMPLE)) if (path.startsWith('content/')) write(path, text);
  const now = Date.parse(`${EXAMPLE_TODAY}T10:00:00+07:00`);
  const running = await startPreview({
    content: { contentDir: join(dir, 'content'), localesDir: 'locales', now },
    words: JSON.parse(readFileSync('locales/id/preview.json', 'utf8')),
    port: 0,
    now: () => now,
    learn: async ({ data }) => modelBytes(TRAINER, data),
    eyes: {
      watch: (_, seen) => {
        watched.add(seen);
        return () => void watched.delete(seen);
      },
      // The save is over at once.
      after: (_, run) => {
        run();
        return () => undefined;
      },
      every: () => () => undefined,
    },
  });
  return {
    url: `http://127.0.0.1:${running.port}`,
    port: running.port,
    save(path: string, text: string) {
      write(path, text);
      for (const seen of [...watched]) seen();
    },
    async close() {
      await running.close();
      rmSync(dir, { recursive: true });
    },
  };
}
