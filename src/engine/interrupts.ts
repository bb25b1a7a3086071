/**
 * What holds in every dialogue, asked before the dialogue itself: an emergency first of all, then whole-message
 * commands, then taps that mean the same from every state (so that an old button still does what it says).
 */
import { type CrisisLang, recogniseCrisis } from '../safety/crisis.ts';
import { emergencyStep, emergencyText } from '../safety/texts.ts';
import { type Command, commandOf } from './commands.ts';
import { fixed, go, HELPED, type Heard, HOME, leave, type Move, type Scene, say, stay } from './flow.ts';
import { giveLesson } from './flows/answer.ts';
import { help, helpTap, plea } from './flows/help.ts';
import {
  contentVersion,
  greeting,
  groupMenu,
  homeMenu,
  languageMenu,
  privacyNotice,
  topicsMenu,
} from './flows/listing.ts';
import { goOnOffers, MENU } from './flows/offers.ts';
import { pin } from './flows/place.ts';
import { QUIZ_TAPS } from './flows/quiz-play.ts';
import { EMERGENCY_MS } from './limits.ts';
import type { Locale } from './types.ts';

export function interrupt(scene: Scene): Move | undefined {
  const { event } = scene;
  switch (event.kind) {
    case 'text':
      return emergency({ ...scene, event }) ?? command(scene, commandOf(event.text));
    case 'tap':
      return tapped({ ...scene, event });
    case 'start':
      return leave(...greeting(scene));
    case 'location':
      return pin({ ...scene, event });
    case 'unsupported':
      return stay(say(`unsupported.${event.what}`, {}, [...goOnOffers(scene), MENU]));
    case 'timeout':
      // Forgetting is silent: `step` has already dropped what was over.
      return stay();
  }
}

/** The chance of danger from which a message in an open emergency opens one anew. */
const CLEARLY_ANEW = 0.6;

function emergency(scene: Heard<'text'>): Move | undefined {
  const crisis = recogniseCrisis(scene.event.text);
  if (!crisis) return undefined;
  // "Disuruh tekan dadanya" belongs to the emergency that is open: its short words answer. Only a clear word opens one anew.
  if (scene.state.flow === 'crisis' && crisis.chance < CLEARLY_ANEW) return undefined;
  const { text, buttons } = emergencyText(crisis.kind, crisis.lang);
  return go(
    { flow: 'crisis', at: 'open', emergency: crisis.kind, lang: crisis.lang, until: scene.event.at + EMERGENCY_MS },
    HELPED,
    fixed(text, buttons),
  );
}

const COMMANDS: Readonly<Record<Command, (scene: Scene) => Move>> = {
  menu: () => leave(homeMenu()),
  stop: (scene) => leave(say('stop.bye', {}, goOnOffers(scene))),
  berhenti: () => go({ flow: 'stop', at: 'which' }),
  help: (scene) => help(scene),
  plea: (scene) => plea(scene),
  erase: () => go({ flow: 'privacy', at: 'erase' }),
  privacy: (scene) => stay(privacyNotice(scene)),
  // The screen that a stranger may see: nothing before it is remembered.
  recipe: () => leave(HELPED, { set: { quiz: undefined } }, say('recipe.tempe')),
  language: () => stay(languageMenu()),
  version: (scene) => stay(contentVersion(scene)),
};

const command = (scene: Scene, name: Command | undefined): Move | undefined =>
  name ? COMMANDS[name](scene) : undefined;

/** Taps by the part before the first colon; the rest is the argument. */
const TAPS: Readonly<Record<string, (scene: Heard<'tap'>, argument: string) => Move | undefined>> = {
  menu: (scene) => COMMANDS.menu(scene),
  stop: (scene) => COMMANDS.stop(scene),
  help: (scene) => COMMANDS.help(scene),
  ask: helpTap,
  erase: (scene) => COMMANDS.erase(scene),
  privacy: (scene) => COMMANDS.privacy(scene),
  language: (scene) => COMMANDS.language(scene),
  topics: (scene, group) => (group === '' ? leave(topicsMenu(scene)) : groupMenu(scene, group)),
  lesson: (scene, argument) => {
    const [id = '', section] = argument.split('#');
    return giveLesson(scene, id, { section });
  },
  ...QUIZ_TAPS,
  lang: (_, code) => (isLocale(code) ? leave({ set: { locale: code } }, say('language.set'), homeMenu()) : undefined),
  crisis: (scene, argument) => emergencyTap(scene, `crisis:${argument}`),
};

function tapped(scene: Heard<'tap'>): Move | undefined {
  const [name = '', ...rest] = scene.event.action.split(':');
  return Object.hasOwn(TAPS, name) ? TAPS[name]?.(scene, rest.join(':')) : undefined;
}

function emergencyTap(scene: Heard<'tap'>, action: string): Move | undefined {
  const { state } = scene;
  const lang: CrisisLang = state.flow === 'crisis' ? state.lang : scene.locale;
  const next = emergencyStep(action, lang);
  if (!next) return undefined;
  const still = state.flow === 'crisis' ? { ...state, until: scene.event.at + EMERGENCY_MS } : HOME;
  return go(still, fixed(next.text, next.buttons));
}

const isLocale = (code: string): code is Locale => code === 'id' || code === 'en' || code === 'su';
