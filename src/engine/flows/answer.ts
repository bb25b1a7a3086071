/**
 * Someone asks. First answer, sections as follow-ups, an honest "belum tahu" with a next step; the third miss in a
 * row offers a person, and the same failure sentence never comes twice running.
 */
import type { Kind, Understanding } from '../../matcher/types.ts';
import { thanks } from '../commands.ts';
import { bubble, type Flow, go, HELPED, type Heard, leave, type Move, type Scene, say, stay } from '../flow.ts';
import { meantOther, whom, wontReport } from '../heard.ts';
import { CONTEXT_MS } from '../limits.ts';
import type { Answer, Lesson, LessonId } from '../types.ts';
import { contacts, help, helpTeller, liveLines } from './help.ts';
import { homeMenu, languageMenu, lessonOffer, privacyNotice, topicsMenu } from './listing.ts';
import { goOnOffers, HELP, LEARN, MENU } from './offers.ts';
import { lessonBubble } from './page.ts';
import { onlyPlace, placedQuestion } from './place.ts';
import { quizAsked, wishOfOpen } from './quiz-asked.ts';
import { rumourTold } from './rumour.ts';

/** A suggestion below this chance would only look silly. */
const WORTH_SUGGESTING = 0.08;
const SUGGESTIONS = 3;
/** The page on where to go; a question that names a place gets that place's contacts instead. */
const SERVICES = 'rehabilitasi/layanan-bogor';
/** The section of many pages that says where to go. */
const WHERE_TO = 'ke-mana';

export const answer: Flow<Answer> = {
  lesson: { hear: { text: (scene) => notThat(scene) ?? hearQuestion(scene, scene.state.lesson) } },
  which: { hear: { text: (scene) => chosen(scene) ?? hearQuestion(scene) } },
};

/** Any message that is no command and no emergency; `about`: the lesson talked about just now. */
export function hearQuestion(scene: Heard<'text'>, about?: LessonId): Move {
  const wish = wishOfOpen(scene) ?? onlyPlace(scene);
  return wish ?? reply(scene, scene.world.understand(scene.event.text, about ? { lesson: about } : undefined));
}

/** The answer to a message that is understood already. */
export const reply = (scene: Heard<'text'>, understood: Understanding): Move =>
  rumourTold(scene, understood) ?? REPLIES[understood.kind](scene, understood);

/** `section`: told instead of the first answer; `also`: a second question's lesson, offered; `others`: what was likely, too. */
type Given = {
  readonly section?: string | undefined;
  readonly also?: LessonId | undefined;
  readonly others?: readonly LessonId[];
};

/** A lesson, or one section of it; a page past its date gives the safe text instead. */
export function giveLesson(scene: Scene, id: LessonId, { section, also, others = [] }: Given = {}): Move {
  const lesson = scene.world.lesson(id, scene.event.at);
  if (!lesson) return leave(HELPED, say('answer.gone', {}, [LEARN, MENU]));
  if (lesson.expired) return leave(HELPED, expired(scene, lesson));
  const second = also === undefined ? [] : servable(scene, also);
  return go(
    {
      flow: 'answer',
      at: 'lesson',
      lesson: id,
      ...(others.length > 0 && { others: others.filter((each) => each !== id).slice(0, SUGGESTIONS) }),
      until: scene.event.at + CONTEXT_MS,
    },
    HELPED,
    lessonBubble(scene, lesson, section),
    ...second.map((each) => say('answer.also', { title: each.title }, [lessonOffer(each)])),
  );
}

const expired = (scene: Scene, lesson: Lesson) =>
  bubble([{ key: 'answer.expired', args: { title: lesson.title } }, ...liveLines(scene)], [HELP, MENU]);

const REPLIES: Readonly<Record<Kind, (scene: Heard<'text'>, understood: Understanding) => Move>> = {
  lesson: (scene, { topic = '', section, also, alternatives }) => {
    const there = topic === SERVICES || section === WHERE_TO ? placedQuestion(scene) : undefined;
    if (there) return there;
    if (speaksOnlyIndonesian(scene, topic)) return help(scene);
    return giveLesson(scene, topic, { section, also, others: alternatives.map((each) => each.topic) });
  },
  handoff: (scene) => placedQuestion(scene) ?? (whom(scene.event.text) ? helpTeller(scene) : help(scene)),
  report: (scene) => (wontReport(scene.event.text) ? help(scene) : contacts(scene, 'report', 'unknown')),
  'refuse.acquire': (scene, understood) => refuse(scene, understood),
  'refuse.produce': (scene, understood) => refuse(scene, understood),
  'refuse.use': (scene, understood) => refuse(scene, understood),
  'refuse.evade': (scene, understood) => refuse(scene, understood),
  quiz: (scene) => quizAsked(scene),
  menu: (scene) => leave(HELPED, topicsMenu(scene)),
  privacy: (scene) => stay(HELPED, privacyNotice(scene)),
  language: () => stay(HELPED, languageMenu()),
  smalltalk: (scene) => smalltalk(scene),
  outofscope: (scene, understood) => placedQuestion(scene) ?? miss(scene, understood, 'outside'),
  unsure: (scene, understood) =>
    placedQuestion(scene) ?? whichOf(scene, understood) ?? miss(scene, understood, 'unsure'),
};

