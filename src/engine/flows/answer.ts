/**
 * Someone asks. First answer, sections as follow-ups, an honest "belum tahu" with a next step; the third miss in a
 * row offers a person, and the same failure sentence never comes twice running.
 */
import type { Kind, Understanding } from '../../matcher/types.ts';
import { thanks } from '../commands.ts';
import { bubble, type Flow, go, HELPED, type Heard, leave, type Move, type Scene, say, stay } from '../flow.ts';
import { whom, wontReport } from '../heard.ts';
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
  lesson: { hear: { text: (scene) => hearQuestion(scene, scene.state.lesson) } },
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

/** A lesson, or one section of it; a page past its date gives the safe text instead. */
export function giveLesson(scene: Scene, id: LessonId, section?: string): Move {
  const lesson = scene.world.lesson(id, scene.event.at);
  if (!lesson) return leave(HELPED, say('answer.gone', {}, [LEARN, MENU]));
  if (lesson.expired) return leave(HELPED, expired(scene, lesson));
  return go(
    { flow: 'answer', at: 'lesson', lesson: id, until: scene.event.at + CONTEXT_MS },
    HELPED,
    lessonBubble(scene, lesson, section),
  );
}

const expired = (scene: Scene, lesson: Lesson) =>
  bubble([{ key: 'answer.expired', args: { title: lesson.title } }, ...liveLines(scene)], [HELP, MENU]);

const REPLIES: Readonly<Record<Kind, (scene: Heard<'text'>, understood: Understanding) => Move>> = {
  lesson: (scene, { topic = '', section }) => {
    const there = topic === SERVICES || section === WHERE_TO ? placedQuestion(scene) : undefined;
    return there ?? (speaksOnlyIndonesian(scene, topic) ? help(scene) : giveLesson(scene, topic, section));
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
  unsure: (scene, understood) => placedQuestion(scene) ?? miss(scene, understood, 'unsure'),
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
