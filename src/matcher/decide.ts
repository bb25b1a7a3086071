/**
 * From chances to an understanding: kind, lesson, or the honest "unsure".
 *
 * Two rules: only lessons that have a page are ever named; and chances are taken among all topics, so a question whose
 * topic has no page ends in "unsure" and never in the next best page.
 */
import type { Judgement } from './judge.ts';
import { LESSON_KIND } from './samples.ts';
import type { Candidate, Kind, Understanding } from './types.ts';

/** Why a message was understood as it was; the words for editors are in explain.ts. */
export type Reason = 'other' | 'answered' | 'followed' | 'no-page' | 'too-weak' | 'tie';
/** An understanding without section, and why. */
export type Decision = { readonly understanding: Omit<Understanding, 'section'>; readonly reason: Reason };
/** The names behind the places of a judgement. `hasPage` is by place of the topic. */
export type Names = {
  readonly kinds: readonly Kind[];
  readonly topics: readonly string[];
  readonly hasPage: readonly boolean[];
};

/** Every threshold of the decision. */
export const DECIDE = {
  /** Chance among all topics from which a lesson is given. More: more honest "unsure"; less: more wrong lessons. */
  answer: 0.4,
  /** Below this chance an answer may be a tie: two pages are offered instead of one being guessed. More: asks back oftener. */
  clear: 0.7,
  /** How near the second page must come for a tie. Less: asks back oftener. */
  near: 0.4,
  /** The same for a message without a subject of its own ("efeknya apa?") when nothing was talked about. */
  answerBare: 0.6,
  /** A page less than half as likely as the likeliest topic is no answer. More: "unsure" oftener; 0: the next best page steps in. */
  ofLikeliest: 0.5,
  /** Lessons listed beside the answer, whatever the kind (contracts.md section 1). */
  alternatives: 5,
  /** Follow-ups: chance from which a message's own lesson wins over the one just talked about. Less: topics jump. */
  ownLesson: 0.5,
  /** How many times likelier a question about our lessons is right after one. More: thanks and requests are taken for follow-ups. */
  goesOn: 6,
  /** The same where the title of a section says what the message is about. */
  goesOnTitled: 40,
  /** Chance of another kind from which a message is no follow-up; the second where a section speaks of all it says. */
  otherKind: 0.6,
  otherKindOfAspects: 0.9,
  /** Chance of looking for help from which a message with words of its own is no follow-up. */
  seeksHelp: 0.5,
  /** Words from which a message is a story of its own. More: stories are answered with the last lesson. */
  longest: 10,
  /** How sure a follow-up is; measured on nothing but dialogues written for it, so kept modest. */
  followed: 0.75,
} as const;

/** Kinds that are about this service or about nothing of ours. All others are about drugs. */
const NOT_OURS: readonly Kind[] = ['outofscope', 'smalltalk', 'language', 'menu', 'quiz', 'privacy'];

const isRefused = (kind: Kind | undefined): boolean => kind?.startsWith('refuse.') === true;

/** What surrounds a message: the place of the lesson that it goes on about, or that it has no subject at all. */
export type Around = { readonly followed?: number | undefined; readonly bare?: boolean };

/** Decides one message. */
export function decide(judgement: Judgement, names: Names, { followed, bare = false }: Around = {}): Decision {
  const { kinds, lessons, reading } = judgement;
  const about = kinds[LESSON_KIND] ?? 0;
  const base = {
    ours: 1 - NOT_OURS.reduce((sum, kind) => sum + (kinds[names.kinds.indexOf(kind)] ?? 0), 0),
    alternatives: alternatives(judgement, names, followed),
    words: reading.words,
  };
  if (followed !== undefined) {
    const topic = names.topics[followed] ?? '';
    const confidence = Math.max(DECIDE.followed, about * (lessons[followed] ?? 0));
    return { understanding: { ...base, kind: 'lesson', topic, confidence }, reason: 'followed' };
  }
  const kind = largest(kinds);
  // "Efeknya?" asks for nothing that is refused: it has no subject at all.
  const isNothing = bare && isRefused(names.kinds[kind]) && (kinds[kind] ?? 0) < DECIDE.otherKindOfAspects;
  if (kind !== LESSON_KIND && !isNothing) {
    const name = names.kinds[kind] ?? 'outofscope';
    return { understanding: { ...base, kind: name, confidence: kinds[kind] ?? 0 }, reason: 'other' };
  }
  return answered(judgement, names, base, bare ? DECIDE.answerBare : DECIDE.answer);
}

/** A lesson if its page is likely enough. The chance of "unsure" is that no page answers. */
function answered(
  { kinds, lessons }: Judgement,
  names: Names,
  base: Pick<Understanding, 'ours' | 'alternatives' | 'words'>,
  enough: number,
): Decision {
  const about = kinds[LESSON_KIND] ?? 0;
  const best = base.alternatives[0];
  const chance = best ? (lessons[names.topics.indexOf(best.topic)] ?? 0) : 0;
  const likeliest = largest(lessons);
  if (best && chance >= enough && chance >= DECIDE.ofLikeliest * (lessons[likeliest] ?? 0)) {
    const second = base.alternatives[1];
    if (second && best.confidence < DECIDE.clear && second.confidence >= DECIDE.near * best.confidence) {
      const between = [best.topic, second.topic] as const;
      return { understanding: { ...base, kind: 'unsure', between, confidence: about * (1 - chance) }, reason: 'tie' };
    }
    return {
      understanding: { ...base, kind: 'lesson', topic: best.topic, confidence: about * chance },
      reason: 'answered',
    };
  }
  const reason = names.hasPage[likeliest] === true ? 'too-weak' : 'no-page';
  return { understanding: { ...base, kind: 'unsure', confidence: about * (1 - chance) }, reason };
}

/** The best pages; the lesson that is gone on about comes first, and the others share what it leaves. */
function alternatives({ kinds, lessons }: Judgement, names: Names, followed?: number): readonly Candidate[] {
  const about = kinds[LESSON_KIND] ?? 0;
  const chances = lessons.map((chance) => about * chance);
  const first = followed === undefined ? 0 : Math.max(DECIDE.followed, chances[followed] ?? 0);
  const confidence = (place: number) => (place === followed ? first : (1 - first) * (chances[place] ?? 0));
  return names.topics
    .map((topic, place) => ({ topic, place, confidence: confidence(place) }))
    .filter(({ place }) => names.hasPage[place] === true)
    .sort((a, b) => b.confidence - a.confidence || a.place - b.place)
    .slice(0, DECIDE.alternatives)
    .map((each) => ({ topic: each.topic, confidence: each.confidence }));
}

/** Place of the largest number, the first of equals. */
export function largest(numbers: Float32Array): number {
  return numbers.reduce((top, number, place) => (number > (numbers[top] ?? 0) ? place : top), 0);
}
