/** Every dialogue, by the name that its state carries. */
import type { Flow } from '../flow.ts';
import type { Answer, Crisis, Handoff, Menu, Play, Privacy, Stop } from '../types.ts';
import { answer } from './answer.ts';
import { crisis } from './crisis.ts';
import { handoff } from './handoff.ts';
import { menu } from './menu.ts';
import { privacy } from './privacy.ts';
import { quiz } from './quiz.ts';
import { stop } from './stop.ts';

export const flows: {
  readonly menu: Flow<Menu>;
  readonly answer: Flow<Answer>;
  readonly crisis: Flow<Crisis>;
  readonly handoff: Flow<Handoff>;
  readonly quiz: Flow<Play>;
  readonly stop: Flow<Stop>;
  readonly privacy: Flow<Privacy>;
} = { menu, answer, crisis, handoff, quiz, stop, privacy };
