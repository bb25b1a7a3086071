/** Arithmetic of Kemendagri codes: what lies in what, and what lies in Bogor. */
import type { AreaCode, Level, Rank } from './words.ts';

/** Kota Bogor, then Kabupaten Bogor: the places this service is for, in the order in which candidates are told. */
const HOME: readonly AreaCode[] = ['32.71', '32.01'];
const LEVELS: Readonly<Record<number, Level>> = { 2: 'province', 5: 'regency', 8: 'district', 13: 'village' };
/** From 71 on the second number of a code is a kota, below it a kabupaten. */
const FIRST_KOTA = 71;

export const levelOf = (code: AreaCode): Level | undefined => LEVELS[code.length];
export const isHome = (code: AreaCode): boolean => HOME.some((home) => code === home || isWithin(code, home));
/** Really inside: no area lies within itself. */
const isWithin = (inner: AreaCode, outer: AreaCode): boolean => inner.startsWith(`${outer}.`);

export function hasRank(code: AreaCode, rank: Rank): boolean {
  const level = levelOf(code);
  if (rank === 'provinsi') return level === 'province';
  if (rank === 'kecamatan') return level === 'district';
  if (rank === 'kelurahan') return level === 'village';
  return level === 'regency' && Number(code.slice(3)) >= FIRST_KOTA === (rank === 'kota');
}

/** Bogor first, the city before the kabupaten; then by code. */
export function inOrder(codes: Iterable<AreaCode>): readonly AreaCode[] {
  const place = (code: AreaCode) => {
    const at = HOME.findIndex((home) => code === home || isWithin(code, home));
    return at === -1 ? HOME.length : at;
  };
  return [...new Set(codes)].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

/** The smallest area that holds all of these, if one does. */
export function common(codes: readonly AreaCode[]): AreaCode | undefined {
  const [first, ...rest] = codes;
  const parts = first?.split('.') ?? [];
  for (let length = parts.length; length > 0; length--) {
    const outer = parts.slice(0, length).join('.');
    if (rest.every((code) => code === outer || isWithin(code, outer))) return outer;
  }
  return undefined;
}

/** Areas named by two words for one place: of each pair that nests, the inner one. */
export const meet = (some: readonly AreaCode[], others: readonly AreaCode[]): readonly AreaCode[] => [
  ...new Set(
    some.flatMap((a) =>
      others.flatMap((b) => {
        if (a === b || isWithin(a, b)) return [a];
        return isWithin(b, a) ? [b] : [];
      }),
    ),
  ),
];

/**
 * Which of the areas of one name are meant (eval/locations-guide.md): the larger of two that nest; a kota, kabupaten or
 * kecamatan of Bogor before all others; a village of Bogor is never sure against others; elsewhere the higher level.
 */
export function precedence(codes: readonly AreaCode[]): readonly AreaCode[] {
  const outermost = codes.filter((code) => !codes.some((outer) => isWithin(code, outer)));
  const home = outermost.filter(isHome);
  const large = home.filter((code) => levelOf(code) !== 'village');
  if (large.length > 0) return large;
  const away = outermost.filter((code) => !isHome(code));
  const highest = Math.min(...away.map((code) => code.length));
  return [...home, ...away.filter((code) => code.length === highest)];
}
