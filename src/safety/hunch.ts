/**
 * A hunch: how much a text looks like those of people in danger, whatever a single pattern says. It hears what nobody wrote
 * a pattern for, and doubts a pattern that met by chance. Softmax regression over plain words, pairs of neighbours and the
 * names of the cues that were found; test/safety/teach.ts makes the table from the phrasings in test/safety and
 * content/phrases. The table knows features by their hash only (32 bits), so what it has not learnt says nothing.
 */
import { BIAS, HASHES, STEP, WEIGHTS } from './learned.ts';

/** The kinds in the order of the table's columns. "No danger" has no column: its sum is always 0. */
export const KINDS = ['overdose', 'suicide', 'violence'] as const;
export type CrisisKind = (typeof KINDS)[number];
/** Chance of each kind; what is left is the chance that nobody is in danger. */
export type Chances = Readonly<Record<CrisisKind, number>>;
/** What was learnt: the row of each known feature, and for each row a number of steps for each kind. */
export type Learnt = {
  readonly rows: ReadonlyMap<number, number>;
  readonly weights: ArrayLike<number>;
  readonly bias: ArrayLike<number>;
  /** Log-odds of one step. */
  readonly step: number;
};

/** Texts with fewer features are not trusted more than this many would be. */
export const FEWEST = 8;

const bytes = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** Reads the table; four bytes a hash, little-endian. */
const openTable = (): Learnt => {
  const view = new DataView(bytes(HASHES).buffer);
  const rows = new Map<number, number>();
  for (let row = 0; row * 4 < view.byteLength; row += 1) rows.set(view.getUint32(row * 4, true), row);
  return { rows, weights: new Int8Array(bytes(WEIGHTS).buffer), bias: BIAS, step: STEP };
};
const LEARNT = openTable();

/** FNV-1a, 32 bits, mixed once more so that near texts lie far apart. */
const hashOf = (feature: string): number => {
  let hash = 2166136261;
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 16777619);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
};

/** The features of a text as hashes: one for each word, each pair of neighbours (borders count) and each cue found. */
export const featuresOf = (sentences: readonly (readonly string[])[], cues: readonly string[]): readonly number[] => {
  const features = new Set<string>(cues.map((cue) => `#${cue}`));
  for (const words of sentences) {
    let before = '^';
    for (const word of words) {
      features.add(word);
      features.add(`${before} ${word}`);
      before = word;
    }
    features.add(`${before} $`);
  }
  return [...features].map(hashOf);
};

/** The chance of each kind by its place; "no danger" stands at 0 and takes the rest. Long texts are scaled down. */
export const chancesOf = (features: readonly number[], { rows, weights, bias, step }: Learnt): number[] => {
  const scale = step / Math.sqrt(Math.max(FEWEST, features.length));
  const known = features.flatMap((feature) => rows.get(feature) ?? []);
  const sums = KINDS.map(
    (_, kind) =>
      (bias[kind] ?? 0) + scale * known.reduce((sum, row) => sum + (weights[row * KINDS.length + kind] ?? 0), 0),
  );
  const top = Math.max(0, ...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const all = powers.reduce((total, power) => total + power, Math.exp(-top));
  return powers.map((power) => power / all);
};

/** The chance that a text tells of each kind of danger, now. */
export const hunchOf = (sentences: readonly (readonly string[])[], cues: readonly string[]): Chances => {
  const [overdose = 0, suicide = 0, violence = 0] = chancesOf(featuresOf(sentences, cues), LEARNT);
  return { overdose, suicide, violence };
};
