/**
 * Turns what a frightened person types into plain words that patterns can read: lower case, one spelling a word,
 * fillers gone, sentences apart. A small normaliser of its own, so that the recogniser works when all else fails.
 */
import { CRIES, FILLERS, FORCE_VERBS, KEY_WORDS, NOT_TYPOS, SPELLINGS } from './words.ts';

/** Longer tokens are cut: no word that matters is longer, and patterns must stay fast on hostile input. */
const LONGEST_WORD = 24;

const listOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

const linesOf = (text: string): [string, string[]][] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [head = '', rest = ''] = line.split(':');
      return [head.trim(), listOf(rest)];
    });

const ACTIVE = ['', 'me', 'mem', 'men', 'meng', 'nge', 'ng', 'm', 'nga', 'ber', 'peng'];
const PASSIVE = ['di', 'd', 'ke', 'ter', 'ka', 'kena', 'dipe'];
const ENDINGS = ['', 'in', 'i', 'kan', 'keun', 'an', 'nya', 'ku', 'inku', 'kn', 'nin', 'iku', 'ing'];

const forceForms = function* (): Generator<[string, string]> {
  for (const [head, roots] of linesOf(FORCE_VERBS))
    for (const root of roots)
      for (const ending of ENDINGS) {
        for (const prefix of ACTIVE) yield [prefix + root + ending, head];
        for (const prefix of PASSIVE) yield [prefix + root + ending, `di${head}`];
      }
};

const SAME = new Map<string, string>([
  ...forceForms(),
  ...linesOf(SPELLINGS).flatMap(([head, forms]) => [head, ...forms].map((form): [string, string] => [form, head])),
]);
const DROPPED = new Set(listOf(FILLERS));
const CRY = new Set(listOf(CRIES));
const KNOWN = new Set([...SAME.keys(), ...DROPPED, ...CRY, ...listOf(NOT_TYPOS)]);

const skeleton = (word: string): string => word.replace(/[aeiou]/g, '');

/** Every spelling with one letter left out: two words one slip apart share one of these. */
const shortened = (word: string): string[] => Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));

const BY_SLIP = new Map<string, string>();
const BY_SKELETON = new Map<string, string>();
for (const word of listOf(KEY_WORDS)) {
  BY_SLIP.set(word, word);
  if (word.length >= 6) for (const short of shortened(word)) if (!BY_SLIP.has(short)) BY_SLIP.set(short, word);
  if (!BY_SKELETON.has(skeleton(word))) BY_SKELETON.set(skeleton(word), word);
}

// Verbs of force lose their vowels too: "dgbkin", "dpksa". They must lose two, lest everyday words become one.
const FORCE_BONES = new Map<string, string>();
for (const [, roots] of linesOf(FORCE_VERBS))
  for (const form of roots.flatMap((root) => [`${root}in`, `di${root}`, `di${root}in`, `di${root}i`])) {
    const bones = skeleton(form);
    if (bones.length >= 4 && bones.length * 2 >= form.length - 1 && !FORCE_BONES.has(bones))
      FORCE_BONES.set(bones, form);
  }

const isSubsequence = (short: string, long: string): boolean => {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
};

/** The word whose vowels this token has dropped, when all its consonants and their order are there. */
const boned = (token: string): string | undefined => {
  const bones = skeleton(token);
  const key = BY_SKELETON.get(bones);
  if (key !== undefined && token.length >= 3 && token[0] === key[0] && isSubsequence(token, key)) return key;
  const force = FORCE_BONES.get(bones);
  return force !== undefined && force.length - token.length >= 1 && force[0] === token[0] && isSubsequence(token, force)
    ? force
    : undefined;
};

/** The key word one slip away: a letter too many, too few, wrong or swapped. Short words are not repaired so. */
const slipped = (token: string): string | undefined => {
  if (token.length < 5) return undefined;
  const near =
    BY_SLIP.get(token) ??
    shortened(token)
      .map((short) => BY_SLIP.get(short))
      .find((word) => word !== undefined);
  return near !== undefined && token[0] === near[0] ? near : undefined;
};

const SUFFIX = /(?:kan|keun|nya|ny|in|an|i)$/;

/** The key word that this token misspells, also under a suffix: "sdrkan", "kjngny". */
const repaired = (token: string): string | undefined => {
  const stem = token.replace(SUFFIX, '');
  return boned(token) ?? (KNOWN.has(stem) ? undefined : boned(stem)) ?? slipped(token);
};

