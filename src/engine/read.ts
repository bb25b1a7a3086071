/** What one message is, by the same order that `step` keeps: emergency, command, then what the matcher reads. */
import type { Kind, MatchContext, Understanding } from '../matcher/types.ts';
import { recogniseCrisis } from '../safety/crisis.ts';
import { type Command, commandOf } from './commands.ts';
import { rumourIn } from './rumour.ts';
import type { Conversation, Instant, LessonId, World } from './types.ts';

/** Understanding with the kinds that the matcher does not decide. */
export type Reading = Omit<Understanding, 'kind'> & {
  readonly kind: Kind | 'crisis.overdose' | 'crisis.suicide' | 'crisis.violence';
};

const COMMAND_KIND: Readonly<Record<Command, Kind>> = {
  menu: 'menu',
  stop: 'menu',
  berhenti: 'menu',
  help: 'handoff',
  plea: 'handoff',
  erase: 'privacy',
  privacy: 'privacy',
  recipe: 'menu',
  version: 'menu',
  language: 'language',
};

/** For `ask` and for evaluation: the kind in the contract's words, with the matcher's alternatives beside it. */
export function read(world: World, text: string, context?: MatchContext): Reading {
  const understood = world.understand(text, context);
  const { topic: _, section: __, ...bare } = understood;
  const crisis = recogniseCrisis(text);
  if (crisis) return { ...bare, kind: `crisis.${crisis.kind}`, confidence: 1 };
  const command = commandOf(text);
  if (command) return { ...bare, kind: COMMAND_KIND[command], confidence: 1 };
  const heard = rumourIn(world, text, understood);
  if (!heard) return understood;
  // A person's own question is about what it is about; of a forwarded text the claim is all that counts.
  return understood.kind === 'lesson' && !heard.passedOn ? understood : ofRumour(world, bare, heard.rumour.lesson);
}

/** Words of a claim were found near each other in a message that asks or warns; few of these are something else. */
const SURE = 0.9;

/** A rumour is answered in the words of the lesson behind it, or without one. */
function ofRumour(world: World, bare: Omit<Understanding, 'kind'>, topic: LessonId): Reading {
  const isThere = world.groups().some(({ lessons }) => lessons.some(({ id }) => id === topic));
  const others = bare.alternatives.filter((each) => each.topic !== topic);
  const alternatives = [{ topic, confidence: SURE }, ...others].slice(0, 5);
  return isThere ? { ...bare, kind: 'lesson', topic, confidence: SURE, alternatives } : { ...bare, kind: 'unsure' };
}

/** What a message that comes now would go on about: the lesson just shown, or that of the question in front of the person. */
export function contextOf(world: World, { state, quiz }: Conversation, at: Instant): MatchContext | undefined {
  if (state.flow === 'answer' && state.at === 'lesson') return { lesson: state.lesson };
  const item = state.flow === 'quiz' && quiz ? world.quiz(quiz.id, at)?.items[quiz.item] : undefined;
  return item && { lesson: item.lesson };
}
