/**
 * Restocking in a thread of its own: reading and training take seconds, and nobody in danger may wait for them. What
 * stays for the serving thread is opening what comes back (openLibrary).
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Stock } from './library.ts';
import type { LoadOptions } from './load.ts';
import type { Delivery } from './restock.ts';

/** What the thread is started with. */
export type Order = { readonly options: LoadOptions; readonly last: Stock };

/**
 * One thread a call. `script`: the compiled thread-main. Rejects when the thread breaks (memory, our own mistake) or
 * when `stopped` says that nobody waits any more.
 */
export function inThread(script: URL, options: LoadOptions, stopped?: AbortSignal): (last: Stock) => Promise<Delivery> {
  return async (last) => {
    const order: Order = { options, last };
    const worker = new Worker(script, { workerData: order });
    const stop = () => void worker.terminate();
    stopped?.addEventListener('abort', stop);
    // A reload that waited for its turn while we were told to stop.
    if (stopped?.aborted) stop();
    try {
      // An error of the thread rejects `once`; a thread that ends without a word is told by its exit.
      const silent = once(worker, 'exit').then(() => Promise.reject(new Error('content: the thread gave nothing')));
      const said = await Promise.race([once(worker, 'message'), silent]);
      // thread-main says nothing else.
      return said[0] as Delivery;
    } finally {
      stopped?.removeEventListener('abort', stop);
    }
  };
}
