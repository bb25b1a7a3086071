/** Rules on what we claim: each sentence breaks exactly the rule beside it, and what a page may well say breaks none. */
import { expect, it } from 'vitest';
import { addresses, CLAIM_RULES, judge, TEXT_RULES } from '../../src/content/lint/index.ts';
import type { Context } from '../../src/content/lint/rule.ts';

const context: Context = {
  today: '2026-11-24',
  topics: new Set(),
  numbers: new Set(['119', '184', '129']),
  areas: new Set(),
  webs: new Set(['healing119.id', 'bnn.go.id/layanan', 'bnn.go.id']),
  everyday: { size: 0, has: () => true },
};
const brokenBy = (text: string) =>
  judge([...TEXT_RULES, ...CLAIM_RULES], { line: 1, text }, 'uji', context).problems.map(({ rule }) => rule);

it.each([
  ['Kamu pasti sembuh.', 'promises'],
  ['Rehabilitasi dijamin berhasil.', 'promises'],
  ['Melapor itu 100% aman.', 'promises'],
  ['Orang yang melapor tidak akan ditangkap.', 'promises'],
  ['Kamu bisa sembuh total.', 'promises'],
  ['Layanan ini bebas sepenuhnya.', 'promises'],
  ['Ini salahmu.', 'blame'],
  ['Mereka sampah masyarakat.', 'blame'],
  ['Masa depanmu sudah hancur.', 'blame'],
  ['Kamu akan dipenjara.', 'blame'],
  ['Pengguna itu bodoh.', 'blame'],
  ['Biasanya dibeli lewat Instagram.', 'acquisition'],
  ['Harganya sekitar 50 ribu.', 'acquisition'],
  ['Begini cara mendapatkan obat itu.', 'acquisition'],
  ['Banyak yang mendapatkannya dari teman. Mereka membeli di warung.', 'acquisition'],
  ['Orang biasanya menelan tiga butir.', 'doses'],
  ['Cukup dua tablet sehari.', 'doses'],
  ['Minum setengah pil dulu.', 'doses'],
  ['Itu dosis aman.', 'doses'],
  ['Takarannya dua sendok.', 'doses'],
  ['Buka bit.ly/uji sekarang.', 'links'],
  ['Lihat https://bnn.go.id.palsu.com.', 'links'],
  ['Lihat www.bnn-resmi.com/daftar.', 'links'],
])('%s breaks %s', (text, rule) => {
  expect(brokenBy(text)).toEqual([rule]);
});

it.each([
  'Tidak ada yang bisa menjamin kamu pasti sembuh.',
  'Iklan berkata "pasti sembuh".',
  'Temannya berkata, "Kamu pasti sembuh." Dengarkan saja.',
  'Janji pasti lolos tidak bisa dipercaya.',
  'Pasti aman? Belum tentu.',
  'Kepala BNN menyatakan orang yang melapor tidak akan dihukum.',
  'Itu bukan salahmu, dan bukan aib keluarga.',
  'Obat ini hanya boleh dibeli di apotek dengan resep dokter.',
  'Jangan membeli obat lewat grup mana pun.',
  'Pada 2020, polisi membina anak yang memesan tembakau lewat internet.',
  'Pesan di grup bisa diteruskan ke mana-mana. Kamu dapat bercerita di grup.',
  'Menemukan dua pil? Simpan terpisah.',
  'Tidak ada takaran yang aman.',
  'Minum obat sesuai resep dokter.',
  'Buka https://www.healing119.id, atau bnn.go.id/layanan.',
  'Tulis ke halo@uji.com. Ini Rp.Lima, e.g. dan v.2.',
])('%s is fine', (text) => {
  expect(brokenBy(text)).toEqual([]);
});

it.each([
  'https://bit.ly/3abc',
  'https://s.id/uji',
  'https://bnn.go.id@palsu.com/',
  'https://xn--bnn-8cd.go.id/',
  'https://bnп.go.id/',
  'https://10.0.0.1/daftar',
  'http://localhost/uji',
  'https://BIT.LY/uji',
  'https://www.tinyurl.com:443/x',
])('the address %s hides where it leads', (text) => {
  expect(judge([addresses], { line: 1, text }, 'uji', context).problems.map(({ rule }) => rule)).toEqual(['addresses']);
});

it.each(['https://bnn.go.id/layanan?x=1', 'http://dinkes.kotabogor.go.id:8080/a', 'https://nida.nih.gov/es/node/1800'])(
  'the address %s shows where it leads',
  (text) => {
    expect(judge([addresses], { line: 1, text }, 'uji', context).problems).toEqual([]);
  },
);
