/**
 * From content to a model: what the build runs once, so that starting takes milliseconds.
 *
 * Order: read all texts; train the parts without every fourth text (TRAIN.heldOut) and let them judge those; fit on these
 * honest judgements how much each part counts and how sure the whole may be; train the parts again on everything.
 * Deterministic: the same content gives the same bytes.
 */
import { trainLinear } from './classify.ts';
import { KIND_PRIOR, LESSON_PRIOR, openParts, type Parts } from './evidence.ts';
import { buildIndex, LESSON_FIELDS, PHRASE_FIELD } from './rank.ts';
import { LESSON_KIND, type Sample, type Study, study } from './samples.ts';
import type { MatcherData } from './types.ts';
import { fitWeights } from './weigh.ts';

/** All that was learnt; plain data. */
export type Model = Parts & {
  /** Known words with the number of texts that hold them. */
  readonly vocabulary: Readonly<Record<string, number>>;
  /** What each number of the evidence counts, in the order of evidence.ts. */
  readonly lessonWeights: readonly number[];
  readonly kindWeights: readonly number[];
};

/** Every number of the training that somebody chose. */
const TRAIN = {
  /** One text in so many is kept for fitting weights. Less: parts are judged weaker than they will be. */
  heldOut: 4,
  /** Passes over the texts. 10 gains nothing on the development questions, 3 loses a point. */
  epochs: 5,
  /** Lessons together count so many times all other kinds. Less: a bare "ganja" is taken for a wish to have some; more:
   * cheating and privacy are taken for lessons. */
  lessonMass: 0.7,
} as const;

/** Trains on content; seconds for thousands of phrases. `without`: families of features and parts to leave out, to see what they bring. */
export function train(data: MatcherData, without: readonly string[] = []): Model {
  const all = study(data, without);
  const isHeldOut = (place: number) => place % TRAIN.heldOut === TRAIN.heldOut - 1;
  const parts = trainParts({ ...all, samples: all.samples.filter((_, place) => !isHeldOut(place)) });
  const unseen = all.samples.filter((_, place) => isHeldOut(place));
  const weights = fitted(parts, unseen, lessonWeight(all.samples));
  return { ...trainParts(all), ...weights, vocabulary: all.vocabulary };
}

/** What the evidence counts, by the judgement of parts on texts they have not seen. */
function fitted(parts: Parts, unseen: readonly Sample[], lesson: number) {
  const judge = openParts(parts);
  const judged = unseen.map((sample) => ({ ...sample, evidence: judge(sample.reading) }));
  const lessons = judged.filter(({ kind }) => kind === LESSON_KIND);
  return {
    lessonWeights: fitWeights(
      lessons.map(({ evidence, topic }) => ({ numbers: evidence.lesson, right: topic, weight: 1 })),
      LESSON_PRIOR,
    ),
    kindWeights: fitWeights(
      judged.map(({ evidence, kind }) => ({
        numbers: evidence.kind,
        right: kind,
        weight: kind === LESSON_KIND ? lesson : 1,
      })),
      KIND_PRIOR,
    ),
  };
}

function trainParts({ without, topics, kinds, space, samples, pages }: Study): Parts {
  const lessons = samples.filter(({ kind }) => kind === LESSON_KIND);
  const weight = lessonWeight(samples);
  const shape = { rows: space.idf.length, epochs: TRAIN.epochs };
  const { title, aliases, questions, text } = LESSON_FIELDS;
  return {
    without,
    topics,
    kinds,
    space,
    lesson: trainLinear(
      lessons.map(({ vector, topic }) => ({ vector, label: topic, weight: 1 })),
      { ...shape, classes: topics.length },
    ),
    kind: trainLinear(
      samples.map(({ vector, kind }) => ({ vector, label: kind, weight: kind === LESSON_KIND ? weight : 1 })),
      { ...shape, classes: kinds.length },
    ),
    rank: buildIndex(
      pages.map((fields, topic) => [
        ...fields,
        lessons.flatMap((each) => (each.topic === topic ? each.reading.terms : [])),
      ]),
      [title, aliases, text, questions],
    ),
    nearest: buildIndex(
      samples.map(({ reading }) => [reading.terms]),
      [PHRASE_FIELD],
    ),
    owners: Uint16Array.from(samples, ({ kind, topic }) => (kind === LESSON_KIND ? topic : topics.length + kind)),
  };
}

/** What one lesson phrase counts beside one of another kind; 1 where there are no others. */
function lessonWeight(samples: readonly Sample[]): number {
  const others = samples.filter(({ kind }) => kind !== LESSON_KIND).length;
  return others === 0 ? 1 : Math.min(1, (TRAIN.lessonMass * others) / (samples.length - others || 1));
}

export { decodeModel, encodeModel, MODEL_FORMAT } from './codec.ts';
