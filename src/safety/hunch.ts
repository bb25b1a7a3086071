/**
 * A hunch: how much the words of a text look like those of people in danger, whatever the patterns say. It hears what
 * nobody wrote a pattern for, and doubts a pattern that met by chance. Logistic regression over plain words and pairs of
 * neighbours, hashed into a table (Weinberger et al., "Feature Hashing for Large Scale Multitask Learning", 2009);
 * test/safety/teach.ts makes the table from the phrasings in test/safety and content/phrases.
 */
import { BIAS, KIND_TABLES, STEP, TABLE } from './learned.ts';

const read = (table: string): Int8Array => Int8Array.from(atob(table), (letter) => letter.charCodeAt(0));
const WEIGHTS = read(TABLE);
const KIND_WEIGHTS = {
  overdose: read(KIND_TABLES.overdose),
  suicide: read(KIND_TABLES.suicide),
  violence: read(KIND_TABLES.violence),
} as const;
/** Texts with fewer features are not trusted more than this many would be. */
export const FEWEST = 8;

/** FNV-1a, 32 bits, folded into a table of a power of two. */
const slotOf = (feature: string, size: number): number => {
  let hash = 2166136261;
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 16777619);
  return (hash >>> 0) & (size - 1);
};

/** The places in a table of `size` that a text lights: one for each word and each pair of neighbours in a sentence. */
export const slotsOf = (sentences: readonly (readonly string[])[], size: number): readonly number[] => {
  const features = new Set<string>();
  for (const words of sentences)
    for (const [at, word] of words.entries()) {
      features.add(word);
      if (at > 0) features.add(`${words[at - 1]} ${word}`);
    }
  return [...features].map((feature) => slotOf(feature, size));
};

/** The log-odds of danger that slots sum up to, scaled down by the length of the text. */
export const summed = (slots: readonly number[], weights: ArrayLike<number>): number => {
  const scale = 1 / Math.sqrt(Math.max(FEWEST, slots.length));
  return slots.reduce((sum, slot) => sum + (weights[slot] ?? 0), 0) * scale;
};

/** Log-odds that a text tells of danger; 0 is undecided. */
export const hunchOf = (sentences: readonly (readonly string[])[]): number =>
  BIAS + STEP * summed(slotsOf(sentences, WEIGHTS.length), WEIGHTS);

/** Log-odds that a text which tells of danger tells of this kind: for choosing between kinds, never for raising the alarm. */
export const kindHunchOf = (kind: keyof typeof KIND_WEIGHTS, sentences: readonly (readonly string[])[]): number =>
  STEP * summed(slotsOf(sentences, KIND_WEIGHTS[kind].length), KIND_WEIGHTS[kind]);
