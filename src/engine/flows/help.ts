/**
 * Someone looks for help or a person: for whom, is anybody in danger now, where, then the right public contacts and what
 * happens when one comes. What is typed instead of tapped is heard in `handoff.ts`.
 *
 * No counsellor is on duty in this version, so no consent is asked and no case opened (decisions 6), and nothing that is
 * answered enters the record (decisions 14): a state only says which answer we wait for, and what was answered travels in
 * the actions of the next buttons, `ask:<need>:<age>:<danger>:<area>`.
 */
import type { Age, Need } from '../../directory/contacts.ts';
import { emergencyText } from '../../safety/texts.ts';
import { bubble, fixed, go, HELPED, leave, type Move, type Offer, type Part, type Scene, say } from '../flow.ts';
import { CONTEXT_MS, EMERGENCY_MS } from '../limits.ts';
import type { Crisis, Handoff } from '../types.ts';
import { doorsBubble, NEEDS } from './doors.ts';
import { HELP, LEARN, MENU, phoneLines } from './offers.ts';
import { lessonBubble } from './page.ts';

/** What happens when one comes: the section of the page that treatment contacts lead to. */
const VISIT = { lesson: 'rehabilitasi/alur-layanan', section: 'saat-datang' } as const;

const ask = (...parts: readonly string[]): string => ['ask', ...parts].join(':');
export const WHO: readonly Offer[] = [
  { key: 'button.meAdult', action: ask('treatment', 'adult') },
  { key: 'button.meYoung', action: ask('treatment', 'young') },
  { key: 'button.myChild', action: ask('treatment', 'child') },
  { key: 'button.other', action: ask('treatment', 'unknown') },
  { key: 'button.violence', action: ask('violence', 'unknown') },
  { key: 'button.report', action: ask('report', 'unknown') },
  { key: 'button.justAsk', action: ask('question', 'unknown') },
  { key: 'button.notNow', action: 'ask:no' },
  MENU,
];
export const URGENT: readonly Offer[] = [
  { key: 'button.unconscious', action: 'ask:now:overdose' },
  { key: 'button.wantsToDie', action: 'ask:now:suicide' },
  { key: 'button.beaten', action: 'ask:now:violence' },
  MENU,
];

/** The age band behind a button: oneself under 18 and one's child are told the same. */
const AGES: ReadonlyMap<string, Age> = new Map([
  ['adult', 'adult'],
  ['young', 'child'],
  ['child', 'child'],
  ['unknown', 'unknown'],
]);

/** Each line for its need: 119 for life comes first, 184 last. */
export const liveLines = (scene: Scene): readonly Part[] =>
  phoneLines(scene, 'help', ['darurat-119', 'sapa-129', 'bnn-call-center-184']);

/** We wait for that answer for ten minutes. */
export const waiting = ({ event, locale }: Scene, at: Handoff['at']): Handoff => ({
  flow: 'handoff',
  at,
  lang: locale,
  until: event.at + CONTEXT_MS,
});

/** The way in. */
export const help = (scene: Scene): Move => startHelp(scene, [{ key: 'help.noCounsellor' }]);

/** The same for somebody who has just told something of himself: a kind word first. */
export const helpTeller = (scene: Scene): Move =>
  startHelp(scene, [{ key: 'help.thanks' }, { key: 'help.noCounsellor' }]);

const startHelp = (scene: Scene, opening: readonly Part[]): Move =>
  go(waiting(scene, 'who'), HELPED, bubble([...opening, ...liveLines(scene), { key: 'handoff.who' }], WHO));

/** A bare "tolong": the way to 119 first, then a gentle question. */
export const plea = (scene: Scene): Move =>
  go(
    waiting(scene, 'plea'),
    HELPED,
    bubble([...liveLines(scene), { key: 'help.plea' }], [...URGENT.slice(0, -1), HELP, MENU]),
  );

/** Whether anybody is in danger now. Where there is violence, it stays the subject, so that a typed answer never leads to treatment. */
export const askDanger = (scene: Scene, need: 'treatment' | 'violence', age: Age): Move =>
  go(
    need === 'violence' ? opened(scene, need) : waiting(scene, 'danger'),
    HELPED,
    say(`handoff.danger.${need}`, {}, dangerOffers(need, age)),
  );

export const dangerOffers = (need: 'treatment' | 'violence', age: Age): readonly Offer[] => [
  { key: 'button.dangerYes', action: ask(need, age, 'yes') },
  { key: 'button.dangerNo', action: ask(need, age, 'no') },
  MENU,
];

/** 119 at once, then what it is about: each kind has its own first aid. */
export const urgent = (scene: Scene): Move =>
  go({ ...waiting(scene, 'urgent'), until: scene.event.at + EMERGENCY_MS }, HELPED, say('handoff.urgent', {}, URGENT));

