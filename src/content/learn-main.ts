/** The other end of learn.ts: one order, one model, and the thread is over. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Order } from './learn.ts';
import { modelBytes, TRAINER } from './matcher.ts';

// `learnAway` is the only one who starts this file.
const { data, modelDir } = workerData as Order;
parentPort?.postMessage(modelBytes(TRAINER, data, modelDir));
