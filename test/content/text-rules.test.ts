import { expect, it } from 'vitest';
import { judge, TEXT_RULES } from '../../src/content/lint/index.ts';

const context = {
  today: '2026-11-24',
  topics: new Set<string>(),
  numbers: new Set(['119', '184', '02518331753', '08111129129']),
  areas: new Set<string>(),
  webs: new Set<string>(),
  everyday: { size: 0, has: () => true },
};
const rulesBrokenBy = (text: string) =>
  judge(TEXT_RULES, { line: 1, text }, 'uji', context).problems.map(({ rule }) => rule);

it.each([
  ['Diancam penjara 4 tahun.', 'prison-terms'],
  ['Pidana penjara paling lama 12 (dua belas) tahun.', 'prison-terms'],
  ['Bisa kena lima tahun penjara.', 'prison-terms'],
  ['Dipenjara selama belasan tahun.', 'prison-terms'],
  ['Ancaman penjara seumur hidup.', 'prison-terms'],
  ['Batasnya 1 gram.', 'amounts'],
  ['Batasnya 0,5 gr saja.', 'amounts'],
  ['Membawa 5 g.', 'amounts'],
  ['Cukup setengah gram.', 'amounts'],
  ['Tablet 10 mg.', 'amounts'],
  ['Pecandu bisa pulih.', 'people-words'],
  ['Telepon 112 sekarang.', 'phone-numbers'],
  ['Hubungi 119 atau 118.', 'phone-numbers'],
  ['WhatsApp 0812-2167-0000.', 'phone-numbers'],
  ['Telepon (021) 000-000.', 'phone-numbers'],
  ['Telepon 119 ext 8.', 'phone-numbers'],
])('%s breaks %s', (text, rule) => {
  expect(rulesBrokenBy(text)).toEqual([rule]);
});

it.each([
  'Undang-undang mengatur penjara, juga rehabilitasi.',
  'Ia berumur 15 tahun. Penjara bukan satu-satunya jalan.',
  'Setelah 2 tahun ia pulih.',
  'Jaringan 5G tidak ada hubungannya.',
  'Pasal 127 UU Narkotika menyebut "pecandu narkotika".',
  'Istilah hukum untuk orang itu adalah pecandu.',
  'Telepon 119. Untuk bertanya, BNN di 184.',
  'Dinas Kesehatan: (0251) 8331753, WhatsApp +62 811-1129-129.',
  'UU Nomor 35 Tahun 2009, pasal 112 dan 114, tahun 2025-2026, 2026-11-24.',
  'Lebih dari 1.000.000 orang; 100 orang; 15 menit.',
])('%s is fine', (text) => {
  expect(rulesBrokenBy(text)).toEqual([]);
});
