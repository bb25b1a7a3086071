/** Lists and notices that several dialogues end in: the menu, the table of contents, privacy, languages. */
import { bubble, leave, type Move, type Offer, type Said, type Scene, say, stay } from '../flow.ts';
import { MAX_BUTTONS, MAX_LABEL } from '../limits.ts';

const HOME_OFFERS: readonly Offer[] = [
  { key: 'button.learn', action: 'topics' },
  { key: 'button.help', action: 'help' },
  { key: 'button.privacy', action: 'privacy' },
];
/** Rows of a list that leave room for "more" and "menu". */
const ROWS = MAX_BUTTONS - 2;

export const homeMenu = (_scene: Scene): Said => say('menu.home', {}, HOME_OFFERS);

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
  return say(groups.length > 0 ? 'topics.which' : 'topics.none', {}, [
    ...offers,
    { key: 'button.menu', action: 'menu' },
  ]);
}

/** `argument`: a group, or `group:page` counted from 1. */
export function groupMenu({ world }: Scene, argument: string): Move {
  const [id, page = '1'] = argument.split(':');
  const group = world.groups().find((each) => each.id === id);
  const start = (Number.parseInt(page, 10) - 1) * ROWS;
  const rows = group?.lessons.slice(start, start + ROWS) ?? [];
  if (!group || rows.length === 0) return stay(say('topics.gone', {}, [{ key: 'button.learn', action: 'topics' }]));
  const more = group.lessons.length > start + ROWS;
  return leave(
    say('topics.lessons', { group: group.title }, [
      ...rows.map((row): Offer => ({ label: shortLabel(row.title), action: `lesson:${row.id}` })),
      more
        ? { key: 'button.more', action: `topics:${group.id}:${Number.parseInt(page, 10) + 1}` }
        : { key: 'button.topics', action: 'topics' },
      { key: 'button.menu', action: 'menu' },
    ]),
  );
}

/** A title as a button: up to its bracket or colon if that fits, else cut at a word. */
export function shortLabel(title: string): string {
  if (title.length <= MAX_LABEL) return title;
  const head = title.split(/ \(|: /)[0] ?? title;
  if (head.length <= MAX_LABEL) return head;
  const cut = head.slice(0, MAX_LABEL - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 8)).trimEnd()}…`;
}

/** What is kept and what is not, in short, with the way to erase it. */
export const privacyNotice = ({ world, event }: Scene): Said =>
  say('privacy.notice', {}, [
    { key: 'button.erase', action: 'erase' },
    ...(world.lesson('tentang/bot-ini', event.at)
      ? [{ key: 'button.moreAbout', action: 'lesson:tentang/bot-ini' } as const]
      : []),
    { key: 'button.menu', action: 'menu' },
  ]);

export const languageMenu = (): Said =>
  say('language.which', {}, [
    { key: 'language.id', action: 'lang:id' },
    { key: 'language.su', action: 'lang:su' },
    { key: 'language.en', action: 'lang:en' },
  ]);
