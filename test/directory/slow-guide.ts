/** The rules of eval/locations-guide.md for a bare name, slow and obvious: what the gazetteer is compared with. */
import type { AreaRow } from '../../src/directory/areas.ts';

/** A regency is called with its rank and without it. */
const names = ({ code, name }: AreaRow): readonly string[] =>
  code.length === 5 ? [name, name.replace(/^(Kabupaten|Kota)( Administrasi)? /, '')] : [name];
const key = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
const isBogor = (code: string): boolean => /^32\.(71|01)(\.|$)/.test(code);

/** Each name as typed alone, with the codes it stands for, in any order. */
export function byGuide(
  rows: readonly AreaRow[],
): readonly { readonly typed: string; readonly codes: readonly string[] }[] {
  const named = new Map<string, { typed: string; codes: string[] }>();
  for (const row of rows) {
    for (const typed of names(row).map((name) => name.toLowerCase())) {
      const found = named.get(key(typed)) ?? { typed, codes: [] };
      found.codes.push(row.code);
      named.set(key(typed), found);
    }
  }
  return [...named.values()].map(({ typed, codes }) => ({ typed, codes: meant(codes) }));
}

function meant(codes: readonly string[]): readonly string[] {
  // An area nested in another of the same name gives the larger one.
  const outer = codes.filter((code) => !codes.some((other) => code.startsWith(`${other}.`)));
  // A kota, kabupaten or kecamatan in Bogor beats anything of the same name elsewhere.
  const large = outer.filter((code) => isBogor(code) && code.length <= 8);
  if (large.length > 0) return large;
  // Outside Bogor a regency or city beats a kecamatan; a Bogor kelurahan is ambiguous with all that is left.
  const away = outer.filter((code) => !isBogor(code));
  const highest = Math.min(...away.map((code) => code.length));
  return [...outer.filter(isBogor), ...away.filter((code) => code.length === highest)];
}
