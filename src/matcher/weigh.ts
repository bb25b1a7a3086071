/**
 * How several kinds of evidence become one probability: a conditional logit (McFadden 1974).
 *
 * Each alternative has a few numbers that speak for it; their weighted sum, through a softmax, is its probability.
 * The weights are fitted on texts that the parts have not seen, so a part that only remembers gets little weight, and
 * the result is calibrated as far as those texts are like the ones to come. The problem is concave: Newton's method
 * finds the one best answer in a few steps, without chance.
 */
import { softmax } from './classify.ts';

/** Numbers of all alternatives, one alternative after the other: `dimensions` numbers each. */
export type Numbers = Float32Array;
/** One text: its numbers, the alternative that was meant, and how much the text counts. */
export type Choice = { readonly numbers: Numbers; readonly right: number; readonly weight: number };

const STEPS = 10;
/** Holds weights near what we believe without texts; one text's worth, negligible against thousands. */
const RIDGE = 1;

/** Probability of each alternative. */
export function weigh(numbers: Numbers, weights: readonly number[]): Float32Array {
  const dimensions = weights.length;
  const sums = new Float32Array(numbers.length / dimensions);
  for (let alternative = 0, at = 0; alternative < sums.length; alternative++) {
    let sum = 0;
    for (let i = 0; i < dimensions; i++) sum += (numbers[at++] ?? 0) * (weights[i] ?? 0);
    sums[alternative] = sum;
  }
  return softmax(sums);
}

/** Weights that make the right alternatives most probable, starting from what is believed without texts. */
export function fitWeights(choices: readonly Choice[], prior: readonly number[]): number[] {
  let weights = [...prior];
  for (let step = 0; step < STEPS; step++) {
    const slope: Slope = {
      gradient: weights.map((weight, i) => RIDGE * ((prior[i] ?? 0) - weight)),
      curvature: weights.map((_, i) => weights.map((_, j) => (i === j ? RIDGE : 0))),
    };
    for (const choice of choices) addChoice(choice, weights, slope);
    const move = solve(slope);
    weights = stepped(weights, move, (each) => surprise(choices, each, prior));
  }
  return weights;
}

/** As much of the move as makes things better: far from the optimum a whole Newton step may overshoot. */
function stepped(weights: readonly number[], move: readonly number[], cost: (weights: readonly number[]) => number) {
  const before = cost(weights);
  for (let part = 1; part > 1e-6; part /= 4) {
    const next = weights.map((weight, i) => weight + part * (move[i] ?? 0));
    if (cost(next) < before) return next;
  }
  return [...weights];
}

/** Total surprise at the right alternatives, plus the distance from the prior: what the fit makes small. */
function surprise(choices: readonly Choice[], weights: readonly number[], prior: readonly number[]): number {
  let sum = weights.reduce((total, weight, i) => total + 0.5 * RIDGE * (weight - (prior[i] ?? 0)) ** 2, 0);
  for (const { numbers, right, weight } of choices) {
    sum -= weight * Math.log(Math.max(weigh(numbers, weights)[right] ?? 0, Number.MIN_VALUE));
  }
  return sum;
}

type Slope = { readonly gradient: number[]; readonly curvature: number[][] };

/** Adds one text: the numbers of the right alternative minus their mean, and their spread. */
function addChoice(choice: Choice, weights: readonly number[], { gradient, curvature }: Slope): void {
  const chances = weigh(choice.numbers, weights);
  const n = weights.length;
  const numbers = choice.numbers;
  const mean = new Array<number>(n).fill(0);
  chances.forEach((chance, alternative) => {
    for (let i = 0; i < n; i++) mean[i] = (mean[i] ?? 0) + chance * (numbers[alternative * n + i] ?? 0);
  });
  for (let i = 0; i < n; i++) {
    gradient[i] = (gradient[i] ?? 0) + choice.weight * ((numbers[choice.right * n + i] ?? 0) - (mean[i] ?? 0));
  }
  chances.forEach((chance, alternative) => {
    const share = choice.weight * chance;
    if (share < 1e-9) return;
    const apart = mean.map((middle, i) => (numbers[alternative * n + i] ?? 0) - middle);
    curvature.forEach((row, i) => {
      for (let j = 0; j < n; j++) row[j] = (row[j] ?? 0) + share * (apart[i] ?? 0) * (apart[j] ?? 0);
    });
  });
}

/** The Newton move: a small positive definite system, by Gaussian elimination. */
function solve({ gradient, curvature }: Slope): number[] {
  const rows = curvature.map((row, i) => [...row, gradient[i] ?? 0]);
  const n = rows.length;
  rows.forEach((pivot, i) => {
    for (const row of rows.slice(i + 1)) {
      const factor = (row[i] ?? 0) / (pivot[i] || 1);
      for (let j = i; j <= n; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
    }
  });
  const move = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    const row = rows[i] ?? [];
    let rest = row[n] ?? 0;
    for (let j = i + 1; j < n; j++) rest -= (row[j] ?? 0) * (move[j] ?? 0);
    move[i] = rest / (row[i] || 1);
  }
  return move;
}
