/** content/areas/wilayah.tsv is the package's data and nothing else. To write it anew: vitest run test/content/areas-data.test.ts -u */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extract } from './areas-extract.ts';

const FILE = join(import.meta.dirname, '../../content/areas/wilayah.tsv');

test('the file is what the package gives', async () => {
  await expect(await extract()).toMatchFileSnapshot(FILE);
});

test('codes and spellings that the project relies on', () => {
  const names = new Map(
    readFileSync(FILE, 'utf8')
      .split('\n')
      .map((line) => [line.split('\t')[0], line.split('\t')[1]]),
  );
  const below = (code: string) => [...names.keys()].filter((each) => each?.startsWith(`${code}.`));
  expect(names.get('32.71')).toBe('Kota Bogor');
  expect(names.get('32.71.04.1004')).toBe('Marga Jaya');
  expect(names.get('31.71')).toBe('Kota Administrasi Jakarta Pusat');
  expect(names.get('93.01')).toBe('Kabupaten Merauke');
  expect(below('32.71')).toHaveLength(6 + 68);
  expect(below('32.01').filter((code) => code?.length === 8)).toHaveLength(40);
  expect(below('31').filter((code) => (code?.length ?? 0) > 8)).toEqual([]);
});
