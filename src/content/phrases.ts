/** Reads content/phrases: how people ask, one way a line, by topic; `_lain/<kind>.txt` for messages that ask for no lesson. */
import type { OtherKind } from '../matcher/types.ts';
import type { Files } from './files.ts';

/** `of`: a topic's slug, or (with `other`) a kind of message. Lines as they stand in the file. */
export type PhraseFile = {
  readonly file: string;
  readonly of: string;
  readonly other: boolean;
  readonly lines: readonly string[];
};

// A record, so that a kind added to the matcher must be added here before this compiles.
const KINDS: Readonly<Record<OtherKind, true>> = {
  handoff: true,
  'refuse.acquire': true,
  'refuse.produce': true,
  'refuse.use': true,
  'refuse.evade': true,
  report: true,
  quiz: true,
  menu: true,
  smalltalk: true,
  privacy: true,
  language: true,
  outofscope: true,
};
/** Kinds that have phrases of their own: names of files in `_lain`. */
export const OTHER_KINDS: readonly string[] = Object.keys(KINDS);

const PATH = /^content\/phrases\/(_lain\/)?(.+)\.txt$/;

/** All phrase files, also those whose name nobody knows. */
export function readPhrases(files: Files): readonly PhraseFile[] {
  return [...files].flatMap(([file, text]) => {
    const [, other, of] = PATH.exec(file) ?? [];
    return of === undefined
      ? []
      : [{ file, of, other: other !== undefined, lines: text.replace(/\n$/, '').split('\n') }];
  });
}

/** Phrases by topic (or by kind), without empty lines. */
export const phrasesBy = (files: readonly PhraseFile[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    files.map(({ of, lines }) => [of, lines.map((line) => line.trim()).filter((line) => line !== '')]),
  );
