/**
 * Teaches the table of src/safety/learned.ts: logistic regression by AdaGrad over our own phrasings (crisis or not) and
 * the lessons' questions (not). Deterministic: the same phrasings give the same table.
 * Run: LEARN=1 npx vitest run test/safety/learned.test.ts
 * LEARN_ORDINARY may name a file of ordinary chat, one message a line (not a crisis either). The table that is checked in
 * was taught with the training half of STIF (2,500 informal tweets, MIT, Haryo Akbarianto Wibowo 2020), which is not shipped.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEWEST, slotsOf, summed } from '../../src/safety/hunch.ts';
import { sentencesOf } from '../../src/safety/normalise.ts';
import { LOOKALIKE } from './phrases-lookalike.ts';
import { OVERDOSE } from './phrases-overdose.ts';
import { SUICIDE } from './phrases-suicide.ts';
import { VIOLENCE } from './phrases-violence.ts';

type Example = { readonly yes: boolean; readonly slots: readonly number[] };
type Taught = { readonly bias: number; readonly weights: Float64Array };

const SIZE = 1 << 16;
/** Telling the kinds apart needs less room. */
const KIND_SIZE = 1 << 14;
const EPOCHS = 25;
const RATE = 0.3;
const DECAY = 2e-4;
/** One step of the table. Weights beyond 127 steps are cut. */
const STEP = 0.1;

const lines = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
const ours = (name: string): string[] => lines(join(import.meta.dirname, 'phrases', `${name}.txt`));

/** Every crisis phrasing of ours, by kind. */
export const CRISES = {
  overdose: [...OVERDOSE, ...ours('overdose')],
  suicide: [...SUICIDE, ...ours('suicide')],
  violence: [...VIOLENCE, ...ours('violence')],
} as const;
/** Every phrasing of ours that only looks like a crisis. */
export const LOOKALIKES: readonly string[] = [...LOOKALIKE, ...ours('lookalike')];

const questions = (): string[] => {
  const root = join(import.meta.dirname, '../../content/phrases');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => lines(join(root, file)));
};

const example = (yes: boolean, sentences: readonly (readonly string[])[], size: number): Example => ({
  yes,
  slots: slotsOf(sentences, size),
});

/** A harmless message teaches as a whole and by each sentence; a crisis only as a whole: half of it may be harmless. */
const dangerExamples = (): Example[] => {
  const ordinary = process.env.LEARN_ORDINARY === undefined ? [] : lines(process.env.LEARN_ORDINARY);
  const harmless = [...LOOKALIKES, ...questions(), ...ordinary].map(sentencesOf);
  const crises = Object.values(CRISES).flat().map(sentencesOf);
  return [
    ...crises.map((sentences) => example(true, sentences, SIZE)),
    ...harmless.map((sentences) => example(false, sentences, SIZE)),
    ...harmless.filter(({ length }) => length > 1).flatMap((all) => all.map((words) => example(false, [words], SIZE))),
  ];
};

const KINDS = ['overdose', 'suicide', 'violence'] as const;
const kindExamples = (kind: (typeof KINDS)[number]): Example[] =>
  KINDS.flatMap((each) => CRISES[each].map((text) => example(each === kind, sentencesOf(text), KIND_SIZE)));

/** A small linear congruential generator: the order of lessons must not change from run to run. */
const chance = () => {
  let seed = 7;
  return () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
};

const shuffled = <T>(all: readonly T[], next: () => number): T[] => {
  const out = [...all];
  for (let at = out.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [out[at], out[other]] = [out[other] as T, out[at] as T]; // both indices are below the length
  }
  return out;
};

/** The bias and the weights of a table, in log-odds. */
const taught = (all: readonly Example[], size: number): Taught => {
  const next = chance();
  const few = all.filter(({ yes }) => yes).length;
  const boost = Math.sqrt((all.length - few) / few);
  const weights = new Float64Array(size);
  const seen = new Float64Array(size).fill(1e-6);
  let bias = 0;
  let biasSeen = 1e-6;
  const learn = ({ yes, slots }: Example): void => {
    const wrong = (1 / (1 + Math.exp(-bias - summed(slots, weights))) - (yes ? 1 : 0)) * (yes ? boost : 1);
    const share = 1 / Math.sqrt(Math.max(FEWEST, slots.length));
    for (const slot of slots) {
      const slope = wrong * share + DECAY * (weights[slot] ?? 0);
      seen[slot] = (seen[slot] ?? 0) + slope * slope;
      weights[slot] = (weights[slot] ?? 0) - (RATE * slope) / Math.sqrt(seen[slot] ?? 1);
    }
    biasSeen += wrong * wrong;
    bias -= (RATE * wrong) / Math.sqrt(biasSeen);
  };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) for (const one of shuffled(all, next)) learn(one);
  return { bias, weights };
};

const packed = ({ weights }: Taught): string => {
  const steps = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / STEP))));
  return Buffer.from(steps.buffer).toString('base64');
};

/** The text of src/safety/learned.ts. */
export const tableFile = (): string => {
  const danger = taught(dangerExamples(), SIZE);
  const kinds = KINDS.map((kind) => `  ${kind}: '${packed(taught(kindExamples(kind), KIND_SIZE))}',`);
  return [
    '/** What the hunch has learnt: tables of log-odds in steps, one byte a slot. Made by test/safety/teach.ts; do not edit. */',
    `export const BIAS = ${danger.bias.toFixed(3)};`,
    `export const STEP = ${STEP};`,
    `export const TABLE =\n  '${packed(danger)}';`,
    'export const KIND_TABLES = {',
    ...kinds.map((line) => line.replace(": '", ":\n    '")),
    '} as const;',
    '',
  ].join('\n');
};
