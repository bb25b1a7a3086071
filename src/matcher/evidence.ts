/**
 * The parts that judge a text, each in its own way, and what they say about one message.
 *
 * For lessons: the linear classifier, BM25F over whole lessons, the nearest single phrase. For kinds: a classifier
 * of its own, trained on the phrases of the other kinds too, and how strongly any lesson speaks up at all. The two
 * never share weights: "is it ours?" and "which lesson?" are separate questions with separate confidence.
 */
import { type Linear, scores, softmax } from './classify.ts';
import { features, type Space, vectorOf } from './features.ts';
import { type Reading, SUBJECT } from './normalize.ts';
import { type Index, openIndex } from './rank.ts';
import { LESSON_KIND } from './samples.ts';
import type { Numbers } from './weigh.ts';

/** Trained parts, plain data. `owners[phrase]` is the topic of a phrase of `nearest`, or topics.length + its kind. */
export type Parts = {
  /** Families of features and parts left out; empty but in evaluations. */
  readonly without: readonly string[];
  readonly topics: readonly string[];
  readonly kinds: readonly string[];
  readonly space: Space;
  readonly lesson: Linear;
  readonly kind: Linear;
  readonly rank: Index;
  readonly nearest: Index;
  readonly owners: Uint16Array;
};
/** What the parts say: for each topic and for each kind the numbers that `weigh` adds up. */
export type Evidence = { readonly lesson: Numbers; readonly kind: Numbers };
/** The parts of a lesson's evidence, in the order of its numbers, and those of a kind's. */
export const LESSON_PARTS = ['classifier', 'BM25F', 'nearest phrase'] as const;
export const KIND_PARTS = ['kind classifier', 'nearest kind', '', 'best lesson', '', 'keywords', 'drug named'] as const;

/** What a lesson's numbers count before content has spoken: classifier, BM25F, nearest phrase. */
export const LESSON_PRIOR: readonly number[] = [1, 0.5, 0.2];
/**
 * The same for a kind: classifier, nearest phrase; for "lesson" a bias and how sure the best lesson is; for "outofscope"
 * a bias, how strongly the keywords of a lesson speak up, and whether a drug is named.
 */
export const KIND_PRIOR: readonly number[] = [1, 0.4, 0, 0, 0, 0, 0];

/** Judges readings with trained parts. */
export function openParts(parts: Parts): (reading: Reading) => Evidence {
  const { topics, kinds, without } = parts;
  const rank = openIndex(parts.rank);
  const nearest = openIndex(parts.nearest);
  const out = kinds.indexOf('outofscope');
  return (reading) => {
    const vector = vectorOf(parts.space, features(reading, without));
    const logits = scores(parts.lesson, vector);
    const ranked = rank(reading.terms);
    const near = best(nearest(reading.terms), parts.owners, topics.length + kinds.length);
    const lesson = interleaved([logits, ranked, near.subarray(0, topics.length)], LESSON_PARTS, without);
    const strongest = most(ranked) / Math.sqrt(1 + reading.terms.length);
    near[topics.length + LESSON_KIND] = most(near.subarray(0, topics.length));
    const place = (at: number, value: number) => Float32Array.from(kinds, (_, kind) => (kind === at ? value : 0));
    const kind = interleaved(
      [
        scores(parts.kind, vector),
        near.subarray(topics.length),
        place(LESSON_KIND, 1),
        place(LESSON_KIND, most(softmax(logits))),
        place(out, 1),
        place(out, strongest),
        place(out, reading.shape.includes(SUBJECT) ? 1 : 0),
      ],
      KIND_PARTS,
      without,
    );
    return { lesson, kind };
  };
}

function most(numbers: Float32Array): number {
  return numbers.reduce((top, number) => Math.max(top, number), 0);
}

/** Columns to rows: the numbers of the first alternative, then of the second. Parts left out say nothing. */
function interleaved(columns: readonly Float32Array[], names: readonly string[], without: readonly string[]): Numbers {
  const rows = new Float32Array(columns.length * (columns[0]?.length ?? 0));
  columns.forEach((column, i) => {
    if (without.includes(names[i] ?? '')) return;
    for (let row = 0; row < column.length; row++) rows[row * columns.length + i] = column[row] ?? 0;
  });
  return rows;
}

/** The score of each owner's nearest phrase. */
function best(scored: Float32Array, owners: Uint16Array, size: number): Float32Array {
  const top = new Float32Array(size);
  for (let phrase = 0; phrase < scored.length; phrase++) {
    const score = scored[phrase] ?? 0;
    const owner = owners[phrase] ?? 0;
    if (score > (top[owner] ?? 0)) top[owner] = score;
  }
  return top;
}
