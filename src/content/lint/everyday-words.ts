/** A page that is full of rare words helps nobody who is in a hurry. */
import { FREQUENT_FILE } from '../everyday.ts';
import type { Page } from '../lesson.ts';
import { readingOf } from '../reading.ts';
import { bodyWith, page, UJI_PAGE } from './example.ts';
import type { Rule } from './rule.ts';

/** Share of everyday words that a page must reach. */
export const LEAST_SHARE = 0.9;
/** So many words are named; the first ones replaced show the rest. */
const NAMED = 12;

const FREQUENT =
  'adalah apa boleh contoh daftar dua hal ini isi juga lalu menerangkan mudah nama periksa pun satu seperti tidak untuk yang zat';
const example = (paragraph: string) => ({
  [UJI_PAGE]: page({}, bodyWith(paragraph)),
  [FREQUENT_FILE]: `${FREQUENT.replaceAll(' ', '\n')}\n`,
});

export const everydayWords: Rule<Page> = {
  name: 'everyday-words',
  says: `Paling sedikit ${LEAST_SHARE * 100} % kata sebuah halaman adalah kata sehari-hari.`,
  leavesOut: false,
  bad: example('Ini katabolisme eksipien, lalu farmakokinetika eksipien.'),
  good: example('Ini contoh yang mudah. Memeriksanya juga mudah. Nama seperti Eksipien boleh.'),
  check(page, { everyday }) {
    const { share, odd } = readingOf(page, everyday);
    if (share >= LEAST_SHARE) return [];
    const percent = (share * 100).toFixed(1).replace('.', ',');
    const named = odd.slice(0, NAMED).join(', ');
    const message = `kata sehari-hari ${percent} % (batas ${LEAST_SHARE * 100} %). Ganti dengan kata yang lebih mudah: ${named}.`;
    return [{ line: page.answer.told[0]?.line ?? page.answer.line, message }];
  },
};
