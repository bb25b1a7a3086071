/** An address in a text leads away from here, so it leads only to what somebody opened: a source, or the directory. */
import { bodyWith, page, UJI_PAGE } from './example.ts';
import type { Rule, Told } from './rule.ts';

/** With or without "https://": people type what looks like an address. Mail addresses are none. */
const ADDRESS =
  /https?:\/\/[^\s"”)]+|\bwww\.[^\s"”)]+|(?<![@\w.-])(?:[a-z0-9-]+\.)+(?:id|com|org|net|info|ly|me|gl|gd|co|io|xyz|link|site|app|example)\b(?:\/[^\s"”)]*)?/gi;

export const links: Rule<Told> = {
  name: 'links',
  says: 'Alamat web di teks hanya yang ada di "sumber" halaman itu atau "web" di content/directory.',
  leavesOut: true,
  bad: { [UJI_PAGE]: page({}, bodyWith('Buka https://palsu.example sekarang.')) },
  good: { [UJI_PAGE]: page({}, bodyWith('Buka https://uji.example atau www.uji.example.')) },
  check({ text, line }, { webs }) {
    return (text.match(ADDRESS) ?? [])
      .map((address) => address.replace(/[.,;:!?]+$/, ''))
      .filter((address) => !webs.has(placeOf(address)))
      .map((address) => ({
        line,
        message: `alamat "${address}" bukan sumber halaman ini dan tidak ada di content/directory. Hapus, atau tambah sumbernya lebih dulu.`,
      }));
  },
};

/** An address without its protocol, "www." and closing "/", in lower case: what two addresses are compared by. */
const placeOf = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');

/** Places that a text may name for an address: itself, and the front page of its site. */
export const placesOf = (addresses: readonly (string | undefined)[]): readonly string[] =>
  addresses.flatMap((address) => (address ? [placeOf(address), placeOf(address).split(/[/?#]/)[0] ?? ''] : []));
