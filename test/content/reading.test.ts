/** How hard a page is to read: what counts as a sentence, as a word, and as an everyday word. */
import { expect, it } from 'vitest';
import { FREQUENT_FILE, readEveryday } from '../../src/content/everyday.ts';
import { readPage } from '../../src/content/lesson.ts';
import { page, UJI_PAGE } from '../../src/content/lint/example.ts';
import { readingOf, sentencesOf } from '../../src/content/reading.ts';

const pageOf = (body: string) => {
  const read = readPage(UJI_PAGE, page({}, body)).page;
  if (!read) throw new Error('test: the example page cannot be read');
  return read;
};
const everyday = (words: string) => readEveryday(new Map([[FREQUENT_FILE, words.replaceAll(' ', '\n')]]));

it('sentences end with a mark, a colon, a paragraph or a list item; a title is none', () => {
  const body = 'Satu dua. "Tiga empat?" Lima: enam\ntujuh!\n\n## Judul\n- delapan sembilan\n- **sepuluh** 119';
  expect(sentencesOf(pageOf(body)).map(({ text, words }) => `${words} ${text}`)).toEqual([
    '2 Satu dua.',
    '2 "Tiga empat?"',
    '1 Lima',
    '2 enam tujuh!',
    '2 delapan sembilan',
    '2 sepuluh 119',
  ]);
});

it('a number with marks, a doubled word and an address are one word each', () => {
  expect(sentencesOf(pageOf('Rumah-rumah 1.200 dan https://uji.example/a.b satu.')).map(({ words }) => words)).toEqual([
    5,
  ]);
});

it('forms of everyday words are everyday words; names are not judged', () => {
  const { share, odd } = readingOf(
    pageOf('Ia memeriksanya, diperiksa Eksipien, anak-anak, periksa-memeriksa eksipien.'),
    everyday('periksa anak'),
  );
  expect(odd).toEqual(['eksipien']);
  expect(share).toBeCloseTo(4 / 5);
});

it('without a list nothing is measured, and an empty page breaks nothing', () => {
  expect(readingOf(pageOf('Eksipien katabolisme.'), everyday(''))).toMatchObject({ share: 1, odd: [], mean: 2 });
  expect(readingOf(pageOf(''), everyday('satu'))).toMatchObject({ share: 1, mean: 0, longest: undefined });
});
