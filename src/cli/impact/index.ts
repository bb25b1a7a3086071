/** `content:impact`: which answers an edit of the content moves, before anybody is answered with it. */

import type { Stock } from '../../content/library.ts';
import { type LoadOptions, readStock } from '../../content/load.ts';
import { answersInThread } from './answers.ts';
import { openBase } from './base.ts';
import { askedOf, movesBetween } from './compare.ts';
import { questionsFor } from './questions.ts';
import type { Impact } from './report.ts';

/** `now`: the content as it lies there. `base`: a folder or a revision of the project at `root`; see `openBase`. */
export type Comparison = {
  readonly root: string;
  readonly now: LoadOptions;
  readonly base?: string;
  readonly evalDir: string;
  /** Compiled thread-main.ts. */
  readonly thread: URL;
};

/** Both versions at the same time, each in a thread. Throws when there is no such base. */
export async function impactOf({ root, now, base: name, evalDir, thread }: Comparison): Promise<Impact> {
  const base = openBase(root, name);
  try {
    const [before, after] = [readStock({ ...now, contentDir: base.dir }), readStock(now)];
    const questions = questionsFor(evalDir, [after.data, before.data]);
    const texts = questions.map(({ text }) => text);
    const modelDir = now.modelDir;
    const ask = (stock: Stock) => answersInThread(thread, { stock, texts, ...(modelDir && { modelDir }) });
    // Where both learn the same, they share one model, and two threads must not write one file.
    const inTurn = before.hash === after.hash;
    const [then, answers] = inTurn
      ? [await ask(before), await ask(after)]
      : await Promise.all([ask(before), ask(after)]);
    const moves = movesBetween(questions, then, answers);
    return { base: base.name, asked: askedOf(questions), moves, problems: after.problems.length };
  } finally {
    base.done();
  }
}
