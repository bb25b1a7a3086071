/** Which answers moved between two versions of the content, and whether a judged one became wrong. Pure. */
import type { Answer } from './answers.ts';
import type { Question, QuestionSet } from './questions.ts';

/** `verdict` is about judged questions: `same` when it stayed right, or stayed wrong. */
export type Move = {
  readonly question: Question;
  readonly before: Answer;
  readonly after: Answer;
  readonly verdict: 'wrong' | 'right' | 'same';
};
/** How many of a set were asked. */
export type Asked = Readonly<Record<QuestionSet, number>>;

/** Every question whose kind, lesson or section is another now. Answers stand in the order of the questions. */
export function movesBetween(
  questions: readonly Question[],
  before: readonly Answer[],
  after: readonly Answer[],
): readonly Move[] {
  return questions.flatMap((question, at) => {
    const [then, now] = [before[at], after[at]];
    if (!then || !now) throw new Error('impact: a question without its answer');
    return nameOf(then) === nameOf(now)
      ? []
      : [{ question, before: then, after: now, verdict: verdict(question, then, now) }];
  });
}

/** Where an answer leads, for people: `zat/sabu, bagian dampak`, or a kind that is no lesson in brackets. */
export const nameOf = ({ kind, topic, section }: Answer): string => {
  if (topic === undefined) return `[${kind}]`;
  return section === undefined ? topic : `${topic}, bagian ${section}`;
};

export const askedOf = (questions: readonly Question[]): Asked => {
  const count = (set: QuestionSet) => questions.filter((each) => each.set === set).length;
  return { judged: count('judged'), lessons: count('lessons'), phrases: count('phrases') };
};

function verdict({ label }: Question, before: Answer, after: Answer): Move['verdict'] {
  // A lesson must be given, not merely suggested; a crisis must be of its own kind, for each has its own first aid.
  const right = ({ kind, topic }: Answer) =>
    label !== undefined && kind === label.kind && (kind !== 'lesson' || label.topics.includes(topic ?? ''));
  if (right(before) === right(after)) return 'same';
  return right(after) ? 'right' : 'wrong';
}
