import { describe, expect, it } from 'vitest';

type Part = { readonly text: string; readonly bold: boolean; readonly italic: boolean; readonly href?: string };
type Block =
  | { readonly kind: 'line'; readonly parts: readonly Part[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Part[])[] };
type BlocksOf = (message: { text: string; marks: readonly unknown[] }, numbers: readonly string[]) => readonly Block[];

// The page's script is plain JavaScript without types; its docstring gives this shape.
const { blocksOf } = (await import(new URL('../../src/server/simulator/text.js', import.meta.url).href)) as {
  blocksOf: BlocksOf;
};

const NUMBERS = ['110', '119', '129', '184'];
const parts = (text: string, marks: readonly unknown[] = []) =>
  blocksOf({ text, marks }, NUMBERS).flatMap((block) => (block.kind === 'line' ? block.parts : block.items.flat()));
const links = (text: string) => parts(text).flatMap(({ text: shown, href }) => (href ? [`${shown} ${href}`] : []));

describe('the parts of a bubble', () => {
  it('keeps lines, gaps and lists', () => {
    const kinds = blocksOf({ text: 'Satu\n\n• a\n• b\nDua', marks: [] }, NUMBERS).map((block) =>
      block.kind === 'list' ? `list of ${block.items.length}` : block.parts.map(({ text }) => text).join(''),
    );
    expect(kinds).toEqual(['Satu', '', 'list of 2', 'Dua']);
  });

  it('keeps marks in their place, over line ends and emoji too', () => {
    const text = '🙂 tebal\n• miring';
    const marks = [
      { from: 3, to: 8, style: 'bold' },
      { from: 11, to: 17, style: 'italic' },
    ];
    expect(parts(text, marks).map(({ text: shown, bold, italic }) => [shown, bold, italic])).toEqual([
      ['🙂 ', false, false],
      ['tebal', true, false],
      ['miring', false, true],
    ]);
  });

  it.each([
    ['TELEPON 119 SEKARANG', ['119 tel:119']],
    ['SAPA 129, Polri 110.', ['129 tel:129', '110 tel:110']],
    ['Hubungi 184 atau 119', ['184 tel:184', '119 tel:119']],
    ['(119)', ['119 tel:119']],
    ['119', ['119 tel:119']],
    ['telepon (0251) 8331753.', ['(0251) 8331753 tel:02518331753']],
    ['https://www.healing119.id.', ['https://www.healing119.id https://www.healing119.id']],
    ['https://contoh.id/119/a-b', ['https://contoh.id/119/a-b https://contoh.id/119/a-b']],
  ])('makes links in: %s', (text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  it.each([
    'Pasal 129 dan 119',
    'UU 35/2009 ayat 110',
    'Nomor 184 Tahun 2020',
    '1.190 atau 119.000',
    '119 orang',
    '119% lebih',
    '+628111129129',
    '(0251) 8331753x',
    '8331753',
    'healing119.id',
    '2119',
    'javascript:119x',
    'http://contoh.id',
  ])('makes no link in: %s', (text) => {
    expect(links(text)).toEqual([]);
  });
});
