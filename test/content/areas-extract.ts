/** Makes content/areas/wilayah.tsv from the package it comes from. Nothing is typed by hand there; licence: content/areas/LICENCES.md. */
import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';

/** Villages are kept of these two alone: elsewhere a kecamatan is near enough to name a service. */
const WITH_VILLAGES = /^32\.(71|01)\./;
const AS_IS: Readonly<Record<string, string>> = { DKI: 'DKI', DAN: 'dan' };

/** The whole file: a header, then code TAB name, in order of the code. */
export async function extract(): Promise<string> {
  const villages = (await getVillages()).filter(({ code }) => WITH_VILLAGES.test(code));
  const rows = [...(await getProvinces()), ...(await getRegencies()), ...(await getDistricts()), ...villages];
  const lines = rows.map(({ code, name }) => `${code}\t${readable(name)}`).sort();
  return `${['kode\tnama', ...lines].join('\n')}\n`;
}

/** "KOTA BOGOR" becomes "Kota Bogor"; mixed case is kept, only each word begins with a capital ("Marga jaya"). */
function readable(name: string): string {
  const shouted = name === name.toUpperCase();
  return name
    .trim()
    .split(/\s+/)
    .map((word) => (shouted ? (AS_IS[word] ?? capital(word.toLowerCase())) : capital(word)))
    .join(' ');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
