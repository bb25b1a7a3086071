import { describe, expect, it } from 'vitest';
import { LAST_WORDS, readLocales, speaker } from '../../src/content/locales.ts';
import { MAX_LABEL } from '../../src/engine/limits.ts';

const files = new Map([
  ['locales/id/a.json', '{\n  "a.halo": "Halo, {{nama}} & <kawan>.",\n  "a.hanya": "Hanya Indonesia."\n}'],
  ['locales/en/a.json', '{"a.halo": "Hello, {{nama}}."}'],
]);
const say = speaker(readLocales(files).sayings);

describe('what is said', () => {
  it('fills in what it is given, as it is', () => {
    expect(say('id', 'a.halo', { nama: '<Budi> {{x}} $t(a.hanya)' })).toBe('Halo, <Budi> {{x}} $t(a.hanya) & <kawan>.');
    expect(say('en', 'a.halo', { nama: 'Budi' })).toBe('Hello, Budi.');
  });

  it('falls back on Indonesian, and leaves no hole for what is missing', () => {
    expect(say('su', 'a.hanya')).toBe('Hanya Indonesia.');
    expect(say('id', 'a.halo')).toBe('Halo,  & <kawan>.');
  });

  it('never shows a key: not for an unknown one, not with every file missing', () => {
    const mute = speaker([]);
    for (const key of ['a.tidak', '', 'constructor', '__proto__', 'a']) {
      expect(say('id', key)).toBe(LAST_WORDS);
      expect(mute('en', key)).toBe(LAST_WORDS);
    }
    expect(LAST_WORDS.length).toBeLessThanOrEqual(MAX_LABEL);
  });
});

it('tells every mistake of a file', () => {
  const { problems } = readLocales(
    new Map([
      ['locales/id/a.json', '{\n  "a": "satu",\n  "b": {"c": "dua"}\n}'],
      ['locales/id/b.json', '{\n  "x": "satu",\n  "a": "lagi"\n}'],
      ['locales/id/c.json', '{"a" "satu"}'],
    ]),
  );
  expect(problems.map(({ file, line, message }) => `${file}:${line} ${message}`)).toMatchInlineSnapshot(`
    [
      "locales/id/a.json:3 "b" harus teks. Pakai kunci bertitik, misalnya "menu.judul", tanpa isi bertingkat.",
      "locales/id/b.json:3 kunci "a" sudah ada di locales/id/a.json. Simpan di satu tempat saja.",
      "locales/id/c.json:1 tanda kutip, kurung atau koma belum ditutup.",
      "locales/id/c.json:1 JSON tidak terbaca. Periksa koma, tanda kutip dan kurung.",
    ]
  `);
});
