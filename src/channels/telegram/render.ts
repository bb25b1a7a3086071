/**
 * Message -> the body of Telegram's sendMessage. HTML and not MarkdownV2: only & < > need escaping. Pure; the names
 * are those of the Bot API (core.telegram.org/bots/api#sendmessage).
 */
import type { Button, Message } from '../../engine/types.ts';
import type { Loss } from '../loss.ts';
import { piecesOf, runsOf, shortened } from '../runs.ts';

export type TelegramButton = { readonly text: string; readonly callback_data: string };
/** Everything of sendMessage but the chat. */
export type TelegramMessage = {
  readonly text: string;
  readonly parse_mode: 'HTML';
  /** No preview: it would fetch the page of an office, and show it large on the person's screen. */
  readonly link_preview_options: { readonly is_disabled: true };
  readonly reply_markup?: { readonly inline_keyboard: TelegramButton[][] };
};
/** `messages`: in order, at least one; the buttons stand under the last. `lost`: empty when all is shown as meant. */
export type TelegramRendering = { readonly messages: readonly TelegramMessage[]; readonly lost: readonly Loss[] };

/** After entities are parsed, so escapes and tags do not count. */
export const MAX_TEXT = 4_096;
/** Bytes of UTF-8. */
export const MAX_ACTION = 64;
/** Not documented; a phone shows no more of it. */
export const MAX_BUTTON_TEXT = 64;
/** Letters in a row on a phone of 360 px, whose buttons are all as wide as the widest; A to D stand in one row. */
const ROW_UNITS = 28;
const ROW_BUTTONS = 4;

export function renderTelegram(message: Message): TelegramRendering {
  const { text, buttons = [] } = message;
  const messages = piecesOf(message, MAX_TEXT).map((piece): TelegramMessage => {
    const rows = rowsOf(piece.buttons ?? []);
    return {
      text: htmlOf(piece),
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
      ...(rows.length > 0 && { reply_markup: { inline_keyboard: rows } }),
    };
  });
  return { messages, lost: [...tooLong(text), ...buttons.flatMap(lossesOf)] };
}

/** Tags are opened and closed within a run, so they never cross. */
function htmlOf(message: Message): string {
  return runsOf(message)
    .map(({ from, to, bold, italic }) => {
      const plain = escaped(message.text.slice(from, to));
      const inner = italic ? `<i>${plain}</i>` : plain;
      return bold ? `<b>${inner}</b>` : inner;
    })
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);

/** Short labels share a row. A button whose action does not fit cannot be tapped and is left out. */
function rowsOf(buttons: readonly Button[]): TelegramButton[][] {
  const rows: TelegramButton[][] = [];
  for (const { label, action } of buttons.filter(fits)) {
    const button = { text: shortened(label, MAX_BUTTON_TEXT), callback_data: action };
    const row = rows.at(-1);
    const together = [...(row ?? []), button];
    const units = together.length * Math.max(...together.map(({ text }) => text.length));
    if (row && together.length <= ROW_BUTTONS && units <= ROW_UNITS) row.push(button);
    else rows.push([button]);
  }
  return rows;
}

const bytes = (action: string): number => new TextEncoder().encode(action).length;
const fits = ({ action }: Button): boolean => bytes(action) <= MAX_ACTION;

const tooLong = (text: string): readonly Loss[] =>
  text.length <= MAX_TEXT ? [] : [{ what: 'text', of: '', size: text.length, most: MAX_TEXT }];

function lossesOf({ label, action }: Button): readonly Loss[] {
  const losses: Loss[] = [];
  if (label.length > MAX_BUTTON_TEXT)
    losses.push({ what: 'label', of: label, size: label.length, most: MAX_BUTTON_TEXT });
  if (bytes(action) > MAX_ACTION) losses.push({ what: 'action', of: label, size: bytes(action), most: MAX_ACTION });
  return losses;
}
