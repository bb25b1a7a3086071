/** HTML in which every value is escaped unless it is HTML already: a title may hold anything. */
import { escapeHtml } from '../../content/escape-html.ts';

/** Text that is safe inside an element. Made by `html` and `trusted` only. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
type Value = string | number | Html | false | undefined | readonly (Html | string)[];

/** A template; `false` and `undefined` are nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(parts.map((part, at) => part + safe(values[at])).join(''));
}

/** HTML that another part of the house made and escaped. */
export const trusted = (text: string): Html => new Html(text);

function safe(value: Value): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  return typeof value === 'object' ? value.map(safe).join('') : escapeHtml(String(value));
}

/** `preview.*` of locales/: labels for editors, no part of a conversation. */
export type PreviewWords = Readonly<Record<string, string>>;
/** A label with its `{{…}}` filled. */
export type Label = (key: string, args?: Readonly<Record<string, string | number>>) => string;

/** Throws for a label that nobody wrote: the page is tested, and a hole helps nobody. */
export function labels(words: PreviewWords): Label {
  return (key, args = {}) => {
    const text = words[`preview.${key}`];
    if (text === undefined) throw new Error(`preview: no word for preview.${key}; add it to locales/id/preview.json`);
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(args[name] ?? ''));
  };
}
