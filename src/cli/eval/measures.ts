/** What is measured over judged lines. Pure; every figure is a number between 0 and 1 unless it says so. */
import type { Reading } from '../../engine/read.ts';
import type { Asked } from './sets.ts';

/** A line with what was made of it. */
export type Judged = Asked & {
  readonly reading: Pick<Reading, 'kind' | 'topic' | 'confidence' | 'ours' | 'alternatives'>;
};

export const isLesson = ({ kind }: Asked): boolean => kind === 'lesson';
export const isCrisis = ({ kind }: Asked): boolean => kind.startsWith('crisis.');
export const alarmed = ({ reading }: Judged): boolean => reading.kind.startsWith('crisis.');
/** Among the `best` lessons, whatever the kind. */
export const within =
  (best: number) =>
  ({ reading, topics }: Judged): boolean =>
    reading.alternatives.slice(0, best).some(({ topic }) => topics.includes(topic));
/** Given as the answer, and right. */
export const answered = ({ reading, topics }: Judged): boolean =>
  reading.kind === 'lesson' && topics.includes(reading.topic ?? '');
/** Given as the answer, and wrong. */
export const misled = (line: Judged): boolean => line.reading.kind === 'lesson' && !answered(line);
/** Taken for something that is not our subject. */
export const turnedAway = ({ reading }: Judged): boolean => NOT_OURS.includes(reading.kind);
const NOT_OURS: readonly string[] = ['outofscope', 'smalltalk', 'language', 'menu', 'quiz'];

export const share = (hit: (line: Judged) => boolean) => (lines: readonly Judged[]) =>
  lines.length === 0 ? Number.NaN : lines.filter(hit).length / lines.length;

/** Mean of 1 / place of the first right lesson (0 where none of the five is right). */
export const meanReciprocalRank = (lines: readonly Judged[]): number =>
  mean(
    lines.map(({ reading, topics }) => {
      const place = reading.alternatives.findIndex(({ topic }) => topics.includes(topic));
      return place < 0 ? 0 : 1 / (place + 1);
    }),
  );

/**
 * Expected calibration error (Naeini, Cooper, Hauskrecht 2015) of the answers given: how far confidence is from the share
 * that is right, in ten bins of equal width, weighted by their size.
 */
export function calibrationError(lines: readonly Judged[]): number {
  const given = lines.filter(({ reading }) => reading.kind === 'lesson');
  const bins = Array.from({ length: 10 }, (): Judged[] => []);
  for (const line of given) bins[Math.min(9, Math.floor(line.reading.confidence * 10))]?.push(line);
  return bins
    .filter((bin) => bin.length > 0)
    .reduce((sum, bin) => {
      const sure = mean(bin.map(({ reading }) => reading.confidence));
      return sum + (bin.length / given.length) * Math.abs(sure - share(answered)(bin));
    }, 0);
}

/** Harmonic mean of precision and recall of a kind over lines of all kinds. */
export const f1 =
  (kind: string) =>
  (lines: readonly Judged[]): number => {
    const meant = lines.filter((line) => line.kind === kind).length;
    const said = lines.filter(({ reading }) => reading.kind === kind).length;
    const both = lines.filter((line) => line.kind === kind && line.reading.kind === kind).length;
    return (2 * both) / (meant + said || 1);
  };

/** A line that is ours or not, and how much it looked so. */
export type Scored = { readonly ours: boolean; readonly score: number };

/** Area under the ROC curve: the chance that one of ours scores above one that is not (Mann and Whitney 1947); ties half. */
export function auroc(lines: readonly Scored[]): number {
  const sorted = [...lines].sort((a, b) => a.score - b.score);
  let below = 0;
  let pairs = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to++;
    const equal = sorted.slice(from, to);
    const ours = equal.filter((line) => line.ours).length;
    pairs += ours * (below + (equal.length - ours) / 2);
    below += equal.length - ours;
    from = to;
  }
  return pairs / (below * (lines.length - below));
}

export const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? Number.NaN : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** The number below which this share of the numbers lies. */
export const quantile = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(share * numbers.length))] ?? Number.NaN;
