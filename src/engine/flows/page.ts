/** One lesson as a bubble: the text, where it comes from and when it was checked, and what may be asked on. */
import { bubble, type Offer, type Part, type Said, type Scene } from '../flow.ts';
import { MAX_BUTTONS, MAX_LABEL, NAMED_SOURCES } from '../limits.ts';
import type { Lesson } from '../types.ts';
import { goOnOffers, HELP, MENU } from './offers.ts';

/** The page about ourselves also says who runs this service. */
export const ABOUT_US = 'tentang/bot-ini';

/** The first answer, or the section asked for; what was not told yet becomes buttons. */
export function lessonBubble(scene: Scene, lesson: Lesson, section?: string): Said {
  const told = lesson.sections.find((each) => each.id === section);
  const text: Part = { rich: told?.body ?? lesson.answer };
  const foreign: readonly Part[] = scene.locale === 'id' ? [] : [{ key: 'answer.onlyIndonesian' }];
  return bubble(
    [...foreign, text, ...runBy(scene, lesson), source(scene, lesson)],
    lessonOffers(scene, lesson, told?.id),
  );
}

/** Buttons under a lesson: the other sections, the first answer when it was not this one, its quiz, a person, the menu. */
function lessonOffers(scene: Scene, lesson: Lesson, toldSection?: string): readonly Offer[] {
  const sections = lesson.sections
    .filter((each) => each.id !== toldSection)
    .map((each): Offer => ({ label: each.title, action: `lesson:${lesson.id}#${each.id}` }));
  const first: readonly Offer[] = toldSection ? [{ key: 'button.inShort', action: `lesson:${lesson.id}` }] : [];
  const always = [...quizOffers(scene, lesson), HELP, MENU];
  return [...[...first, ...sections].slice(0, MAX_BUTTONS - always.length), ...always].filter(fits);
}

/** One that is open is gone on with before another begins. */
function quizOffers(scene: Scene, { quiz }: Lesson): readonly Offer[] {
  const open = goOnOffers(scene);
  return open.length > 0 || quiz === undefined ? open : [{ key: 'button.quizOfLesson', action: `quiz:${quiz}` }];
}

const fits = (offer: Offer): boolean => 'key' in offer || offer.label.length <= MAX_LABEL;

function source({ world, locale }: Scene, lesson: Lesson): Part {
  const publishers = [...new Set(lesson.sources.map((each) => each.publisher))];
  const named = publishers.slice(0, NAMED_SOURCES).join(', ');
  const [year = '', month = ''] = lesson.reviewed.split('-');
  const date = `${world.say(locale, `month.${month}`)} ${year}`;
  return { key: lesson.signed ? 'answer.source' : 'answer.sourceUnsigned', args: { sources: named, date } };
}

function runBy({ world }: Scene, lesson: Lesson): readonly Part[] {
  if (lesson.id !== ABOUT_US) return [];
  return world.operator
    ? [{ key: 'who.operator', args: { operator: world.operator.name, contact: world.operator.contact } }]
    : [{ key: 'who.trial' }];
}
