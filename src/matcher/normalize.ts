/**
 * From text to the words the matcher knows: slang becomes standard, typos are mended, variants get one name.
 *
 * Language is data: not one Indonesian word stands in this file apart from the clitics of grammar. Order: slang, typos
 * (a mended word may be slang again), synonyms. Entries may have several words; the longest at a place wins.
 */
import { createAspectFinder } from './aspects.ts';
import { split } from './clean.ts';
import type { Speller } from './spell.ts';
import { stem } from './stem.ts';
import type { Words } from './types.ts';

/**
 * One message as read: words as typed, without slang and typos, in standard names, and with members of a class under the
 * name of their class ("#zat"); the stems that carry a topic; and what is asked of it (names of words.aspects).
 */
export type Reading = {
  readonly seen: readonly string[];
  readonly plain: readonly string[];
  readonly words: readonly string[];
  readonly shape: readonly string[];
  readonly terms: readonly string[];
  readonly asks: readonly string[];
};
export type Normalizer = (text: string) => Reading;
/** The class of drugs in words.classes as it stands in a shape; other classes (places) name no subject of a lesson. */
export const SUBJECT = '#zat';

/** Typos mended in one message; the rest stays, so a hostile message costs no more than a long one. */
const MAX_MENDED = 60;

/** A reader for this language data; without a speller nothing is mended (used while the vocabulary is counted). */
export function createNormalizer(words: Words, speller?: Speller): Normalizer {
  const plainly = wordReader(words, speller);
  const aspects = createAspectFinder(words, plainly);
  return (text) => {
    const reading = plainly(text);
    return { ...reading, asks: aspects(reading.terms).names };
  };
}

/** Reads all but what is asked. */
function wordReader(words: Words, speller?: Speller): (text: string) => Omit<Reading, 'asks'> {
  const slang = table(words.slang);
  const synonyms = table(words.synonyms);
  const ignored = new Set(words.ignored);
  const classOf = classes(words);
  return (text) => {
    const seen = split(text);
    const formal = replaced(slang, seen);
    const plain = speller ? mended(formal, speller, slang) : formal;
    const standard = replaced(synonyms, plain);
    const terms = standard.filter((word) => !ignored.has(word)).map(stem);
    return { seen, plain, words: standard, shape: standard.map((word) => classOf.get(word) ?? word), terms };
  };
}

/** Standard word -> "#class". */
function classes({ classes = {} }: Words): ReadonlyMap<string, string> {
  return new Map(Object.entries(classes).flatMap(([name, members]) => members.map((word) => [word, `#${name}`])));
}

function mended(words: readonly string[], speller: Speller, slang: Table): readonly string[] {
  let left = MAX_MENDED;
  const better = words.map((word) => {
    if (left === 0 || speller.knows(word)) return word;
    left--;
    return speller.correct(word) ?? word;
  });
  return left === MAX_MENDED ? words : replaced(slang, better);
}

/** `most`: how many words the longest entry has that begins with this word. */
type Table = { readonly entries: ReadonlyMap<string, readonly string[]>; readonly most: ReadonlyMap<string, number> };

function table(pairs: Readonly<Record<string, string>>): Table {
  const entries = new Map<string, readonly string[]>();
  const most = new Map<string, number>();
  for (const [from, to] of Object.entries(pairs)) {
    const key = split(from);
    const [first] = key;
    // "lama2" is read as "lama" already; an entry for it would rename the plain word.
    if (first === undefined || (key.length === 1 && split(to).join(' ') === first)) continue;
    // A value is kept as written: "tembakau_gorila" is one name of two words.
    entries.set(key.join(' '), to.trim().split(/\s+/));
    most.set(first, Math.max(most.get(first) ?? 0, key.length));
  }
  return { entries, most };
}

function replaced(replacements: Table, words: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (let at = 0; at < words.length; ) {
    const { to, length } = entryAt(replacements, words, at);
    out.push(...to);
    at += length;
  }
  return out;
}

function entryAt({ entries, most }: Table, words: readonly string[], at: number) {
  const word = words[at] ?? '';
  for (let length = most.get(word) ?? 0; length > 0; length--) {
    const to = entries.get(length === 1 ? word : words.slice(at, at + length).join(' '));
    if (to && at + length <= words.length) return { to, length };
  }
  return { to: withoutClitic(entries, word) ?? [word], length: 1 };
}

/** "temennya", "sabunya": the entry of the word without its possessive. */
function withoutClitic(entries: Table['entries'], word: string): readonly string[] | undefined {
  const bare = /^(.{2,}?)(?:nya|ku|mu|lah|kah)$/.exec(word)?.[1];
  return bare === undefined ? undefined : entries.get(bare);
}
