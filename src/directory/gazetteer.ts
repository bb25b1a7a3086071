/** All names of places, indexed once for each content. */
import { common, hasRank, isHome, levelOf } from './codes.ts';
import { keyOf, shapeOf } from './tokens.ts';
import { createNearest, type Nearest } from './typos.ts';
import type { Area, AreaCode, AreaRow, PlaceWords, Rank } from './words.ts';

/**
 * How much a name says by itself. `free`: it counts wherever it stands. `near`: beside a preposition, a word of dwelling
 * or little else. `ordinary`: it is a common word as well. `never`: only right behind a word of rank.
 */
export type Force = 'free' | 'near' | 'ordinary' | 'never';
/** One name. `meant`: what everyday speech means by it, before all other areas of that name. */
export type Name = {
  readonly key: string;
  readonly codes: readonly AreaCode[];
  readonly meant: readonly AreaCode[];
  readonly around: readonly AreaCode[];
  readonly landmark: boolean;
  readonly force: Force;
  /** Taught by the halves of a name outside Bogor: "silat" of "Silat Hulu" is an ordinary word, and never mended. */
  readonly half: boolean;
  /** Spellings with spaces that are usual; others may be two words that met by chance. */
  readonly shapes: readonly string[];
};
/** Sets of words, ready for lookup. */
export type Lexicon = {
  readonly abbreviations: ReadonlyMap<string, string>;
  readonly directions: ReadonlyMap<string, readonly string[]>;
  readonly ranks: ReadonlyMap<string, Rank>;
} & Readonly<
  Record<
    | 'before'
    | 'living'
    | 'now'
    | 'origin'
    | 'not'
    | 'notAt'
    | 'at'
    | 'joining'
    | 'fillers'
    | 'streets'
    | 'tails'
    | 'titles'
    | 'nearby'
    | 'known',
    ReadonlySet<string>
  >
>;
export type Gazetteer = {
  readonly areas: ReadonlyMap<AreaCode, Area>;
  readonly names: ReadonlyMap<string, Name>;
  readonly words: Lexicon;
  /** Words that names of several words are made of. */
  readonly parts: ReadonlySet<string>;
  /** Misspelt names: of Bogor, of regencies and provinces and in everyday speech; and of kecamatan elsewhere. */
  readonly nearest: Nearest;
  readonly nearestFar: Nearest;
};

type Draft = { -readonly [Field in keyof Name]: Name[Field] extends readonly string[] ? string[] : Name[Field] };

/** A shorter half ("sabu" of "Sabu Barat") or everyday name ("bcc") is too likely to be something else. */
const LEAST_HALF = 5;
const LEAST_FREE_ALIAS = 4;

/** Builds the index in some tens of milliseconds. Names and codes that make no sense are left out. */
export function createGazetteer(rows: readonly AreaRow[], words: PlaceWords): Gazetteer {
  const areas = new Map(
    rows.flatMap(({ code, name }): [AreaCode, Area][] => {
      const level = levelOf(code);
      return level ? [[code, { code, name, level }]] : [];
    }),
  );
  const drafts = new Map<string, Draft>();
  for (const area of areas.values()) {
    for (const name of namesOf(area)) draft(drafts, name).codes.push(area.code);
  }
  addFullNames(drafts, areas);
  addHalves(drafts, areas, words);
  for (const [name, codes] of Object.entries(words.names)) add(draft(drafts, name).meant, known(codes, areas));
  for (const { names, code } of words.landmarks) {
    for (const name of names) {
      const place = draft(drafts, name);
      place.landmark = place.codes.length === 0;
      add(place.meant, known([code], areas));
    }
  }
  for (const [name, codes] of Object.entries(words.around)) add(draft(drafts, name).around, known(codes, areas));
  const names = judged(drafts, words);
  const all = [...names.values()].filter(({ codes, meant }) => codes.length + meant.length > 0);
  const mendable = all.filter(({ force, half }) => !half && (force === 'free' || force === 'near'));
  return {
    areas,
    names,
    words: lexicon(words),
    parts: new Set(
      mendable.flatMap(({ shapes }) =>
        shapes.filter((shape) => shape.includes(' ')).flatMap((shape) => shape.split(' ')),
      ),
    ),
    nearest: createNearest(mendable.filter((name) => !isFar(name)).map(({ key }) => key)),
    nearestFar: createNearest(mendable.filter(isFar).map(({ key }) => key)),
  };
}

/** Kecamatan outside Bogor and nothing else. */
export const isFar = ({ codes, meant }: Name): boolean =>
  meant.length === 0 && codes.every((code) => levelOf(code) === 'district' && !isHome(code));