/** Where to go exists in every language of ours, a page on it only in Indonesian: a stranger gets the numbers at once. */
const speaksOnlyIndonesian = (scene: Scene, topic: LessonId): boolean =>
  scene.locale !== 'id' && /^(bantuan|rehabilitasi)\//.test(topic);

function smalltalk(scene: Heard<'text'>): Move {
  if (thanks(scene.event.text)) return stay(say('smalltalk.welcome', {}, goOnOffers(scene)));
  return leave(HELPED, say('smalltalk.hello', {}, [...goOnOffers(scene), ...homeMenu().offers]));
}

/** No to the request, never to the person: what we can do instead, and the lesson behind the question. */
function refuse(scene: Heard<'text'>, { kind, alternatives }: Understanding): Move {
  const lesson = alternatives.flatMap((each) => servable(scene, each.topic))[0];
  return leave(HELPED, say(kind, {}, [...(lesson ? [lessonOffer(lesson)] : []), ...goOnOffers(scene), HELP, MENU]));
}

/** "Bukan itu maksudku": the other lessons that were likely, or other words, or a person. It is our miss. */
function notThat(scene: Heard<'text', Extract<Answer, { at: 'lesson' }>>): Move | undefined {
  if (!meantOther(scene.event.text)) return undefined;
  const misses = scene.conversation.misses + 1;
  const set = { set: { misses } };
  if (misses % 3 === 0) return leave(set, bubble([{ key: 'miss.person' }, ...liveLines(scene)], [HELP, LEARN, MENU]));
  const lessons = (scene.state.others ?? []).flatMap((id) => servable(scene, id));
  if (lessons.length === 0) return leave(set, say('answer.notThat.none', {}, [LEARN, HELP, MENU]));
  const until = scene.event.at + CONTEXT_MS;
  return go(
    { flow: 'answer', at: 'which', lessons: lessons.map(({ id }) => id), until },
    set,
    say('answer.notThat', {}, [...lessons.map(lessonOffer), ...goOnOffers(scene), HELP, MENU]),
  );
}

/** Two lessons fit as well: which one is meant? No miss, and no guess. */
function whichOf(scene: Heard<'text'>, { between }: Understanding): Move | undefined {
  const [first, second] = between?.flatMap((id) => servable(scene, id)) ?? [];
  if (!first || !second) return undefined;
  const until = scene.event.at + CONTEXT_MS;
  const offers = [lessonOffer(first), lessonOffer(second), ...goOnOffers(scene), HELP, MENU];
  return go(
    { flow: 'answer', at: 'which', lessons: [first.id, second.id], until },
    HELPED,
    say('answer.which', { first: first.title, second: second.title }, offers),
  );
}

/** `which`: about something else, or about drugs but not in our lessons. */
function miss(scene: Heard<'text'>, understood: Understanding, which: 'outside' | 'unsure'): Move {
  const misses = scene.conversation.misses + 1;
  const set = { set: { misses } };
  if (misses % 3 === 0) return leave(set, bubble([{ key: 'miss.person' }, ...liveLines(scene)], [HELP, LEARN, MENU]));
  const lessons = which === 'unsure' ? suggestions(scene, understood) : [];
  const offers = [...lessons.map(lessonOffer), ...goOnOffers(scene)];
  const turn = misses % 3 === 1 ? 'first' : 'second';
  const key = lessons.length > 0 ? `miss.suggest.${turn}` : `miss.${which}.${turn}`;
  const said = say(key, {}, [...offers, ...(lessons.length > 0 ? [HELP] : [LEARN, HELP]), MENU]);
  if (lessons.length === 0) return leave(set, said);
  const until = scene.event.at + CONTEXT_MS;
  return go({ flow: 'answer', at: 'which', lessons: lessons.map((each) => each.id), until }, set, said);
}

const suggestions = (scene: Scene, { alternatives }: Understanding): readonly Lesson[] =>
  alternatives
    .filter((each) => each.confidence >= WORTH_SUGGESTING)
    .flatMap((each) => servable(scene, each.topic))
    .slice(0, SUGGESTIONS);

function servable({ world, event }: Scene, id: LessonId): readonly Lesson[] {
  const lesson = world.lesson(id, event.at);
  return lesson && !lesson.expired ? [lesson] : [];
}

/** "2", "yang kedua", "no 1": the place of a suggestion, typed instead of tapped. */
function chosen(scene: Heard<'text', Extract<Answer, { at: 'which' }>>): Move | undefined {
  const typed = /^(?:no(?:mor)?\.? ?|yang (?:ke-?)?)?(\d|satu|pertama|dua|kedua|tiga|ketiga)$/.exec(
    scene.event.text.trim().toLowerCase(),
  )?.[1];
  if (!typed) return undefined;
  const place = { satu: 1, pertama: 1, dua: 2, kedua: 2, tiga: 3, ketiga: 3 }[typed] ?? Number(typed);
  const lesson = scene.state.lessons[place - 1];
  return lesson ? giveLesson(scene, lesson) : undefined;
}
