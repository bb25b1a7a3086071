/** One message, judged twice and independently: which kind it is, and which lesson would answer it. */
import { type Evidence, openParts } from './evidence.ts';
import { createNormalizer, type Normalizer, type Reading } from './normalize.ts';
import { createSpeller } from './spell.ts';
import type { Model } from './train.ts';
import type { Words } from './types.ts';
import { weigh } from './weigh.ts';

/** Chances by place in the model's kinds and topics; each sums to 1, topics without a page included. */
export type Judgement = {
  readonly reading: Reading;
  readonly evidence: Evidence;
  readonly kinds: Float32Array;
  readonly lessons: Float32Array;
};
export interface Judge {
  /** The reader that the judgements rest on. */
  readonly read: Normalizer;
  judge(text: string): Judgement;
  /** What each number of a lesson's evidence counts. */
  readonly lessonWeights: readonly number[];
}

/**
 * How much surer about lessons than the held-out phrases say. Phrases are short of context and often fit two topics of
 * which only one is written beside them, so they look harder than real questions. More: overconfident; 1: the
 * answers given at 0.6 are right nine times out of ten (development questions).
 */
const SURER = 1.8;

/** Opens a model for judging. */
export function openJudge(words: Words, model: Model): Judge {
  const read = createNormalizer(words, createSpeller(new Map(Object.entries(model.vocabulary))));
  const look = openParts(model);
  const lessonWeights = model.lessonWeights.map((weight) => SURER * weight);
  return {
    read,
    lessonWeights,
    judge(text) {
      const reading = read(text);
      const evidence = look(reading);
      return {
        reading,
        evidence,
        kinds: weigh(evidence.kind, model.kindWeights),
        lessons: weigh(evidence.lesson, lessonWeights),
      };
    },
  };
}
