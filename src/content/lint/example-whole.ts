/** The example library made complete: what the rules on the content as a whole start from. */
import { page, UJI_PAGE, UJI_QUIZ } from './example.ts';

export const UNWRITTEN = 'content/belum-ditulis.txt';

/** Three sections, the least that a page has. */
export const SECTIONS = '## Dampak\nIsi satu.\n\n## Tanda\nIsi dua.\n\n## Kalau ini temanmu\nIsi tiga.\n';
export const wholePage = (changed: Readonly<Record<string, string>> = {}, sections = SECTIONS): string =>
  page({ tanya: `[${QUESTIONS.join(', ')}]`, sumber: OPENED, ...changed }, `Zat UJI adalah contoh.\n\n${sections}`);

const OPENED =
  '\n  - {judul: Buku UJI, penerbit: Penerbit UJI, tahun: 2025, url: "https://uji.example", dibuka: 2026-11-01}' +
  '\n  - {judul: Majalah UJI, penerbit: Redaksi UJI, tahun: 2024, url: "https://uji.example/b", dibuka: 2026-11-01}';

const QUESTIONS = [
  'apa itu zat uji',
  'zat uji itu apa sih',
  'zatuji apaan',
  'ujizat itu apa',
  'jelaskan zat uji',
  'zat uji buat apa',
  'ceritakan zat uji',
  'info zat uji',
  'zat uji dong',
  'apakah zat uji itu',
  'zat uji teh naon',
  'zat uji maksudnya apa',
];

/** A quiz with an item of each of these kinds. */
export const quizOf = (kinds: readonly string[]): string => {
  const items = kinds.map(
    (kind, at) =>
      `  - {tanya: "Soal ${at + 1}?", jenis: ${kind}, pilihan: [Satu, Dua], benar: ${at % 2}, kenapa: [Ya., Bukan.], pelajaran: zat/uji}\n`,
  );
  return `judul: Kuis UJI\npelajaran: zat/uji\nsoal:\n${items.join('')}`;
};

/** Files laid over the example library so that nothing is missing from it. */
export const WHOLE: Readonly<Record<string, string>> = {
  [UJI_PAGE]: wholePage(),
  [UJI_QUIZ]: quizOf(['fakta', 'mitos', 'adegan', 'adegan', 'norma']),
  [UNWRITTEN]: 'hukum/uji\n',
};
