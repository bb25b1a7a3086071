/** `serve`: the service for everybody, until it is told to stop. A piece of main.ts. */
import { createLog } from './app/log.ts';
import { assemble, onDisk } from './assemble.ts';
import { createWebChannel } from './channels/web/index.ts';
import type { Config } from './config.ts';
import type { Library } from './content/library.ts';
import { type LoadOptions, loadLibrary } from './content/load.ts';
import { createShelf, type Outcome } from './content/shelf.ts';
import { inThread } from './content/thread.ts';
import { fingerprint, watchFolder } from './content/watch.ts';
import { keepFresh, teller } from './fresh.ts';
import { recogniseCrisis } from './safety/crisis.ts';
import { createServer } from './server/http.ts';
import { loadAssets } from './server/page.ts';

export type ServeOptions = {
  readonly config: Config;
  /** Where content is read from, at the start and at every change. */
  readonly content: LoadOptions;
  /** The compiled thread-main. */
  readonly thread: URL;
  readonly webWords: Readonly<Record<string, string>>;
  readonly print: (line: string) => void;
  readonly warn: (line: string) => void;
};

/** How often timers, retries and retention are looked at. */
const SWEEP_EVERY_MS = 1_000;
const clock = { now: () => Date.now() };

/** Resolves with the exit code once the process was asked to stop and everything is closed. */
export async function serve({ config, content, thread, webWords, print, warn }: ServeOptions): Promise<number> {
  const dirs = [content.contentDir, content.localesDir];
  const since = fingerprint(dirs);
  const library = loadLibrary(content);
  for (const line of startNotes(config, library)) warn(line);
  const log = createLog(config.logLevel);
  const stopped = new AbortController();
  const restock = inThread(thread, content, stopped.signal);
  const tell = teller(log, warn);
  // A reload that our own stop cut short is no news.
  const told = (outcome: Outcome) => (stopped.signal.aborted ? undefined : tell(outcome));
  const shelf = createShelf({ library, restock, told });
  const stop = stopSign();
  // After an I/O error nothing may be promised any more: leave, and let the supervisor start us anew.
  const storage = onDisk(config.dataDir, config.keysDir, { onBroken: () => stop.resolve(1) });
  if (storage.made) print(`Kunci dibuat di ${config.keysDir}: simpan salinannya terpisah dari data.`);
  const channel = createWebChannel({ clock, every, onConnected: (address) => service.reachable(address) });
  const service = assemble({
    storage,
    channels: [channel],
    world: () => shelf.library().world,
    clock,
    logLevel: config.logLevel,
    log,
  });
  // Erasures that a crash cut short are finished before anybody is served.
  await service.sweep();
  // Both open what they need on their first message; nobody who writes to us should pay for that.
  library.world.understand('halo');
  recogniseCrisis('halo');
  const server = await createServer({
    receive: (arrival) => service.receive(arrival),
    channel,
    ready: () => storage.store.health(),
    assets: loadAssets(webWords),
    port: config.port,
    clock,
    publicUrl: config.publicUrl,
  });
  print(`Tanya Bersinar: http://localhost:${server.port}`);
  const stopSweep = every(SWEEP_EVERY_MS, () => void service.sweep());
  const eyes = { watch: watchFolder, after, every };
  const stopWatching = keepFresh(shelf, { dirs, since, eyes });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.resolve(0));
  const code = await stop.promise;
  stopWatching();
  stopped.abort();
  stopSweep();
  await server.close();
  await service.quiet();
  await storage.store.close();
  await storage.ringStore.close();
  return code;
}

/** A promise to wait on and the call that ends it. */
function stopSign(): { readonly promise: Promise<number>; resolve(code: number): void } {
  let resolve: (code: number) => void = () => undefined;
  const promise = new Promise<number>((done) => {
    resolve = done;
  });
  return { promise, resolve: (code) => resolve(code) };
}

function every(ms: number, run: () => void): () => void {
  const timer = setInterval(run, ms);
  return () => clearInterval(timer);
}

function after(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

/** What an operator should know at start, one line each. */
function startNotes(config: Config, { pages, problems }: Library): readonly string[] {
  const unsigned = pages.filter((page) => !page.signed).length;
  return [
    ...(process.versions.node.startsWith('20.')
      ? ['node: version 20 gets no security fixes any more; use 24 in production']
      : []),
    ...problems.slice(0, 20).map(({ file, line, message }) => `${file}:${line}  ${message}`),
    ...(problems.length > 0 ? [`content: ${problems.length} problem(s); broken pages are left out`] : []),
    ...(unsigned > 0 ? [`content: ${unsigned} of ${pages.length} pages are unsigned`] : []),
    ...config.off.map((line) => `off: ${line}`),
  ];
}
