/** Buttons that stand under many replies, and lines with a number to call. */
import type { Offer, Part, Scene } from '../flow.ts';

export const MENU: Offer = { key: 'button.menu', action: 'menu' };
export const HELP: Offer = { key: 'button.help', action: 'help' };
export const LEARN: Offer = { key: 'button.learn', action: 'topics' };

/** One line for each contact, `<prefix>.<id>`, only with the number that the directory lets through. */
export const phoneLines = ({ world }: Scene, prefix: string, ids: readonly string[]): readonly Part[] =>
  ids.flatMap((id) => {
    const phone = world.contact(id)?.phones[0];
    return phone ? [{ key: `${prefix}.${id}`, args: { phone } }] : [];
  });
