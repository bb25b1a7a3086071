/** Finds the names of places in a message, before anything is said about which of them is meant. */
import { type Gazetteer, isFar, type Name } from './gazetteer.ts';
import type { Token } from './tokens.ts';

/** A name at the words [from, to). `typo`: misspelt; `letters`: how much of the message it explains. */
export type Mention = {
  readonly from: number;
  readonly to: number;
  readonly name: Name;
  readonly typo: boolean;
  /** With its preposition in the same word: "dicibinong". */
  readonly glued?: boolean;
  readonly letters: number;
};

/** "kepulauan siau tagulandang biaro" and one space too many. */
const MOST_WORDS = 6;
const MOST_MISSPELT = 3;
/** An inner piece shorter than this is a word of its own ("ke diri" is no Kediri). */
const LEAST_PIECE = 3;
/** A misspelt name around a well spelt one ("bogor brat"): one edit, and long enough. */
const LEAST_AROUND = 7;
const AFFIXED = /^(?:di|ke|se|ter|ber|per)?(.+?)(?:nya|ku|mu|lah|kah|kan|an|in|i)?$/;
const CLITIC = /^(.{4,})nya$|^(.{5,})[lkm]ah$/;
const GLUED = /^(?:di|ke|dr|ti)(.{5,})$/;
const DOUBLE_END = /([a-hj-z])\1$/;

/** Names that do not overlap, in the order of the message; the longer explanation wins, a well spelt one before a guess. */
export function mentionsIn(gazetteer: Gazetteer, tokens: readonly Token[]): readonly Mention[] {
  const exact = windows(tokens.length, MOST_WORDS).flatMap(([from, to]) => exactAt(gazetteer, tokens, from, to));
  const guessed = misspelt(gazetteer, tokens, exact);
  const chosen: Mention[] = [];
  for (const each of [...exact, ...guessed].sort(byWeight)) {
    if (chosen.every(({ from, to }) => each.to <= from || each.from >= to)) chosen.push(each);
  }
  return chosen.sort((a, b) => a.from - b.from);
}

const byWeight = (a: Mention, b: Mention): number =>
  b.letters - a.letters || Number(a.typo) - Number(b.typo) || a.from - b.from;

const windows = (length: number, most: number): readonly (readonly [number, number])[] =>
  Array.from({ length }, (_, from) => from).flatMap((from) =>
    Array.from({ length: Math.min(most, length - from) }, (_, more): [number, number] => [from, from + more + 1]),
  );

function exactAt(gazetteer: Gazetteer, tokens: readonly Token[], from: number, to: number): readonly Mention[] {
  const words = wordsAt(tokens, from, to);
  if (words === undefined) return [];
  for (const spelling of spellings(gazetteer, words)) {
    const name = gazetteer.names.get(spelling.join(''));
    if (!name) continue;
    // "batunya" is a stone, whatever lies at Batu.
    if (name.force === 'ordinary' && spelling.at(-1) !== words.at(-1) && CLITIC.test(words.at(-1) ?? '')) continue;
    if (words.length > 1 && !name.shapes.includes(spelling.join(' ')) && !mayMeet(gazetteer, words)) continue;
    return [{ from, to, name, typo: false, letters: name.key.length }];
  }
  return gluedAt(gazetteer, words, from);
}

/** "dicibinong", "kebogor utara"; not "diserang", nor what our texts say. */
function gluedAt({ names, words: lexicon }: Gazetteer, words: readonly string[], from: number): readonly Mention[] {
  const [first = '', ...rest] = words;
  const stem = lexicon.known.has(first) ? undefined : GLUED.exec(first)?.[1];
  const name = stem === undefined ? undefined : names.get([stem, ...rest].join(''));
  if (!name || name.force === 'ordinary' || name.force === 'never' || isFar(name)) return [];
  if (rest.length > 0 && !name.shapes.includes([stem, ...rest].join(' '))) return [];
  return [{ from, to: from + words.length, name, typo: false, glued: true, letters: name.key.length }];
}

/** The words of one clause; a comma inside is no part of a name. */
function wordsAt(tokens: readonly Token[], from: number, to: number): readonly string[] | undefined {
  const part = tokens.slice(from, to);
  return part[0]?.clause === part.at(-1)?.clause ? part.map(({ word }) => word) : undefined;
}

