/**
 * The content that is being served. New content takes its place whole or not at all; until it does, and whenever it may
 * not, the last good content goes on. Nobody waits for a reload: each message meets the library of its moment.
 */
import type { Library, Stock } from './library.ts';
import { openLibrary } from './load.ts';
import { recall, TRAINER } from './matcher.ts';
import type { Problem } from './model.ts';
import type { Delivery } from './restock.ts';

/** How a reload ended. `kept`: the last good content goes on, for these reasons; `failed`: it goes on, we are wrong. */
export type Outcome =
  | { readonly did: 'took'; readonly pages: number }
  | { readonly did: 'kept'; readonly problems: readonly Problem[] }
  | { readonly did: 'failed'; readonly code: string };

export interface Shelf {
  library(): Library;
  /** Reads content as it is now or later. Calls during a reload share one more reload after it, so no change is lost. */
  reload(): Promise<Outcome>;
}

export type ShelfOptions = {
  /** What the first start gave, good or not. */
  readonly library: Library;
  /** Reads and judges (restock.ts), away from this thread if anybody is being served. */
  readonly restock: (last: Stock) => Promise<Delivery>;
  /** Hears of every reload once, however many asked for it. */
  readonly told?: (outcome: Outcome) => void;
};

export function createShelf({ library, restock, told }: ShelfOptions): Shelf {
  let served = library;
  let running: Promise<Outcome> | undefined;
  let next: Promise<Outcome> | undefined;

  async function attempt(): Promise<Outcome> {
    // A world holds functions, which cannot go to another thread; all the rest can.
    const { world, ...last } = served;
    try {
      const delivery = await restock(last);
      if ('problems' in delivery) return { did: 'kept', problems: delivery.problems };
      const fresh = opened(delivery, served);
      served = fresh;
      return { did: 'took', pages: fresh.lessons.length };
    } catch (error) {
      return { did: 'failed', code: error instanceof Error ? error.name : typeof error };
    }
  }
  async function run(): Promise<Outcome> {
    const outcome = await attempt();
    told?.(outcome);
    return outcome;
  }
  function start(): Promise<Outcome> {
    running = run().finally(() => {
      running = undefined;
    });
    return running;
  }
  return {
    library: () => served,
    reload() {
      // One that waits has read nothing yet, so it will see whatever this caller changed.
      if (next !== undefined) return next;
      if (running === undefined) return start();
      next = running.then(() => {
        next = undefined;
        return start();
      });
      return next;
    },
  };
}

/** Same data, same matcher; else the one that was trained with it. It must answer once before anybody relies on it. */
function opened({ stock, model }: Extract<Delivery, { stock: Stock }>, last: Library): Library {
  const same = stock.hash === last.hash;
  const library = openLibrary(stock, same ? last.world.understand : recall(TRAINER, stock.data, model));
  if (!same) library.world.understand('halo');
  return library;
}

/** At most so many problems are told at once; the first one fixed shows the rest. */
const TOLD = 20;

/** What an editor or operator reads about a reload; nothing when it went well. Never holds a word of a person. */
export function linesOf(outcome: Outcome): readonly string[] {
  if (outcome.did === 'took') return [];
  if (outcome.did === 'failed') return [`content: reload failed (${outcome.code}); the last good content is kept`];
  const { problems } = outcome;
  return [
    `content: ${problems.length} problem(s); the last good content is kept`,
    ...problems.slice(0, TOLD).map(({ file, line, rule, message }) => `${file}:${line}  ${message} [${rule}]`),
  ];
}
