/** Blame and threat make people hide, and whoever hides gets no help. */
import { bodyWith, page, UJI_PAGE } from './example.ts';
import type { Rule, Told } from './rule.ts';
import { stated } from './stated.ts';

const BLAME = [
  /\b(?:salahmu|salah kamu|kesalahanmu|gara-gara kamu)\b(?: sendiri)?/i,
  /\b(?:sampah masyarakat|perusak bangsa|generasi rusak|lemah iman|tidak bermoral|aib keluarga|penyakit masyarakat)\b/i,
  /\b(?:bodoh|goblok|tolol|hina|memalukan|menjijikkan)\b/i,
  /\bmasa depanmu\s+(?:sudah\s+|akan\s+|pasti\s+)?(?:hancur|habis|rusak|tamat)\b/i,
  /\bkamu\s+(?:akan|bakal|pasti)\s+(?:mati|dipenjara|ditangkap|dihukum|menyesal|hancur)\b/i,
  /\b(?:awas kamu|rasakan akibatnya|tanggung sendiri|biar kapok)\b/i,
];

export const blame: Rule<Told> = {
  name: 'blame',
  says: 'Tidak menyalahkan, menghina atau mengancam pembaca dan orang yang memakai.',
  leavesOut: true,
  bad: { [UJI_PAGE]: page({}, bodyWith('Itu salahmu sendiri.')) },
  good: { [UJI_PAGE]: page({}, bodyWith('Itu bukan salahmu. Kalau ada yang berkata "dasar bodoh", cari orang lain.')) },
  check({ text, line }) {
    const found = stated(text, BLAME);
    return found
      ? [{ line, message: `"${found}" menyalahkan atau mengancam. Hapus; tulis apa yang bisa dilakukan sekarang.` }]
      : [];
  },
};
