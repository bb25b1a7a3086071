/** Sections are the buttons under an answer: too few leave questions open, too many hide the one that is needed. */
import type { Page } from '../lesson.ts';
import { UJI_PAGE } from './example.ts';
import { SECTIONS, WHOLE, wholePage } from './example-whole.ts';
import type { Rule } from './rule.ts';

const LEAST = 3;
/** Beside them stand the quiz, a related page and help: ten buttons is the most (decisions 21). */
const MOST = 7;

export const sectionsCount: Rule<Page> = {
  name: 'sections-count',
  says: `Setiap halaman punya ${LEAST} sampai ${MOST} bagian.`,
  leavesOut: false,
  bad: { ...WHOLE, [UJI_PAGE]: wholePage({}, '## Teman\nIsi.\n\n## Tanda\nIsi.\n') },
  good: {
    ...WHOLE,
    [UJI_PAGE]: wholePage({}, `${SECTIONS}\n## Empat\nIsi.\n\n## Lima\nIsi.\n\n## Enam\nIsi.\n\n## Tujuh\nIsi.\n`),
  },
  check({ sections, answer }) {
    const count = sections.length;
    if (count >= LEAST && count <= MOST) return [];
    const cure =
      count < LEAST ? 'Tambah bagian yang biasanya ditanyakan orang sesudahnya.' : 'Gabungkan yang mirip, atau hapus.';
    const line = sections[MOST]?.line ?? answer.told[0]?.line ?? answer.line;
    return [{ line, message: `${count} bagian (perlu ${LEAST} sampai ${MOST}). ${cure}` }];
  },
};
