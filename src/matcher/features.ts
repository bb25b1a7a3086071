/**
 * From words to the vectors that the linear classifiers read: words, stems, word pairs, what stands around a drug's
 * name, and runs of 3 to 5 letters inside a word with its borders marked. Features are hashed into BUCKETS numbers, so no dictionary must be kept;
 * collisions are rare enough to cost nothing measurable. Rare features weigh more (idf), and every vector has length 1,
 * so long stories and short questions count alike.
 */
import type { Reading } from './normalize.ts';
import { stem } from './stem.ts';

/** More: fewer collisions, larger model. 2^16 has room for the about 50,000 features of 7,000 phrases. */
const BUCKETS = 1 << 16;
/** Runs of fewer letters say too little, longer ones are words already. */
const SHORTEST_RUN = 3;
const LONGEST_RUN = 5;
/** Features of fewer texts are dropped. 1 makes models half as large again for 0.5 points at most. */
const LEAST_TEXTS = 2;

/** The known features: `rows[bucket]` is a feature's row in every classifier, -1 if unknown; `idf` is by row. */
export type Space = { readonly rows: Int32Array; readonly idf: Float32Array };
/** One text in a space: rows of its features and their values; the squares of the values sum to 1. */
export type Vector = { readonly rows: Int32Array; readonly values: Float32Array };

/** Families of features, so that an evaluation can leave one out and see what it brings. */
export const FAMILIES = [
  'words',
  'stems',
  'pairs',
  'runs',
  'runs as typed',
  'around classes',
  'what is asked',
] as const;
export type Family = (typeof FAMILIES)[number];

/** Distinct feature numbers of a reading, in order of first appearance; `without`: families left out. */
export function features(reading: Reading, without: readonly string[] = []): readonly number[] {
  const found = new Set<number>();
  const uses = (family: Family) => !without.includes(family);
  let before = '^';
  for (const word of reading.words) {
    if (uses('words')) found.add(bucket(1, word));
    if (uses('stems')) found.add(bucket(2, stem(word)));
    if (uses('pairs')) found.add(bucket(3, `${before} ${word}`));
    before = word;
    if (uses('runs')) addRuns(word, found);
  }
  if (uses('around classes')) addShape(reading.shape, found);
  if (uses('what is asked')) addAsked(reading, found);
  // As typed, too: a mended or translated word may have been right as it stood.
  if (uses('runs as typed')) for (const word of reading.seen) addRuns(word, found);
  return [...found];
}

/** The space of features that at least LEAST_TEXTS of these texts have. */
export function createSpace(texts: readonly (readonly number[])[]): Space {
  const counts = new Uint32Array(BUCKETS);
  for (const found of texts) for (const feature of found) counts[feature] = (counts[feature] ?? 0) + 1;
  const rows = new Int32Array(BUCKETS).fill(-1);
  const idf: number[] = [];
  counts.forEach((count, feature) => {
    if (count < LEAST_TEXTS) return;
    rows[feature] = idf.length;
    idf.push(Math.log((1 + texts.length) / (1 + count)) + 1);
  });
  return { rows, idf: Float32Array.from(idf) };
}

/** A text in a space; unknown features are left out. */
export function vectorOf(space: Space, found: readonly number[]): Vector {
  const rows = Int32Array.from(found, (feature) => space.rows[feature] ?? -1).filter((row) => row >= 0);
  const values = new Float32Array(rows.length);
  let squares = 0;
  for (let k = 0; k < rows.length; k++) {
    const value = space.idf[rows[k] ?? 0] ?? 0;
    values[k] = value;
    squares += value * value;
  }
  const length = Math.sqrt(squares) || 1;
  for (let k = 0; k < values.length; k++) values[k] = (values[k] ?? 0) / length;
  return { rows, values };
}

/** Pairs and triples around a class: "#zat membuat" and "membuat #zat" ask for different things, whatever the drug. */
function addShape(shape: readonly string[], found: Set<number>): void {
  shape.forEach((word, at) => {
    if (!word.startsWith('#')) return;
    const [older = '^', old = '^', next = '$', later = '$'] = [-2, -1, 1, 2].map((step) => shape[at + step]);
    found.add(bucket(5, word));
    found.add(bucket(5, `${old} ${word}`));
    found.add(bucket(5, `${word} ${next}`));
    found.add(bucket(6, `${older} ${old} ${word}`));
    found.add(bucket(6, `${old} ${word} ${next}`));
    found.add(bucket(6, `${word} ${next} ${later}`));
  });
}

/** What is asked, wherever it stands: by itself, of a drug, and with whatever else is asked. Most errors confuse setting and question. */
function addAsked({ asks, shape }: Reading, found: Set<number>): void {
  const subjects = new Set(shape.filter((word) => word.startsWith('#')));
  asks.forEach((asked, at) => {
    found.add(bucket(7, asked));
    for (const subject of subjects) found.add(bucket(7, `${asked} ${subject}`));
    for (const other of asks.slice(at + 1))
      found.add(bucket(7, asked < other ? `${asked} ${other}` : `${other} ${asked}`));
  });
}

function addRuns(word: string, found: Set<number>): void {
  const bordered = `<${word}>`;
  for (let length = SHORTEST_RUN; length <= LONGEST_RUN; length++) {
    for (let from = 0; from + length <= bordered.length; from++) found.add(bucket(4, bordered, from, from + length));
  }
}

/** FNV-1a over UTF-16 units of a part of a text; `space` keeps kinds of features apart. */
function bucket(space: number, text: string, from = 0, to = text.length): number {
  let hash = Math.imul(0x811c9dc5 ^ space, 0x01000193);
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return ((hash >>> 16) ^ hash) & (BUCKETS - 1);
}
