/**
 * The whole of deciding: one conversation, one event, what we say and do next.
 *
 * Two rules. What holds in every dialogue (an emergency, help, stop, menu, erase, old buttons) is asked first, in
 * `interrupts.ts`. What was talked about is forgotten before it is used once its time is over.
 */
import { languageOf } from '../safety/crisis.ts';
import { HOME, leave, type Move, type Said, type Scene, type Step, say, stay } from './flow.ts';
import { shortWords } from './flows/crisis.ts';
import { flows } from './flows/index.ts';
import { homeMenu } from './flows/listing.ts';
import { isLetter } from './flows/quiz-typed.ts';
import { interrupt } from './interrupts.ts';
import type { Conversation, FlowState, InboundEvent, Locale, Turn, World } from './types.ts';
import { write } from './write.ts';

/** Pure. Same world, conversation and event give the same turn, so a `stale` commit may simply decide again. */
export function step(world: World, before: Conversation, event: InboundEvent): Turn {
  const conversation = forgetExpired(before, event.at);
  const scene: Scene = { world, conversation, locale: localeOf(conversation, event), state: conversation.state, event };
  return conclude(scene, interrupt(scene) ?? answer(scene));
}

/** A stranger's conversation, before the first word. */
export const begin = (id: string): Conversation => ({ id, revision: 0, locale: 'id', misses: 0, state: HOME });

/** When this conversation must be looked at again, because something in it is to be forgotten. */
export function wakesAt({ state, quiz }: Pick<Conversation, 'state' | 'quiz'>): number | undefined {
  const times = ['until' in state ? state.until : undefined, quiz?.until].filter((each) => each !== undefined);
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** The subject and the quiz are over independently; a question whose quiz is over is no longer open either. */
function forgetExpired(conversation: Conversation, at: number): Conversation {
  const { state } = conversation;
  const quiz = conversation.quiz && conversation.quiz.until > at ? conversation.quiz : undefined;
  const isOver = 'until' in state ? state.until <= at : state.flow === 'quiz' && !quiz;
  return { ...conversation, ...(isOver && { misses: 0, state: HOME }), quiz };
}

/** The language chosen, else the one this message is written in: a stranger's English gets English back. */
function localeOf({ locale, state }: Conversation, event: InboundEvent): Locale {
  if (locale !== 'id') return locale;
  const asked = ('lang' in state ? state.lang : undefined) ?? locale;
  if (event.kind !== 'text') return asked;
  // "A" answers a quiz; it is no English.
  if (isLetter(event.text)) return locale;
  return hasNoOther(event.text, asked) ? asked : languageOf(event.text);
}

/** "Bogor" answers an English question in English: with one word of that language beside it, no other language shows. */
const hasNoOther = (text: string, asked: Locale): boolean =>
  asked !== 'id' && languageOf(`${text} ${ONE_WORD[asked]}`) === asked;
const ONE_WORD = { en: 'you', su: 'abdi' } as const;

function answer(scene: Scene): Move {
  const here = stepOf(scene.state);
  const { event } = scene;
  if (event.kind === 'text') return here.hear.text({ ...scene, event });
  const tapped =
    event.kind === 'tap' && Object.hasOwn(here.taps ?? {}, event.action) ? here.taps?.[event.action] : undefined;
  if (event.kind === 'tap' && tapped) return tapped({ ...scene, event });
  // A tap that nobody knows any more is answered all the same, never by silence; it does not end an emergency.
  if (scene.state.flow === 'crisis') return stay(shortWords(scene.state));
  return leave(say('notice.oldButton', {}, homeMenu().offers));
}

function conclude(scene: Scene, move: Move): Turn {
  const state = move.to ?? scene.state;
  const locale = move.set.locale ?? scene.locale;
  const conversation = { ...scene.conversation, ...move.set, state };
  const said = [...move.said, ...asked({ ...scene, conversation, state }, move)];
  return {
    conversation,
    replies: said.map((each) => write(scene.world, locale, each)),
    effects: move.effects,
  };
}

/** A step asks its question when it is entered; the menu is read out only when nothing else was said or done. */
function asked(scene: Scene, move: Move): readonly Said[] {
  if (!move.to || (scene.state.flow === 'menu' && move.said.length + move.effects.length > 0)) return [];
  const question = stepOf(scene.state).ask?.(scene);
  return question ? [question] : [];
}

function stepOf(state: FlowState): Step<FlowState> {
  const flow = flows[state.flow];
  // The table has a step for every `at` of its flow (type Flow); TypeScript cannot tie the two lookups together.
  return flow[state.at as keyof typeof flow] as unknown as Step<FlowState>;
}
