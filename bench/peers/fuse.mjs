/** Fuse with its token search: every phrase is an entry; a label is as near as its nearest phrase. */
import Fuse from 'fuse.js';

export const name = 'Fuse';
/** It reads every entry for every question (half a second and more), so it is asked only so many. */
export const atMost = 150;

export async function train(documents) {
  const entries = documents.flatMap(({ label, texts }) => texts.map((text) => ({ label, text })));
  const options = { includeScore: true, ignoreLocation: true, threshold: 0.3, useTokenSearch: true };
  const fuse = new Fuse(entries, { keys: ['text'], ...options });
  return async (text) => {
    const best = new Map();
    for (const { item, score } of fuse.search(text, { limit: 200 })) {
      best.set(item.label, Math.max(best.get(item.label) ?? 0, 1 - score));
    }
    return best;
  };
}
