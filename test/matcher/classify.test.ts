import { describe, expect, test } from 'vitest';
import { scores, softmax, trainLinear } from '../../src/matcher/classify.ts';
import { createSpace, features, vectorOf } from '../../src/matcher/features.ts';
import { createNormalizer } from '../../src/matcher/normalize.ts';
import { decodeModel, encodeModel, train } from '../../src/matcher/train.ts';
import { fitWeights, weigh } from '../../src/matcher/weigh.ts';
import { small } from './small.ts';

const read = createNormalizer({ slang: {}, synonyms: {}, ignored: [] });
const found = (text: string) => features(read(text));
const texts = [
  ['apa bahaya sabu', 0],
  ['sabu merusak gigi', 0],
  ['efek sabu apa', 0],
  ['biaya rehab berapa', 1],
  ['rehab bayar berapa', 1],
  ['apakah rehab gratis', 1],
] as const;
const space = createSpace(texts.map(([text]) => found(text)));
const examples = texts.map(([text, label]) => ({ vector: vectorOf(space, found(text)), label, weight: 1 }));
const shape = { rows: space.idf.length, classes: 2, epochs: 10 };

describe('the classifier', () => {
  test('tells unseen texts apart', () => {
    const model = trainLinear(examples, shape);
    const chance = (text: string) => softmax(scores(model, vectorOf(space, found(text))));
    expect(chance('bahayanya sabu')[0]).toBeGreaterThan(0.6);
    expect(chance('berapa bayar rehabnya')[1]).toBeGreaterThan(0.6);
  });

  test('learns the same bytes twice', () => {
    expect(trainLinear(examples, shape)).toEqual(trainLinear(examples, shape));
  });

  test('a text without known features leaves it to the bias', () => {
    const [a = 0, b = 0] = softmax(scores(trainLinear(examples, shape), vectorOf(space, found('zzz'))));
    expect(Math.abs(a - b)).toBeLessThan(0.2);
  });
});

describe('weights of the evidence', () => {
  const choice = (right: number, ...rows: number[][]) => ({
    numbers: Float32Array.from(rows.flat()),
    right,
    weight: 1,
  });

  test('trust what was right, not what was wrong', () => {
    // The first number always points at the right alternative but once, the second never does.
    const choices = Array.from({ length: 60 }, (_, i) => choice(i % 10 === 0 ? 1 : 0, [1, 0], [0, 1]));
    const [useful = 0, useless = 0] = fitWeights(choices, [0, 0]);
    expect(useful).toBeGreaterThan(useless);
    expect(weigh(Float32Array.from([1, 0, 0, 1]), [useful, useless])[0]).toBeCloseTo(0.9, 1);
  });

  test('without texts stay what they were believed to be', () => {
    expect(fitWeights([], [1, 0.5])).toEqual([1, 0.5]);
  });
});

describe('the model', () => {
  test('trains to the same bytes twice', () => {
    expect(encodeModel(train(small))).toEqual(encodeModel(train(small)));
  });

  test('comes back from its bytes as it was, also from the middle of a buffer', () => {
    const model = train(small);
    const bytes = encodeModel(model);
    expect(decodeModel(bytes)).toEqual(model);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(decodeModel(shifted.subarray(3))).toEqual(model);
  });

  test('refuses bytes that are no whole model', () => {
    const bytes = encodeModel(train(small));
    expect(() => decodeModel(new Uint8Array(0))).toThrow('matcher: no model');
    expect(() => decodeModel(new Uint8Array(64))).toThrow('matcher: no model');
    expect(() => decodeModel(bytes.subarray(0, bytes.length - 100))).toThrow();
  });
});
