/** `preview`: lessons as people will see them, for whoever writes them. A piece of main.ts. */
import { createDraft } from './content/draft.ts';
import type { Order } from './content/learn.ts';
import { type LoadOptions, loadLibrary } from './content/load.ts';
import { recallExplainer } from './content/matcher.ts';
import { type Eyes, fingerprint, watchContent, watchFolder } from './content/watch.ts';
import { createDesk } from './desk.ts';
import { labels, type PreviewWords } from './server/preview/html.ts';
import { createPreview, type RunningPreview } from './server/preview/index.ts';

export type PreviewOptions = {
  readonly content: LoadOptions;
  readonly words: PreviewWords;
  readonly port: number;
  readonly eyes: Eyes;
  readonly now: () => number;
  /** Gives the model of some data, in another thread. */
  readonly learn: (order: Order) => Promise<Uint8Array | undefined>;
};

/** An editor waits for nothing but the end of a save; a running service lets a whole pull settle. */
const SETTLE_MS = 150;

/** Time and the disk for an editor. */
export const QUICK_EYES: Eyes = {
  watch: watchFolder,
  after(ms, run) {
    const timer = setTimeout(run, Math.min(ms, SETTLE_MS));
    return () => clearTimeout(timer);
  },
  every(ms, run) {
    const timer = setInterval(run, ms);
    return () => clearInterval(timer);
  },
};

/** Reads content, serves the preview and follows every change until it is closed. */
export async function startPreview({
  content,
  words,
  port,
  eyes,
  now,
  learn,
}: PreviewOptions): Promise<RunningPreview> {
  const dirs = [content.contentDir, content.localesDir];
  const since = fingerprint(dirs);
  const draft = createDraft(() => loadLibrary(content));
  const listeners = new Set<() => void>();
  const label = labels(words);
  const desk = createDesk({
    draft,
    explainer: async ({ data }) => recallExplainer(data, await learn({ data, modelDir: content.modelDir })),
    now,
    names: { first: label('part.first'), item: (number) => label('quiz.item', { number }) },
    onChange(tell) {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
  });
  const server = await createPreview({ desk, words, port });
  const stop = watchContent({ dirs, since, eyes }, () => {
    draft.reload();
    for (const tell of listeners) tell();
  });
  const close = () => {
    stop();
    return server.close();
  };
  return { port: server.port, close };
}

/** Runs until the process is asked to stop; resolves with the exit code. */
export async function preview(options: PreviewOptions, print: (line: string) => void): Promise<number> {
  const running = await startPreview(options);
  print(`Pratinjau: http://localhost:${running.port}`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  await running.close();
  return 0;
}
