/** Learning in a thread of its own: it takes seconds, and an editor's page must follow saves meanwhile. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { MatcherData } from '../matcher/types.ts';

/** What the thread is started with. */
export type Order = { readonly data: MatcherData; readonly modelDir?: string | undefined };

/** The bytes of the model for this data, from disk or learnt; none of data that teaches nothing. `script`: the compiled learn-main. */
export async function learnAway(script: URL, order: Order): Promise<Uint8Array | undefined> {
  const worker = new Worker(script, { workerData: order });
  // Stopping the preview does not wait for it.
  worker.unref();
  const silent = once(worker, 'exit').then(() => Promise.reject(new Error('content: the thread gave nothing')));
  const said = await Promise.race([once(worker, 'message'), silent]);
  // learn-main says nothing else.
  return said[0] as Uint8Array | undefined;
}