/** As typed; with abbreviations written out; with an English direction behind; without a clitic; "bogorr" as "bogor". */
function spellings({ words: { abbreviations, directions } }: Gazetteer, words: readonly string[]) {
  const full = words.map((word) => abbreviations.get(word) ?? word);
  const [first = '', ...rest] = full;
  const turned = rest.length > 0 ? (directions.get(first) ?? []).map((each) => [...rest, each]) : [];
  const last = words.at(-1) ?? '';
  const [, bare = last.replace(DOUBLE_END, '$1')] = (CLITIC.exec(last) ?? []).filter((part) => part !== undefined);
  const single = full.map((word) => word.replace(DOUBLE_END, '$1'));
  return [words, full, ...turned, single, [...full.slice(0, -1), bare]];
}

/** Whether words that are not usually parted here may be one name all the same. */
const mayMeet = ({ words: { before, not, now, abbreviations } }: Gazetteer, words: readonly string[]): boolean =>
  words.every(
    (word) =>
      abbreviations.has(word) || (word.length >= LEAST_PIECE && !before.has(word) && !not.has(word) && !now.has(word)),
  );

function misspelt(gazetteer: Gazetteer, tokens: readonly Token[], exact: readonly Mention[]): readonly Mention[] {
  const covered = new Set(exact.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  const isOdd = ({ word }: Token, at: number) =>
    word.length >= LEAST_PIECE && !covered.has(at) && !isUsual(gazetteer, word);
  const odd = new Set(tokens.flatMap((token, at) => (isOdd(token, at) ? [at] : [])));
  if (odd.size === 0) return [];
  return windows(tokens.length, MOST_MISSPELT).flatMap(([from, to]) => {
    const places = Array.from({ length: to - from }, (_, at) => from + at);
    const around = places.some((at) => covered.has(at));
    const words = wordsAt(tokens, from, to);
    if (words === undefined || !places.some((at) => odd.has(at))) return [];
    if (!places.every((at) => odd.has(at) || covered.has(at) || mayBePart(gazetteer, tokens[at]))) return [];
    return guessAt(gazetteer, words, around).map((name): Mention => {
      // A guess must explain more than the well spelt name inside it.
      return { from, to, name, typo: true, letters: Math.min(name.key.length, words.join('').length) };
    });
  });
}

function guessAt(gazetteer: Gazetteer, words: readonly string[], around: boolean): readonly Name[] {
  const key = words.map((word) => gazetteer.words.abbreviations.get(word) ?? word).join('');
  if (around && key.length < LEAST_AROUND) return [];
  const most = around ? 1 : 2;
  const near = gazetteer.nearest(key, most);
  const keys = near.length > 0 ? near : gazetteer.nearestFar(key, 1);
  const names = keys.flatMap((each) => gazetteer.names.get(each) ?? []);
  const [first] = names;
  return first ? [names.length === 1 ? first : together(names)] : [];
}

/** Several names equally near: any may be meant, and the person is asked unless Bogor decides. */
const together = (names: readonly Name[]): Name => ({
  key: names[0]?.key ?? '',
  codes: [...new Set(names.flatMap(({ codes, meant }) => [...meant, ...codes]))],
  meant: [],
  around: [],
  landmark: false,
  force: names.every(isFar) ? 'near' : (names[0]?.force ?? 'near'),
  half: false,
  shapes: [],
});

/** A word we know, alone or with its affixes: "batunya", "sebaik". */
const isUsual = (gazetteer: Gazetteer, word: string): boolean => {
  const [, stem = ''] = AFFIXED.exec(word) ?? [];
  return isWord(gazetteer, word) || (stem.length > LEAST_PIECE && isWord(gazetteer, stem));
};

const isWord = ({ words, names }: Gazetteer, word: string): boolean =>
  words.known.has(word) ||
  words.fillers.has(word) ||
  words.before.has(word) ||
  words.living.has(word) ||
  words.ranks.has(word) ||
  words.abbreviations.has(word) ||
  names.has(word);

/** "gunung" of "gunung sindr": well known, and the beginning of many names. */
const mayBePart = ({ words, parts }: Gazetteer, token: Token | undefined): boolean =>
  token !== undefined &&
  (words.abbreviations.has(token.word) || (parts.has(token.word) && !words.before.has(token.word)));
