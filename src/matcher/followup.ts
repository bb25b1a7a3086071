/**
 * Does a message go on about the lesson of a moment ago? "efeknya apa?" does, "kalau ganja?" does not.
 *
 * A message has its own subject when it is sure of a lesson without any context, or of another kind. Words that only
 * ask for an aspect ("biayanya") make no subject while the lesson has a section for them, and right after a lesson
 * they are never about something outside. Words that only ask or point ("terus gimana?") have no subject at all.
 */
import type { Asked } from './aspects.ts';
import { DECIDE, largest, type Names } from './decide.ts';
import type { Judgement } from './judge.ts';
import { LESSON_KIND } from './samples.ts';

/** The lesson just talked about: its place among the topics, and whether one of its sections answers. */
export type Before = { readonly place: number; readonly hasSection: boolean };

/** The judgement of a message that comes right after a lesson: a bare "biayanya berapa" is about a lesson, not outside. */
export function afterLesson(judgement: Judgement, asked: Asked, names: Names): Judgement {
  const out = names.kinds.indexOf('outofscope');
  if (asked.own.length > 0 || out < 0) return judgement;
  const kinds = Float32Array.from(judgement.kinds);
  kinds[LESSON_KIND] = (kinds[LESSON_KIND] ?? 0) + (kinds[out] ?? 0);
  kinds[out] = 0;
  return { ...judgement, kinds };
}

/** Whether the message goes on about that lesson. */
export function isFollowUp({ reading, lessons, kinds }: Judgement, asked: Asked, before: Before): boolean {
  if (reading.words.length === 0 || reading.words.length > DECIDE.longest) return false;
  const top = largest(lessons);
  const isOwn = (lessons[top] ?? 0) >= DECIDE.ownLesson && top !== before.place;
  if (asked.own.length > 0) return !isOwn && otherKind(kinds) < DECIDE.otherKind;
  const isBare = asked.names.length === 0;
  return otherKind(kinds) < DECIDE.otherKindOfAspects && (isBare || before.hasSection || !isOwn);
}

/** Chance of the likeliest kind that is no lesson. */
function otherKind(kinds: Float32Array): number {
  return kinds.reduce((most, chance, kind) => (kind === LESSON_KIND ? most : Math.max(most, chance)), 0);
}
