/** Which of the places in a message is meant: denied ones fall out, nested ones prove each other, here beats once. */
import { bareRank, type Place } from './admit.ts';
import { hasRank, isHome, levelOf, meet, precedence } from './codes.ts';
import type { Gazetteer, Lexicon } from './gazetteer.ts';
import type { Token } from './tokens.ts';
import type { AreaCode, Rank } from './words.ts';

/** Places that are one: their areas, the everyday ones first, and how much speaks for "here and now". */
type Group = {
  readonly codes: readonly AreaCode[];
  readonly meant: readonly AreaCode[];
  readonly around: readonly AreaCode[];
  readonly landmark: boolean;
  /** Only told to say what lies near or where the work is: "deket sukabumi", "kerja di jakarta". */
  readonly nearby: boolean;
  readonly score: number;
  readonly from: number;
  readonly to: number;
};

/** How far before a place its denial may stand: "bukan di kota bogor". */
const REACH = 3;
/** Length of a regency's code. */
const REGENCY = '32.71'.length;

/** The areas meant, in no order; several if the person must be asked; none if no place is named. */
export function chosen({ words }: Gazetteer, tokens: readonly Token[], places: readonly Place[]): readonly AreaCode[] {
  const free = freeRanks(words, tokens, places);
  const affirmed = places.filter((_, at) => !isDenied(words, tokens, places, at));
  if (affirmed.length === 0) return corrected(places, free);
  const groups = affirmed.reduce<readonly Group[]>((all, place) => {
    const at = places.indexOf(place);
    return joined(all, groupOf(place, scoreOf(words, tokens, places, at), isNearby(words, tokens, places, at)));
  }, []);
  const best = decided(groups);
  const codes = [...new Set(best.flatMap((group) => settled(group)))];
  return best.length === 1 ? byFreeRank(codes, free) : codes;
}

const groupOf = ({ name, codes, rank, from, to }: Place, score: number, nearby: boolean): Group => {
  // A word of rank speaks of the official name: "kabupaten puncak".
  const official = rank !== undefined && codes.some((code) => name.codes.includes(code));
  const meant = official ? [] : codes.filter((code) => name.meant.includes(code));
  return {
    codes: official ? codes.filter((code) => name.codes.includes(code)) : codes,
    meant,
    around: name.around,
    landmark: name.landmark,
    nearby,
    score: nearby ? score - 0.5 : score,
    from,
    to,
  };
};

/** Adds a place to the first group it fits into. */
function joined(groups: readonly Group[], place: Group): readonly Group[] {
  const at = groups.findIndex((group) => together(group, place) !== undefined);
  const both = groups[at] && together(groups[at], place);
  return both ? groups.with(at, both) : [...groups, place];
}

function together(a: Group, b: Group): Group | undefined {
  const codes = meet([...a.codes, ...a.around], [...b.codes, ...b.around]).filter(
    (code) => isOfBoth(code, a, b) || !(a.around.includes(code) || b.around.includes(code)),
  );
  if (codes.length === 0) return undefined;
  const meant = codes.filter((code) => a.meant.includes(code) || b.meant.includes(code));
  const other = beside(codes, a, b);
  return {
    codes: [...codes, ...other],
    meant: other.length > 0 ? [...codes, ...other] : meant,
    around: [],
    landmark: a.landmark && b.landmark,
    nearby: a.nearby && b.nearby,
    score: a.score + b.score,
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
  };
}

/** "caringin, perbatasan sama sukabumi": what is near proves nothing against the Caringin of Bogor, so both are asked about. */
function beside(codes: readonly AreaCode[], a: Group, b: Group): readonly AreaCode[] {
  if (a.nearby === b.nearby) return [];
  const alone = settled(a.nearby ? b : a);
  return alone.length === 1 && meet(alone, codes).length === 0 ? alone : [];
}

const isOfBoth = (code: AreaCode, a: Group, b: Group): boolean => a.codes.includes(code) || b.codes.includes(code);

/** What is left to choose from when places exclude each other. */
function decided(groups: readonly Group[]): readonly Group[] {
  if (groups.length < 2) return groups;
  const named = groups.filter(({ landmark }) => !landmark);
  const rivals = named.length > 0 ? named : groups;
  const most = Math.max(...rivals.map(({ score }) => score));
  const top = rivals.filter(({ score }) => score === most);
  return top.filter((group) => !top.some((other) => isPartOf(group, other)));
}

/**
 * "antapani bandung": a small place that our data puts elsewhere, right before a larger one, lies in the larger one; but
 * a kecamatan elsewhere, right behind a name of Bogor, may be a hamlet there: "kedung halang talang".
 */
