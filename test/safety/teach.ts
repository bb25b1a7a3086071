/**
 * Teaches the table of src/safety/learned.ts: softmax regression by AdaGrad over our own phrasings (which danger, or none)
 * and the examples of content/phrases (none). Deterministic: the same phrasings give the same table.
 * Run: LEARN=1 npx vitest run test/safety/learned.test.ts
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { heardIn } from '../../src/safety/crisis.ts';
import { chancesOf, FEWEST, featuresOf, KINDS, type Learnt } from '../../src/safety/hunch.ts';
import { LOOKALIKE } from './phrases-lookalike.ts';
import { OVERDOSE } from './phrases-overdose.ts';
import { SUICIDE } from './phrases-suicide.ts';
import { VIOLENCE } from './phrases-violence.ts';

/** `kind`: the place in KINDS, or -1 for no danger. */
type Example = { readonly kind: number; readonly features: readonly number[] };
type Taught = Learnt & { readonly bias: Float64Array; readonly weights: Float64Array };

const EPOCHS = 25;
const RATE = 0.5;
/** Pulls weights of the rare towards nothing. More forgets what few say; less remembers every single line. */
const DECAY = 1e-5;
/** How much a danger counts beside a harmless line. More hears more and frightens more who only ask. */
const DANGER_COUNTS = 1;
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

/** Answers, commands and places: short texts that say nothing of danger whatever was asked. */
const ORDINARY = ours('ordinary');

const questions = (): string[] => {
  const root = join(import.meta.dirname, '../../content/phrases');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => lines(join(root, file)));
};

/** Everything that is taught, dangers first. */
const examples = (): Example[] => {
  const taught = (kind: number) => (text: string) => {
    const { sentences, cues } = heardIn(text);
    return { kind, features: featuresOf(sentences, cues) };
  };
  return [
    ...KINDS.flatMap((kind, place) => CRISES[kind].map(taught(place))),
    ...[...LOOKALIKES, ...ORDINARY, ...questions()].map(taught(-1)),
  ];
};

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

/** Rows for the features that at least this many lines have; what one person says once teaches nothing. */
const LEAST_LINES = 2;
const rowsFor = (all: readonly Example[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const { features } of all) for (const each of features) counts.set(each, (counts.get(each) ?? 0) + 1);
  const known = [...counts].filter(([, lines]) => lines >= LEAST_LINES).map(([feature]) => feature);
  return new Map(known.sort((a, b) => a - b).map((feature, row) => [feature, row]));
};

/** Bias and weights, in log-odds against no danger (softmax regression; AdaGrad, Duchi et al. 2011). */
const taught = (all: readonly Example[]): Taught => {
  const next = chance();
  const size = KINDS.length;
  const rows = rowsFor(all);
  const weights = new Float64Array(rows.size * size);
  const seen = new Float64Array(rows.size * size).fill(1e-6);
  const bias = new Float64Array(size);
  const biasSeen = new Float64Array(size).fill(1e-6);
  const learnt = { rows, weights, bias, step: 1 };
  const learn = ({ kind, features }: Example): void => {
    const chances = chancesOf(features, learnt);
    const share = 1 / Math.sqrt(Math.max(FEWEST, features.length));
    const known = features.flatMap((feature) => rows.get(feature) ?? []);
    chances.forEach((chance, place) => {
      const wrong = (chance - (place === kind ? 1 : 0)) * (kind < 0 ? 1 : DANGER_COUNTS);
      for (const row of known) {
        const at = row * size + place;
        const slope = wrong * share + DECAY * (weights[at] ?? 0);
        seen[at] = (seen[at] ?? 0) + slope * slope;
        weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(seen[at] ?? 1);
      }
      biasSeen[place] = (biasSeen[place] ?? 0) + wrong * wrong;
      bias[place] = (bias[place] ?? 0) - (RATE * wrong) / Math.sqrt(biasSeen[place] ?? 1);
    });
  };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) for (const one of shuffled(all, next)) learn(one);
  return learnt;
};

/** Hashes in the order of their rows, and weights in steps, as text. */
const packed = ({ rows, weights }: Taught) => {
  const hashes = Uint32Array.from(rows.keys());
  const steps = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / STEP))));
  return { hashes: Buffer.from(hashes.buffer).toString('base64'), steps: Buffer.from(steps.buffer).toString('base64') };
};

/** The text of src/safety/learned.ts. */
export const tableFile = (): string => {
  const learnt = taught(examples());
  const { hashes, steps } = packed(learnt);
  return [
    '/** What the hunch has learnt: hashes of features, and for each the log-odds of each kind in steps. Made by test/safety/teach.ts; do not edit. */',
    `export const BIAS = [${[...learnt.bias].map((each) => each.toFixed(3)).join(', ')}] as const;`,
    `export const STEP = ${STEP};`,
    `export const HASHES =\n  '${hashes}';`,
    `export const WEIGHTS =\n  '${steps}';`,
    '',
  ].join('\n');
};
