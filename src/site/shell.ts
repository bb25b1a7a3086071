/** What stands around every page. It asks for nothing from anywhere: no font, no picture, no counter, no script but our own. */
import { escapeHtml } from '../content/escape-html.ts';
import { type Press, phoneLines, phoneLink, word } from './words.ts';

/** `up`: the way to the first page ('' or '../'); `body`: HTML; `script`: a file beside the first page. */
export type Page = { readonly title: string; readonly up: '' | '../'; readonly body: string; readonly script?: string };

/** A whole page. The style stands in it, so that one saved or passed-on file is complete. */
export function shell(press: Press, { title, up, body, script }: Page): string {
  const { world, at, style } = press;
  const phone = world.contact('darurat-119', at)?.phones[0];
  const help = phone === undefined ? '' : phoneLink(phone, word(press, 'help', { phone }));
  const name = word(press, 'name');
  return [
    '<!doctype html>',
    '<html lang="id"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    // Without this a browser asks for /favicon.ico.
    '<link rel="icon" href="data:,">',
    `<title>${escapeHtml(title)} · ${name}</title>`,
    ...(script === undefined ? [] : [`<script src="${up}${script}" defer></script>`]),
    `<style>${style}</style></head>`,
    `<body><header><a href="${up}index.html">${name}</a>${help}</header>`,
    `<main><h1>${escapeHtml(title)}</h1>`,
    body,
    `</main><footer>${runBy(press)}</footer></body></html>`,
    '',
  ].join('\n');
}

/** Even a slip of ours can bring in nothing from outside. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";

/** Who answers for the pages (decisions 7). */
function runBy({ world }: Press): string {
  const { operator } = world;
  return escapeHtml(
    operator
      ? world.say('id', 'who.operator', { operator: operator.name, contact: operator.contact })
      : world.say('id', 'who.trial'),
  );
}

/** The lines for help, on every page that somebody may read alone. */
export function helpBox(press: Press): string {
  const lines = phoneLines(press).map((line) => `<li>${line}`);
  if (lines.length === 0) return '';
  return `<section class="help"><h2>${word(press, 'contacts')}</h2><ul>${lines.join('')}</ul></section>`;
}
