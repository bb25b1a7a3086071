/** `serve` keeps its content fresh: what changes on disk is taken when it is good, and told when not. A piece of serve.ts. */
import type { Log } from './app/ports.ts';
import { linesOf, type Outcome, type Shelf } from './content/shelf.ts';
import { type Watched, watchContent } from './content/watch.ts';

/** Reloads on every change and on SIGHUP; gives the way to stop. */
export function keepFresh(shelf: Shelf, watched: Watched): () => void {
  const reload = () => void shelf.reload();
  const stop = watchContent(watched, reload);
  // At a terminal SIGHUP means that its window was closed, and the service goes with it.
  if (!process.stdout.isTTY) process.on('SIGHUP', reload);
  return () => {
    stop();
    process.off('SIGHUP', reload);
  };
}

/** The log counts reloads of each kind since the start; editors get file, line, rule and cure. */
export function teller(log: Log, warn: (line: string) => void): (outcome: Outcome) => void {
  const counts = { took: 0, kept: 0, failed: 0 };
  return (outcome) => {
    const { did } = outcome;
    const count = ++counts[did];
    if (did === 'took') log.info({ event: 'content.took', count });
    else log.error({ event: `content.${did}`, count, ...('code' in outcome && { code: outcome.code }) });
    for (const line of linesOf(outcome)) warn(line);
  };
}
