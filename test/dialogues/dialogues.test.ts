/** Golden transcripts: each file is one story; `npm test -- --update` rewrites them, and every changed line needs a reason. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Library } from '../../src/content/library.ts';
import { EMERGENCY_NUMBERS, emergencyFollowUp, emergencyStep, emergencyText } from '../../src/safety/texts.ts';
import { complaints, numbersIn } from './always.ts';
import { library, play, readStory, STARTS_AT, worldOf, written } from './stage.ts';

const HERE = import.meta.dirname;
const stories = readdirSync(HERE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));
const shelf = library();
const NUMBERS: ReadonlySet<string> = new Set([
  ...Object.keys(EMERGENCY_NUMBERS),
  ...Object.keys(EMERGENCY_NUMBERS).map((each) => each.replace(/\D/g, '')),
  ...shelf.world.contacts(STARTS_AT).flatMap(({ phones }) => phones.map((each) => each.replace(/\D/g, ''))),
]);
const known = traceable(shelf);

describe.each(stories)('%s', (file) => {
  const story = readStory(join(HERE, file));

  test('reads as written, and keeps the rules of every dialogue', async () => {
    const exchanges = await play(story.lines, worldOf(shelf.world, story));
    expect(complaints(exchanges, NUMBERS, known)).toEqual([]);
    await expect(written(story.head, exchanges)).toMatchFileSnapshot(join(HERE, file));
  });
});

test('there are at least 12 stories', () => expect(stories.length).toBeGreaterThanOrEqual(12));

describe('the rules themselves are awake', () => {
  const spoil = (text: string) => complaints([{ line: '> halo', said: [{ text }] }], NUMBERS, () => true);
  test.each([
    ['a number that is not in the directory', 'Telepon 0812-3456-7890 ya'],
    ['a number that is not in the directory', 'Telepon 106 ya'],
    ['a template mark', 'Halo {{nama}}'],
    ['a name nobody may be called', 'Kamu pecandu'],
    ['an amount', 'cukup 5 gram'],
    ['a prison term', '4 tahun penjara'],
    ['longer than 700', 'a'.repeat(701)],
    ['asks who somebody is', 'Siapa namamu?'],
  ])('%s', (what, text) => expect(spoil(text).join()).toContain(what));

  test('a paragraph that stands in no file, an unanswered line and a late 119', () => {
    expect(complaints([{ line: '> halo', said: [{ text: 'Karangan.' }] }], NUMBERS, known).join()).toContain(
      'from no file',
    );
    expect(complaints([{ line: '> halo', said: [] }], NUMBERS, known).join()).toContain('no answer');
    expect(
      complaints([{ line: '> pengen bunuh diri', said: [{ text: 'Halo' }] }], NUMBERS, () => true).join(),
    ).toContain('119');
  });
  test('years and percentages are no numbers to call', () =>
    expect(numbersIn('Tahun 2026, 2,11 persen, 184')).toEqual(['184']));
});

/** Whether a paragraph stands in a lesson, in the locales or in safety's texts: what is said can be traced to a file. */
function traceable({ world, pages, quizzes, rumours }: Library): (paragraph: string) => boolean {
  const fixed = new Set<string>();
  const add = (text: string) => text.split('\n\n').forEach((each) => void fixed.add(each));
  for (const { id } of pages) {
    const lesson = world.lesson(id, STARTS_AT);
    for (const body of [lesson?.answer, ...(lesson?.sections ?? []).map((each) => each.body)]) add(body?.text ?? '');
  }
  for (const lang of ['id', 'en', 'su'] as const) {
    for (const kind of ['overdose', 'suicide', 'violence'] as const) {
      add(emergencyText(kind, lang).text);
      for (const turn of [0, 1]) add(emergencyFollowUp(kind, lang, turn).text);
      for (const { action } of emergencyText(kind, lang).buttons) add(emergencyStep(action, lang)?.text ?? '');
    }
  }
  for (const { answer } of rumours) add(answer);
  const options = new Set(quizzes.flatMap(({ items }) => items.flatMap((item) => item.options)));
  const areOptions = (paragraph: string) =>
    paragraph.split('\n').every((line) => /^[A-D]\. /.test(line) && options.has(line.slice(3)));
  const locales = join(HERE, '../../locales');
  const files = readdirSync(locales, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  const patterns = files.flatMap((file) => {
    const sentences: Record<string, string> = JSON.parse(readFileSync(join(locales, file), 'utf8'));
    return Object.values(sentences).map(
      (sentence) =>
        new RegExp(
          `^${sentence
            .split(/\{\{\w+\}\}/)
            .map(escaped)
            .join('[^\\n]+')}$`,
        ),
    );
  });
  return (paragraph) =>
    fixed.has(paragraph) || areOptions(paragraph) || patterns.some((pattern) => pattern.test(paragraph));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
