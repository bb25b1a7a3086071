/** What a page points to must be a topic of content/topik.tsv, and so must the page itself. */
import type { Page } from '../lesson.ts';
import { nearest } from '../nearest.ts';
import { page, UJI_PAGE } from './example.ts';
import type { Finding, Rule } from './rule.ts';

export const related: Rule<Page> = {
  name: 'related',
  says: 'Halaman dan isi "terkait" memakai slug dari content/topik.tsv.',
  leavesOut: false,
  bad: { [UJI_PAGE]: page({ terkait: '[hukum/ujji]' }) },
  good: { [UJI_PAGE]: page({ terkait: '[hukum/uji]' }) },
  check({ id, front, lineAt }, { topics }) {
    if (topics.size === 0) return [];
    const unknown = (slug: string, line: number): readonly Finding[] => {
      if (topics.has(slug)) return [];
      const meant = nearest(slug, [...topics]);
      const cure = meant ? `Maksudmu "${meant}"?` : 'Lihat daftar slug di content/topik.tsv.';
      return [{ line, message: `"${slug}" tidak ada di daftar topik. ${cure}` }];
    };
    const self = front.terkait.indexOf(id);
    const toItself =
      self < 0 ? [] : [{ line: lineAt(['terkait', self]), message: '"terkait" menunjuk halaman ini sendiri. Hapus.' }];
    return [
      ...unknown(id, 1),
      ...front.terkait.flatMap((slug, at) => unknown(slug, lineAt(['terkait', at]))),
      ...toItself,
    ];
  },
};
