/** `locate`: the contract's line for each question, and what a person reads. */
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { explainPlace, locateJsonl } from '../../src/cli/locate.ts';
import { library } from '../dialogues/stage.ts';

const { world } = library();

test('one line each, in order; a pin names no area; a bad line is answered, the rest goes on, exit 1', async () => {
  const lines = [
    '{"id":"a","text":"katulampa"}',
    'rusak',
    '{"id":"b","lat":-6.6,"lon":106.8}',
    '{"id":"c"}',
    '{"id":"d","text":"cirebon"}',
    '{"id":"e","text":"rahasia"}',
  ];
  const printed: string[] = [];
  const input = Readable.from(lines.map((line) => `${line}\n`));
  const code = await locateJsonl(world, { input, print: (line) => void printed.push(line) });
  expect(printed.map((line) => JSON.parse(line))).toEqual([
    { id: 'a', area: '32.71.02.1003', name: 'Katulampa', ambiguous: false, areas: [] },
    { id: null, error: 'not JSON' },
    { id: 'b', area: null, name: null, ambiguous: false, areas: [] },
    { id: null, error: 'expected {"id","text"} or {"id","lat","lon"}' },
    { id: 'd', area: '32', name: 'Jawa Barat', ambiguous: true, areas: ['32.09', '32.74'] },
    { id: 'e', area: null, name: null, ambiguous: false, areas: [] },
  ]);
  expect(code).toBe(1);
});

test('a person reads where it is, or what must be asked', () => {
  expect(explainPlace(world, 'deket botani square')).toBe('32.71.03  Bogor Tengah, Kota Bogor, Jawa Barat');
  expect(explainPlace(world, 'bogor')).toContain('32.71  Kota Bogor, Jawa Barat\n  32.01  Kabupaten Bogor');
  expect(explainPlace(world, 'rahasia')).toBe('tidak menyebut tempat');
});
