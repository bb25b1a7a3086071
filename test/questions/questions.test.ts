/**
 * The project's own development lines (test/questions, never an example of content/phrases): each is read as what it is,
 * or stands in known-misses.txt and is still missed. KNOWN=1 writes that file anew; a list that grew needs a reason.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Asked, development, sealed } from '../../src/cli/eval/sets.ts';
import { read } from '../../src/engine/read.ts';
import { library } from '../dialogues/stage.ts';

const { world, data } = library();
const FILE = join(import.meta.dirname, 'known-misses.txt');
const lines = development(import.meta.dirname);

/** A lesson line is right when a right lesson comes first; another kind when it is read as that kind. */
const isRead = (line: Asked): boolean => {
  const { kind, alternatives } = read(world, line.q);
  if (line.kind !== 'lesson') return kind === line.kind;
  return line.topics.includes(alternatives[0]?.topic ?? '') && !kind.startsWith('crisis.');
};
const missed = lines.filter((line) => !isRead(line)).map(({ kind, q }) => `${kind}\t${q}`);

test.runIf(process.env.KNOWN === '1')('the list of known misses is written anew (runs only with KNOWN=1)', () => {
  writeFileSync(FILE, `${missed.join('\n')}\n`);
});

describe('own development lines', () => {
  const known = readFileSync(FILE, 'utf8').trim().split('\n');

  test('there are at least 1,000, with every lesson and every kind', () => {
    expect(lines.length).toBeGreaterThanOrEqual(1000);
    expect(new Set(lines.flatMap(({ topics }) => topics)).size).toBe(Object.keys(data.phrases).length);
  });

  test('what is missed is known, and what is known is still missed', () => {
    expect(missed).toEqual(known);
  });

  test('at least 95 of 100 lessons come first, and 95 of 100 emergencies are heard', () => {
    const share = (of: readonly Asked[], hit: (line: Asked) => boolean) => of.filter(hit).length / of.length;
    const emergencies = lines.filter(({ kind }) => kind.startsWith('crisis.'));
    expect(
      share(
        lines.filter(({ kind }) => kind === 'lesson'),
        isRead,
      ),
    ).toBeGreaterThanOrEqual(0.95);
    expect(share(emergencies, ({ q }) => read(world, q).kind.startsWith('crisis.'))).toBeGreaterThanOrEqual(0.95);
  });
});

test('no line that judges is an example that teaches', () => {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  const taught = new Set([...Object.values(data.phrases), ...Object.values(data.others)].flat().map(plain));
  const judging = [...lines, ...sealed(join(import.meta.dirname, '../sealed'))];
  // Very short ones ("kuis", "menu") are what everybody types.
  const copied = judging.filter(({ q }) => plain(q).split(' ').length > 3 && taught.has(plain(q)));
  expect(copied.length).toBe(0);
});
