/**
 * A quiz from its first question to its score. It can be left for anything else and gone on with for a day; one rule
 * keeps the count true: an answer counts only for the question that is open, whatever button it came from.
 */
import { go, HELPED, type Heard, leave, type Move, type Offer, type Scene, say } from '../flow.ts';
import { CONTEXT_MS, QUIZ_MS } from '../limits.ts';
import type { OpenQuiz, Play, Quiz } from '../types.ts';
import { HELP, LEARN, MENU } from './offers.ts';
import { type Asked, askedNow, feedback, nameOf, readOffers, seedOf } from './quiz-item.ts';
import { quizList, quizMenu } from './quiz-list.ts';

export const PLAY: Play = { flow: 'quiz', at: 'item' };
const OTHER: Offer = { key: 'button.quizOther', action: 'quizzes' };

/** Taps that mean the same from every state; the argument is what stands behind the first colon. */
export const QUIZ_TAPS: Readonly<Record<string, (scene: Heard<'tap'>, argument: string) => Move>> = {
  quiz: (scene, id) => (id === '' ? chooseQuiz(scene) : startQuiz(scene, id)),
  quizzes: (scene, argument) => (argument === '' ? leave(quizMenu(scene)) : quizList(scene, argument)),
  'quiz.new': (scene, id) => startAnew(scene, id),
  'quiz.go': (scene, id) => goOn(scene, id),
  'quiz.stop': (scene) => stopQuiz(scene),
  answer: (scene, argument) => answerTap(scene, argument),
};

/** "kuis" and no more: the open one first, else what there is. */
export function chooseQuiz(scene: Scene): Move {
  const asked = askedNow(scene);
  return asked ? stillOpen(asked, asked.quiz) : leave(HELPED, quizMenu(scene));
}

/** This very quiz. What was answered of another one is not thrown away unasked. */
export function startQuiz(scene: Scene, id: string): Move {
  const asked = askedNow(scene);
  if (asked?.quiz.id === id) return go(PLAY, HELPED);
  const other = scene.world.quiz(id, scene.event.at);
  return asked && asked.open.item > 0 && other ? stillOpen(asked, other) : startAnew(scene, id);
}

/** From the first question, whatever was open. */
export function startAnew({ world, event }: Scene, id: string): Move {
  if (!world.quiz(id, event.at)) return leave(HELPED, say('quiz.gone', {}, [OTHER, LEARN, HELP, MENU]));
  const open: OpenQuiz = { id, item: 0, right: 0, seed: seedOf(event.id), until: event.at + QUIZ_MS };
  return go(PLAY, HELPED, { set: { quiz: open } });
}

/** Back to the question that is open; `id`: the quiz that an old button speaks of. */
export const goOn = (scene: Scene, id?: string): Move => (askedNow(scene) ? go(PLAY, HELPED) : over(scene, id));

/** The person ends it: the score so far, and it is forgotten at once. */
export function stopQuiz(scene: Scene): Move {
  const asked = askedNow(scene);
  if (!asked) return over(scene);
  const { quiz, open } = asked;
  const key = open.item > 0 ? 'quiz.stopped' : 'quiz.stoppedAtOnce';
  const offers = [...readOffers(scene, quiz), OTHER, HELP, MENU];
  return leave(HELPED, { set: { quiz: undefined } }, say(key, { right: open.right, answered: open.item }, offers));
}

function answerTap(scene: Heard<'tap'>, argument: string): Move {
  const [id, item, option] = argument.split(':');
  const asked = askedNow(scene);
  if (!asked) return over(scene, id);
  const place = asked.order.find((each) => `${each}` === option);
  const isOpen = asked.quiz.id === id && `${asked.open.item}` === item && place !== undefined;
  return isOpen ? answerWith(scene, asked, place) : go(PLAY, HELPED, say('quiz.pastQuestion'));
}

/** `place`: of the option in the file. */
export function answerWith(scene: Scene, asked: Asked, place: number): Move {
  const { quiz, open, item } = asked;
  const right = open.right + (place === item.right ? 1 : 0);
  const said = feedback(scene, asked, place);
  const next: OpenQuiz = { ...open, item: open.item + 1, right, until: scene.event.at + QUIZ_MS };
  if (next.item < quiz.items.length) return go(PLAY, HELPED, { set: { quiz: next } }, said);
  const about = { flow: 'answer', at: 'lesson', lesson: quiz.lesson, until: scene.event.at + CONTEXT_MS } as const;
  return go(about, HELPED, { set: { quiz: undefined } }, said, score(scene, quiz, right));
}

/** The score and what it is good for; a low one is never held against anybody. */
function score(scene: Scene, quiz: Quiz, right: number) {
  const count = quiz.items.length;
  const band = right === count ? 'all' : right * 2 >= count ? 'most' : 'some';
  const title = scene.world.lesson(quiz.lesson, scene.event.at)?.title ?? nameOf(quiz);
  return say(`quiz.score.${band}`, { right, count, title }, [...readOffers(scene, quiz), OTHER, HELP, MENU]);
}

/** `wanted`: the quiz that was asked for while this one is open; perhaps itself. */
function stillOpen({ quiz, open }: Asked, wanted: Quiz): Move {
  const count = quiz.items.length;
  const args = { title: nameOf(quiz), number: open.item + 1, count, right: open.right, other: nameOf(wanted) };
  const key = wanted === quiz ? 'quiz.stillOpen' : 'quiz.stillOpen.other';
  return leave(
    HELPED,
    say(key, args, [
      { key: 'button.quizGoOn', action: `quiz.go:${quiz.id}` },
      { key: 'button.quizNew', action: `quiz.new:${wanted.id}` },
      OTHER,
      HELP,
      MENU,
    ]),
  );
}

/** Finished, stopped or a day old: which of them we no longer know, and need not. */
function over({ world, event }: Scene, id = ''): Move {
  const again: readonly Offer[] = world.quiz(id, event.at) ? [{ key: 'button.quizNew', action: `quiz.new:${id}` }] : [];
  return leave(HELPED, say('quiz.over', {}, [...again, OTHER, HELP, MENU]));
}
