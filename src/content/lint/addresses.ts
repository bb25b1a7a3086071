/** An address that hides where it leads is refused: shorteners, letters that look like others, hidden names (goal I2). */
import { page, UJI_PAGE } from './example.ts';
import type { Rule, Told } from './rule.ts';

const SHORTENERS =
  /^(?:bit\.ly|s\.id|tinyurl\.com|goo\.gl|t\.co|cutt\.ly|is\.gd|ow\.ly|rebrand\.ly|linktr\.ee|lnk\.to|shorturl\.at|t\.me|wa\.me|adf\.ly|tiny\.cc|v\.gd|rb\.gy|gg\.gg)$/;
const source = (url: string) =>
  page({
    sumber: `[{judul: a, penerbit: b, tahun: 2025, url: "${url}", dibuka: 2026-11-01}, {judul: c, penerbit: d, tahun: 2025}]`,
  });

/** `text`: one address of a source or of the directory. */
export const addresses: Rule<Told> = {
  name: 'addresses',
  says: 'Alamat sumber dan situs kontak ditulis utuh: tanpa pemendek tautan, huruf tiruan, nama pengguna, atau angka IP.',
  leavesOut: true,
  bad: { [UJI_PAGE]: source('https://bit.ly/uji') },
  good: { [UJI_PAGE]: source('https://uji.example/halaman?x=1') },
  check({ text, line }) {
    const why = reasonAgainst(text);
    return why ? [{ line, message: `alamat "${text}" ${why}. Tulis alamat asli halamannya.` }] : [];
  },
};

function reasonAgainst(address: string): string | undefined {
  const [, host] = /^https?:\/\/([^/?#]*)/.exec(address) ?? [];
  if (host === undefined) return undefined;
  if (host.includes('@')) return 'menyembunyikan tujuannya di balik "@"';
  const name = host
    .toLowerCase()
    .replace(/:\d*$/, '')
    .replace(/^www\./, '');
  if (SHORTENERS.test(name)) return 'adalah pemendek tautan';
  // Punycode, and any letter that is not plain Latin, can pass for another site.
  if (/^xn--|\.xn--/.test(name) || /[^a-z0-9.-]/.test(name)) return 'memakai huruf yang bisa menyerupai situs lain';
  if (/^[\d.]+$/.test(name) || !name.includes('.')) return 'tidak menyebut nama situs';
  return undefined;
}
