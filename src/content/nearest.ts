/** "Did you mean": the known word nearest to a mistyped one. */

/** The nearest of `known` within a third of the word's length (at least 2 edits), else undefined. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const within = Math.max(2, Math.floor(word.length / 3));
  const best = known
    .map((each) => ({ each, far: distance(word.toLowerCase(), each.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)[0];
  return best && best.far <= within ? best.each : undefined;
}

/** Edits (insert, delete, replace) between two words: Wagner and Fischer's table, one row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
