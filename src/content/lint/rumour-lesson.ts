/** Behind every rumour there is something to learn. */
import type { RumourEntry } from '../rumours.ts';
import { rumours, UJI_RUMOURS } from './example.ts';
import type { Rule } from './rule.ts';

export const rumourLesson: Rule<RumourEntry> = {
  name: 'rumour-lesson',
  says: '"pelajaran" sebuah kabar adalah topik di content/topik.tsv; halamannya boleh belum ditulis.',
  leavesOut: true,
  bad: { [UJI_RUMOURS]: rumours({ pelajaran: 'zat/tidak-ada' }) },
  good: { [UJI_RUMOURS]: rumours({ pelajaran: 'hukum/uji' }) },
  check: ({ pelajaran, lineAt }, { topics }) =>
    topics.size === 0 || topics.has(pelajaran)
      ? []
      : [
          {
            line: lineAt(['pelajaran']),
            message: `"${pelajaran}" bukan topik di content/topik.tsv. Perbaiki "pelajaran".`,
          },
        ],
};
