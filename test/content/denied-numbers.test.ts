/** Dead and invented numbers, in every spelling, and nowhere in what we ship. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gather } from '../../src/content/gather.ts';
import { deniedIn } from '../../src/content/lint/denied-numbers.ts';
import { bodyWith, contacts as example, page, UJI_CONTACTS, UJI_PAGE } from '../../src/content/lint/example.ts';

const ROOT = join(import.meta.dirname, '../..');
const NOW = Date.parse('2026-11-24T10:00:00+07:00');

it.each([
  '106',
  'Telepon 106.',
  '500-454',
  '500454',
  '(021) 500 454',
  '021500454',
  '+62 21 500-454',
  '8324021',
  '(0251) 8324021',
  '0251-8324021',
  '0251 832 4021',
  '+622518324021',
  '0811-234-567',
  '0811 2345 67',
  '08112345678',
  '+62811234567',
  '+62 811-234-5678',
  '628112345 6789',
  '62 811 2345 99',
  '0 8 1 1 2 3 4 5 6 7',
  '0811.234.5xx',
])('%s is found in a sentence', (number) => {
  expect(deniedIn(`Coba ${number} saja`)).toHaveLength(1);
});

it.each([
  '119',
  '1060',
  '2106',
  '106.7973849',
  '0,106',
  '-106',
  '1500-567',
  '1500-454',
  '15004545',
  '(0251) 8324024',
  '(0251) 83240211',
  '0811-1186-598',
  '+628111129129',
  '0811-235-567',
  '2026-10-06',
])('%s is let alone', (number) => {
  expect(deniedIn(`Coba ${number} saja`)).toEqual([]);
});

describe('in the directory', () => {
  it.each([
    ['phone', "['(021) 106']"],
    ['whatsapp', "['+62 811 2345 678']"],
    ['sms', "['0811-234-567']"],
    ['notes', 'Dulu (0251) 8324021.'],
    ['holdReason', 'Beda dengan 500-454.'],
    ['editorCheck', '[Telepon 106.]'],
  ])('%s: %s costs the entry', (key, value) => {
    const { contacts, problems } = gather(new Map([[UJI_CONTACTS, example({ [key]: value })]]), 0);
    expect(contacts).toEqual([]);
    expect(problems.map(({ rule }) => rule)).toContain('denied-numbers');
  });
});

it('in a page costs the page', () => {
  const pages = (sentence: string) => gather(new Map([[UJI_PAGE, page({}, bodyWith(sentence))]]), NOW).pages;
  expect(['Dulu ada 106 untuk BNN.', 'Lihat pasal 106.'].map((each) => pages(each)[0]?.leftOut)).toEqual([true, false]);
});

describe('content/ and locales/', () => {
  const files = ['content', 'locales'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const found = (text: string, name: string) => deniedIn(text).map((number) => `${name}: ${number}`);

  it('hold none of them, phrases and guides included', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((file) => found(readFileSync(file, 'utf8'), file.slice(ROOT.length)))).toEqual([]);
  });

  it('a planted one is caught', () => {
    const file = files.find((each) => each.endsWith('kota-bogor.yaml')) ?? '';
    expect(found(readFileSync(file, 'utf8').replace('(0251) 8332315', '(0251) 8324021'), 'kota-bogor')).toEqual([
      'kota-bogor: 0251) 8324021',
    ]);
  });
});
