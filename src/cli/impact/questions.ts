/** What `content:impact` asks: the judged sets, the questions that stand in lessons, and a sample of the phrases. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { MatcherData } from '../../matcher/types.ts';

/** Sets in order of weight. Only `judged` questions bear a label that a person gave (test/eval/labelling-guide.md). */
export const SETS = ['judged', 'lessons', 'phrases'] as const;
export type QuestionSet = (typeof SETS)[number];

/** The right answer of a judged question: a kind, and for a lesson every slug that would be right. */
export type Label = { readonly kind: string; readonly topics: readonly string[] };
export type Question = {
  readonly set: QuestionSet;
  /** File and line's id, or where the question stands. */
  readonly id: string;
  readonly text: string;
  readonly label?: Label;
};

const JUDGED = ['questions-dev.jsonl', 'safety-dev.jsonl'];
/** Enough to see a topic lean, few enough to ask in a second. */
const SAMPLE = 10;

/** All questions, each text once, in the set of the most weight. `versions`: the content before and after. */
export function questionsFor(evalDir: string, versions: readonly MatcherData[]): readonly Question[] {
  const all = [
    ...JUDGED.flatMap((file) => judged(join(evalDir, file))),
    ...inLessons(versions),
    ...inPhrases(versions),
  ];
  const first = new Map<string, Question>();
  for (const question of all) if (!first.has(question.text)) first.set(question.text, question);
  return [...first.values()];
}

function judged(path: string): readonly Question[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => {
    // The evaluation files are ours and checked by their own test.
    const { id, q, kind, topics = [] } = JSON.parse(line) as { id: string; q: string; kind: string; topics?: string[] };
    return { set: 'judged', id: `${basename(path, '.jsonl')} ${id}`, text: q, label: { kind, topics } };
  });
}

const inLessons = (versions: readonly MatcherData[]): readonly Question[] =>
  versions.flatMap(({ lessons }) =>
    lessons.flatMap(({ id, questions }) => questions.map((text): Question => ({ set: 'lessons', id, text }))),
  );

function inPhrases(versions: readonly MatcherData[]): readonly Question[] {
  const keys = [...new Set(versions.flatMap((data) => [...of(data).keys()]))];
  return keys.flatMap((id) =>
    sample(versions.flatMap((data) => of(data).get(id) ?? [])).map((text): Question => ({ set: 'phrases', id, text })),
  );
}

/** Phrases by the file that holds them. */
const of = ({ phrases, others }: MatcherData): ReadonlyMap<string, readonly string[]> =>
  new Map([
    ...Object.entries(phrases),
    ...Object.entries(others).map(([kind, lines]) => [`_lain/${kind}`, lines] as const),
  ]);

/** Lines with the smallest hashes: an edit elsewhere in the file leaves the sample as it is (bottom-k sketch; Cohen 1997). */
const sample = (lines: readonly string[]): readonly string[] =>
  [...new Set(lines)]
    .map((line) => ({ line, hash: createHash('sha256').update(line).digest('hex') }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .slice(0, SAMPLE)
    .map(({ line }) => line);
