/** One question of a quiz as it is shown and judged: lettered options in the order of this play, and what each answer gets. */
import { random, shuffle } from '../../matcher/chance.ts';
import { bubble, type Offer, type Part, type Said, type Scene, say } from '../flow.ts';
import { MAX_FEEDBACK } from '../limits.ts';
import type { EventId, OpenQuiz, Quiz, QuizItem } from '../types.ts';
import { lessonOffer } from './listing.ts';
import { HELP, MENU } from './offers.ts';

const LETTERS = ['A', 'B', 'C', 'D'] as const;

/** The open question of a conversation. `order`: places in the file, in the order shown. */
export type Asked = {
  readonly quiz: Quiz;
  readonly open: OpenQuiz;
  readonly item: QuizItem;
  readonly order: readonly number[];
};

/** What is asked now; absent when no quiz is open, or when its page or this question is no longer served. */
export function askedNow({ world, conversation, event }: Scene): Asked | undefined {
  const open = conversation.quiz;
  const quiz = open && world.quiz(open.id, event.at);
  const item = quiz?.items[open?.item ?? 0];
  return open && quiz && item ? { quiz, open, item, order: orderOf(item, open) } : undefined;
}

/** A number from an event's id, so that every play has an order of its own and the same turn can be decided again (FNV-1a). */
export const seedOf = (id: EventId): number =>
  [...id].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5) >>> 0;

const VERDICT = /^(fakta|mitos|benar|betul|salah)\b/i;

/** Shuffled, so that letters tell nothing about the file; "Fakta" and "Mitos" stay as they were written. */
export function orderOf({ options }: QuizItem, { seed, item }: Pick<OpenQuiz, 'seed' | 'item'>): readonly number[] {
  const order = options.map((_, place) => place);
  if (options.length === 2 && options.every((option) => VERDICT.test(option))) return order;
  shuffle(order, random(seed ^ Math.imul(item + 1, 0x9e3779b9)));
  return order;
}

/** The question with everything needed to answer it, in one bubble; the first says what it is to play. */
export function questionBubble(scene: Scene): Said {
  const asked = askedNow(scene);
  if (!asked) return say('quiz.gone', {}, [HELP, MENU]);
  const { quiz, open, item, order } = asked;
  const count = quiz.items.length;
  const foreign: readonly Part[] = scene.locale === 'id' ? [] : [{ key: 'answer.onlyIndonesian' }];
  const intro: readonly Part[] = [...foreign, { key: 'quiz.intro', args: { title: nameOf(quiz), count } }];
  const lines = order.map((place, shown) => `${LETTERS[shown]}. ${item.options[place]}`).join('\n');
  return bubble(
    [
      ...(open.item === 0 ? intro : []),
      { key: 'quiz.question', args: { number: open.item + 1, count, question: item.question } },
      { rich: { text: lines, marks: [] } },
    ],
    [...answerOffers(asked), { key: 'button.quizStop', action: 'quiz.stop' }, HELP, MENU],
  );
}

/** The action names quiz, question and option, so that an old button can never answer another question. */
const answerOffers = ({ quiz, open, order }: Asked): readonly Offer[] =>
  order.map((place, shown) => ({ label: LETTERS[shown] ?? '', action: `answer:${quiz.id}:${open.item}:${place}` }));

/** Right or not yet, why, and where to read it; never longer than MAX_FEEDBACK. */
export function feedback(scene: Scene, asked: Asked, place: number): Said {
  const { quiz, open, item } = asked;
  const isRight = place === item.right;
  const offers = isRight && item.lesson === quiz.lesson ? [] : readOffers(scene, item);
  const reason = reasonOf(item, place);
  if (isRight) return say(`quiz.right.${open.item % 3}`, { reason }, offers);
  const wrong = { key: 'quiz.wrong', args: { reason } };
  const whole = [wrong, { key: 'quiz.answerWas', args: rightOne(asked) }];
  const length = whole.reduce((sum, { key, args }) => sum + scene.world.say(scene.locale, key, args).length + 2, 0);
  return bubble(length <= MAX_FEEDBACK ? whole : [wrong, { key: 'quiz.answerOnly', args: rightOne(asked) }], offers);
}

function rightOne({ item, order }: Asked) {
  const option = item.options[item.right] ?? '';
  const ended = /[.!?]["”]?$/.test(option) ? option : `${option}.`;
  return { letter: LETTERS[order.indexOf(item.right)] ?? '', option: ended, reason: reasonOf(item, item.right) };
}

/** Reasons often open with a word of praise of their own; ours stands there already, and whoever was wrong needs none. */
const PRAISE = /^(Tepat|Betul|Benar|Bagus|Pas|Ya)[.,!] (.)/;
const reasonOf = ({ reasons, right }: QuizItem, place: number): string => {
  const reason = reasons[place] ?? '';
  return place === right ? reason.replace(PRAISE, (_, __, first: string) => first.toUpperCase()) : reason;
};

/** The page behind a question, while it may be shown. */
export function readOffers({ world, event }: Scene, { lesson: id }: Pick<QuizItem, 'lesson'>): readonly Offer[] {
  const lesson = world.lesson(id, event.at);
  return lesson && !lesson.expired ? [lessonOffer(lesson)] : [];
}

/** A quiz by its subject alone: some titles in the files begin with "Kuis:", others do not. */
export const nameOf = ({ title }: Quiz): string =>
  title.replace(/^Kuis: (.)/, (_, first: string) => first.toUpperCase());
