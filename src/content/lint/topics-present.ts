/** A topic of the list without a page is a question that gets no answer. */
import { UJI_PAGE } from './example.ts';
import { UNWRITTEN, WHOLE } from './example-whole.ts';
import type { Finding, Rule } from './rule.ts';
import type { Whole } from './whole.ts';

export const topicsPresent: Rule<Whole> = {
  name: 'topics-present',
  says: 'Setiap slug di content/topik.tsv punya halaman, kecuali yang tercatat di content/belum-ditulis.txt.',
  leavesOut: false,
  bad: { ...WHOLE, [UNWRITTEN]: 'zat/uji\n' },
  good: { ...WHOLE, [UJI_PAGE]: WHOLE[UJI_PAGE] ?? '' },
  check({ written, topics, unwritten }) {
    const planned = new Set(unwritten.map(({ slug }) => slug));
    const missing = topics.filter((slug) => !written.has(slug) && !planned.has(slug));
    const unknown = unwritten.filter(({ slug }) => !topics.includes(slug));
    return [
      ...missing.map((slug): Finding => {
        const at = topics.indexOf(slug) + 2;
        const message = `topik "${slug}" belum punya halaman. Jalankan: npm run new lesson ${slug}`;
        return { file: 'content/topik.tsv', line: at, message };
      }),
      ...unknown.map(({ slug, line }) => ({
        file: UNWRITTEN,
        line,
        message: `"${slug}" tidak ada di content/topik.tsv. Perbaiki atau hapus barisnya.`,
      })),
    ];
  },
};
