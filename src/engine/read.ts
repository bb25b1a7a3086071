/** What one message is, by the same order that `step` keeps: emergency, command, then what the matcher reads. */
import type { Kind, MatchContext, Understanding } from '../matcher/types.ts';
import { recogniseCrisis } from '../safety/crisis.ts';
import { type Command, commandOf } from './commands.ts';
import type { Conversation, Instant, World } from './types.ts';

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
  language: 'language',
};

/** For `ask` and for evaluation: the kind in the contract's words, with the matcher's alternatives beside it. */
export function read(world: World, text: string, context?: MatchContext): Reading {
  const understood = world.understand(text, context);
  const { topic: _, section: __, ...bare } = understood;
  const crisis = recogniseCrisis(text);
  if (crisis) return { ...bare, kind: `crisis.${crisis.kind}`, confidence: 1 };
  const command = commandOf(text);
  return command ? { ...bare, kind: COMMAND_KIND[command], confidence: 1 } : understood;
}

/** What a message that comes now would go on about: the lesson just shown, or that of the question in front of the person. */
export function contextOf(world: World, { state, quiz }: Conversation, at: Instant): MatchContext | undefined {
  if (state.flow === 'answer' && state.at === 'lesson') return { lesson: state.lesson };
  const item = state.flow === 'quiz' && quiz ? world.quiz(quiz.id, at)?.items[quiz.item] : undefined;
  return item && { lesson: item.lesson };
}
