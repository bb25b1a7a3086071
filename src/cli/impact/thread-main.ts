/** The other end of answers.ts: one order, its answers, and the thread is over. */
import { parentPort, workerData } from 'node:worker_threads';
import { answersOf, type Order } from './answers.ts';

// `answersInThread` is the only one who starts this file.
parentPort?.postMessage(answersOf(workerData as Order));
