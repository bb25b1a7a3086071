/** A quiz question is in front of somebody: an option is an answer, anything else is a question of their own. */
import { bare, thanks } from '../commands.ts';
import { type Flow, go, type Heard, type Move, say } from '../flow.ts';
import { yesOrNo } from '../heard.ts';
import type { LessonId, Play } from '../types.ts';
import { hearQuestion } from './answer.ts';
import { askedNow, questionBubble } from './quiz-item.ts';
import { answerWith, PLAY } from './quiz-play.ts';
import { noIdea, typedOption, wishOf } from './quiz-typed.ts';

export const quiz: Flow<Play> = {
  item: { ask: questionBubble, hear: { text: (scene) => hear(scene) } },
};

/** Words too few to be a question ("ya", "1 2", "anjing"): the open question comes back, once. */
const FEW = 3;
function stray(scene: Heard<'text', Play>, lesson: LessonId): Move | undefined {
  const { text } = scene.event;
  const { misses } = scene.conversation;
  if (misses > 0 || bare(text).split(' ').length > FEW || thanks(text) || wishOf(text)) return undefined;
  const { kind } = scene.world.understand(text, { lesson });
  const isNothing = kind === 'unsure' || kind === 'outofscope' || (kind === 'smalltalk' && isVerdict(text));
  return isNothing ? go(PLAY, { set: { misses: misses + 1 } }, say('quiz.noSuchOption')) : undefined;
}
const isVerdict = (text: string): boolean =>
  yesOrNo(text) !== undefined || /^(benar|betul|salah|semua)\b/i.test(text.trim());

function hear(scene: Heard<'text', Play>): Move {
  const asked = askedNow(scene);
  if (!asked) return hearQuestion(scene);
  const { item, order } = asked;
  const { text } = scene.event;
  const shown = typedOption(
    text,
    order.map((each) => item.options[each] ?? ''),
  );
  if (shown === undefined)
    return noIdea(text) ? go(PLAY, say('quiz.guess')) : (stray(scene, item.lesson) ?? hearQuestion(scene, item.lesson));
  const place = order[shown];
  return place === undefined ? go(PLAY, say('quiz.noSuchOption')) : answerWith(scene, asked, place);
}
