/**
 * Which misspellings are likely in Indonesian: letters that sound alike or were spelt otherwise before 1972 (Van Ophuijsen
 * and Soewandi spelling: oe, dj, tj, nj, sj), and keys that lie side by side on a phone.
 */

/** Longest first; the right side is a sound, not a spelling. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/bh/g, 'b'],
  [/kh|ck|q/g, 'k'],
  [/tj/g, 'c'],
  [/dj|z/g, 'j'],
  [/nj/g, 'ny'],
  [/sy|sj|sh/g, 's'],
  [/ph|f|v/g, 'p'],
  [/x/g, 'ks'],
  [/oe/g, 'u'],
  [/y(?=[^aiueo]|$)|ie/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** One form for all spellings of a sound: "narqoba" and "narkoba", "extasi" and "ekstasi", "resep" and "resev". */
export const sound = (word: string): string => SOUNDS.reduce((heard, [from, to]) => heard.replace(from, to), word);

const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;
const PLACE = new Map(
  KEYS.flatMap((row, y) => [...row].map((key, x): [string, readonly [number, number]] => [key, [x + y / 2, y]])),
);

/** Whether two letters lie side by side on a phone's keyboard. */
function areNeighbours(a: string, b: string): boolean {
  const [one, other] = [PLACE.get(a), PLACE.get(b)];
  return one !== undefined && other !== undefined && Math.hypot(one[0] - other[0], one[1] - other[1]) < 1.2;
}

/** Whether a word is another with one letter taken for its neighbour on the keyboard. */
export function isSlip(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return false;
  const wrong = [...typed].map((letter, at) => [letter, meant.charAt(at)] as const).filter(([a, b]) => a !== b);
  const [first] = wrong;
  return wrong.length === 1 && first !== undefined && areNeighbours(...first);
}
