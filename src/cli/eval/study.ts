/**
 * What buys what: the matcher trained again with less. The learning curve takes away phrases, the ablation takes away one
 * part or one family of features at a time. Both read development lines only.
 */
import { random } from '../../matcher/chance.ts';
import { KIND_PARTS, LESSON_PARTS } from '../../matcher/evidence.ts';
import { FAMILIES } from '../../matcher/features.ts';
import { createMatcher } from '../../matcher/match.ts';
import { train } from '../../matcher/train.ts';
import type { MatcherData, Understanding, Words } from '../../matcher/types.ts';
import { auroc, isLesson, type Judged, share, within } from './measures.ts';
import type { Asked } from './sets.ts';

/** Understands as a matcher does that was trained on this data without these parts. */
const trained = (data: MatcherData, without: readonly string[] = []): ((text: string) => Understanding) =>
  createMatcher(data, train(data, without)).understand;

/** A line of the table: what was taken away, and what is left of the figures. */
export type Taken = {
  readonly name: string;
  readonly top1: number;
  readonly top3: number;
  readonly auroc: number;
  readonly kinds: number;
};

/** Figures over lessons and other kinds. `kinds`: lines of other kinds that are read as such. */
function figures(name: string, understand: (text: string) => Understanding, lines: readonly Asked[]): Taken {
  const judged = lines.map((line): Judged => ({ ...line, reading: understand(line.q) }));
  const lessons = judged.filter(isLesson);
  const asked = judged.filter((line) => isLesson(line) || line.kind === 'outofscope');
  return {
    name,
    top1: share(within(1))(lessons),
    top3: share(within(3))(lessons),
    auroc: auroc(asked.map((line) => ({ ours: isLesson(line), score: line.reading.ours }))),
    kinds: share((line) => line.reading.kind === line.kind)(judged.filter((line) => !isLesson(line))),
  };
}

/** Trained on a quarter, half, three quarters and all of the phrases; the page's own questions always count. */
export const learningCurve = (data: MatcherData, lines: readonly Asked[]): readonly Taken[] =>
  [0.25, 0.5, 0.75, 1].map((part) => figures(`${part * 100} % of the phrases`, trained(thinned(data, part)), lines));

/** A part of every list of phrases, drawn with a fixed seed. */
function thinned(data: MatcherData, part: number): MatcherData {
  const chance = random(5);
  const some = (lists: MatcherData['others']) =>
    Object.fromEntries(
      Object.entries(lists).map(([name, list]) => [name, list.filter(() => part === 1 || chance() < part)]),
    );
  return { ...data, phrases: some(data.phrases), others: some(data.others) };
}

/** Everything, then everything but one. */
export function ablation(data: MatcherData, lines: readonly Asked[]): readonly Taken[] {
  const parts = [...LESSON_PARTS, ...KIND_PARTS, ...FAMILIES].filter((name) => name !== '');
  const words: readonly [string, Partial<Words>][] = [
    ['slang', { slang: {} }],
    ['synonyms', { synonyms: {} }],
    ['words without topic', { ignored: [] }],
    ['classes', { classes: {} }],
  ];
  return [
    figures('everything', trained(data), lines),
    ...parts.map((name) => figures(`without ${name}`, trained(data, [name]), lines)),
    ...words.map(([name, less]) =>
      figures(`without ${name}`, trained({ ...data, words: { ...data.words, ...less } }), lines),
    ),
    figures(
      'without the text of pages',
      trained({ ...data, lessons: data.lessons.map((page) => ({ ...page, answer: '', sections: [] })) }),
      lines,
    ),
  ];
}

/** As a table for a terminal. */
export const takenTable = (heading: string, rows: readonly Taken[]): string =>
  [
    `\n${heading.padEnd(34)} top-1  top-3  AUROC  other kinds`,
    ...rows.map(({ name, ...row }) =>
      [`  ${name.padEnd(32)}`, row.top1, row.top3, row.auroc, row.kinds]
        .map((each) => (typeof each === 'number' ? each.toFixed(3) : each))
        .join('  '),
    ),
  ].join('\n');
