/** What is known to be missing stays in sight, and the list of it only ever shrinks. A notice. */
import { UJI_PAGE } from './example.ts';
import { UNWRITTEN, WHOLE, wholePage } from './example-whole.ts';
import type { Finding, Rule } from './rule.ts';
import type { Whole } from './whole.ts';

export const topicsPending: Rule<Whole> = {
  name: 'topics-pending',
  says: 'content/belum-ditulis.txt hanya berisi topik yang memang belum punya halaman.',
  leavesOut: false,
  bad: { ...WHOLE, [UNWRITTEN]: 'hukum/uji\nzat/uji\n' },
  good: {
    ...WHOLE,
    [UJI_PAGE]: wholePage({ terkait: '[]' }),
    'content/topik.tsv': 'slug\tjudul\tuntuk\nzat/uji\tZat UJI\tumum\n',
    [UNWRITTEN]: '',
  },
  check({ written, unwritten }) {
    const open = unwritten.filter(({ slug }) => !written.has(slug)).map(({ slug }) => slug);
    const done = unwritten.filter(({ slug }) => written.has(slug));
    const told = (line: number, message: string): Finding => ({ file: UNWRITTEN, line, message });
    return [
      ...(open.length > 0 ? [told(1, `${open.length} topik belum ditulis: ${open.join(', ')}.`)] : []),
      ...(done[0]
        ? [told(done[0].line, `sudah punya halaman, hapus barisnya: ${done.map(({ slug }) => slug).join(', ')}.`)]
        : []),
    ];
  },
};
