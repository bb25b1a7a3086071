/**
 * Puts files in order for `content:check -- --fix`: key order, quotes, spaces, blank lines. Two rules: no word is ever
 * touched (whatever was read from a file before is read from it after, so no signature goes stale), and a file that
 * cannot be read is left as it is.
 */
import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, type ParsedNode, parseDocument, visit } from 'yaml';
import type { Files } from './files.ts';
import { splitFence } from './frontmatter.ts';
import { PAGE_KEYS } from './lesson.ts';
import { readMarkdown } from './markdown.ts';

/** A file that was put in order, and what was done to it, in Indonesian. */
export type Fixed = { readonly file: string; readonly text: string; readonly did: readonly string[] };

/** One way to put a text in order; must give the same again when it is applied twice. */
type Tidy = { readonly did: string; readonly apply: (text: string) => string };

const SPACES: Tidy = { did: 'spasi di ujung baris dihapus', apply: (text) => text.replace(/[ \t]+$/gm, '') };
const BLANKS: Tidy = {
  did: 'baris kosong dirapikan',
  apply: (text) =>
    `${text
      .replace(/\n{3,}/g, '\n\n')
      .replace(/^\n+/, '')
      .replace(/\n+$/, '')}\n`,
};
const NO_BLANKS: Tidy = {
  did: 'baris kosong dihapus',
  apply: (text) =>
    `${text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .join('\n')}\n`,
};
const QUOTES: Tidy = { did: 'tanda kutip diseragamkan', apply: withDoubleQuotes };
const ORDER: Tidy = { did: 'urutan kunci dirapikan', apply: inOrder };
const PAGE_SPACES: Tidy = { did: BLANKS.did, apply: aroundTitles };

/** All files that change. Guides, areas and sentences of the bot are left alone. */
export function fixAll(files: Files): readonly Fixed[] {
  return [...files].flatMap(([file, text]) => {
    const fixed = fix(file, text);
    return fixed.did.length > 0 ? [{ file, ...fixed }] : [];
  });
}

/** One file put in order. */
export function fix(file: string, text: string): Omit<Fixed, 'file'> {
  const { tidies, read } = kindOf(file);
  const before = read(text);
  if (before === undefined) return { text, did: [] };
  let now = text;
  const did: string[] = [];
  // What one put in order can give another something to do, so they go round until a round moves nothing.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = tidied(now, tidies, (each) => isDeepStrictEqual(read(each), before));
    if (next.text === now) break;
    now = next.text;
    did.push(...next.did);
  }
  return { text: now, did: [...new Set(did)] };
}

/** Two are enough for all that was ever seen; a pair that undid each other must still come to an end. */
const MOST_ROUNDS = 10;

/** One round: each tidying in turn, as far as it leaves alone what is read. */
function tidied(text: string, tidies: readonly Tidy[], keeps: (text: string) => boolean): Omit<Fixed, 'file'> {
  return tidies.reduce<Omit<Fixed, 'file'>>(
    (now, tidy) => {
      const next = tidy.apply(now.text);
      return next === now.text || !keeps(next) ? now : { text: next, did: [...now.did, tidy.did] };
    },
    { text, did: [] },
  );
}

type Kind = { readonly tidies: readonly Tidy[]; readonly read: (text: string) => unknown };

/** What is done to a file, and what is read from it; undefined: it cannot be read. */
function kindOf(file: string): Kind {
  if (/^content\/lessons\/.+\.md$/.test(file))
    return { tidies: [SPACES, BLANKS, ORDER, QUOTES, PAGE_SPACES], read: readOfPage };
  if (/^content\/quizzes\/.+\.yaml$/.test(file)) return { tidies: [SPACES, BLANKS, QUOTES], read: readOfYaml };
  if (/^content\/phrases\/.+\.txt$/.test(file)) return { tidies: [SPACES, NO_BLANKS], read: readOfPhrases };
  return { tidies: [], read: () => undefined };
}

function readOfYaml(text: string): unknown {
  const document = parseDocument(text, { prettyErrors: false });
  try {
    // An empty document holds null, which is something that was read.
    return document.errors.length > 0 ? undefined : { value: document.toJS() };
  } catch {
    return undefined;
  }
}

/** Keys and values, and the text with its emphasis: all that a page is. */
function readOfPage(text: string): unknown {
  const fenced = splitFence(text);
  const keys = fenced && readOfYaml(fenced.keys);
  if (!fenced || !keys) return undefined;
  const { parts, findings } = readMarkdown(fenced.body);
  return { keys, parts: parts.map(({ title, rich }) => [title, rich]), wrong: findings.length };
}

const readOfPhrases = (text: string): unknown =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** 'Kuis' becomes "Kuis"; a text that holds a quotation mark or a backslash stays as it is. */
function withDoubleQuotes(text: string): string {
  const fenced = splitFence(text);
  const yaml = fenced ? fenced.keys : text;
  const swaps: { readonly from: number; readonly to: number; readonly put: string }[] = [];
  visit(parseDocument(yaml, { prettyErrors: false }), {
    Scalar(_, node) {
      if (node.type !== 'QUOTE_SINGLE' || typeof node.value !== 'string' || !node.range) return;
      if (/["\\\n]/.test(node.value)) return;
      swaps.push({ from: node.range[0], to: node.range[1], put: `"${node.value}"` });
    },
  });
  const swapped = [...swaps]
    .sort((a, b) => b.from - a.from)
    .reduce((all, { from, to, put }) => all.slice(0, from) + put + all.slice(to), yaml);
  return fenced ? withKeys(text, swapped) : swapped;
}

/** The keys of a page in the order of the house; comments above a key move with it. */
function inOrder(text: string): string {
  const fenced = splitFence(text);
  if (!fenced) return text;
  const { contents } = parseDocument(fenced.keys, { prettyErrors: false });
  if (!isMap(contents)) return text;
  const starts = contents.items.map(({ key }) => {
    // A parsed document has nodes as keys, each with its range.
    const node = key as ParsedNode;
    return { name: isScalar(node) ? String(node.value) : '', at: node.range?.[0] ?? 0 };
  });
  const cuts = starts.map(({ at }) => startOfBlock(fenced.keys, at));
  const blocks = starts.map(({ name }, place) => ({
    name,
    text: fenced.keys.slice(place === 0 ? 0 : cuts[place], cuts[place + 1] ?? fenced.keys.length).replace(/\n*$/, ''),
  }));
  const place = ({ name }: { readonly name: string }) => {
    const known = PAGE_KEYS.indexOf(name);
    return known < 0 ? PAGE_KEYS.length : known;
  };
  const ordered = [...blocks].sort((a, b) => place(a) - place(b));
  return withKeys(text, ordered.map((block) => block.text).join('\n'));
}

/** Where a key's block begins: at the first of the comment lines right above it. */
function startOfBlock(keys: string, at: number): number {
  let start = keys.lastIndexOf('\n', at - 1) + 1;
  while (start > 0) {
    const before = keys.lastIndexOf('\n', start - 2) + 1;
    if (!/^\s*#/.test(keys.slice(before, start))) break;
    start = before;
  }
  return start;
}

function withKeys(text: string, keys: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---');
  return ['---', keys, ...lines.slice(end)].join('\n');
}

/** One empty line before a section's title, none after it. */
function aroundTitles(text: string): string {
  return text.replace(/([^\n])\n(## )/g, '$1\n\n$2').replace(/^(## .*)\n\n+/gm, '$1\n');
}
