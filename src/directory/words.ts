/** What places are called, as plain data: the rows of wilayah.tsv and the words of sebutan.yaml. */

/** Kemendagri code as text, "32.71.01.1001"; as a number "32.10" would lose its zero. */
export type AreaCode = string;
export type Level = 'province' | 'regency' | 'district' | 'village';
/** One area of Indonesia, under the name that people may read. */
export type Area = { readonly code: AreaCode; readonly name: string; readonly level: Level };
/** A line of wilayah.tsv. */
export type AreaRow = { readonly code: AreaCode; readonly name: string };
/** Words of rank before a name: they say which of several areas of one name is meant. */
export type Rank = 'provinsi' | 'kota' | 'kabupaten' | 'kecamatan' | 'kelurahan';

/** Everyday language about places. All words lower case; several words are parted by one space. */
export type PlaceWords = {
  /** Part of a name -> its full form, "tmr" -> "timur". */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** English direction before a name -> Indonesian ones that may follow it instead. */
  readonly directions: Readonly<Record<string, readonly string[]>>;
  /** Endings that divide one place; without them the whole is meant ("cilendek"). */
  readonly halves: readonly string[];
  readonly ranks: Readonly<Record<string, Rank>>;
  /** Everyday name -> what is meant; several codes: the person must be asked. */
  readonly names: Readonly<Record<string, readonly AreaCode[]>>;
  /** Name of a city -> areas around it that people count in. */
  readonly around: Readonly<Record<string, readonly AreaCode[]>>;
  readonly landmarks: readonly { readonly names: readonly string[]; readonly code: AreaCode }[];
  /** Prepositions and what else stands right before a place. */
  readonly before: readonly string[];
  /** Words of dwelling: in their sentence even a small place counts. */
  readonly living: readonly string[];
  readonly now: readonly string[];
  readonly origin: readonly string[];
  /** Denies the place that follows; `notAt` only right before a word of `at` or of dwelling. */
  readonly not: readonly string[];
  readonly notAt: readonly string[];
  readonly at: readonly string[];
  /** Words that begin a new clause. */
  readonly joining: readonly string[];
  /** Words that say nothing beside a place. */
  readonly fillers: readonly string[];
  readonly streets: readonly string[];
  /** Words right behind a place that belong to it: "atas", "permai". */
  readonly tails: readonly string[];
  /** What names of people follow: "pak", "namaku". */
  readonly titles: readonly string[];
  /** The place that follows is only near, or where somebody works: "deket", "perbatasan dengan", "kerja di". */
  readonly nearby: readonly string[];
  /** Names that are ordinary words too: they need more than to be there. */
  readonly ordinary: readonly string[];
  /** Ordinary words and phrases that only look like places. */
  readonly notPlaces: readonly string[];
  /** Words of our own texts: never taken for a misspelt place. */
  readonly known: readonly string[];
};

/** No words at all: what is left when sebutan.yaml is missing. */
export const NO_WORDS: PlaceWords = {
  abbreviations: {},
  directions: {},
  halves: [],
  ranks: {},
  names: {},
  around: {},
  landmarks: [],
  before: [],
  living: [],
  now: [],
  origin: [],
  not: [],
  notAt: [],
  at: [],
  joining: [],
  fillers: [],
  streets: [],
  tails: [],
  titles: [],
  nearby: [],
  ordinary: [],
  notPlaces: [],
  known: [],
};
