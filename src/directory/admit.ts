/** Which names in a message are really places there: "di gudang" alone may be Gudang, "disimpan di gudang" is not. */
import { hasRank, isHome, levelOf, meet } from './codes.ts';
import { type Gazetteer, isFar, type Lexicon } from './gazetteer.ts';
import type { Mention } from './mentions.ts';
import type { Token } from './tokens.ts';
import type { AreaCode, Rank } from './words.ts';

/** A mention that counts, with the areas it may stand for. `rank`: what the person said it is. */
export type Place = Mention & { readonly codes: readonly AreaCode[]; readonly rank?: Rank };
/** A message as it was read. */
export type Reading = { readonly tokens: readonly Token[]; readonly mentions: readonly Mention[] };

/** Words between a small place and the larger one that proves it: "empang, di bogor". */
const CLOSE = 2;
/** Letters of a misspelt kecamatan elsewhere that is believed without a word of rank. */
const LEAST_FAR_TYPO = 10;

export function placesIn(gazetteer: Gazetteer, reading: Reading): readonly Place[] {
  const sole = saysNothingElse(gazetteer.words, reading);
  const candidates = reading.mentions.map((mention) => ({ place: ranked(gazetteer, reading, mention), mention }));
  const counted = candidates.filter(({ place }) => counts(gazetteer, reading, place, sole)).map(({ place }) => place);
  // "katulampa deket bendungan": a common word is no second place beside a real name.
  const names = counted.filter((place) => !isCommonWord(place));
  const sure = names.length > 0 ? names : counted;
  return candidates
    .map(({ place }) => place)
    .filter((place) => sure.includes(place) || sure.some((other) => proves(gazetteer.words, reading, other, place)));
}

const isCommonWord = ({ name, rank, codes }: Place): boolean =>
  name.force === 'ordinary' && rank === undefined && !codes.some(isLarge);

/** Nothing but places and words that go with them; "atas" goes with "lawang gintung", not with "genteng". */
function saysNothingElse(words: Lexicon, { tokens, mentions }: Reading): boolean {
  const isPart = (at: number) => mentions.some(({ from, to }) => from <= at && at < to);
  const isTail = (at: number) =>
    words.tails.has(tokens[at]?.word ?? '') && mentions.some(({ to, name }) => to === at && name.force !== 'ordinary');
  return tokens.every(({ word }, at) => isPart(at) || goesAlong(words, word) || isTail(at));
}

const goesAlong = (words: Lexicon, word: string): boolean => {
  const { fillers, before, living, now, origin, not, notAt, joining, streets, ranks } = words;
  const bare = word.replace(/(?:nya|ku)$/, '');
  const lists = [fillers, before, living, now, origin, not, notAt, joining, streets, ranks];
  return word.length === 1 || /^\d+$/.test(word) || lists.some((list) => list.has(word) || list.has(bare));
};

function counts(gazetteer: Gazetteer, reading: Reading, place: Place, sole: boolean): boolean {
  const { words } = gazetteer;
  const { name, from, typo, glued, codes, rank } = place;
  const [last = '', beforeLast = ''] = [reading.tokens[from - 1]?.word, reading.tokens[from - 2]?.word];
  if (codes.length === 0) return false;
  const told = words.ranks.has(last);
  if (name.force === 'never') return told && rank !== undefined;
  if (words.streets.has(last) && !codes.some(isHome)) return false;
  const at = glued || (told ? words.before.has(beforeLast) || sole : words.before.has(last));
  const far = isFar(name);
  // Seven thousand kecamatan: next to every short word stands one of them.
  if (typo && far) return told || (sole && name.key.length >= LEAST_FAR_TYPO);
  if (name.force === 'ordinary') {
    if (told) return true;
    if (isSomebody(words, reading, place)) return false;
    if (codes.some(isLarge)) return sole || at;
    return sole && (!far || at);
  }
  if (name.force === 'free' && !typo) return true;
  return told || at || sole || livesIn(words, reading, place);
}

/** "pak agam", "nama saya bima": somebody, and no place. */
const isSomebody = ({ titles }: Lexicon, { tokens }: Reading, { from }: Mention): boolean =>
  tokens
    .slice(Math.max(0, from - 2), from)
    .some(({ word, clause }) => clause === tokens[from]?.clause && titles.has(word));

/** A preposition proves a large place that is a common word too ("di malang"), but no small one ("di gudang"). */
const isLarge = (code: AreaCode): boolean =>
  levelOf(code) === 'province' || levelOf(code) === 'regency' || (isHome(code) && levelOf(code) === 'district');

const livesIn = ({ living }: Lexicon, { tokens }: Reading, { from }: Mention): boolean =>
  tokens.some(({ word, clause }, at) => at < from && clause === tokens[from]?.clause && living.has(word));

/** "empang bogor selatan": a larger place close by, with nothing between that speaks of other things. */
function proves(words: Lexicon, { tokens }: Reading, other: Place, place: Place): boolean {
  if (other === place || place.name.force === 'never' || meet(other.codes, place.codes).length === 0) return false;
  const between = tokens.slice(Math.min(other.to, place.to), Math.max(other.from, place.from));
  // "menteng asri bogor": what none of our texts ever says is a name too, of an estate or a lane.
  const isName = (word: string) => place.name.force !== 'ordinary' && word.length > 2 && !words.known.has(word);
  return (
    between.length <= CLOSE &&
    between.every(({ word }) => goesAlong(words, word) || words.tails.has(word) || isName(word))
  );
}

/** The areas of a name, less those that a word of rank beside it rules out. */
function ranked({ words }: Gazetteer, { tokens, mentions }: Reading, mention: Mention): Place {
  const { name, from, to } = mention;
  const all = [...new Set([...name.meant, ...name.codes])];
  const ranks = [rankBefore(words, tokens, from), rankBehind(words, tokens, to, mentions)];
  for (const rank of ranks) {
    if (rank === undefined) continue;
    const fitting = all.filter((code) => hasRank(code, rank));
    if (fitting.length > 0) return { ...mention, codes: fitting, rank };
    // Villages elsewhere are not in our data, so a village never stands for a kecamatan of its name.
    if (rank === 'kelurahan') return { ...mention, codes: all.filter((code) => isHome(code) || code.length < 8) };
  }
  return { ...mention, codes: all };
}

function rankBefore({ ranks, fillers }: Lexicon, tokens: readonly Token[], from: number): Rank | undefined {
  const last = tokens[from - 1]?.word ?? '';
  return ranks.get(last) ?? (last === 'administrasi' && !fillers.has(last) ? 'kota' : undefined);
}

/** "bogor kota", "bogor kab": only kota and kabupaten stand behind, and only when no other name begins there. */
function rankBehind({ ranks }: Lexicon, tokens: readonly Token[], to: number, mentions: readonly Mention[]) {
  const next = tokens[to];
  const rank = ranks.get(bareRank(next?.word ?? ''));
  if (next?.clause !== tokens[to - 1]?.clause || mentions.some(({ from }) => from === to + 1)) return undefined;
  return rank === 'kota' || rank === 'kabupaten' ? rank : undefined;
}

/** "kotanya", "kabupatennya". */
export const bareRank = (word: string): string => word.replace(/nya$/, '');
