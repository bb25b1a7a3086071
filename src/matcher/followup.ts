/**
 * Does a message go on about the lesson of a moment ago? "efeknya apa?" does, "kalau ganja?" does not.
 *
 * A message has its own subject when it is sure of a lesson without any context, or of another kind. Words that only
 * ask for an aspect ("biayanya") never make a subject while the lesson has a section for them.
 */
import type { Asked } from './aspects.ts';
import { DECIDE, largest, type Names } from './decide.ts';
import type { Judgement } from './judge.ts';
import { LESSON_KIND } from './samples.ts';

/** The lesson just talked about: its place among the topics, and whether one of its sections answers. */
export type Before = { readonly place: number; readonly hasSection: boolean };

/** Whether the message goes on about that lesson. */
export function isFollowUp(judged: Judgement, asked: Asked, before: Before, names: Names): boolean {
  const { reading, lessons, kinds } = judged;
  if (reading.words.length === 0 || reading.words.length > DECIDE.longest) return false;
  const top = largest(lessons);
  const isOwn = (lessons[top] ?? 0) >= DECIDE.ownLesson && top !== before.place;
  if (asked.own.length > 0) return !isOwn && otherKind(kinds) < DECIDE.otherKind;
  // Bare "biayanya berapa" looks like another subject until the lesson turns out to have a section on it.
  const elsewhere = before.hasSection ? names.kinds.indexOf('outofscope') : LESSON_KIND;
  if (otherKind(kinds, elsewhere) >= DECIDE.otherKindOfAspects) return false;
  return before.hasSection || !isOwn || names.hasPage[top] !== true;
}

/** Chance of the likeliest kind apart from lessons and one more. */
function otherKind(kinds: Float32Array, apart = LESSON_KIND): number {
  return kinds.reduce(
    (most, chance, kind) => (kind === LESSON_KIND || kind === apart ? most : Math.max(most, chance)),
    0,
  );
}
