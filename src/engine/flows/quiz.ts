/** A quiz question is in front of somebody: an option is an answer, anything else is a question of their own. */
import { type Flow, go, type Heard, type Move, say } from '../flow.ts';
import type { Play } from '../types.ts';
import { hearQuestion } from './answer.ts';
import { askedNow, questionBubble } from './quiz-item.ts';
import { answerWith, PLAY } from './quiz-play.ts';
import { noIdea, typedOption } from './quiz-typed.ts';

export const quiz: Flow<Play> = {
  item: { ask: questionBubble, hear: { text: (scene) => hear(scene) } },
};

function hear(scene: Heard<'text', Play>): Move {
  const asked = askedNow(scene);
  if (!asked) return hearQuestion(scene);
  const { item, order } = asked;
  const { text } = scene.event;
  const shown = typedOption(
    text,
    order.map((each) => item.options[each] ?? ''),
  );
  if (shown === undefined) return noIdea(text) ? go(PLAY, say('quiz.guess')) : hearQuestion(scene, item.lesson);
  const place = order[shown];
  return place === undefined ? go(PLAY, say('quiz.noSuchOption')) : answerWith(scene, asked, place);
}
