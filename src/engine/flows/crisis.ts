/** While an emergency is open: short words that keep help first, until another subject or its time is over. */
import type { Understanding } from '../../matcher/types.ts';
import { emergencyFollowUp } from '../../safety/texts.ts';
import { thanks } from '../commands.ts';
import { type Flow, fixed, go, type Heard, leave, type Move, say } from '../flow.ts';
import { EMERGENCY_MS } from '../limits.ts';
import type { Crisis } from '../types.ts';
import { reply } from './answer.ts';
import { goOnOffers } from './offers.ts';

/** Pages about this very subject: while somebody is in danger they would only hide the order to act. */
const SAME_SUBJECT: ReadonlySet<string> = new Set([
  'bahaya/overdosis',
  'bantuan/kontak-darurat',
  'hukum/lapor-peredaran',
]);
/** A question asked meanwhile is answered only when we are this sure that it is one. */
const SURE = 0.6;

export const crisis: Flow<Crisis> = {
  open: { hear: { text: (scene) => hear(scene) } },
};

function hear(scene: Heard<'text', Crisis>): Move {
  const { world, state, event } = scene;
  if (thanks(event.text)) return leave(say('crisis.thanks', {}, goOnOffers(scene)));
  const understood = world.understand(event.text);
  if (isAnother(understood)) return reply(scene, understood);
  const { text, buttons } = emergencyFollowUp(state.emergency, state.lang);
  return go({ ...state, until: event.at + EMERGENCY_MS }, fixed(text, buttons));
}

/** Whether the person has clearly gone on to something else. */
function isAnother({ kind, topic = '', confidence }: Understanding): boolean {
  if (kind === 'unsure' || kind === 'outofscope' || kind === 'smalltalk') return false;
  return confidence >= SURE && !SAME_SUBJECT.has(topic);
}
