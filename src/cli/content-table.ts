/** `table`: every page in figures beside its limits, for people and (`--json`) for scripts. */

import type { Files } from '../content/files.ts';
import { LEAST_SHARE } from '../content/lint/everyday-words.ts';
import { MOST_MEAN, MOST_WORDS } from '../content/lint/sentence-length.ts';
import { type Measures, measures } from '../content/measures.ts';

/** The limits that every page must keep; what the rules of src/content/lint check one by one. */
const LIMITS: readonly { readonly name: string; readonly keeps: (page: Measures) => boolean }[] = [
  { name: `rata-rata kata per kalimat <= ${MOST_MEAN}`, keeps: ({ meanWords }) => meanWords <= MOST_MEAN },
  { name: `kata per kalimat <= ${MOST_WORDS}`, keeps: ({ mostWords }) => mostWords <= MOST_WORDS },
  { name: `kata sehari-hari >= ${LEAST_SHARE * 100} %`, keeps: ({ share }) => share >= LEAST_SHARE },
  { name: 'jawaban pertama <= 560 huruf', keeps: ({ answer }) => answer <= 560 },
  { name: 'bagian <= 560 huruf', keeps: ({ longestSection }) => longestSection <= 560 },
  { name: '3 sampai 7 bagian', keeps: ({ sections }) => sections >= 3 && sections <= 7 },
  { name: 'tanya >= 12', keeps: ({ questions }) => questions >= 12 },
  { name: 'sumber dibuka >= 2', keeps: ({ opened }) => opened >= 2 },
  { name: 'soal kuis >= 5', keeps: ({ quizItems }) => quizItems >= 5 },
  { name: 'adegan dan norma >= separuh', keeps: ({ quizItems, quizScenes }) => quizScenes * 2 >= quizItems },
  { name: 'hukum <= 180 hari', keeps: ({ roles, trustedDays }) => !roles.includes('hukum') || trustedDays <= 180 },
  { name: 'medis <= 365 hari', keeps: ({ roles, trustedDays }) => !roles.includes('medis') || trustedDays <= 365 },
  { name: 'belum habis', keeps: ({ daysLeft }) => daysLeft >= 0 },
];

/** The table and whether every page keeps every limit. */
export type Table = { readonly text: string; readonly good: boolean };

/** The table as text, or as JSON `{pages, limits, broken}`. */
export function contentTable(files: Files, now: number, json: boolean): Table {
  const pages = measures(files, now);
  const broken = pages.flatMap((page) =>
    LIMITS.filter(({ keeps }) => !keeps(page)).map(({ name }) => ({ page: page.id, limit: name })),
  );
  const good = broken.length === 0;
  if (json) return { text: JSON.stringify({ pages, limits: LIMITS.map(({ name }) => name), broken }, null, 1), good };
  const told = broken.map(({ page, limit }) => `di luar batas: ${page}  ${limit}`);
  return { text: [HEAD, ...pages.map(row), '', worst(pages), ...told].join('\n'), good };
}

const WIDTH = 36;
const HEAD = `${'halaman'.padEnd(WIDTH)} rata² terpanjang sehari-hari jawaban bagian tanya sumber kuis habis`;

function row(page: Measures): string {
  const cells = [
    comma(page.meanWords, 1).padStart(5),
    String(page.mostWords).padStart(10),
    `${comma(page.share * 100, 1)} %`.padStart(11),
    String(page.answer).padStart(7),
    String(page.sections).padStart(6),
    String(page.questions).padStart(5),
    `${page.opened}/${page.sources}`.padStart(6),
    `${page.quizScenes}/${page.quizItems}`.padStart(4),
    `${page.validUntil} (${page.roles.includes('hukum') ? 'hukum, ' : ''}${page.daysLeft} hari)`,
  ];
  return `${page.id.padEnd(WIDTH)} ${cells.join(' ')}`;
}

/** The figure of the page that is nearest to each limit. */
function worst(pages: readonly Measures[]): string {
  const most = (of: (page: Measures) => number) => Math.max(0, ...pages.map(of));
  const least = (of: (page: Measures) => number) => (pages.length === 0 ? 0 : Math.min(...pages.map(of)));
  const law = pages.filter(({ roles }) => roles.includes('hukum'));
  return [
    `${pages.length} halaman, yang paling dekat ke batas: rata-rata ${comma(
      most(({ meanWords }) => meanWords),
      1,
    )} kata`,
    `terpanjang ${most(({ mostWords }) => mostWords)} kata`,
    `sehari-hari ${comma(least(({ share }) => share) * 100, 1)} %`,
    `jawaban ${most(({ answer }) => answer)} huruf`,
    `tanya ${least(({ questions }) => questions)}`,
    `sumber dibuka ${least(({ opened }) => opened)}`,
    `soal ${least(({ quizItems }) => quizItems)}`,
    `hukum ${Math.max(0, ...law.map(({ trustedDays }) => trustedDays))} hari`,
  ].join(' · ');
}

const comma = (value: number, digits: number): string => value.toFixed(digits).replace('.', ',');
