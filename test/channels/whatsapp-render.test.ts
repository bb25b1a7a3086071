import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINE_LOOK_ALIKE, LOOK_ALIKE, marked, neutral } from '../../src/channels/whatsapp/marks.ts';
import { MAX_BODY, MAX_ROW, MAX_TEXT, MAX_TITLE, renderWhatsApp } from '../../src/channels/whatsapp/render.ts';
import type { Message } from '../../src/engine/types.ts';
import { anyMessage, BROKEN, bold, italic, shortMessage } from './nasty.ts';

const WORDS = { open: 'Lihat pilihan', number: 'Balas dengan angka:' };
const render = (message: Message) => renderWhatsApp(message, WORDS);
const buttons = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ label: `Pilihan ${at + 1}`, action: `p:${at}` }));

describe('emphasis on WhatsApp', () => {
  it.each<[string, Message, string]>([
    [
      'bold and italic',
      { text: 'ini tebal, ini miring', marks: [bold(4, 9), italic(15, 21)] },
      'ini *tebal*, ini _miring_',
    ],
    ['both at once', { text: 'penting', marks: [bold(0, 7), italic(0, 7)] }, '*_penting_*'],
    [
      'marks that cross at a word',
      { text: 'satu dua tiga', marks: [bold(0, 8), italic(5, 13)] },
      '*satu _dua_* _tiga_',
    ],
    ['spaces inside a mark', { text: 'a tebal b', marks: [bold(1, 8)] }, 'a *tebal* b'],
    ['over a line end', { text: 'satu\n\ndua', marks: [bold(0, 9)] }, '*satu*\n\n*dua*'],
    ['inside a word: dropped, never a bare sign', { text: 'berbahaya', marks: [bold(3, 9)] }, 'berbahaya'],
    ['half an emoji', { text: 'a 😀 b', marks: [bold(2, 3)] }, 'a 😀 b'],
  ])('%s', (_, message, body) => {
    expect(marked(message)).toBe(body);
  });

  it('a sign of the text becomes its look-alike; an address keeps its underscore', () => {
    expect(neutral('*a* _b_ ~c~ ```d``` 2 * 3')).toBe('∗a∗ ＿b＿ ∼c∼ ‵‵‵d‵‵‵ 2 ∗ 3');
    expect(neutral('> kutip\n- butir\n10-12 > 9')).toBe('› kutip\n– butir\n10-12 > 9');
    expect(neutral('https://uji.example/a_b')).toBe('https://uji.example/a_b');
  });
});

