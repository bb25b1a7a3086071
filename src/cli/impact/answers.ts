/** What one version of the content makes of many questions. Training takes seconds, so each version has a thread. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Stock } from '../../content/library.ts';
import { openLibrary } from '../../content/load.ts';
import { keep, learn, TRAINER } from '../../content/matcher.ts';
import { read } from '../../engine/read.ts';

/** What a person is led to. `section` is that of a lesson. */
export type Answer = { readonly kind: string; readonly topic?: string; readonly section?: string };
/** Plain data, so that it can go to another thread. `modelDir`: where models are kept, so that only new content trains. */
export type Order = { readonly stock: Stock; readonly texts: readonly string[]; readonly modelDir?: string };

/** Answers in the order of the texts. */
export function answersOf({ stock, texts, modelDir }: Order): readonly Answer[] {
  if (modelDir !== undefined) keep(TRAINER, stock.data, modelDir);
  const { world } = openLibrary(stock, learn(TRAINER, stock.data, modelDir));
  return texts.map((text) => {
    const { kind, topic, section } = read(world, text);
    if (kind !== 'lesson' || topic === undefined) return { kind };
    return { kind, topic, ...(section !== undefined && { section }) };
  });
}

/** The same in a thread of its own; `script`: the compiled thread-main. Rejects when the thread breaks. */
export async function answersInThread(script: URL, order: Order): Promise<readonly Answer[]> {
  const worker = new Worker(script, { workerData: order });
  const silent = once(worker, 'exit').then(() => Promise.reject(new Error('impact: the thread gave nothing')));
  const said = await Promise.race([once(worker, 'message'), silent]);
  // thread-main says nothing else.
  return said[0] as readonly Answer[];
}
