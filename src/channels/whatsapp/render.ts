/**
 * Message -> what WhatsApp's Cloud API takes. Up to three buttons are reply buttons, up to ten a list, and where
 * neither can be, numbers to answer with: which of them is told, not thrown. Pure; field names are those of the Graph
 * API (developers.facebook.com/docs/whatsapp/cloud-api/reference/messages).
 */
import { MAX_BUTTONS } from '../../engine/limits.ts';
import type { Button, Message } from '../../engine/types.ts';
import type { Loss } from '../loss.ts';
import { piecesOf, shortened } from '../runs.ts';
import { marked } from './marks.ts';

export type WhatsAppText = {
  readonly type: 'text';
  readonly text: { readonly body: string; readonly preview_url: false };
};
export type WhatsAppButtons = {
  readonly type: 'interactive';
  readonly interactive: {
    readonly type: 'button';
    readonly body: { readonly text: string };
    readonly action: {
      readonly buttons: { readonly type: 'reply'; readonly reply: { readonly id: string; readonly title: string } }[];
    };
  };
};
export type WhatsAppList = {
  readonly type: 'interactive';
  readonly interactive: {
    readonly type: 'list';
    readonly body: { readonly text: string };
    readonly action: {
      readonly button: string;
      readonly sections: { readonly rows: { readonly id: string; readonly title: string }[] }[];
    };
  };
};
/** `lost`: empty when all is shown as meant. `actions`: what number 1, 2, … stands for; the channel must remember it. */
export type WhatsAppRendering = { readonly lost: readonly Loss[] } & (
  | { readonly shape: 'text'; readonly payloads: readonly WhatsAppText[] }
  | { readonly shape: 'buttons'; readonly payloads: readonly [WhatsAppButtons] }
  | { readonly shape: 'list'; readonly payloads: readonly [WhatsAppList] }
  | { readonly shape: 'numbered'; readonly payloads: readonly WhatsAppText[]; readonly actions: readonly string[] }
);
/** Two sentences of locales/: `open` opens a list (at most 20 letters), `number` asks for a number. */
export type WhatsAppWords = { readonly open: string; readonly number: string };

export const MAX_TEXT = 4_096;
/** Of a message with buttons or a list. */
export const MAX_BODY = 1_024;
const MAX_REPLIES = 3;
export const MAX_TITLE = 20;
export const MAX_ROW = 24;
/** Ids: 256 for a button and 200 for a row; the narrower rules. Letters of ours are ASCII. */
const MAX_ID = 200;
/** With signs around every single letter a piece is at most three times as long, and still fits MAX_TEXT. */
const PIECE = 1_300;

export function renderWhatsApp(message: Message, words: WhatsAppWords): WhatsAppRendering {
  const body = marked(message);
  const buttons = (message.buttons ?? []).filter(isFirst);
  if (buttons.length === 0) return { shape: 'text', payloads: textsOf(message), lost: overText(body) };
  const lost = [...overBody(body), ...overCount(buttons), ...buttons.flatMap(overId)];
  if (lost.length > 0) return numbered(message, buttons, words, lost);
  return buttons.length <= MAX_REPLIES ? replyButtons(body, buttons) : list(body, buttons, words);
}

/** The same action twice would be refused, and says nothing new. */
const isFirst = ({ action }: Button, at: number, all: readonly Button[]): boolean =>
  all.findIndex((each) => each.action === action) === at;

function replyButtons(text: string, buttons: readonly Button[]): WhatsAppRendering {
  const replies = buttons.map(({ label, action }) => {
    return { type: 'reply' as const, reply: { id: action, title: shortened(label, MAX_TITLE) } };
  });
  const payload: WhatsAppButtons = {
    type: 'interactive',
    interactive: { type: 'button', body: { text }, action: { buttons: replies } },
  };
  return { shape: 'buttons', payloads: [payload], lost: buttons.flatMap(overLabel(MAX_TITLE)) };
}

function list(text: string, buttons: readonly Button[], { open }: WhatsAppWords): WhatsAppRendering {
  const rows = buttons.map(({ label, action }) => ({ id: action, title: shortened(label, MAX_ROW) }));
  const action = { button: shortened(open, MAX_TITLE), sections: [{ rows }] };
  const payload: WhatsAppList = { type: 'interactive', interactive: { type: 'list', body: { text }, action } };
  return { shape: 'list', payloads: [payload], lost: buttons.flatMap(overLabel(MAX_ROW)) };
}

function numbered(
  message: Message,
  buttons: readonly Button[],
  { number }: WhatsAppWords,
  lost: readonly Loss[],
): WhatsAppRendering {
  const lines = buttons.map(({ label }, at) => `${at + 1}. ${label}`);
  const text = [message.text, [number, ...lines].join('\n')].join('\n\n');
  const payloads = textsOf({ text, marks: message.marks ?? [] });
  return { shape: 'numbered', payloads, actions: buttons.map(({ action }) => action), lost };
}

function textsOf(message: Message): readonly WhatsAppText[] {
  const body = marked(message);
  const bodies = body.length <= MAX_TEXT ? [body] : piecesOf(message, PIECE).map(marked);
  return bodies.map((each) => ({ type: 'text', text: { body: each, preview_url: false } }));
}

const over = (what: Loss['what'], of: string, size: number, most: number): readonly Loss[] =>
  size <= most ? [] : [{ what, of, size, most }];
const overText = (body: string) => over('text', '', body.length, MAX_TEXT);
const overBody = (body: string) => over('body', '', body.length, MAX_BODY);
const overId = ({ label, action }: Button) => over('action', label, action.length, MAX_ID);
const overLabel =
  (most: number) =>
  ({ label }: Button) =>
    over('label', label, label.length, most);

/** Reply buttons that look the same are refused. */
function overCount(buttons: readonly Button[]): readonly Loss[] {
  const titles = new Set(buttons.map(({ label }) => shortened(label, MAX_TITLE)));
  const same = buttons.length <= MAX_REPLIES && titles.size < buttons.length;
  return same
    ? [{ what: 'buttons', of: '', size: buttons.length, most: titles.size }]
    : over('buttons', '', buttons.length, MAX_BUTTONS);
}