const RANK_PREFIX = /^(Kabupaten|Kota) (Administrasi )?/;
const HONOURS = /^(DKI|Daerah Istimewa|Daerah Khusus|Daerah Khusus Ibukota) /;

/** A regency goes by its name without rank, a province also without its honours, "Konda/ Kondaga" by both halves. */
function namesOf({ name, level }: Area): readonly string[] {
  const bare = level === 'regency' ? name.replace(RANK_PREFIX, '') : name;
  const halves = /[/()]/.test(bare) ? bare.split(/[/()]+/).filter((each) => each.trim() !== '') : [bare];
  return level === 'province' && HONOURS.test(bare) ? [...halves, bare.replace(HONOURS, '')] : halves;
}

/** Where a smaller area is called "Kota Padang", the city is too; elsewhere the word of rank says it. */
function addFullNames(drafts: Map<string, Draft>, areas: ReadonlyMap<AreaCode, Area>): void {
  for (const { code, name, level } of areas.values()) {
    const same = level === 'regency' ? drafts.get(keyOf(name)) : undefined;
    if (same) add(same.codes, [code]);
  }
}

function draft(drafts: Map<string, Draft>, name: string): Draft {
  const shape = shapeOf(name);
  const key = shape.replaceAll(' ', '');
  const found = drafts.get(key) ?? {
    key,
    codes: [],
    meant: [],
    around: [],
    landmark: false,
    force: 'near',
    half: false,
    shapes: [],
  };
  drafts.set(key, found);
  add(found.shapes, [shape]);
  return found;
}

const add = (list: string[], more: readonly string[]): void => {
  for (const each of more) if (!list.includes(each)) list.push(each);
};

const known = (codes: readonly AreaCode[], areas: ReadonlyMap<AreaCode, Area>) =>
  codes.filter((code) => areas.has(code));

/** "Cilendek Barat" and "Cilendek Timur" teach "cilendek": the area that holds both, if they are neighbours. */
function addHalves(drafts: Map<string, Draft>, areas: ReadonlyMap<AreaCode, Area>, words: PlaceWords): void {
  const halves = new Set(words.halves);
  const ordinary = new Set(words.known);
  const parts = new Map<string, AreaCode[]>();
  for (const { code, name, level } of areas.values()) {
    const [, base, half] = /^(.+) (\S+)$/.exec(shapeOf(name)) ?? [];
    if (base === undefined || half === undefined || !halves.has(half)) continue;
    if (level !== 'district' && level !== 'village') continue;
    parts.set(base, [...(parts.get(base) ?? []), code]);
  }
  for (const [base, codes] of parts) {
    if (drafts.has(keyOf(base)) || base.length < LEAST_HALF || ordinary.has(base) || codes.length < 2) continue;
    const whole = common(codes);
    const near = whole !== undefined && levelOf(whole) !== 'province';
    if (!near) continue;
    const half = draft(drafts, base);
    half.codes.push(whole);
    half.half = !isHome(whole);
  }
}

/** The drafts themselves, now with their force: eight thousand copies would cost a start more than the index. */
function judged(drafts: Map<string, Draft>, words: PlaceWords): ReadonlyMap<string, Name> {
  const ordinary = new Set(words.ordinary.map(keyOf));
  for (const name of drafts.values()) name.force = ordinary.has(name.key) ? 'ordinary' : forceOf(name);
  for (const phrase of words.notPlaces) draft(drafts, phrase).force = 'never';
  return drafts;
}

function forceOf({ key, codes, meant, half }: Draft): Force {
  if (half && meant.length === 0) return 'near';
  if (meant.length > 0) return key.length < LEAST_FREE_ALIAS ? 'near' : 'free';
  const large = codes.some((code) => levelOf(code) === 'province' || levelOf(code) === 'regency');
  const home = codes.some((code) => isHome(code) && hasRank(code, 'kecamatan'));
  return large || home ? 'free' : 'near';
}

function lexicon(words: PlaceWords): Lexicon {
  return {
    abbreviations: new Map(Object.entries(words.abbreviations)),
    directions: new Map(Object.entries(words.directions)),
    ranks: new Map(Object.entries(words.ranks)),
    before: new Set(words.before),
    living: new Set(words.living),
    now: new Set(words.now),
    origin: new Set(words.origin),
    not: new Set(words.not),
    notAt: new Set(words.notAt),
    at: new Set(words.at),
    joining: new Set(words.joining),
    fillers: new Set(words.fillers),
    streets: new Set(words.streets),
    tails: new Set(words.tails),
    titles: new Set(words.titles),
    nearby: new Set(words.nearby),
    known: new Set(words.known),
  };
}
