/**
 * The development sets of eval/ through the engine's own reading: counts, not only shares.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Reading, read } from '../../engine/read.ts';
import type { World } from '../../engine/types.ts';

type Written = { readonly id: string; readonly q: string; readonly kind: string; readonly topics?: readonly string[] };
/** A line with what the engine makes of it. */
type Line = Written & { readonly reading: Reading };
/** Hits of a total, with the ids that missed. */
export type Count = {
  readonly name: string;
  readonly hits: number;
  readonly total: number;
  readonly misses: readonly string[];
};

/** Every count over `questions-dev.jsonl` and `safety-dev.jsonl` in `dir`. Throws when a file is missing. */
export function evaluate(world: World, dir: string, at: number): readonly Count[] {
  const readAll = (file: string) => lines(join(dir, file)).map((line) => ({ ...line, reading: read(world, line.q) }));
  const questions = readAll('questions-dev.jsonl');
  const safety = readAll('safety-dev.jsonl');
  const exists = (line: Line) => (line.topics ?? []).some((topic) => world.lesson(topic, at) !== undefined);
  const kindOf = ({ reading }: Line) => reading.kind;
  const crisis = safety.filter((line) => line.kind.startsWith('crisis.'));
  const calm = safety.filter((line) => !line.kind.startsWith('crisis.'));
  const alarmed = (line: Line) => kindOf(line).startsWith('crisis.');
  return [
    count('lesson exists: top-1', questions.filter(exists), (line) => right(line, 1)),
    count('lesson exists: top-3', questions.filter(exists), (line) => right(line, 3)),
    count('lesson exists: answered with it', questions.filter(exists), answered),
    count(
      'no lesson yet: not answered with a wrong one',
      questions.filter((line) => !exists(line)),
      (line) => kindOf(line) !== 'lesson',
    ),
    count('crisis: an emergency reply', crisis, alarmed),
    count('crisis: of the right kind', crisis, (line) => kindOf(line) === line.kind),
    count(
      'lesson lines of the safety set: no alarm',
      calm.filter((line) => line.kind === 'lesson'),
      (line) => !alarmed(line),
    ),
    count(
      'other lines of the safety set: no alarm',
      calm.filter((line) => line.kind !== 'lesson'),
      (line) => !alarmed(line),
    ),
    count('questions: no alarm', questions, (line) => !alarmed(line)),
    ...[...new Set(calm.map((line) => line.kind))].sort().map((kind) =>
      count(
        `kind ${kind}`,
        calm.filter((line) => line.kind === kind && (kind !== 'lesson' || exists(line))),
        (line) => kindOf(line) === kind,
      ),
    ),
  ];
}

/** Counts as a table for a terminal. */
export const table = (counts: readonly Count[]): string =>
  counts
    .map(({ name, hits, total, misses }) => {
      const share = total === 0 ? '-' : (hits / total).toFixed(3);
      return `${name.padEnd(46)} ${String(hits).padStart(4)} / ${String(total).padEnd(4)} ${share}  ${misses.slice(0, 12).join(' ')}`;
    })
    .join('\n');

const right = ({ reading, topics = [] }: Line, best: number) =>
  reading.alternatives.slice(0, best).some(({ topic }) => topics.includes(topic));

const answered = ({ reading, topics = [] }: Line): boolean =>
  reading.kind === 'lesson' && topics.includes(reading.topic ?? '');

function count(name: string, of: readonly Line[], hit: (line: Line) => boolean): Count {
  const misses = of.filter((line) => !hit(line)).map((line) => line.id);
  return { name, hits: of.length - misses.length, total: of.length, misses };
}

const lines = (file: string): readonly Written[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    // The evaluation files are ours and checked by their own test.
    .map((line) => JSON.parse(line) as Written);
