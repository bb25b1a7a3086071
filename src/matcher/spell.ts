/**
 * Typo tolerance against the words we know.
 *
 * What it is: for a word nobody knows, the known word that was probably meant. Three ways, in this order:
 * 1. The same sound in another spelling: "narqoba", "extasi", "djamu".
 * 2. Damerau-Levenshtein (restricted: a pair of letters is swapped once): at most 1 edit for 4 to 6 letters, 2 from 7
 *    on, and two edits only if the first letter is right.
 * 3. Vowels left out, as in chat: "kmbuh", "sbu". Typed letters must appear in order, consonants must be the same.
 * Nearest first, then slips to a neighbouring key, then the more frequent word, then the alphabet, so the answer never depends on the order of words.
 *
 * Candidates are kept by length, each with the set of its letters as bits: one edit removes at most one letter and adds
 * at most one, so most words fall out after two bit counts. The property test holds this against a plain scan.
 */
import { distance } from './distance.ts';
import { isSlip, sound } from './slips.ts';
import { stem } from './stem.ts';

/** Shorter words have too many neighbours ("ini", "isi"); longer ones rarely suffer three typos. */
const ONE_EDIT_FROM = 4;
const TWO_EDITS_FROM = 7;
const LONGEST = 24;
/** Rarer words are known but nothing is mended towards them. Less: names and other people's typos attract. */
const LEAST_FREQUENCY = 5;

/** Finds what was meant; `correct` gives undefined when nothing is near enough. */
export interface Speller {
  knows(word: string): boolean;
  correct(word: string): string | undefined;
}
type Known = { readonly word: string; readonly letters: number; readonly frequency: number };

/** A speller for known words with the number of texts that hold them. A form of a known stem counts as known. */
export function createSpeller(frequency: ReadonlyMap<string, number>): Speller {
  const byLength = Array.from({ length: LONGEST + 1 }, (): Known[] => []);
  const bySkeleton = new Map<string, Known[]>();
  const bySound = new Map<string, Known>();
  const stems = new Set<string>();
  for (const [word, times] of frequency) {
    if (times < LEAST_FREQUENCY) continue;
    stems.add(stem(word));
    if (word.length < 3) continue;
    const known = { word, letters: letterSet(word), frequency: times };
    byLength[word.length]?.push(known);
    const heard = sound(word);
    const alike = bySound.get(heard);
    if (alike === undefined || isBetter(known, alike)) bySound.set(heard, known);
    const key = skeleton(word);
    const same = bySkeleton.get(key);
    if (same) same.push(known);
    else bySkeleton.set(key, [known]);
  }
  return {
    knows: (word) => frequency.has(word) || stems.has(stem(word)),
    correct: (word) => sounding(bySound, word) ?? nearest(byLength, word) ?? unshortened(bySkeleton, word),
  };
}

/** How many edits a word of this length may be away. */
export function allowedEdits(length: number): 0 | 1 | 2 {
  if (length < ONE_EDIT_FROM) return 0;
  return length < TWO_EDITS_FROM ? 1 : 2;
}

function sounding(bySound: ReadonlyMap<string, Known>, word: string): string | undefined {
  return word.length < ONE_EDIT_FROM ? undefined : bySound.get(sound(word))?.word;
}

function nearest(byLength: readonly (readonly Known[])[], word: string): string | undefined {
  const reach = allowedEdits(word.length);
  const letters = letterSet(word);
  let best: Known | undefined;
  let limit: number = reach;
  for (let length = word.length - reach; reach > 0 && length <= word.length + reach; length++) {
    for (const candidate of byLength[length] ?? []) {
      if (bits(letters & ~candidate.letters) > limit || bits(candidate.letters & ~letters) > limit) continue;
      const edits = distance(word, candidate.word, limit);
      if (edits > limit || (edits > 1 && candidate.word[0] !== word[0])) continue;
      if (best === undefined || edits < limit || isLikelier(word, candidate, best)) best = candidate;
      // From here on only words at least as near are of interest.
      limit = Math.min(limit, edits);
    }
  }
  return best?.word;
}

function unshortened(bySkeleton: ReadonlyMap<string, readonly Known[]>, word: string): string | undefined {
  const key = skeleton(word);
  if (word.length < 3 || key.length < 2) return undefined;
  let best: Known | undefined;
  for (const candidate of bySkeleton.get(key) ?? []) {
    if (candidate.word.length <= word.length || !isWithin(word, candidate.word)) continue;
    if (best === undefined || isBetter(candidate, best)) best = candidate;
  }
  return best?.word;
}

/** Of two words equally near. */
function isLikelier(typed: string, a: Known, b: Known): boolean {
  const [slipA, slipB] = [isSlip(typed, a.word), isSlip(typed, b.word)];
  return slipA === slipB ? isBetter(a, b) : slipA;
}

function isBetter(a: Known, b: Known): boolean {
  return a.frequency === b.frequency ? a.word < b.word : a.frequency > b.frequency;
}

/** First letter and all consonants: what people keep when they leave out vowels. */
function skeleton(word: string): string {
  return word.charAt(0) + word.slice(1).replace(/[aiueo]/g, '');
}

function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

/** A bit for each letter a-z; all other characters share the bits above. */
function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    set |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 5));
  }
  return set;
}

/** Number of ones in 32 bits. */
function bits(set: number): number {
  const pairs = set - ((set >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
