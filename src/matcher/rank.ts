/**
 * Ranking by words: BM25F (Robertson, Zaragoza, Taylor 2004).
 *
 * A lesson is a document of several fields. A word counts in each field by the field's weight and length, the sum is
 * dampened once, and rare words count more. Two rules: everything that does not depend on the query is worked
 * out when the index is built, so a query only adds up numbers; and an index is plain data that can be stored.
 * The same index, with one field, finds the nearest phrase.
 */

/** One document: for each field its terms, in the order of the weights. */
export type Fields = readonly (readonly string[])[];
/** Weight of a field, and how much its length matters (0 not at all, 1 fully). */
export type FieldWeight = { readonly weight: number; readonly byLength: number };
/** Postings of term i: `documents` and `gains` from starts[i] to starts[i + 1]. `gains` is what the term adds. */
export type Index = {
  readonly size: number;
  readonly terms: readonly string[];
  readonly starts: Uint32Array;
  readonly documents: Uint16Array;
  readonly gains: Float32Array;
};
/** Scores documents for the terms of a query. */
export type Ranker = (query: readonly string[]) => Float32Array;

/** Indexes documents; k1 and idf are applied here. */
export function buildIndex(documents: readonly Fields[], weights: readonly FieldWeight[]): Index {
  const means = weights.map((_, field) => mean(documents.map((fields) => fields[field]?.length ?? 0)));
  const postings = new Map<string, { document: number; frequency: number }[]>();
  documents.forEach((fields, document) => {
    for (const [term, frequency] of frequencies(fields, weights, means)) {
      const list = postings.get(term);
      if (list) list.push({ document, frequency });
      else postings.set(term, [{ document, frequency }]);
    }
  });
  return packed(postings, documents.length);
}

/** Opens an index for queries; a term counts once however often it is asked. */
export function openIndex(index: Index): Ranker {
  const places = new Map(index.terms.map((term, place) => [term, place]));
  return (query) => {
    const sums = new Float32Array(index.size);
    for (const term of new Set(query)) {
      const place = places.get(term);
      if (place === undefined) continue;
      const end = index.starts[place + 1] ?? 0;
      for (let at = index.starts[place] ?? 0; at < end; at++) {
        const document = index.documents[at] ?? 0;
        sums[document] = (sums[document] ?? 0) + (index.gains[at] ?? 0);
      }
    }
    return sums;
  };
}

function frequencies(fields: Fields, weights: readonly FieldWeight[], means: readonly number[]): Map<string, number> {
  const sums = new Map<string, number>();
  weights.forEach(({ weight, byLength }, field) => {
    const terms = fields[field] ?? [];
    const share = weight / (1 - byLength + (byLength * terms.length) / (means[field] || 1));
    for (const term of terms) sums.set(term, (sums.get(term) ?? 0) + share);
  });
  return sums;
}

function packed(
  postings: ReadonlyMap<string, readonly { document: number; frequency: number }[]>,
  size: number,
): Index {
  const terms = [...postings.keys()];
  const starts = new Uint32Array(terms.length + 1);
  const documents: number[] = [];
  const gains: number[] = [];
  terms.forEach((term, place) => {
    const list = postings.get(term) ?? [];
    const idf = Math.log(1 + (size - list.length + 0.5) / (list.length + 0.5));
    for (const { document, frequency } of list) {
      documents.push(document);
      gains.push((idf * frequency) / (K1 + frequency));
    }
    starts[place + 1] = documents.length;
  });
  return { size, terms, starts, documents: Uint16Array.from(documents), gains: Float32Array.from(gains) };
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** Damping: more lets a word that is said often count more; less makes once as good as ten times. */
const K1 = 3;
/** The fields of a lesson and what each is worth. */
export const LESSON_FIELDS = {
  /** What the page calls itself. More: titles beat what people really ask. */
  title: { weight: 3, byLength: 0 },
  /** Street names and variants. More: one alias decides, even when it is only the setting of a story. */
  aliases: { weight: 3, byLength: 0 },
  /** How people ask, the best evidence there is; long lists are evened out. */
  questions: { weight: 1, byLength: 0.75 },
  /** The page's text. More: long pages attract questions that belong elsewhere. */
  text: { weight: 0.5, byLength: 0.75 },
} as const satisfies Record<string, FieldWeight>;
/** A phrase on its own, for the nearest one. */
export const PHRASE_FIELD: FieldWeight = { weight: 2.5, byLength: 0.75 };
