/** Amounts teach: no grams, no doses, nowhere. */
import { bodyWith, page, UJI_PAGE } from './example.ts';
import type { Rule, Told } from './rule.ts';

const COUNT = String.raw`(?:\d+(?:[.,]\d+)?|se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|setengah|seperempat)`;
const AMOUNT = new RegExp(
  // A bare "g" only in lower case and after digits: "5 g", not "5G".
  String.raw`\b${COUNT}\s*(?:[Gg]ram|[Gg]r|kg|[Kk]ilogram|[Oo]ns|mg|mcg|µg|[Mm]iligram|[Mm]ikrogram)\b|\b\d+(?:[.,]\d+)?\s*g\b|\bmg\b`,
);

export const amounts: Rule<Told> = {
  name: 'amounts',
  says: 'Tidak menyebut berat atau takaran (gram, mg).',
  leavesOut: true,
  bad: { [UJI_PAGE]: page({}, bodyWith('Beratnya 5 gram.')) },
  good: { [UJI_PAGE]: page({}, bodyWith('Jumlah sekecil apa pun bisa berbahaya.')) },
  check({ text, line }) {
    const found = AMOUNT.exec(text)?.[0];
    return found ? [{ line, message: `"${found}" menyebut berat atau takaran. Hapus angkanya.` }] : [];
  },
};
