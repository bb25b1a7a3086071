/**
 * Which known rumour a message tells or asks about. Pure; every word it looks for is data of content/rumours.
 *
 * Two rules. A rumour is only heard where somebody passes a message on or asks whether something is true: an ordinary
 * question belongs to the lessons. And all words of a sign stand near each other, so that a long story with many
 * subjects is not taken for a claim that it never makes.
 */
import { split } from './clean.ts';
import { stem } from './stem.ts';
import type { Words } from './types.ts';

/**
 * One way of telling a rumour: every term must be there, each in a place of its own; a term is any one of its alternatives
 * ("tes urine"). An alternative meets all forms of its word; "=percuma" meets that very word.
 */
export type Sign = readonly (readonly string[])[];
/** A rumour by its id, with the ways of telling it. */
export type Signs = { readonly id: string; readonly signs: readonly Sign[] };
/** Words that show what a message is; phrases may have several words. */
export type RumourMarks = {
  /** One is enough: "sebarkan". */
  readonly passed: readonly string[];
  /** Two are needed: "hati-hati", "beredar". */
  readonly alarming: readonly string[];
  /** Asks whether it is true: "bener ga", "hoax". */
  readonly doubting: readonly string[];
};
/** `passedOn`: the message is a forwarded text, not the person's own question. */
export type HeardRumour = { readonly id: string; readonly passedOn: boolean };
export type RumourFinder = (text: string) => HeardRumour | undefined;

/** Longest text that is read; chain messages state their claim long before. */
const MAX_CHARS = 6000;
/** split() keeps head and tail of longer texts only. */
const PIECE = 1500;
/** A forwarded text has at least so many words; shorter ones are somebody's own. */
const LEAST_PASSED = 18;
/** Words between which all terms of a sign stand. */
const NEAR = 30;

/** A finder for this data; texts are read with the slang and synonyms of content/words. */
export function createRumourFinder(rumours: readonly Signs[], marks: RumourMarks, words: Words): RumourFinder {
  const known = rumours.map(({ id, signs }) => ({ id, signs: signs.map((sign) => sign.map(phrases)) }));
  // Marks are whole words: "benarkah" asks, any other form of "benar" need not.
  const [passed, alarming, doubting] = [marks.passed, marks.alarming, marks.doubting].map((each) =>
    phrases(each.map((mark) => `=${mark}`)),
  ) as [Phrases, Phrases, Phrases]; // three in, three out
  return (text) => {
    const said = hear(text, words);
    const passedOn = said.length >= LEAST_PASSED && (count(said, passed) >= 1 || count(said, alarming) >= 2);
    if (!passedOn && count(said, doubting) === 0) return undefined;
    const best = known.reduce<{ id: string; weight: number }>(
      (best, { id, signs }) => {
        const weight = weigh(said, signs);
        return weight > best.weight ? { id, weight } : best;
      },
      { id: '', weight: 0 },
    );
    return best.weight > 0 ? { id: best.id, passedOn } : undefined;
  };
}

/** A phrase in the forms that places are kept by. */
type Phrase = readonly string[];
type Phrases = readonly Phrase[];
/** The words of a message with all forms of each, and where each form stands. */
type Said = {
  readonly length: number;
  readonly forms: readonly ReadonlySet<string>[];
  readonly places: ReadonlyMap<string, readonly number[]>;
};

const phrases = (texts: readonly string[]): Phrases =>
  texts
    .map((text) => split(text).map((word) => (text.startsWith('=') ? word : stemmed(word))))
    .filter((words) => words.length > 0);

function hear(text: string, words: Words): Said {
  const short = text.slice(0, MAX_CHARS);
  const seen: string[] = [];
  for (let from = 0; from < short.length; from += PIECE) seen.push(...split(short.slice(from, from + PIECE)));
  const known = new Map<string, ReadonlySet<string>>();
  const places = new Map<string, number[]>();
  const forms = seen.map((word, at) => {
    const each = known.get(word) ?? formsOf(word, words);
    known.set(word, each);
    for (const form of each) {
      const there = places.get(form);
      if (there) there.push(at);
      else places.set(form, [at]);
    }
    return each;
  });
  return { length: seen.length, forms, places };
}

/** As typed, without slang, in the standard name, and the stems of all these, which are marked as such. */
function formsOf(word: string, { slang, synonyms }: Words): ReadonlySet<string> {
  const standard = (Object.hasOwn(slang, word) ? slang[word] : undefined)?.split(' ') ?? [];
  const plain = [word, ...standard];
  const named = plain.flatMap((each) => (Object.hasOwn(synonyms, each) ? [synonyms[each] ?? each] : []));
  const all = [...plain, ...named];
  return new Set([...all, ...all.map((each) => stemmed(each))]);
}

const stemmed = (word: string): string => `~${stem(word)}`;

/** More terms of one sign say more than more signs. 0: none of them. */
function weigh(said: Said, signs: readonly (readonly Phrases[])[]): number {
  const sizes = signs.filter((sign) => isThere(said, sign)).map((sign) => sign.length);
  return sizes.length === 0 ? 0 : Math.max(...sizes) * 100 + sizes.length;
}

function isThere(said: Said, sign: readonly Phrases[]): boolean {
  const terms: (readonly number[])[] = [];
  // Most signs fail at their first term, and then the others need not be looked for.
  for (const term of sign) {
    const places = term.flatMap((phrase) => placesOf(said, phrase));
    if (places.length === 0) return false;
    terms.push(places);
  }
  const [first = [], ...rest] = terms;
  return first.some((at) => standNear(at, [at], rest));
}

/** One word is no two terms: "rokok elektrik" and "rokok" are told by two words. */
function standNear(
  start: number,
  taken: readonly number[],
  [places, ...rest]: readonly (readonly number[])[],
): boolean {
  if (!places) return true;
  return places.some(
    (at) => Math.abs(at - start) <= NEAR && !taken.includes(at) && standNear(start, [...taken, at], rest),
  );
}

function placesOf({ places, forms }: Said, [first = '', ...more]: Phrase): readonly number[] {
  const starts = places.get(first) ?? [];
  return more.length === 0
    ? starts
    : starts.filter((at) => more.every((form, ahead) => forms[at + 1 + ahead]?.has(form)));
}

const count = (said: Said, marks: Phrases): number =>
  marks.filter((phrase) => placesOf(said, phrase).length > 0).length;
