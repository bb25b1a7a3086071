/**
 * Does a message go on about the lesson of a moment ago? "efeknya apa?" does, "kalau ganja?" does not.
 *
 * A message has its own subject when it is sure of a lesson without any context, or of another kind. Words that only
 * ask for an aspect ("biayanya") make no subject while the lesson has a section for them, and right after a lesson
 * they are never about something outside. Words that only ask or point ("terus gimana?") have no subject at all.
 * A comparison stays with the lesson that makes it ("bedanya sama ganja?" after sinte). And where a section speaks of
 * all that a message speaks of, a likelier topic does not draw it away: "berat badan turun" after sabu is about sabu.
 */
import type { Asked } from './aspects.ts';
import { DECIDE, largest, type Names } from './decide.ts';
import type { Judgement } from './judge.ts';
import { LESSON_KIND } from './samples.ts';
import type { Choice } from './sections.ts';

/** The lesson just talked about: its place among the topics, and its section that answers, if one does. */
export type Before = { readonly place: number; readonly section: Choice | undefined };

/**
 * The judgement of a message right after a lesson: who has just read one, and says what a section of it answers, goes on
 * about it oftener than a stranger would.
 * "Biayanya berapa", or what a section covers, is not outside at all.
 */
export function afterLesson(judgement: Judgement, asked: Asked, before: Before, names: Names): Judgement {
  const kinds = Float32Array.from(judgement.kinds);
  const out = names.kinds.indexOf('outofscope');
  if (out >= 0 && (asked.own.length === 0 || before.section?.covers === true)) {
    kinds[LESSON_KIND] = (kinds[LESSON_KIND] ?? 0) + (kinds[out] ?? 0);
    kinds[out] = 0;
  }
  if (before.section === undefined) return { ...judgement, kinds };
  const likelier = before.section.titled ? DECIDE.goesOnTitled : DECIDE.goesOn;
  const total = 1 + (likelier - 1) * (kinds[LESSON_KIND] ?? 0);
  return {
    ...judgement,
    kinds: kinds.map((chance, kind) => (kind === LESSON_KIND ? likelier * chance : chance) / total),
  };
}

/** Whether the message goes on about that lesson. */
export function isFollowUp(judgement: Judgement, asked: Asked, before: Before, names: Names): boolean {
  const { reading, kinds } = judgement;
  if (reading.words.length === 0 || reading.words.length > DECIDE.longest) return false;
  const isOwn = hasOwnLesson(judgement, before);
  const asksNoMore = asked.own.length === 0 || before.section?.covers === true;
  // Who tells of himself and looks for help is not asking on, even where a section has some of his words.
  if (!asksNoMore && (kinds[names.kinds.indexOf('handoff')] ?? 0) >= DECIDE.seeksHelp) return false;
  if (otherKind(kinds) >= (asksNoMore ? DECIDE.otherKindOfAspects : DECIDE.otherKind)) return false;
  const isBare = asked.own.length === 0 && (asked.names.length === 0 || before.section !== undefined);
  return isBare || !isOwn;
}

/** Whether the message is sure of another lesson, and the one just talked about has no better claim to it. */
function hasOwnLesson({ lessons }: Judgement, { place, section }: Before): boolean {
  const top = largest(lessons);
  if (top === place || (lessons[top] ?? 0) < DECIDE.ownLesson) return false;
  if (section?.compares || section?.titled) return false;
  return section?.covers !== true;
}

/** Chance of the likeliest kind that is no lesson. */
function otherKind(kinds: Float32Array): number {
  return kinds.reduce((most, chance, kind) => (kind === LESSON_KIND ? most : Math.max(most, chance)), 0);
}
