/** `serve`: the service for everybody, until it is told to stop. A piece of main.ts. */
import { assemble, onDisk } from './assemble.ts';
import { createWebChannel } from './channels/web/index.ts';
import type { Config } from './config.ts';
import type { Library } from './content/library.ts';
import { createServer } from './server/http.ts';
import { loadAssets } from './server/page.ts';

export type ServeOptions = {
  readonly config: Config;
  readonly library: Library;
  readonly webWords: Readonly<Record<string, string>>;
  readonly print: (line: string) => void;
  readonly warn: (line: string) => void;
};

/** How often timers, retries and retention are looked at. */
const SWEEP_EVERY_MS = 1_000;
const clock = { now: () => Date.now() };

/** Resolves with the exit code once the process was asked to stop and everything is closed. */
export async function serve({ config, library, webWords, print, warn }: ServeOptions): Promise<number> {
  for (const line of startNotes(config, library)) warn(line);
  const stop = stopSign();
  // After an I/O error nothing may be promised any more: leave, and let the supervisor start us anew.
  const storage = onDisk(config.dataDir, config.keysDir, { onBroken: () => stop.resolve(1) });
  if (storage.made) print(`Kunci dibuat di ${config.keysDir}: simpan salinannya terpisah dari data.`);
  const channel = createWebChannel({ clock, every, onConnected: (address) => service.reachable(address) });
  const service = assemble({
    storage,
    channels: [channel],
    world: () => library.world,
    clock,
    logLevel: config.logLevel,
  });
  // Erasures that a crash cut short are finished before anybody is served.
  await service.sweep();
  library.world.understand('halo');
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
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.resolve(0));
  const code = await stop.promise;
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
