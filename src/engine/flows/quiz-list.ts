/** Which quizzes there are: the groups of the lessons that have one, then those of a group. */
import { leave, type Move, type Offer, type Said, type Scene, say } from '../flow.ts';
import type { Quiz } from '../types.ts';
import { paged, shortLabel } from './listing.ts';
import { HELP, LEARN, MENU } from './offers.ts';
import { nameOf } from './quiz-item.ts';

const GROUPS: Offer = { key: 'button.quizOther', action: 'quizzes' };

/** Not a group of lessons: questions of many. */
const MIXED_ID = 'campuran';
const MIXED: Offer = { key: 'button.quizMixed', action: `quizzes:${MIXED_ID}` };

/** Groups with a quiz; a group that has only one leads straight to it. */
export function quizMenu(scene: Scene): Said {
  const offers = scene.world.groups().flatMap(({ id, title }): readonly Offer[] => {
    const [first, second] = ofGroup(scene, id);
    if (!first) return [];
    return [second ? { label: shortLabel(title), action: `quizzes:${id}` } : quizOffer(first)];
  });
  const mixed = scene.world.mixedQuizzes(scene.event.at).length > 0 ? [MIXED] : [];
  return offers.length > 0
    ? say('quiz.which', {}, [...mixed, ...offers, MENU])
    : say('quiz.none', {}, [LEARN, HELP, MENU]);
}

/** `argument`: a group, or `group:page` counted from 1. */
export function quizList(scene: Scene, argument: string): Move {
  const [id = '', page = '1'] = argument.split(':');
  const title = scene.world.groups().find((each) => each.id === id)?.title ?? '';
  const rows = (id === MIXED_ID ? scene.world.mixedQuizzes(scene.event.at) : ofGroup(scene, id)).map(quizOffer);
  const offers = paged({ rows, page: Number.parseInt(page, 10), action: `quizzes:${id}`, back: GROUPS });
  if (offers.length === 0) return leave(quizMenu(scene));
  return leave(id === MIXED_ID ? say('quiz.mixed', {}, offers) : say('quiz.ofGroup', { group: title }, offers));
}

const ofGroup = ({ world, event }: Scene, group: string): readonly Quiz[] =>
  world.quizzes(event.at).filter(({ lesson }) => lesson.startsWith(`${group}/`));

const quizOffer = (quiz: Quiz): Offer => ({ label: shortLabel(nameOf(quiz)), action: `quiz:${quiz.id}` });
