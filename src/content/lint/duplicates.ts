/** One question may have one answer only: a line that two pages claim teaches the bot to guess. */
import type { Page } from '../lesson.ts';
import { page, UJI_PAGE } from './example.ts';
import type { Finding, Rule } from './rule.ts';

const OTHER = 'content/lessons/hukum/uji.md';
const other = (first: string, alias: string) =>
  page({
    judul: 'Hukum UJI',
    tanya: `[${first}, ${Array.from({ length: 11 }, (_, at) => `apa hukum uji ${'abcdefghijk'[at]}`).join(', ')}]`,
    sebutan: `[${alias}]`,
    terkait: '[zat/uji]',
    peran: '[isi, hukum]',
    berlaku_sampai: '2027-04-30',
  });

/** Sees all pages at once. */
export const duplicates: Rule<readonly Page[]> = {
  name: 'duplicates',
  says: 'Satu pertanyaan atau sebutan hanya boleh ada di satu halaman, satu kali.',
  leavesOut: false,
  bad: { [UJI_PAGE]: page(), [OTHER]: other('Apa itu zat uji nomor a?', 'UJIZAT') },
  good: { [UJI_PAGE]: page(), [OTHER]: other('apa hukum zat uji', 'ujihukum') },
  check(pages) {
    const seen = new Map<string, string>();
    return pages.flatMap((page) =>
      (['tanya', 'sebutan'] as const).flatMap((key) =>
        page.front[key].flatMap((entry, at): readonly Finding[] => {
          const plain = `${key} ${entry
            .toLowerCase()
            .replace(/[^\p{L}\p{N}]+/gu, ' ')
            .trim()}`;
          const before = seen.get(plain);
          seen.set(plain, before ?? page.id);
          if (before === undefined) return [];
          const place = before === page.id ? 'di halaman ini' : `di ${before}.md`;
          const message = `"${entry}" juga dipakai ${place}. Satu pertanyaan hanya boleh punya satu jawaban.`;
          return [{ file: page.file, line: page.lineAt([key, at]), message }];
        }),
      ),
    );
  },
};
