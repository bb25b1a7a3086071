/** What a person hears when our own code failed: an apology that carries the emergency and help lines. */

import type { Conversation, Turn, World } from '../engine/types.ts';
import { emergencyText } from '../safety/texts.ts';

/** Back to the menu, without a quiz: one that is over would wake us again and again. If even the words are missing, safety's fixed text is said. */
export function apology(world: World, conversation: Conversation): Turn {
  const home = { ...conversation, state: { flow: 'menu', at: 'home' } as const, quiz: undefined };
  return { conversation: home, replies: [{ text: words(world, conversation) }], effects: [] };
}

function words(world: World, { locale }: Conversation): string {
  try {
    return world.say(locale, 'common.sorry');
  } catch {
    return emergencyText('unknown', locale).text;
  }
}
