/** Lists and notices that several dialogues end in: the menu, the table of contents, privacy, languages. */
import { bubble, leave, type Move, type Offer, type Said, type Scene, say, stay } from '../flow.ts';
import { MAX_BUTTONS, MAX_LABEL } from '../limits.ts';
import type { Lesson } from '../types.ts';
import { goOnOffers, HELP, LEARN, MENU } from './offers.ts';
import { ABOUT_US } from './page.ts';

const QUIZ: Offer = { key: 'button.quiz', action: 'quiz' };
const HOME_OFFERS: readonly Offer[] = [LEARN, QUIZ, HELP, { key: 'button.privacy', action: 'privacy' }];
/** Rows of a list that leave room for "more" and "menu". */
const ROWS = MAX_BUTTONS - 2;

export const homeMenu = (): Said => say('menu.home', {}, HOME_OFFERS);

/** The first words to a stranger: who runs this, what it is not, and that no name is needed. */
export function greeting({ world }: Scene): readonly Said[] {
  const who = world.operator
    ? { key: 'greet.operator', args: { operator: world.operator.name } }
    : { key: 'greet.trial' };
  return [bubble([who, { key: 'greet.limits' }, { key: 'menu.home' }], HOME_OFFERS)];
}

export function topicsMenu({ world }: Scene): Said {
  const groups = world.groups().filter((group) => group.lessons.length > 0);
  const offers = groups.map((group): Offer => ({ label: shortLabel(group.title), action: `topics:${group.id}` }));
  return say(groups.length > 0 ? 'topics.which' : 'topics.none', {}, [...offers, MENU]);
}

/** `argument`: a group, or `group:page` counted from 1. */
export function groupMenu({ world }: Scene, argument: string): Move {
  const [id, page = '1'] = argument.split(':');
  const group = world.groups().find((each) => each.id === id);
  const rows = group?.lessons.map(lessonOffer) ?? [];
  const back: Offer = { key: 'button.topics', action: 'topics' };
  const offers = paged({ rows, page: Number.parseInt(page, 10), action: `topics:${id}`, back });
  if (!group || offers.length === 0) return stay(say('topics.gone', {}, [LEARN]));
  return leave(say('topics.lessons', { group: group.title }, offers));
}

/** A list too long for one message; `page` counts from 1. */
type List = {
  readonly rows: readonly Offer[];
  readonly page: number;
  /** Action of the list; its second page is `<action>:2`. */
  readonly action: string;
  /** Where the last page leads. */
  readonly back: Offer;
};

/** One page of a list as buttons; none when there is no such page. */
export function paged({ rows, page, action, back }: List): readonly Offer[] {
  const start = (page - 1) * ROWS;
  const shown = rows.slice(start, start + ROWS);
  if (shown.length === 0) return [];
  const more: Offer = { key: 'button.more', action: `${action}:${page + 1}` };
  return [...shown, rows.length > start + ROWS ? more : back, MENU];
}

/** A title as a button: up to its bracket or colon if that fits, else cut at a word. */
export function shortLabel(title: string): string {
  if (title.length <= MAX_LABEL) return title;
  const head = title.split(/ \(|: /)[0] ?? title;
  if (head.length <= MAX_LABEL) return head;
  const cut = head.slice(0, MAX_LABEL - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 8)).trimEnd()}…`;
}

/** A page as a button. */
export const lessonOffer = ({ id, title }: Pick<Lesson, 'id' | 'title'>): Offer => ({
  label: shortLabel(title),
  action: `lesson:${id}`,
});

/** What is kept and what is not, in short, with the way to erase it. */
export const privacyNotice = (scene: Scene): Said =>
  say('privacy.notice', {}, [
    { key: 'button.erase', action: 'erase' },
    ...(scene.world.lesson(ABOUT_US, scene.event.at)
      ? [{ key: 'button.moreAbout', action: `lesson:${ABOUT_US}` } as const]
      : []),
    ...goOnOffers(scene),
    MENU,
  ]);

/** Letters of a version that are said: enough to tell two apart over a telephone. */
const SHORT_HASH = 8;

/** Which content speaks here, for editors and for whoever signs. */
export const contentVersion = (scene: Scene): Said => {
  const { hash, pages, signed } = scene.world.version;
  return say('version.told', { hash: hash.slice(0, SHORT_HASH), pages, signed }, [...goOnOffers(scene), MENU]);
};

export const languageMenu = (): Said =>
  say('language.which', {}, [
    { key: 'language.id', action: 'lang:id' },
    { key: 'language.su', action: 'lang:su' },
    { key: 'language.en', action: 'lang:en' },
  ]);
