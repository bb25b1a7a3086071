/**
 * Forty people who look for help. What is right for each was judged by reading the directory's papers and the decisions,
 * not the table of `src/directory/contacts.ts`; how a vignette is read stands in `vignette.ts`.
 * A vignette that still goes wrong is listed below with its reason and must still go wrong: the list can only shrink.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { library, play } from '../dialogues/stage.ts';
import { readVignette, type Vignette, wrongs } from './vignette.ts';

const HERE = import.meta.dirname;
const files = readdirSync(HERE)
  .filter((file) => file.endsWith('.txt'))
  .sort();
const { world } = library();
const load = (file: string): Vignette => readVignette(readFileSync(join(HERE, file), 'utf8'));
const judged = async (vignette: Vignette) => wrongs(vignette, await play(vignette.lines, world));

const STILL_WRONG: ReadonlyMap<string, string> = new Map([]);

test('there are forty people', () => expect(files).toHaveLength(40));

describe.each(files.filter((file) => !STILL_WRONG.has(file)))('%s', (file) => {
  const vignette = load(file);
  test(vignette.title, async () => expect(await judged(vignette)).toEqual([]));
});

test.each([...STILL_WRONG])('%s is still wrong: %s', async (file) => expect(await judged(load(file))).not.toEqual([]));

describe('a wrong expectation is noticed', () => {
  const good = load('16-ibu-ciomas.txt');
  const danger = load('08-teman-tak-bangun.txt');
  test.each<[string, Vignette]>([
    ['the last reply does not hold "BNNK Depok"', { ...good, must: ['BNNK Depok'] }],
    ['no reply holds "171"', { ...good, mustAnywhere: ['171'] }],
    ['a reply holds "184"', { ...good, never: ['184'] }],
    ['the last reply holds "129"', { ...good, notAtTheEnd: ['129'] }],
    ['[Anakmu] was never offered', { ...good, lines: [...good.lines, '> [Anakmu]'] }],
    ['does not hold 110', { ...danger, danger: { line: 1, number: '110' } }],
  ])('%s', async (complaint, vignette) => expect((await judged(vignette)).join()).toContain(complaint));

  test('184 before the emergency number, and a head line nobody reads', () => {
    const said = [{ line: '> tolong', said: [{ text: 'Telepon 184. Kalau gawat 119.' }] }];
    const vignette = readVignette('# Uji\n= darurat: 1 119\n\n> tolong');
    expect(wrongs(vignette, said)).toEqual(['184 stands before the emergency number']);
    expect(() => readVignette('# Uji\n= hrs: 119')).toThrow('nobody reads');
  });

  test('a number is met as a whole', () => {
    const said = [{ line: '> halo', said: [{ text: 'WhatsApp +628111129129' }] }];
    expect(wrongs(readVignette('# Uji\n= tidak boleh: 112\n\n> halo'), said)).toEqual([]);
  });
});
