/** No page threatens, and the law of 2026 changed most terms: no prison term is printed until a lawyer signed it. */
import { bodyWith, page, UJI_PAGE } from './example.ts';
import type { Rule, Told } from './rule.ts';

const COUNT = String.raw`(?:\d+|se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belasan|puluhan)(?:\s+(?:belas|puluh))?`;
const SPAN = String.raw`${COUNT}\s*(?:\([^)]*\)\s*)?(?:-|–|sampai|hingga)?\s*(?:${COUNT}\s*)?(?:tahun|bulan)`;
const PRISON = '(?:di)?(?:penjara|kurung(?:an)?|bui|pidana)';
const TERMS = [
  new RegExp(
    String.raw`\b${PRISON}\b(?:\s+(?:penjara|selama|paling|lama|singkat|sedikit|minimal|maksimal|hingga|sampai)){0,4}\s+${SPAN}`,
    'i',
  ),
  new RegExp(String.raw`\b${SPAN}\s+(?:di\s+)?${PRISON}\b`, 'i'),
  /\bseumur hidup\b/i,
];

export const prisonTerms: Rule<Told> = {
  name: 'prison-terms',
  says: 'Tidak menyebut lama hukuman penjara.',
  leavesOut: true,
  bad: { [UJI_PAGE]: page({}, bodyWith('Ancamannya penjara paling lama 5 tahun.')) },
  good: { [UJI_PAGE]: page({}, bodyWith('Undang-undang mengaturnya. Tanyakan pada ahli hukum.')) },
  check({ text, line }) {
    const found = TERMS.map((term) => term.exec(text)?.[0]).find((each) => each !== undefined);
    return found
      ? [{ line, message: `"${found}" menyebut lama hukuman. Hapus; arahkan ke bantuan atau ahli hukum.` }]
      : [];
  },
};
