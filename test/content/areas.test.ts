/** The loader of content/areas: what an editor did wrong is told with file and line; the rest goes on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAreas } from '../../src/content/areas.ts';
import { loadLibrary } from '../../src/content/load.ts';

const ROWS = 'content/areas/wilayah.tsv';
const WORDS = 'content/areas/sebutan.yaml';
const good = readFileSync(join(import.meta.dirname, '../..', WORDS), 'utf8');
const rows = readFileSync(join(import.meta.dirname, '../..', ROWS), 'utf8');
const problems = (tsv: string, yaml: string) =>
  readAreas(
    new Map([
      [ROWS, tsv],
      [WORDS, yaml],
    ]),
  ).problems.map(({ file, line, message }) => `${file}:${line} ${message}`);

describe('content/areas', () => {
  test('the files of this project are clean', () => expect(problems(rows, good)).toEqual([]));

  test('a code that no area has is named with its line', () => {
    const line = good.split('\n').findIndex((each) => each.startsWith('  jaksel:')) + 1;
    expect(problems(rows, good.replace('jaksel: ["31.74"]', 'jaksel: ["31.99"]'))).toEqual([
      `${WORDS}:${line} kode "31.99" tidak ada di ${ROWS}. Cari kode yang benar di sana.`,
    ]);
  });

  test('and so is that of a landmark', () => {
    const line = good.split('\n').findIndex((each) => each.includes('nama: [istana bogor]')) + 1;
    expect(problems(rows, good.replace(/(istana bogor\], kode: )"[\d.]+"/, '$1"32.99"'))).toEqual([
      `${WORDS}:${line} kode "32.99" tidak ada di ${ROWS}. Cari kode yang benar di sana.`,
    ]);
  });

  test('a code without quotes, and a capital letter, are refused with the cure', () => {
    expect(problems(rows, good.replace('["31.74"]', '[31.74]')).join()).toContain('apit dengan tanda kutip');
    expect(problems(rows, good.replace('  jaksel:', '  Jaksel:')).join()).toContain('huruf kecil');
  });

  test('a broken line of wilayah.tsv costs itself alone', () => {
    const { areas } = readAreas(new Map([[ROWS, 'kode\tnama\n32\tJawa Barat\n3271 Kota Bogor\n32.71\tKota Bogor\n']]));
    expect(areas.rows).toEqual([
      { code: '32', name: 'Jawa Barat' },
      { code: '32.71', name: 'Kota Bogor' },
    ]);
    expect(problems('kode\tnama\n3271 Kota Bogor\n', good)[0]).toMatch(/^content\/areas\/wilayah.tsv:2 /);
  });

  test('without files a world finds no place and still answers', () => {
    const { world } = loadLibrary({ contentDir: '/nowhere', localesDir: '/nowhere' });
    expect(world.locate('bogor')).toEqual({ ambiguous: false, candidates: [] });
    expect(world.area('32.71')).toBeUndefined();
  });
});
