/** Somebody writes about the quiz outside of a question: wants one, goes on with one, or ends it. */
import type { Understanding } from '../../matcher/types.ts';
import { HELPED, type Heard, leave, type Move } from '../flow.ts';
import type { Quiz } from '../types.ts';
import { quizMenu } from './quiz-list.ts';
import { chooseQuiz, goOn, startAnew, startQuiz, stopQuiz } from './quiz-play.ts';
import { isLetter, type Wish, wantsQuizOfLesson, wishOf } from './quiz-typed.ts';

/** A wish about the open quiz, or a letter that answers it: then the question comes back first, since it is out of sight. */
export function wishOfOpen(scene: Heard<'text'>): Move | undefined {
  const { quiz } = scene.conversation;
  if (!quiz) return undefined;
  const wish = wishOf(scene.event.text) ?? (isLetter(scene.event.text) ? 'goOn' : undefined);
  return wish && WISHES[wish](scene, quiz.id);
}

/** A message that the matcher reads as one about a quiz. */
export function quizAsked(scene: Heard<'text'>): Move {
  const wish = wishOf(scene.event.text);
  if (wish) return WISHES[wish](scene, scene.conversation.quiz?.id);
  const named = quizOfLesson(scene) ?? quizNamed(scene);
  if (!named) return chooseQuiz(scene);
  return /^ganti\b|^mulai kuis \S/i.test(scene.event.text.trim())
    ? startAnew(scene, named.id)
    : startQuiz(scene, named.id);
}

const WISHES: Readonly<Record<Wish, (scene: Heard<'text'>, id?: string) => Move>> = {
  goOn: (scene, id) => goOn(scene, id),
  stop: (scene) => stopQuiz(scene),
  other: (scene) => leave(HELPED, quizMenu(scene)),
  again: (scene, id) => (id === undefined ? chooseQuiz(scene) : startAnew(scene, id)),
};

/** The quiz of the page that was shown just now. */
function quizOfLesson({ world, state, event }: Heard<'text'>): Quiz | undefined {
  if (state.flow !== 'answer' || state.at !== 'lesson' || !wantsQuizOfLesson(event.text)) return undefined;
  return world.quizzes(event.at).find(({ lesson }) => lesson === state.lesson);
}

/** Of all lessons that the rest of the message may be about, the share of the best: less is a guess. */
const SURE = 0.95;
/** Chance that the rest is about our subject at all: "main kuis bareng temen" leaves only small talk. */
const OURS = 0.3;

/** "kuis tentang ganja": the quiz whose lesson the message names without its words about the quiz. */
function quizNamed({ world, event }: Heard<'text'>): Quiz | undefined {
  const { kind, ours, alternatives }: Understanding = world.understand(
    event.text.replace(/\b(kuis|quiz)(nya)?\b/gi, ' '),
  );
  const [best] = alternatives;
  const all = alternatives.reduce((sum, { confidence }) => sum + confidence, 0);
  // "unsure" is a drug that has no page: the next best page would be the wrong quiz.
  if (!best || kind === 'unsure' || ours < OURS || best.confidence < SURE * all) return undefined;
  return world.quizzes(event.at).find(({ lesson }) => lesson === best.topic);
}
