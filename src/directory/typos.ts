/** The names nearest to a misspelt one. */

/** Shorter names have too many ordinary words beside them. */
const ONE_EDIT_FROM = 6;
const TWO_EDITS_FROM = 10;
/** A misspelt name may be one letter short of these. */
const LEAST_TYPED = ONE_EDIT_FROM - 1;

/** Names at the least distance within reach, all of them; none when none is near enough. */
export type Nearest = (key: string, most?: number) => readonly string[];

/** The first letter must be right: it rarely suffers, and most ordinary words fall out by it. */
export function createNearest(keys: Iterable<string>): Nearest {
  const shelf = new Map<string, string[]>();
  for (const key of keys) {
    const place = shelfOf(key, key.length);
    const same = shelf.get(place);
    if (same) same.push(key);
    else shelf.set(place, [key]);
  }
  return (key, most = 2) => {
    let limit = key.length < LEAST_TYPED ? 0 : most;
    let best: string[] = [];
    for (let length = key.length - limit; limit > 0 && length <= key.length + limit; length++) {
      for (const candidate of shelf.get(shelfOf(key, length)) ?? []) {
        const edits = distance(key, candidate, limit);
        if (edits > Math.min(limit, allowedEdits(candidate.length))) continue;
        if (edits < limit) best = [];
        limit = edits;
        best.push(candidate);
      }
    }
    return best;
  };
}

const shelfOf = (key: string, length: number): string => `${key.charAt(0)}${length}`;

function allowedEdits(length: number): number {
  if (length < ONE_EDIT_FROM) return 0;
  return length < TWO_EDITS_FROM ? 1 : 2;
}

/** Restricted Damerau-Levenshtein distance (insert, delete, replace, swap neighbours), or limit + 1. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (old[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (older[j - 2] ?? limit) + 1 : replace;
      row.push(Math.min(replace, swap, (old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) > limit) return limit + 1;
    older = old;
    old = row;
  }
  return Math.min(old[b.length] ?? 0, limit + 1);
}
