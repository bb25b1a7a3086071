/**
 * A multinomial linear classifier: softmax regression, trained by stochastic gradient descent.
 *
 * Step sizes follow AdaGrad (Duchi, Hazan, Singer 2011), with one sum of squares for a feature rather than for a
 * weight: it learns as well here and takes one root a feature. The weights after the later half of the epochs are averaged
 * (Polyak, Juditsky 1992), so that a few lines more or less move little.
 * Two rules: the same examples in the same order give the same bytes; and weights are kept as bytes with one scale a
 * feature, so a model is small and is read without unpacking.
 */
import { random, shuffle } from './chance.ts';
import type { Vector } from './features.ts';

/** A text, its class, and how much it counts (1 is normal). */
export type Example = { readonly vector: Vector; readonly label: number; readonly weight: number };
/** A trained classifier; the weights of feature row r are bytes [r * classes, (r + 1) * classes), times scale[r]. */
export type Linear = {
  readonly classes: number;
  readonly scale: Float32Array;
  readonly weights: Int8Array;
  readonly bias: Float32Array;
};
/** The shape of a training: rows of the feature space, classes, passes over the examples. */
export type Training = { readonly rows: number; readonly classes: number; readonly epochs: number };

/** Trains on examples; time grows with examples x features x classes x epochs. */
export function trainLinear(examples: readonly Example[], { rows, classes, epochs }: Training): Linear {
  const learner: Learner = {
    weights: new Float32Array(rows * classes),
    bias: new Float32Array(classes),
    squares: new Float32Array(rows).fill(LINEAR.firstSquare),
    errors: new Float32Array(classes),
    active: new Int32Array(classes),
  };
  const order = examples.map((_, index) => index);
  const chance = random(LINEAR.seed);
  const mean = { weights: new Float32Array(rows * classes), bias: new Float32Array(classes) };
  const counted = Math.ceil(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, chance);
    for (const index of order) {
      const example = examples[index];
      if (example) learn(learner, example);
    }
    if (epoch < epochs - counted) continue;
    addPart(mean.weights, learner.weights, 1 / counted);
    addPart(mean.bias, learner.bias, 1 / counted);
  }
  return { classes, bias: mean.bias, ...quantized(mean.weights, classes) };
}

function addPart(sums: Float32Array, numbers: Float32Array, part: number): void {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + part * (numbers[i] ?? 0);
}

/** Scores of all classes (log-probabilities up to a constant) for a text. */
export function scores({ classes, weights, scale, bias }: Linear, { rows, values }: Vector): Float32Array {
  const sums = Float32Array.from(bias);
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] ?? 0;
    const value = (values[k] ?? 0) * (scale[row] ?? 0);
    const from = row * classes;
    for (let c = 0; c < classes; c++) sums[c] = (sums[c] ?? 0) + value * (weights[from + c] ?? 0);
  }
  return sums;
}

/** Scores to probabilities, in place. */
export function softmax(values: Float32Array): Float32Array {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) top = Math.max(top, values[i] ?? 0);
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const power = Math.exp((values[i] ?? 0) - top);
    values[i] = power;
    sum += power;
  }
  for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) / sum;
  return values;
}

/** `squares`: AdaGrad's sums, one a feature. `errors` and `active` are scratch, one place a class. */
type Learner = {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  readonly squares: Float32Array;
  readonly errors: Float32Array;
  readonly active: Int32Array;
};

/** One step towards the right class of one example. */
function learn(learner: Learner, { vector, label, weight }: Example): void {
  const { errors, active } = learner;
  predict(learner, vector);
  errors[label] = (errors[label] ?? 0) - 1;
  let count = 0;
  let square = 0;
  for (let c = 0; c < errors.length; c++) {
    const error = errors[c] ?? 0;
    if (Math.abs(error) < LINEAR.ignored) continue;
    active[count++] = c;
    errors[c] = error * weight;
    square += error * error * weight * weight;
  }
  if (count > 0) update(learner, vector, count, square);
}

function predict({ weights, bias, errors }: Learner, { rows, values }: Vector): void {
  const classes = errors.length;
  errors.set(bias);
  for (let k = 0; k < rows.length; k++) {
    const value = values[k] ?? 0;
    const from = (rows[k] ?? 0) * classes;
    for (let c = 0; c < classes; c++) errors[c] = (errors[c] ?? 0) + value * (weights[from + c] ?? 0);
  }
  softmax(errors);
}

/** Moves the weights of the first `count` active classes against their errors. */
function update(learner: Learner, { rows, values }: Vector, count: number, square: number): void {
  const { weights, bias, squares, errors, active } = learner;
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] ?? 0;
    const value = values[k] ?? 0;
    const sum = (squares[row] ?? 0) + square * value * value;
    squares[row] = sum;
    const step = (LINEAR.rate * value) / Math.sqrt(sum);
    const from = row * errors.length;
    for (let a = 0; a < count; a++) {
      const c = active[a] ?? 0;
      weights[from + c] = (weights[from + c] ?? 0) - step * (errors[c] ?? 0);
    }
  }
  for (let a = 0; a < count; a++) {
    const c = active[a] ?? 0;
    bias[c] = (bias[c] ?? 0) - LINEAR.biasRate * (errors[c] ?? 0);
  }
}

function quantized(weights: Float32Array, classes: number): { scale: Float32Array; weights: Int8Array } {
  const scale = new Float32Array(weights.length / classes);
  const bytes = new Int8Array(weights.length);
  for (let row = 0; row < scale.length; row++) {
    const from = row * classes;
    let most = 0;
    for (let at = from; at < from + classes; at++) most = Math.max(most, Math.abs(weights[at] ?? 0));
    const unit = most / 127 || 1;
    scale[row] = unit;
    for (let at = from; at < from + classes; at++) bytes[at] = Math.round((weights[at] ?? 0) / unit);
  }
  return { scale, weights: bytes };
}

/** Every number of the training that somebody chose. */
const LINEAR = {
  /** More learns faster and forgets the typical for the last example; less needs more epochs. */
  rate: 1,
  /** More lets classes win by size alone. */
  biasRate: 0.002,
  /** Errors below this move nothing. More is faster and blunter, 0 is twice as slow and no better. */
  ignored: 0.02,
  /** Start of AdaGrad's sums: more makes first steps smaller. */
  firstSquare: 1e-4,
  seed: 20261124,
} as const;
