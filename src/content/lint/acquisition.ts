/** No page may help to get a drug: no place, no way, no price. */
import { bodyWith, page, UJI_PAGE } from './example.ts';
import type { Rule, Told } from './rule.ts';
import { stated } from './stated.ts';

// "Pesan" and "dapat" alone are other words: a message, can.
const GET =
  '(?:(?:di|mem)?(?:beli|peroleh)|(?:di|men)?jual|men?dapat(?:kan)?|didapat(?:kan)?|dapatkan|memesan|dipesan|order)';
const PLACE =
  '(?:toko|warung|marketplace|lokapasar|online|daring|internet|telegram|instagram|facebook|tiktok|grup|bandar|pengedar|kurir|penjual|pasar|kafe|klub)';
const WAYS = [
  new RegExp(
    String.raw`\b${GET}\s+(?:\w+\s+){0,2}(?:di|lewat|dari|via|melalui|secara|pada)\s+(?:\w+\s+)?${PLACE}\b`,
    'i',
  ),
  /\bharga(?:nya)?\s+(?:\S+\s+){0,5}(?:Rp\.?\s*)?\d/i,
  /\b(?:nomor|akun|kontak)\s+(?:penjual|bandar|pengedar|kurir)\b/i,
  /\bcara\s+(?:mendapatkan|memperoleh|membeli|memesan|meracik|menanam|menyelundupkan)\b/i,
];

/** What the police found out is news, and teaches no more than that. */
const CASE = /[^.!?]*\bpolisi\b[^.!?]*\b(?:membina|menangkap|menemukan|mengungkap|menyita)\b[^.!?]*[.!?]?/gi;

export const acquisition: Rule<Told> = {
  name: 'acquisition',
  says: 'Tidak menyebut tempat, cara, atau harga untuk memperoleh zat.',
  leavesOut: true,
  bad: { [UJI_PAGE]: page({}, bodyWith('Orang membeli ini lewat grup Telegram.')) },
  good: {
    [UJI_PAGE]: page({}, bodyWith('Obat ini hanya boleh dibeli di apotek. Jangan membeli obat lewat grup Telegram.')),
  },
  check({ text, line }) {
    const found = stated(text.replace(CASE, ' '), WAYS);
    return found
      ? [{ line, message: `"${found}" menunjukkan cara memperoleh. Hapus tempat, cara, dan harganya.` }]
      : [];
  },
};
