/** Every story reads the same on the web page's own server and at a terminal: channels carry words, they do not make any. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { playOnWeb, possibleOnWeb, printedOnTerminal } from './borders.ts';
import { library, play, readStory, worldOf, written } from './stage.ts';

const HERE = import.meta.dirname;
const stories = readdirSync(HERE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));
const shelf = library();

describe.each(stories)('%s', (file) => {
  const story = readStory(join(HERE, file));
  const { lines } = story;
  const world = worldOf(shelf.world, story);

  test('on the web, through the real server', async () => {
    const possible = lines.filter(possibleOnWeb);
    const expected = await play(possible, world, 'web');
    expect(written(file, await playOnWeb(possible, world))).toBe(written(file, expected));
  });

  test('at a terminal, buttons by number', async () => {
    const expected = await play(lines, world);
    const screens = await printedOnTerminal(expected, world);
    for (const [at, { line, said }] of expected.entries()) {
      // A bubble is indented and its buttons are numbered; the words are the same.
      const screen = screens[at]?.replace(/^ {2}/gm, '') ?? '';
      for (const { text } of said) expect(screen, line).toContain(text);
      expect(screen.match(/^\s*\[\d+\]/gm)?.length ?? 0, line).toBe(said.flatMap((each) => each.buttons ?? []).length);
    }
  });
});
