/** A wrong number hurts somebody: a text may name only what content/directory may show. */
import { bodyWith, page, UJI_PAGE } from './example.ts';
import type { Rule, Told } from './rule.ts';

/** Digits, brackets, dots, dashes and spaces that could be dialled. */
const LONG = /(?<![\d.,/])\+?\(?\d[\d\s().–-]{4,}\d(?![\d/])/g;
/** A short number only counts as one after a word of calling: "pasal 127" is none. */
const CALLED =
  /\b(?:telepon|telpon|telp|hubungi|nomor|hotline|call center|panggil|kontak|sapa|bnn|polisi|polri|ambulans|healing)\s*(?:(?:ke|di|nomor|saja|langsung|:)\s*){0,2}((?:\d{3})(?:\s*(?:,|\/|atau|dan)\s*\d{3})*)\b(?![-–/]?\d)/gi;
const EXTENSION = /\b\d{3}\s*,?\s*(?:ext|ekst|ekstensi|pesawat)\b\.?\s*\d*/i;

export const phoneNumbers: Rule<Told> = {
  name: 'phone-numbers',
  says: 'Nomor telepon di teks harus sama dengan nomor yang boleh tampil di content/directory, tanpa ekstensi.',
  leavesOut: true,
  bad: { [UJI_PAGE]: page({}, bodyWith('Telepon 000-9999 sekarang.')) },
  good: { [UJI_PAGE]: page({}, bodyWith('Telepon 000-1234 sekarang. Lihat pasal 127 dan tahun 2025-2026.')) },
  check({ text, line }, { numbers }) {
    const extension = EXTENSION.exec(text)?.[0];
    if (extension)
      return [{ line, message: `"${extension}" memakai ekstensi yang belum pernah dicoba. Tulis nomornya saja.` }];
    const long = (text.match(LONG) ?? []).filter(dialable);
    const short = [...text.matchAll(CALLED)].flatMap((match) => match[1]?.match(/\d{3}/g) ?? []);
    return [...long, ...short]
      .filter((number) => !numbers.has(digitsOf(number)))
      .map((number) => ({
        line,
        message: `nomor "${number.trim()}" tidak ada di content/directory. Hapus, atau daftarkan dengan sumbernya lebih dulu.`,
      }));
  },
};

/** A number's digits as dialled in Indonesia: "+62 811" and "0811" are one. */
export const digitsOf = (number: string): string => number.replace(/\D/g, '').replace(/^62(?=\d{7,})/, '0');

/** Years, dates and sums of money look long too. */
function dialable(candidate: string): boolean {
  const text = candidate.trim();
  if (/^(19|20)\d\d\s*[-–]\s*((19|20)\d\d|\d\d(-\d\d)?)$/.test(text)) return false;
  if (/^[1-9]\d{0,2}(\.\d{3})+$/.test(text)) return false;
  return digitsOf(text).length >= 6 && /^[+(0]|^62|^\d{3,4}-\d{3,4}$|^\d{7,}$/.test(text);
}
