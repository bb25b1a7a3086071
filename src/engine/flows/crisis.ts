/** While an emergency is open: short words that keep help first, until another subject or its time is over. */
import { emergencyFollowUp } from '../../safety/texts.ts';
import { thanks } from '../commands.ts';
import { type Flow, fixed, go, type Heard, leave, type Move, say } from '../flow.ts';
import { EMERGENCY_MS } from '../limits.ts';
import type { Crisis } from '../types.ts';
import { hearQuestion } from './answer.ts';

/** A question asked meanwhile is answered only when we are this sure that it is one. */
const SURE = 0.6;

export const crisis: Flow<Crisis> = {
  open: { hear: { text: (scene) => hear(scene) } },
};

function hear(scene: Heard<'text', Crisis>): Move {
  const { world, state, event } = scene;
  if (thanks(event.text)) return leave(say('crisis.thanks'));
  const understood = world.understand(event.text);
  const another = understood.kind !== 'unsure' && understood.kind !== 'outofscope' && understood.kind !== 'smalltalk';
  if (another && understood.confidence >= SURE) return hearQuestion(scene);
  const { text, buttons } = emergencyFollowUp(state.emergency, state.lang);
  return go({ ...state, until: event.at + EMERGENCY_MS }, fixed(text, buttons));
}
