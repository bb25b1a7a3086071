/** A section's title is its button, and its name in [a-z0-9-] is what the button asks for. */
import { MAX_LABEL } from '../../engine/limits.ts';
import { type Page, sectionId } from '../lesson.ts';
import { bodyWith, page, UJI_PAGE } from './example.ts';
import type { Finding, Rule } from './rule.ts';

export const sectionTitle: Rule<Page> = {
  name: 'section-title',
  says: `Judul bagian paling banyak ${MAX_LABEL} huruf dan tidak sama dengan bagian lain di halaman itu.`,
  leavesOut: true,
  bad: { [UJI_PAGE]: page({}, bodyWith('## Dampak\nDua kali.\n\n## Judul yang terlalu panjang\nIsi.')) },
  good: { [UJI_PAGE]: page({}, bodyWith('## Tanda\nSatu kali.')) },
  check: ({ sections }) =>
    sections.flatMap(({ title = '', line }, at): readonly Finding[] => {
      const id = sectionId(title);
      if (id === '') return [{ line, message: 'judul bagian kosong. Tulis satu sampai tiga kata.' }];
      if (title.length > MAX_LABEL) {
        return [
          {
            line,
            message: `judul bagian "${title}" ${title.length} huruf (batas ${MAX_LABEL}), padahal menjadi tombol. Persingkat.`,
          },
        ];
      }
      const first = sections.findIndex((each) => sectionId(each.title ?? '') === id);
      if (first === at) return [];
      return [
        {
          line,
          message: `judul bagian "${title}" sudah dipakai di baris ${sections[first]?.line}. Gabungkan atau ganti namanya.`,
        },
      ];
    }),
};
