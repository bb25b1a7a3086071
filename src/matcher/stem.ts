/**
 * Light stemming: "penyalahgunaannya" and "menyalahgunakan" should meet, and no word may shrink to nothing.
 *
 * It works without a list of root words, so it sometimes cuts too much ("mengonsumsi" gives "onsumsi"). That is harmless:
 * a stem only has to be the same for the same root, and stems are never shown. Order: particles, possessives,
 * one prefix, a second prefix, one suffix; each cut must leave at least MIN_STEM letters.
 */

/** More leaves "obat-an" unjoined, less makes "makan" and "mak" one word. */
const MIN_STEM = 4;
const VOWEL = 'aiueo';

type Cut = { readonly prefix: string; readonly put: string; readonly before?: string; readonly least?: number };
/**
 * Longest first. `before`: letters that must follow; `put`: the letter the nasal swallowed; `least`: letters that must
 * be left where the prefix often is none ("kejang" is not a form of "jangan").
 */
const PREFIXES: readonly Cut[] = [
  { prefix: 'menge', put: '', before: 'bcdfghjklmnprstv' },
  { prefix: 'penge', put: '', before: 'bcdfghjklmnprstv' },
  { prefix: 'meng', put: '' },
  { prefix: 'peng', put: '' },
  { prefix: 'meny', put: 's' },
  { prefix: 'peny', put: 's' },
  { prefix: 'mem', put: 'p', before: VOWEL },
  { prefix: 'pem', put: 'p', before: VOWEL },
  { prefix: 'mem', put: '', before: 'bfp' },
  { prefix: 'pem', put: '', before: 'bfp' },
  { prefix: 'men', put: 't', before: VOWEL },
  { prefix: 'pen', put: 't', before: VOWEL },
  { prefix: 'men', put: '', before: 'cdjtsz' },
  { prefix: 'pen', put: '', before: 'cdjtsz' },
  { prefix: 'me', put: '', before: 'lrwynm' },
  { prefix: 'nge', put: '', before: 'bcdfghjklmnprstv' },
  { prefix: 'ng', put: '', before: VOWEL },
  { prefix: 'ny', put: 's', before: VOWEL },
  { prefix: 'ber', put: '' },
  { prefix: 'ter', put: '' },
  { prefix: 'per', put: '' },
  { prefix: 'di', put: '' },
  { prefix: 'ke', put: '', least: 5 },
  { prefix: 'se', put: '', least: 5 },
];
const PARTICLES = ['lah', 'kah', 'pun', 'tah'];
const POSSESSIVES = ['nya', 'ku', 'mu'];
const SUFFIXES = ['kan', 'an', 'in'];

/** The part of a lower-case word that its forms share. */
export function stem(word: string): string {
  const bare = withoutEnd(withoutEnd(word, PARTICLES), POSSESSIVES);
  const root = withoutPrefix(withoutPrefix(bare));
  const cut = withoutEnd(root, SUFFIXES);
  // "obati" has a suffix, "pakai" has none: after a vowel the i belongs to the root.
  return cut === root && /[^aiueo]i$/.test(root) ? withoutEnd(root, ['i']) : cut;
}

function withoutEnd(word: string, ends: readonly string[]): string {
  const end = ends.find((each) => word.endsWith(each) && word.length - each.length >= MIN_STEM);
  return end ? word.slice(0, -end.length) : word;
}

function withoutPrefix(word: string): string {
  for (const { prefix, put, before, least = MIN_STEM } of PREFIXES) {
    if (!word.startsWith(prefix)) continue;
    const rest = word.slice(prefix.length);
    if (before !== undefined && !before.includes(rest.charAt(0))) continue;
    const root = put + rest;
    if (root.length >= least && /[aiueo]/.test(root)) return root;
  }
  return word;
}