const ENCLITICS = ['nya', 'nye', 'ny', 'na', 'ne', 'mu', 'lah', 'kah', 'pun', 'ye'];
const KEEP_WHOLE = new Set(
  listOf(
    'ditanya makna tanya nanya bertanya hanya punya karena gimana dimana kemana mana bunda benda warna jamu kamu tamu ilmu temu',
  ),
);
const OWN = /^(.{3,}?)(ku|gw|gue|aku|kuh)$/;
const JOINED_NO =
  /^(?:nggak|ngga|gak|ga|gk|kagak|tdk|g)(mau|bisa|bs|ada|kuat|sadar|bangun|usah|tahu|tau|sanggup|napas|nafas|gerak|respon|boleh|pernah|jadi|mungkin)$/;

const stemOf = (token: string): string | undefined => {
  for (const ending of ENCLITICS) {
    if (!token.endsWith(ending) || token.length - ending.length < 3) continue;
    const stem = token.slice(0, -ending.length);
    if (SAME.has(stem)) return SAME.get(stem);
    if ((ending === 'nya' || ending === 'nye') && stem.length >= 3) return stem;
  }
  return undefined;
};

/** A repaired word may itself be one of many spellings. */
const headOf = (word: string): string => SAME.get(word) ?? word;

/** One token as plain words; an empty string when it only fills. */
const plainWord = (token: string): string => {
  const same = SAME.get(token);
  if (DROPPED.has(token)) return '';
  if (same !== undefined) return same;
  if (CRY.has(token)) return 'tolong';
  if (KEEP_WHOLE.has(token)) return token;
  const joined = JOINED_NO.exec(token);
  if (joined?.[1] !== undefined) return `tidak ${SAME.get(joined[1]) ?? joined[1]}`;
  const own = OWN.exec(token);
  if (own?.[1] !== undefined && (SAME.has(own[1]) || own[1].length >= 4)) return `${SAME.get(own[1]) ?? own[1]} aku`;
  return stemOf(token) ?? (KNOWN.has(token) ? token : headOf(repaired(token) ?? token));
};

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/** "m4ti" and "b*nuh" are read as words; "temen2" loses its figure; "3 thn" stays. */
const unmasked = (token: string): string => {
  const word = token.replace(/(?<=[a-z])2(?=nya$|ku$|an$|in$|mu$|$)/, '').replace(/\*/g, '');
  return /[a-z].*[a-z].*[a-z]/.test(word)
    ? word.replace(/(?<=[a-z])[013457@$](?=[a-z])/g, (mark) => LEET[mark] ?? mark)
    : word;
};

/** "tolooong" -> "tolong", "matiii" -> "mati"; a double letter at the end of an unknown word is a drawl too. */
const undrawled = (token: string): string => {
  const short = token.replace(/([a-z])\1{2,}/g, '$1');
  if (SAME.has(short) || DROPPED.has(short)) return short;
  const single = short.replace(/([a-z])\1$/, '$1');
  return SAME.has(single) || DROPPED.has(single) ? single : short;
};

const wordsOf = (sentence: string): string[] =>
  sentence
    .split(/[^a-z0-9*@$]+/)
    .filter((token) => token !== '')
    .map((token) => plainWord(undrawled(unmasked(token.slice(0, LONGEST_WORD)))))
    .flatMap((word) => (word === '' ? [] : word.split(' ')));

const joinedPassive = (words: readonly string[]): string[] => {
  const out: string[] = [];
  for (const word of words) {
    const before = out.at(-1);
    const passive = before === 'di' || before === 'd' ? SAME.get(`di${word}`) : undefined;
    if (passive !== undefined) out[out.length - 1] = passive;
    else out.push(word);
  }
  return out;
};

/** What two words mean together, read before they are taken apart: "mati aja" is a wish, "she's" is she. */
const TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z])['’](?:s|re|ve|ll|d)\b/g, ''],
  [/['’‘`]/g, ''],
  [/\b(?:kagak|kaga|kgk|gak|ga) ade\b/g, 'tidak ada'],
  [
    /(?<!sampai |sampe |mau )\b(?:mati|mti|paeh|modar|mokat|koit) (?:aja|aj|ajah|aje|wae|we|weh|dah|kek|kali)\b/g,
    'ingin mati',
  ],
];

const joined = (text: string): string => TOGETHER.reduce((all, [found, plainly]) => all.replace(found, plainly), text);

/**
 * The sentences of a message, each as a list of plain words. Linear in the length of the text.
 * Commas do not part sentences: people put them anywhere.
 */
export const sentencesOf = (text: string): string[][] =>
  joined(
    text
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f\u200b-\u200f\u2060\ufeff]/g, ''),
  )
    .split(/[.?!;\n\r…]+(?=\s|$|["')\]])|[\n\r]+|[?!]+|\.{2,}/)
    .map((sentence) => joinedPassive(wordsOf(sentence)))
    .filter((words) => words.length > 0);
