/** The words of the pages, and the few signs that every page shares. */
import { escapeHtml } from '../content/escape-html.ts';
import type { Instant, World } from '../engine/types.ts';

/** `site.*` of locales/: labels of pages, no part of a conversation. */
export type SiteWords = Readonly<Record<string, string>>;
/** What a page is made from. `style`: the sheet that stands in every page; `at`: the day of the build. */
export type Press = {
  readonly world: World;
  readonly at: Instant;
  readonly words: SiteWords;
  readonly style: string;
};

type Args = Readonly<Record<string, string | number>>;

/** A label as text. Throws for one that nobody wrote, so that no page goes out with a hole. */
export function plain({ words }: Press, key: string, args: Args = {}): string {
  const text = words[`site.${key}`];
  if (text === undefined) throw new Error(`site: no word for site.${key}; add it to locales/id/site.json`);
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(args[name] ?? ''));
}

/** The same as HTML. */
export const word = (press: Press, key: string, args?: Args): string => escapeHtml(plain(press, key, args));

/** "2026-11-24" -> "24 Nov 2026". */
export function dayInWords({ world }: Press, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${world.say('id', `month.${month}`)} ${year}`;
}

/** Each line for its need, as in the chat: 119 for life first, 184 last. Numbers are those that the directory lets out. */
export function phoneLines({ world, at }: Press): readonly string[] {
  return ['darurat-119', 'sapa-129', 'bnn-call-center-184'].flatMap((id) => {
    const phone = world.contact(id, at)?.phones[0];
    if (phone === undefined) return [];
    return [phoneLink(phone, escapeHtml(world.say('id', `help.${id}`, { phone })))];
  });
}

/** What calls a number at a tap. `label`: HTML; a whole line is easier to hit than three digits. */
export const phoneLink = (phone: string, label: string): string =>
  `<a href="tel:${escapeHtml(phone.replace(/[^\d+]/g, ''))}">${label}</a>`;
