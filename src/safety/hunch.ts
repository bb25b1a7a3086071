/**
 * A hunch: how much a text looks like those of people in danger, whatever a single pattern says. It hears what nobody wrote
 * a pattern for, and doubts a pattern that met by chance. Softmax regression over plain words, pairs of neighbours and the
 * names of the cues that were found, hashed into a table (Weinberger et al., "Feature Hashing for Large Scale Multitask
 * Learning", 2009); test/safety/teach.ts makes the table from the phrasings in test/safety and content/phrases.
 */
import { BIAS, STEP, TABLE } from './learned.ts';

/** The kinds in the order of the table's columns. "No danger" has no column: its sum is always 0. */
export const KINDS = ['overdose', 'suicide', 'violence'] as const;
export type CrisisKind = (typeof KINDS)[number];
/** Chance of each kind; what is left is the chance that nobody is in danger. */
export type Chances = Readonly<Record<CrisisKind, number>>;

/** Rows of the table, a power of two. */
export const ROWS = 1 << 16;
/** Texts with fewer features are not trusted more than this many would be. */
export const FEWEST = 8;
const WEIGHTS = Int8Array.from(atob(TABLE), (letter) => letter.charCodeAt(0));

/** FNV-1a, 32 bits, folded into the table. */
const rowOf = (feature: string): number => {
  let hash = 2166136261;
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 16777619);
  return (hash ^ (hash >>> 16)) & (ROWS - 1);
};

/** The rows that a text lights: one for each word, each pair of neighbours (borders count) and each cue found. */
export const rowsOf = (sentences: readonly (readonly string[])[], cues: readonly string[]): readonly number[] => {
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
  return [...features].map(rowOf);
};

/** What the rows say for each kind, in log-odds against "no danger"; scaled down by the length of the text. */
export const sumsOf = (
  rows: readonly number[],
  weights: ArrayLike<number>,
  bias: ArrayLike<number>,
  step: number,
): number[] => {
  const scale = step / Math.sqrt(Math.max(FEWEST, rows.length));
  return KINDS.map(
    (_, kind) =>
      (bias[kind] ?? 0) + scale * rows.reduce((sum, row) => sum + (weights[row * KINDS.length + kind] ?? 0), 0),
  );
};

/** Sums to chances, "no danger" standing at 0. */
export const chancesOf = (sums: readonly number[]): number[] => {
  const top = Math.max(0, ...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const all = powers.reduce((total, power) => total + power, Math.exp(-top));
  return powers.map((power) => power / all);
};

/** The chance that a text tells of each kind of danger, now. */
export const hunchOf = (sentences: readonly (readonly string[])[], cues: readonly string[]): Chances => {
  const [overdose = 0, suicide = 0, violence = 0] = chancesOf(sumsOf(rowsOf(sentences, cues), WEIGHTS, BIAS, STEP));
  return { overdose, suicide, violence };
};
