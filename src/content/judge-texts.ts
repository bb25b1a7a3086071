/** What every part of gathering needs: the files of a folder, findings with their file, and the rules for texts. */
import type { Files } from './files.ts';
import { addresses, CLAIM_RULES, judge, TEXT_RULES, together, type Verdict } from './lint/index.ts';
import type { Context, Finding, Told } from './lint/rule.ts';
import type { Problem } from './model.ts';

/** Files of a folder of content/, by the end of their name. */
export const within = (files: Files, folder: string, end: string) =>
  [...files].filter(([file]) => file.startsWith(`content/${folder}/`) && file.endsWith(end));

/** Findings as problems of a file. */
export const named = (file: string, rule: string, findings: readonly Finding[]): readonly Problem[] =>
  findings.map((each) => ({ file, ...each, rule }));

/** The rules for every text that a citizen may read. */
export const judgeTexts = (file: string, texts: readonly Told[], context: Context): Verdict =>
  together(texts.map((text) => judge(TEXT_RULES, text, file, context)));

/** The rules for what we say ourselves: no promise, no blame, nothing that teaches. */
export const judgeClaims = (file: string, texts: readonly Told[], context: Context): Verdict =>
  together(texts.map((text) => judge(CLAIM_RULES, text, file, context)));

/** An address where one may stand. */
type Address = { readonly line: number; readonly text: string | undefined };

/** Addresses must show where they lead. */
export const judgeAddresses = (file: string, all: readonly Address[], context: Context): Verdict =>
  together(
    all.flatMap(({ line, text }) => (text === undefined ? [] : [judge([addresses], { line, text }, file, context)])),
  );