const isPartOf = (group: Group, other: Group): boolean =>
  group.to === other.from &&
  lowest(group) > lowest(other) &&
  levelOf(other.codes[0] ?? '') !== 'village' &&
  !(group.codes.some(isHome) && lowest(other) > REGENCY && !other.codes.some(isHome));
const lowest = ({ codes }: Group): number => Math.min(...codes.map((code) => code.length));

/** What everyday speech means needs no precedence: if it is several, the person is asked. */
const settled = ({ codes, meant }: Group): readonly AreaCode[] =>
  meant.length > 0 ? meant.filter((code) => !meant.some((outer) => code.startsWith(`${outer}.`))) : precedence(codes);

type FreeRank = { readonly rank: Rank; readonly denied: boolean };

/** "bogor, yang kabupaten" and "bogor, bukan kotanya": words of rank that stand beside no name. */
function freeRanks(words: Lexicon, tokens: readonly Token[], places: readonly Place[]): readonly FreeRank[] {
  return tokens.flatMap(({ word }, at) => {
    const rank = words.ranks.get(word) ?? words.ranks.get(bareRank(word));
    if (rank !== 'kota' && rank !== 'kabupaten') return [];
    if (places.some(({ from, to }) => from <= at + 1 && at < to)) return [];
    const denied = tokens.slice(Math.max(0, at - REACH + 1), at).some((each) => words.not.has(each.word));
    return [{ rank, denied }];
  });
}

function byFreeRank(codes: readonly AreaCode[], free: readonly FreeRank[]): readonly AreaCode[] {
  const fits = (code: AreaCode) => free.every(({ rank, denied }) => hasRank(code, rank) !== denied);
  const fitting = codes.filter(fits);
  return codes.length > 1 && fitting.length > 0 ? fitting : codes;
}

/** "bukan kota bogor, kabupaten": only denied places, but the other rank of that name is affirmed. */
function corrected(places: readonly Place[], free: readonly FreeRank[]): readonly AreaCode[] {
  const affirmed = free.find(({ denied }) => !denied)?.rank;
  if (affirmed === undefined) return [];
  return places.flatMap(({ name }) =>
    [...new Set([...name.codes, ...name.meant])].filter((code) => hasRank(code, affirmed)),
  );
}

/** The words between the place before and this one, in this clause. */
function wordsBefore(tokens: readonly Token[], places: readonly Place[], at: number, anyClause = false) {
  const start = places[at - 1]?.to ?? 0;
  const from = places[at]?.from ?? 0;
  const clause = tokens[from]?.clause;
  return tokens
    .slice(start, from)
    .filter((token) => anyClause || token.clause === clause)
    .map(({ word }) => word);
}

function isDenied(words: Lexicon, tokens: readonly Token[], places: readonly Place[], at: number): boolean {
  const before = wordsBefore(tokens, places, at);
  const close = before.slice(-REACH);
  if (close.some((word) => words.not.has(word)) && !before.some((word) => words.joining.has(word))) return true;
  return close.some((word, place) => {
    const next = close[place + 1] ?? '';
    return words.notAt.has(word) && (words.at.has(next) || words.living.has(next));
  });
}

/** "deket", "perbatasan sama" right before the place. */
const isNearby = (words: Lexicon, tokens: readonly Token[], places: readonly Place[], at: number): boolean =>
  wordsBefore(tokens, places, at)
    .slice(-2)
    .some((word) => words.nearby.has(word));

/** +1: here and now; -1: once, or on paper. What stands before the place counts, else what stands right behind. */
function scoreOf(words: Lexicon, tokens: readonly Token[], places: readonly Place[], at: number): number {
  const [sign] = [false, true].flatMap(
    (anyClause) => markers(words, wordsBefore(tokens, places, at, anyClause)).at(-1) ?? [],
  );
  if (sign !== undefined) return sign;
  const to = places[at]?.to ?? 0;
  const end = places[at + 1]?.from ?? tokens.length;
  const clause = tokens[to - 1]?.clause;
  const behind = tokens.slice(to, end).filter((token) => token.clause === clause);
  return (
    markers(
      words,
      behind.map(({ word }) => word),
    )[0] ?? 0
  );
}

/** Words of dwelling say "here" only where nothing else speaks of time: "dulu tinggal di". */
function markers({ now, origin, living }: Lexicon, words: readonly string[]): readonly number[] {
  const found = words.flatMap((word, at) => {
    const pair = `${word} ${words[at + 1] ?? ''}`;
    if (origin.has(pair) || origin.has(word)) return [{ sign: -1, weak: false }];
    return now.has(pair) || now.has(word) ? [{ sign: 1, weak: living.has(word) }] : [];
  });
  const strong = found.filter(({ weak }) => !weak);
  return (strong.length > 0 ? strong : found).map(({ sign }) => sign);
}