/** A doubt is no no: 119 first, then what it may be, then the way on. */
export const inDoubt = (scene: Scene): Move => go(waiting(scene, 'doubt'), say('handoff.danger.doubt', {}, DOUBT));
export const DOUBT: readonly Offer[] = [
  ...URGENT.slice(0, -1),
  { key: 'button.dangerNone', action: ask('treatment', 'unknown', 'no') },
  MENU,
];

/** Where they are: the office differs by regency, the national lines do not. */
export const askWhere = (scene: Scene, age: Age): Move =>
  go(waiting(scene, 'where'), HELPED, say('handoff.where', {}, placeOffers(age)));

export const placeOffers = (age: Age): readonly Offer[] => [
  { key: 'button.kotaBogor', action: at(age, '32.71') },
  { key: 'button.kabBogor', action: at(age, '32.01') },
  { key: 'button.noPlace', action: at(age, '-') },
  MENU,
];

/** The action that leads to the treatment contacts of a place. */
export const at = (age: Age, area: string): string => ask('treatment', age, 'no', area);

/** The contacts, and for treatment what happens when one comes; then that page is the subject, so "biayanya?" is understood. */
export function contacts(scene: Scene, need: Need, age: Age, area?: string): Move {
  const doors = doorsBubble(scene, { need, age, ...(area !== undefined && { area }) });
  if (need === 'violence') return go(opened(scene, need), HELPED, doors);
  // Who reports goes on about reporting: a place told now must never open the way to treatment.
  if (need === 'report') return go(waiting(scene, need), HELPED, doors);
  const visit = scene.world.lesson(VISIT.lesson, scene.event.at);
  if (need !== 'treatment' || !visit || visit.expired) return leave(HELPED, doors);
  const until = scene.event.at + CONTEXT_MS;
  const subject = { flow: 'answer', at: 'lesson', lesson: VISIT.lesson, until } as const;
  // Another place, or a button tapped twice: what happens there was told just now.
  if (scene.state.flow === 'answer' && scene.state.at === 'lesson' && scene.state.lesson === VISIT.lesson)
    return go(subject, HELPED, doors);
  return go(subject, HELPED, doors, lessonBubble(scene, visit, VISIT.section));
}

/** A no is taken as it is: one sentence, the public lines, and what stays open. */
export const declined = (scene: Scene): Move =>
  leave(
    HELPED,
    bubble([{ key: 'handoff.declined' }, ...liveLines(scene), { key: 'handoff.open' }], [LEARN, HELP, MENU]),
  );

/** The lines for a report again, in fewer words: they are the same from everywhere. */
export const reportAgain = (scene: Scene): Move =>
  go(
    waiting(scene, 'report'),
    HELPED,
    bubble(
      [{ key: 'report.anywhere' }, ...phoneLines(scene, 'report', ['bnn-call-center-184', 'polisi-110'])],
      [HELP, MENU],
    ),
  );

/** Who would rather not report need not. */
export const reportDropped = (): Move => leave(HELPED, say('report.dropped', {}, [HELP, MENU]));

/** A tap on one of the buttons above; undefined for an action that never was. */
export function helpTap(scene: Scene, argument: string): Move | undefined {
  const [need = '', who = '', danger, area] = argument.split(':');
  if (need === 'no') return declined(scene);
  if (need === 'now') return emergencyOf(scene, who);
  const age = AGES.get(who);
  if (!isNeed(need) || !age) return undefined;
  if (need !== 'treatment' && need !== 'violence') return contacts(scene, need, age);
  if (danger === undefined) return askDanger(scene, need, age);
  if (danger === 'yes') return need === 'violence' ? emergencyOf(scene, 'violence') : urgent(scene);
  if (need === 'treatment' && area === undefined) return askWhere(scene, age);
  return contacts(scene, need, age, area === '-' ? undefined : area);
}

function emergencyOf(scene: Scene, kind: string): Move | undefined {
  if (!isEmergency(kind)) return undefined;
  const { text, buttons } = emergencyText(kind, scene.locale);
  return go(opened(scene, kind), HELPED, fixed(text, buttons));
}

/** An emergency as the subject from now on. */
export const opened = ({ event, locale }: Scene, emergency: Crisis['emergency']): Crisis => ({
  flow: 'crisis',
  at: 'open',
  emergency,
  lang: locale,
  until: event.at + EMERGENCY_MS,
});

const isNeed = (word: string): word is Need => NEEDS.some((need) => need === word);
const isEmergency = (word: string): word is Crisis['emergency'] =>
  word === 'overdose' || word === 'suicide' || word === 'violence';
