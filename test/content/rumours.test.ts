/** The real rumours: their own messages reach them, messages nobody tuned on reach them, ordinary questions do not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type RumourEntry, readRumours } from '../../src/content/rumours.ts';
import { MAX_MESSAGE } from '../../src/engine/limits.ts';
import { read } from '../../src/engine/read.ts';
import { begin, step } from '../../src/engine/step.ts';
import { recogniseCrisis } from '../../src/safety/crisis.ts';
import { library, STARTS_AT } from '../dialogues/stage.ts';

const ROOT = join(import.meta.dirname, '../..');
const { world, rumours, problems, lessons, data } = library();
const folder = join(ROOT, 'content/rumours');
const entries = readdirSync(folder).flatMap((name): readonly RumourEntry[] =>
  name === 'tanda.yaml' ? [] : readRumours(`content/rumours/${name}`, readFileSync(join(folder, name), 'utf8')).entries,
);
const told = (text: string) => {
  const event = { kind: 'text', text, id: 'e', at: STARTS_AT } as const;
  return step(world, begin('c'), event).replies;
};

test('at least 40 rumours, all of them served', () => {
  expect(problems.filter(({ file }) => file.startsWith('content/rumours/'))).toEqual([]);
  expect(rumours.length).toBeGreaterThanOrEqual(40);
  expect(rumours.length).toBe(entries.length);
});

describe.each(entries.map((entry) => [entry.id, entry] as const))('%s', (id, { contoh, jawaban }) => {
  test.each(contoh)('is known by: %s', (text) => {
    expect(recogniseCrisis(text)).toBeUndefined();
    expect(world.rumour(text)).toMatchObject({ rumour: { id }, passedOn: true });
  });

  test('is answered in one bubble with a source, help and the menu', () => {
    const [reply, ...more] = told(contoh[0] ?? '');
    expect(more).toEqual([]);
    expect(reply?.text).toContain(jawaban);
    expect(reply?.text).toContain(world.say('id', 'rumour.dontPass'));
    expect(reply?.text).toMatch(/Sumber: \S.+ · dibuka \w{3} 20\d\d/);
    expect(reply?.text.length).toBeLessThanOrEqual(MAX_MESSAGE);
    expect(reply?.buttons?.map(({ action }) => action)).toEqual(expect.arrayContaining(['help', 'menu']));
  });
});

test('messages nobody tuned on: at least 36 of 40 reach their rumour, at most 1 another', () => {
  const held: Record<string, string[]> = parse(readFileSync(join(import.meta.dirname, 'rumours-heldout.yaml'), 'utf8'));
  const heard = Object.entries(held).flatMap(([id, texts]) => texts.map((text) => ({ id, got: world.rumour(text) })));
  expect(heard).toHaveLength(40);
  expect(heard.filter(({ id, got }) => got?.rumour.id === id).length).toBeGreaterThanOrEqual(36);
  expect(heard.filter(({ id, got }) => got && got.rumour.id !== id).length).toBeLessThanOrEqual(1);
});

describe('ordinary questions', () => {
  // Read one by one: those of the first file really ask whether that claim is true; those of the second are known mistakes.
  const ASK: ReadonlySet<string> = new Set(
    ['rumours-asked.txt', 'rumours-mistaken.txt'].flatMap((file) =>
      readFileSync(join(import.meta.dirname, file), 'utf8').split('\n'),
    ),
  );
  const eva = join(ROOT, 'test/eval');
  const lines = readdirSync(eva)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(eva, name), 'utf8').split('\n').filter(Boolean))
    .map((line): string => JSON.parse(line).q ?? '');
  const phrases = [...Object.values(data.phrases), ...Object.values(data.others)].flat();
  const questions = data.lessons.flatMap((lesson) => lesson.questions);

  test('no line of eval, phrases or lessons is taken for a rumour unless it asks one', () => {
    const taken = [...lines, ...phrases, ...questions].filter((text) => world.rumour(text) && !ASK.has(text));
    expect(taken).toEqual([]);
  });

  test.each(['apa itu sabu', 'sabu bahaya ga', 'ciri orang pakai sabu', 'tes urine berapa hari', 'biaya rehab berapa'])(
    '%s',
    (text) => expect(world.rumour(text)).toBeUndefined(),
  );
});

describe('what stays before a rumour', () => {
  test('somebody who lies there is an emergency, whatever is forwarded with it', () => {
    const text =
      'Sebarkan! ada permen stroberi isi sabu, adik saya habis makan itu sekarang tidak sadar dan kejang, tolong';
    expect(told(text)[0]?.text).toContain('119');
    expect(read(world, text).kind).toBe('crisis.overdose');
  });

  test('a request that must be refused is not softened by "mitos"', () => {
    const text = 'bener ga minum air kelapa bisa lolos tes urine? caranya gimana biar ga ketauan';
    expect(read(world, text).kind).toBe('refuse.evade');
  });
});

test('ask names the lesson behind a forwarded claim when its page is there, else nothing', () => {
  for (const { contoh, pelajaran } of entries) {
    const { kind, topic } = read(world, contoh[0] ?? '');
    const isThere = lessons.some(({ id }) => id === pelajaran);
    expect([kind, topic]).toEqual(isThere ? ['lesson', pelajaran] : ['unsure', undefined]);
  }
});

test('4,000 characters take less than 2 ms on average', () => {
  const text = `Sebarkan! ${'hati-hati narkoba jenis baru beredar, bapak ibu tolong jaga anak '.repeat(60)} permen stroberi isi sabu`;
  expect(text.length).toBeGreaterThan(3_900);
  expect(world.rumour(text)?.rumour.id).toBe('permen-stroberi');
  const started = performance.now();
  for (let each = 0; each < 100; each++) world.rumour(`${text} ${each}`);
  expect((performance.now() - started) / 100).toBeLessThan(2);
});
