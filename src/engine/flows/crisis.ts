/** While an emergency is open: short words that keep help first, until another subject or its time is over. */
import type { Understanding } from '../../matcher/types.ts';
import { emergencyFollowUp } from '../../safety/texts.ts';
import { thanks } from '../commands.ts';
import { type Flow, fixed, go, type Heard, leave, type Move, type Said, say } from '../flow.ts';
import { wontReport } from '../heard.ts';
import { EMERGENCY_MS } from '../limits.ts';
import type { Crisis } from '../types.ts';
import { reply } from './answer.ts';
import { goOnOffers } from './offers.ts';
import { placedQuestion } from './place.ts';

/** Pages about this very subject: while somebody is in danger they would only hide the order to act. */
const SAME_SUBJECT: ReadonlySet<string> = new Set([
  'bahaya/overdosis',
  'bantuan/kontak-darurat',
  'hukum/lapor-peredaran',
  // "Takut polisi datang kalau gw telepon": first the call, then the fear.
  'rehabilitasi/kerahasiaan',
]);
/** A question asked meanwhile is answered only when we are this sure that it is one. */
const SURE = 0.6;
/** "Whom do I ask for help?", "my child sees it all" are about the danger itself unless clearly about something else. */
const SURE_OF_OTHER = 0.9;

export const crisis: Flow<Crisis> = {
  open: { hear: { text: (scene) => hear(scene) } },
};

function hear(scene: Heard<'text', Crisis>): Move {
  const { world, state, event } = scene;
  if (thanks(event.text)) return leave(say(`crisis.thanks.${state.emergency}`, {}, goOnOffers(scene)));
  const understood = world.understand(event.text);
  if (isAnother(understood) && !wontReport(event.text)) return reply(scene, understood);
  const there = placedQuestion(scene);
  if (there) return there;
  return go({ ...state, turns: (state.turns ?? 0) + 1, until: event.at + EMERGENCY_MS }, shortWords(state));
}

/** The short words of an open emergency. */
export function shortWords({ emergency, lang, turns }: Crisis): Said {
  const { text, buttons } = emergencyFollowUp(emergency, lang, turns);
  return fixed(text, buttons);
}

/** Whether the person has clearly gone on to something else. */
function isAnother({ kind, topic = '', confidence }: Understanding): boolean {
  if (kind === 'unsure' || kind === 'outofscope' || kind === 'smalltalk') return false;
  return confidence >= (kind === 'lesson' ? SURE : SURE_OF_OTHER) && !SAME_SUBJECT.has(topic);
}
