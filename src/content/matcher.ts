/**
 * The trained matcher for a library's data. Training takes seconds, so the build writes the model to a file named by
 * what it was trained on; any other content trains in memory, when the first message comes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Explanation } from '../matcher/explain.ts';
import { createMatcher } from '../matcher/match.ts';
import { decodeModel, encodeModel, MODEL_FORMAT, type Model, train } from '../matcher/train.ts';
import type { MatchContext, MatcherData, Understanding } from '../matcher/types.ts';
import type { Library } from './library.ts';

/** World.understand. */
export type Understand = (text: string, context?: MatchContext) => Understanding;

/** What this file needs of src/matcher. `decode` throws on bytes that are no whole model. */
export type Trainer<Model> = {
  /** Grows whenever the same data would give other bytes. */
  readonly format: number;
  train(data: MatcherData): Model;
  encode(model: Model): Uint8Array;
  decode(bytes: Uint8Array): Model;
  open(data: MatcherData, model: Model): Understand;
};

/** What a matcher that has learnt nothing says of every message. */
const KNOWS_NOTHING: Understanding = { kind: 'unsure', confidence: 0, ours: 0, alternatives: [], words: [] };

/** The real one. */
export const TRAINER: Trainer<Model> = {
  format: MODEL_FORMAT,
  train,
  encode: encodeModel,
  decode: decodeModel,
  open: (data, model) => createMatcher(data, model).understand,
};

/** Name of the model for this data, 32 hex digits: other data or another format of the file is another name. */
export const modelHash = (data: MatcherData, format = TRAINER.format): string =>
  createHash('sha256')
    .update(JSON.stringify([format, data]))
    .digest('hex')
    .slice(0, 32);

/**
 * Understands from `modelDir/<hash>.bin` if that file is there and whole (milliseconds), else from training (seconds),
 * which waits for the first message, so that checking content never trains. Whoever serves asks once at start.
 */
export function learn<Model>(trainer: Trainer<Model>, data: MatcherData, modelDir?: string): Understand {
  if (isEmpty(data)) return () => KNOWS_NOTHING;
  const model = stored(trainer, data, modelDir);
  let understand = model === undefined ? undefined : trainer.open(data, model);
  return (text, context) => {
    understand ??= trainer.open(data, trainer.train(data));
    return understand(text, context);
  };
}

/** The model of this data as bytes, found in `modelDir` or trained (seconds); none of data that teaches nothing. */
export function modelBytes<Model>(
  trainer: Trainer<Model>,
  data: MatcherData,
  modelDir?: string,
): Uint8Array | undefined {
  if (isEmpty(data)) return undefined;
  return trainer.encode(stored(trainer, data, modelDir) ?? trainer.train(data));
}

/** Understands from the bytes of `modelBytes` (milliseconds). Throws when they are no whole model. */
export const recall = <Model>(trainer: Trainer<Model>, data: MatcherData, bytes?: Uint8Array): Understand =>
  bytes ? trainer.open(data, trainer.decode(bytes)) : () => KNOWS_NOTHING;

/** For editors: the same reading of a message as `learn` gives, with its reasons. Opens a matcher of its own. */
export const explainer = (data: MatcherData, modelDir?: string): ((text: string) => Explanation) =>
  createMatcher(data, stored(TRAINER, data, modelDir) ?? train(data)).explain;

/** The same from the bytes of `modelBytes` (milliseconds); of data that teaches nothing, learns nothing. */
export const recallExplainer = (data: MatcherData, bytes?: Uint8Array): ((text: string) => Explanation) =>
  createMatcher(data, bytes ? TRAINER.decode(bytes) : train(data)).explain;

/** For the build: makes sure that the model of a library is on disk; returns the file's path. */
export function writeModel(modelDir: string, library: Library): string {
  return keep(TRAINER, library.data, modelDir);
}

/** Trains unless a whole model is there already. The file appears whole or not at all. */
export function keep<Model>(trainer: Trainer<Model>, data: MatcherData, modelDir: string): string {
  const path = pathOf(trainer, data, modelDir);
  if (isEmpty(data) || stored(trainer, data, modelDir) !== undefined) return path;
  mkdirSync(modelDir, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, trainer.encode(trainer.train(data)));
  renameSync(unfinished, path);
  return path;
}

function stored<Model>(trainer: Trainer<Model>, data: MatcherData, modelDir?: string): Model | undefined {
  if (modelDir === undefined) return undefined;
  try {
    return trainer.decode(readFileSync(pathOf(trainer, data, modelDir)));
  } catch {
    // Not there, or not whole: training gives the same model, only later.
    return undefined;
  }
}

const pathOf = <Model>({ format }: Trainer<Model>, data: MatcherData, modelDir: string): string =>
  join(modelDir, `${modelHash(data, format)}.bin`);

const isEmpty = ({ lessons, phrases, others }: MatcherData): boolean =>
  lessons.length === 0 && Object.keys(phrases).length === 0 && Object.keys(others).length === 0;
