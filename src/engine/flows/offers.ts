/** Buttons that stand under many replies, and lines with a number to call. */
import type { Offer, Part, Scene } from '../flow.ts';

export const MENU: Offer = { key: 'button.menu', action: 'menu' };
export const HELP: Offer = { key: 'button.help', action: 'help' };
export const LEARN: Offer = { key: 'button.learn', action: 'topics' };

/** The way back to the quiz that is open, under whatever was said in between. */
export function goOnOffers({ world, conversation, event }: Scene): readonly Offer[] {
  const { id = '', item = 0 } = conversation.quiz ?? {};
  const left = world.quiz(id, event.at)?.items[item];
  return left ? [{ key: 'button.quizGoOn', action: `quiz.go:${id}` }] : [];
}

/** One line for each contact, `<prefix>.<id>`, only with the number that the directory lets through. */
export const phoneLines = ({ world, event }: Scene, prefix: string, ids: readonly string[]): readonly Part[] =>
  ids.flatMap((id) => {
    const phone = world.contact(id, event.at)?.phones[0];
    return phone ? [{ key: `${prefix}.${id}`, args: { phone } }] : [];
  });
