/** The other end of thread.ts: one order, one delivery, and the thread is over. */
import { parentPort, workerData } from 'node:worker_threads';
import { restock } from './restock.ts';
import type { Order } from './thread.ts';

// `inThread` is the only one who starts this file.
const { options, last } = workerData as Order;
parentPort?.postMessage(restock(options, last));
