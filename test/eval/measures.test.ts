/** The figures of `eval`, each against a case that can be reckoned by hand. */
import { describe, expect, test } from 'vitest';
import { interval } from '../../src/cli/eval/bootstrap.ts';
import { auroc, calibrationError, f1, type Judged, meanReciprocalRank, within } from '../../src/cli/eval/measures.ts';

const line = (kind: string, topics: readonly string[], reading: Partial<Judged['reading']>): Judged => ({
  id: 'x',
  q: 'x',
  kind,
  topics: [...topics],
  style: 'chat',
  hard: false,
  reading: { kind: 'lesson', confidence: 1, ours: 1, alternatives: [], ...reading },
});
const given = (topic: string, confidence: number, right = topic) =>
  line('lesson', [right], { topic, confidence, alternatives: [{ topic, confidence }] });

describe('calibration error', () => {
  test('eight of ten right at 0.8 is no error', () => {
    const lines = Array.from({ length: 10 }, (_, at) => given('zat/sabu', 0.8, at < 8 ? 'zat/sabu' : 'zat/ganja'));
    expect(calibrationError(lines)).toBeCloseTo(0);
  });

  test('always sure and half right is an error of one half; what was not answered does not count', () => {
    const lines = [
      given('zat/sabu', 1),
      given('zat/sabu', 1, 'zat/ganja'),
      line('lesson', [], { kind: 'unsure', confidence: 0 }),
    ];
    expect(calibrationError(lines)).toBeCloseTo(0.5);
  });
});

describe('area under the curve', () => {
  const scored = (ours: readonly number[], others: readonly number[]) =>
    auroc([...ours.map((score) => ({ ours: true, score })), ...others.map((score) => ({ ours: false, score }))]);
  test.each([
    ['all ours above', [3, 4], [1, 2], 1],
    ['all ours below', [1, 2], [3, 4], 0],
    ['nothing told apart', [1, 1], [1, 1], 0.5],
    ['three of four pairs in order', [2, 4], [1, 3], 0.75],
  ])('%s', (_, ours, others, area) => {
    expect(scored(ours, others)).toBeCloseTo(area);
  });
});

test('F1 is the harmonic mean of precision and recall', () => {
  const lines = [
    line('handoff', [], { kind: 'handoff' }),
    line('handoff', [], { kind: 'lesson' }),
    line('lesson', ['zat/sabu'], { kind: 'handoff' }),
    line('lesson', ['zat/sabu'], { kind: 'lesson' }),
  ];
  expect(f1('handoff')(lines)).toBeCloseTo(0.5);
});

test('ranks: first counts 1, second one half, none 0', () => {
  const alternatives = ['zat/sabu', 'zat/ganja'].map((topic) => ({ topic, confidence: 0.5 }));
  const ranked = ['zat/sabu', 'zat/ganja', 'zat/lem'].map((topic) => line('lesson', [topic], { alternatives }));
  expect(meanReciprocalRank(ranked)).toBeCloseTo(0.5);
  expect(ranked.map(within(1))).toEqual([true, false, false]);
});

describe('bootstrap', () => {
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  const hits = [...Array.from({ length: 90 }, () => 1), ...Array.from({ length: 10 }, () => 0)];

  test('about as wide as the binomial: 0.9 of 100 lies within 0.84 and 0.96', () => {
    const { value, low, high } = interval(hits, mean);
    expect(value).toBeCloseTo(0.9);
    expect(low).toBeGreaterThan(0.81);
    expect(low).toBeLessThan(0.87);
    expect(high).toBeGreaterThan(0.93);
    expect(high).toBeLessThan(0.98);
  });

  test('the same lines give the same interval; no lines give none', () => {
    expect(interval(hits, mean)).toEqual(interval(hits, mean));
    expect(interval([], mean).value).toBeNaN();
  });
});