describe('a bubble on WhatsApp', () => {
  it('is text without buttons, reply buttons up to three, a list up to ten, numbers beyond', () => {
    const shapes = [0, 1, 3, 4, 10, 11].map((count) => render({ text: 'Pilih', buttons: buttons(count) }).shape);
    expect(shapes).toEqual(['text', 'buttons', 'buttons', 'list', 'list', 'numbered']);
  });

  it('has the shape that the Graph API takes', () => {
    const marks = [bold(0, 5)];
    expect(render({ text: 'Halo.', marks }).payloads).toMatchInlineSnapshot(`
      [
        {
          "text": {
            "body": "*Halo.*",
            "preview_url": false,
          },
          "type": "text",
        },
      ]
    `);
    expect(render({ text: 'Halo.', marks, buttons: buttons(2) }).payloads).toMatchInlineSnapshot(`
      [
        {
          "interactive": {
            "action": {
              "buttons": [
                {
                  "reply": {
                    "id": "p:0",
                    "title": "Pilihan 1",
                  },
                  "type": "reply",
                },
                {
                  "reply": {
                    "id": "p:1",
                    "title": "Pilihan 2",
                  },
                  "type": "reply",
                },
              ],
            },
            "body": {
              "text": "*Halo.*",
            },
            "type": "button",
          },
          "type": "interactive",
        },
      ]
    `);
    expect(render({ text: 'Halo.', marks, buttons: buttons(4).slice(0, 4) }).payloads).toMatchInlineSnapshot(`
      [
        {
          "interactive": {
            "action": {
              "button": "Lihat pilihan",
              "sections": [
                {
                  "rows": [
                    {
                      "id": "p:0",
                      "title": "Pilihan 1",
                    },
                    {
                      "id": "p:1",
                      "title": "Pilihan 2",
                    },
                    {
                      "id": "p:2",
                      "title": "Pilihan 3",
                    },
                    {
                      "id": "p:3",
                      "title": "Pilihan 4",
                    },
                  ],
                },
              ],
            },
            "body": {
              "text": "*Halo.*",
            },
            "type": "list",
          },
          "type": "interactive",
        },
      ]
    `);
  });

  it('with too long a body has numbers, what they stand for, and says why', () => {
    const rendering = render({ text: 'a'.repeat(1_025), buttons: buttons(2) });
    expect(rendering).toMatchObject({
      shape: 'numbered',
      actions: ['p:0', 'p:1'],
      lost: [{ what: 'body', size: 1_025, most: 1_024 }],
      payloads: [{ text: { body: `${'a'.repeat(1_025)}\n\nBalas dengan angka:\n1. Pilihan 1\n2. Pilihan 2` } }],
    });
  });

  it('two buttons that would look the same become numbers; the same action is offered once', () => {
    const twice = { label: 'Menu', action: 'm' };
    expect(render({ text: 'a', buttons: [twice, { ...twice, action: 'n' }] }).shape).toBe('numbered');
    expect(render({ text: 'a', buttons: [twice, twice] })).toMatchObject({ shape: 'buttons', lost: [] });
  });

  it('shortens a label and says so', () => {
    const { lost } = render({ text: 'a', buttons: [{ label: 'Label yang terlalu panjang', action: 'a' }] });
    expect(lost).toEqual([{ what: 'label', of: 'Label yang terlalu panjang', size: 26, most: 20 }]);
  });

  it('keeps every limit and every word of any message', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        const rendering = render(message);
        for (const payload of rendering.payloads) {
          const body = payload.type === 'text' ? payload.text.body : payload.interactive.body.text;
          expect(body.length).toBeLessThanOrEqual(payload.type === 'text' ? MAX_TEXT : MAX_BODY);
          expect(body).not.toMatch(BROKEN);
          for (const title of titles(payload)) {
            expect(title.length).toBeLessThanOrEqual(
              payload.type === 'interactive' && payload.interactive.type === 'list' ? MAX_ROW : MAX_TITLE,
            );
          }
        }
        expect(unmarked(marked(message))).toBe(unmarked(neutral(message.text)));
        expect(message.text.length).toBe(neutral(message.text).length);
        expect(original(neutral(message.text))).toBe(original(message.text));
      }),
    );
  });

  it('never puts a sign where WhatsApp would show it', () => {
    fc.assert(
      fc.property(shortMessage, (message) => {
        const text = message.text.replaceAll('_', '');
        for (const line of marked({ ...message, text }).split('\n')) expect(read(read(line))).not.toMatch(/[*_]/);
      }),
    );
  });
});

/** One layer of signs taken off where WhatsApp takes them for signs. */
const read = (line: string) =>
  line.replace(/(?<![\p{L}\p{N}])([*_])(?=\S)((?:(?!\1).)+)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2');

type Payload = ReturnType<typeof render>['payloads'][number];
function titles(payload: Payload): readonly string[] {
  if (payload.type === 'text') return [];
  const { interactive } = payload;
  if (interactive.type === 'button') return interactive.action.buttons.map(({ reply }) => reply.title);
  return interactive.action.sections.flatMap(({ rows }) => rows.map(({ title }) => title));
}
const unmarked = (text: string) => text.replace(/[*_]/g, '');
/** Both forms of a sign as one, to compare texts beyond look-alikes. */
const original = (text: string) =>
  Object.entries({ ...LOOK_ALIKE, ...LINE_LOOK_ALIKE }).reduce(
    (all, [sign, alike]) => all.replaceAll(alike, sign),
    text,
  );
