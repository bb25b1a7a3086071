/** BM25 over plain words (Robertson, Walker 1994): one document a lesson or kind. k1 1.2, b 0.75. */
export const name = 'BM25';

export const wordsOf = (text) => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

export async function train(documents) {
  const bags = documents.map(({ title, texts, body }) => wordsOf([title, ...texts, body].join('\n')));
  const mean = bags.reduce((sum, bag) => sum + bag.length, 0) / bags.length;
  const postings = new Map();
  bags.forEach((bag, at) => {
    const counts = new Map();
    for (const word of bag) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) {
      const gain = (count * 2.2) / (count + 1.2 * (0.25 + (0.75 * bag.length) / mean));
      postings.set(word, [...(postings.get(word) ?? []), [at, gain]]);
    }
  });
  return async (text) => {
    const scores = new Map();
    for (const word of new Set(wordsOf(text))) {
      const list = postings.get(word) ?? [];
      const idf = Math.log(1 + (bags.length - list.length + 0.5) / (list.length + 0.5));
      for (const [at, gain] of list) {
        const { label } = documents[at];
        scores.set(label, (scores.get(label) ?? 0) + idf * gain);
      }
    }
    return scores;
  };
}
