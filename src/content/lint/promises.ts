/** Nobody can promise what becomes of a person: not recovery, not safety, not what the police will do. */
import { bodyWith, page, UJI_PAGE } from './example.ts';
import type { Rule, Told } from './rule.ts';
import { stated } from './stated.ts';

const PROMISES = [
  /\bpasti(?:nya)?\s+(?:akan\s+|bisa\s+)?(?:sembuh|pulih|berhasil|aman|selamat|bebas|gratis|diterima|lolos)\b/i,
  /\b(?:di|ter)?jamin(?:an)?\s+(?:aman|sembuh|pulih|bebas|gratis|rahasia|berhasil|tidak)\b/i,
  /\b(?:dijamin|bergaransi|garansi)\b/i,
  /\b(?:100|seratus)\s*(?:%|persen)\s+(?:aman|sembuh|pulih|gratis|rahasia|bebas|berhasil)/i,
  /\b(?:tidak|tak|gak|nggak)\s+(?:akan|mungkin|bakal)\s+(?:pernah\s+)?(?:ditangkap|dipenjara|dihukum|dipidana|ditahan|kambuh|ketahuan|kecanduan)\b/i,
  /\b(?:aman|bebas)\s+(?:sepenuhnya|total|selamanya)\b/i,
  /\b(?:sembuh|pulih)\s+(?:total|sempurna|selamanya|seketika)\b/i,
];

export const promises: Rule<Told> = {
  name: 'promises',
  says: 'Tidak menjanjikan kesembuhan, keamanan, atau bahwa seseorang tidak akan ditangkap.',
  leavesOut: false,
  bad: { [UJI_PAGE]: page({}, bodyWith('Kamu pasti sembuh.')) },
  good: {
    [UJI_PAGE]: page({}, bodyWith('Banyak orang pulih. Tidak ada yang dijamin aman. Kata "pasti sembuh" itu iklan.')),
  },
  check({ text, line }) {
    const found = stated(text, PROMISES);
    return found
      ? [{ line, message: `"${found}" adalah janji. Tulis apa yang diketahui, misalnya "banyak orang bisa pulih".` }]
      : [];
  },
};
