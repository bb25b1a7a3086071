/**
 * One lane for each conversation: two quick messages of one person are handled one after the other, in the order
 * they came, and nobody waits for anybody else.
 *
 * The invariant: a lane's tasks start in the order `run` was called, and a failed task does not stop the lane.
 */
export interface Lanes {
  run<T>(lane: string, task: () => Promise<T>): Promise<T>;
}

export function createLanes(): Lanes {
  const tails = new Map<string, Promise<unknown>>();
  return {
    run(lane, task) {
      const before = tails.get(lane) ?? Promise.resolve();
      const mine = before.then(task, task);
      const tail = mine.catch(() => undefined);
      tails.set(lane, tail);
      // The last one out closes the lane, so that lanes do not pile up.
      void tail.then(() => tails.get(lane) === tail && tails.delete(lane));
      return mine;
    },
  };
}
