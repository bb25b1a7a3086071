/** A dose in words is a dose: "two pills a day" teaches as much as milligrams do (rule `amounts`). */
import { bodyWith, page, UJI_PAGE } from './example.ts';
import type { Rule, Told } from './rule.ts';

const COUNT =
  '(?:\\d+|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|setengah|separuh|seperempat|beberapa)';
const UNIT =
  '(?:butir|pil|tablet|kapsul|linting(?:an)?|tetes|[ih]*isapan|suntikan|sachet|saset|strip|sendok|garis|dosis|takaran)';
const ONE = '(?:sebutir|setablet|sekapsul|selinting|setetes|sesendok|sestrip)';
const AMOUNT = `(?:${COUNT}\\s+${UNIT}|${ONE})`;
const TAKE =
  '(?:minum|meminum|menelan|telan|pakai|memakai|isap|mengisap|hirup|menghirup|suntik|menyuntik|konsumsi|mengonsumsi)';
const DOSES = [
  new RegExp(String.raw`\b${TAKE}\s+(?:\w+\s+)?${AMOUNT}\b`, 'i'),
  new RegExp(
    String.raw`\b${AMOUNT}\s+(?:\w+\s+)?(?:sekali|sehari|seminggu|sekaligus|per hari|per minggu|tiap|setiap)\b`,
    'i',
  ),
  new RegExp(String.raw`\b(?:dosis|takaran)(?:nya)?\s+(?:\w+\s+)?${COUNT}\b`, 'i'),
  /\b(?:dosis|takaran)\s+(?:yang\s+)?(?:aman|pas|tepat|mematikan)\b/i,
];

export const doses: Rule<Told> = {
  name: 'doses',
  says: 'Tidak menyebut takaran dalam kata ("dua butir sehari", "takaran aman").',
  leavesOut: true,
  bad: { [UJI_PAGE]: page({}, bodyWith('Biasanya orang menelan dua butir.')) },
  good: {
    [UJI_PAGE]: page({}, bodyWith('Kalau menemukan dua pil, simpan terpisah. Minum obat hanya sesuai resep dokter.')),
  },
  check({ text, line }) {
    // "Tidak ada takaran yang aman" is what a page should say.
    const own = text.replace(/\b(?:tidak|tak) ada (?:\w+ )?(?:dosis|takaran) (?:yang )?aman\b/gi, ' ');
    const found = DOSES.map((dose) => dose.exec(own)?.[0]).find((each) => each !== undefined);
    return found ? [{ line, message: `"${found}" menyebut takaran. Hapus jumlahnya.` }] : [];
  },
};
