/** How many single typos lie between two words. */

/**
 * Restricted Damerau-Levenshtein distance (insert, delete, replace, swap neighbours), or limit + 1 as soon as it
 * is certain to be more than `limit`.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const replace = (old[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (older[j - 2] ?? limit) + 1 : replace;
      const cost = Math.min(replace, swap, (old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    // A swap reaches back two rows, but what it gains was already counted as a replacement in the row between.
    if (least > limit) return limit + 1;
    older = old;
    old = row;
  }
  return old[b.length] ?? 0;
}
