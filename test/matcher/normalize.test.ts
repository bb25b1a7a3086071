import { describe, expect, test } from 'vitest';
import { clean, split } from '../../src/matcher/clean.ts';
import { createNormalizer } from '../../src/matcher/normalize.ts';
import { createSpeller } from '../../src/matcher/spell.ts';

const words = {
  slang: { gmn: 'bagaimana', temen: 'teman', 'ga tau': 'tidak tahu', nyabu: 'memakai sabu' },
  synonyms: { shabu: 'sabu', 'tembakau gorila': 'tembakau_gorila', gorila: 'tembakau_gorila' },
  ignored: ['sih'],
  classes: { zat: ['sabu', 'tembakau_gorila'] },
};
const read = createNormalizer(words);

describe('words as typed', () => {
  test.each([
    ['Apa ITU Sabu?!', ['apa', 'itu', 'sabu']],
    ['bangettttt', ['banget']],
    ['tanda2nya temen2', ['tandanya', 'temen']],
    ['obat-obatan teman-teman', ['obatan', 'teman']],
    ['sayur-mayur', ['sayur', 'mayur']],
    ['s4bu n4rk0b4', ['sabu', 'narkoba']],
    ['umur 15, gol 1, mp3', ['umur', '15', 'gol', '1', 'mp3']],
    ['téh ｓａｂｕ', ['teh', 'sabu']],
    ['sa\u200bbu', ['sabu']],
    ["jum'at", ['jumat']],
    ['😅🙏', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test('a long message keeps its head and its tail', () => {
    const text = clean(`awal ${'x '.repeat(20_000)} akhir`);
    expect(text.length).toBeLessThan(2_000);
    expect(text).toMatch(/^awal .* akhir$/s);
  });
});

describe('words as understood', () => {
  test('slang becomes standard, also with a possessive', () => {
    expect(read('gmn temennya').words).toEqual(['bagaimana', 'teman']);
  });

  test('the longest entry wins, and a name of two words stays one', () => {
    expect(read('ga tau tembakau gorila').words).toEqual(['tidak', 'tahu', 'tembakau_gorila']);
    expect(read('gorila').words).toEqual(['tembakau_gorila']);
  });

  test('slang first, synonyms after it', () => {
    expect(read('nyabu shabu').words).toEqual(['memakai', 'sabu', 'sabu']);
  });

  test('terms carry a topic, ignored words do not', () => {
    expect(read('sabu sih').terms).toEqual(['sabu']);
  });

  test('drugs share a shape', () => {
    expect(read('shabu bahaya').shape).toEqual(['#zat', 'bahaya']);
  });

  test('a mended word may be slang again', () => {
    const speller = createSpeller(
      new Map([
        ['temen', 9],
        ['bahaya', 9],
      ]),
    );
    expect(createNormalizer(words, speller)('temne bahya').words).toEqual(['teman', 'bahaya']);
  });
});
