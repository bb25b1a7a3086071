import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_ACTION, MAX_BUTTON_TEXT, MAX_TEXT, renderTelegram } from '../../src/channels/telegram/render.ts';
import type { Message } from '../../src/engine/types.ts';
import { anyMessage, BROKEN, bold, italic } from './nasty.ts';

const html = (message: Message) => renderTelegram(message).messages.map(({ text }) => text);
/** What Telegram shows: tags read, entities decoded. */
const shown = (text: string) =>
  text
    .replace(/<\/?[bi]>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

describe('a bubble on Telegram', () => {
  it('is HTML with its buttons under it, short ones side by side', () => {
    const buttons = ['A', 'B', 'C', 'Selesai dulu', 'Butuh bantuan'].map((label) => ({ label, action: `x:${label}` }));
    expect(renderTelegram({ text: 'Ganja itu apa?', marks: [bold(0, 5)], buttons })).toMatchInlineSnapshot(`
      {
        "lost": [],
        "messages": [
          {
            "link_preview_options": {
              "is_disabled": true,
            },
            "parse_mode": "HTML",
            "reply_markup": {
              "inline_keyboard": [
                [
                  {
                    "callback_data": "x:A",
                    "text": "A",
                  },
                  {
                    "callback_data": "x:B",
                    "text": "B",
                  },
                  {
                    "callback_data": "x:C",
                    "text": "C",
                  },
                ],
                [
                  {
                    "callback_data": "x:Selesai dulu",
                    "text": "Selesai dulu",
                  },
                  {
                    "callback_data": "x:Butuh bantuan",
                    "text": "Butuh bantuan",
                  },
                ],
              ],
            },
            "text": "<b>Ganja</b> itu apa?",
          },
        ],
      }
    `);
  });

  it('escapes only & < >, so that markup in a text stays text', () => {
    expect(html({ text: '<b>5 & 6</b> "*_~`" &lt;' })).toEqual(['&lt;b&gt;5 &amp; 6&lt;/b&gt; "*_~`" &amp;lt;']);
  });

  it('nests marks that cross, and lets one run over a line end', () => {
    expect(html({ text: 'satu\ndua tiga', marks: [bold(0, 8), italic(5, 13)] })).toEqual([
      '<b>satu\n</b><b><i>dua</i></b><i> tiga</i>',
    ]);
  });

  it('never cuts a character in two', () => {
    expect(html({ text: 'a😀b', marks: [bold(0, 2)] })).toEqual(['<b>a</b>😀b']);
  });

  it('sends a text that is too long in pieces, whole words each, and says so', () => {
    const { messages, lost } = renderTelegram({
      text: 'kata '.repeat(1_000),
      buttons: [{ label: 'Menu', action: 'm' }],
    });
    expect(messages.map(({ text, reply_markup }) => [text.length, reply_markup !== undefined])).toEqual([
      [4_095, false],
      [905, true],
    ]);
    expect(lost).toEqual([{ what: 'text', of: '', size: 5_000, most: 4_096 }]);
  });

  it('leaves out a button that could not be tapped, counting bytes', () => {
    const { messages, lost } = renderTelegram({ text: 'a', buttons: [{ label: 'Lanjut', action: 'é'.repeat(33) }] });
    expect(messages[0]?.reply_markup).toBeUndefined();
    expect(lost).toEqual([{ what: 'action', of: 'Lanjut', size: 66, most: 64 }]);
  });

  it('keeps every limit and every word of any message, with balanced tags', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        const { messages } = renderTelegram(message);
        expect(messages.map(({ text }) => shown(text)).join('')).toBe(message.text);
        for (const { text, reply_markup } of messages) {
          expect(shown(text).length).toBeLessThanOrEqual(MAX_TEXT);
          expect(text.replace(/<b>[^<]*<\/b>|<i>[^<]*<\/i>|<b><i>[^<]*<\/i><\/b>/g, '')).not.toMatch(/[<>]/);
          expect(text).not.toMatch(BROKEN);
          for (const button of reply_markup?.inline_keyboard.flat() ?? []) {
            expect(button.text.length).toBeLessThanOrEqual(MAX_BUTTON_TEXT);
            expect(Buffer.byteLength(button.callback_data)).toBeLessThanOrEqual(MAX_ACTION);
          }
        }
      }),
    );
  });
});
