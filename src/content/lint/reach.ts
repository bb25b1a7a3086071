/** Every page is found by its own questions first: else its readers land somewhere else. Needs the trained matcher. */
import type { Page } from '../lesson.ts';
import { UJI_PAGE } from './example.ts';
import { WHOLE, wholePage } from './example-whole.ts';
import type { Finding, Rule } from './rule.ts';
import type { Whole } from './whole.ts';

const OTHER = 'content/lessons/hukum/uji.md';
const other = (first: string) =>
  wholePage({
    judul: 'Hukum UJI',
    tanya: `[${first}, ${Array.from({ length: 11 }, (_, at) => `aturan hukum uji pasal ${'abcdefghijk'[at]}`).join(', ')}]`,
    sebutan: '[ujihukum]',
    terkait: '[zat/uji]',
  });

export const reach: Rule<Whole> = {
  name: 'reach',
  says: 'Setiap "tanya" menemukan halamannya sendiri lebih dulu.',
  leavesOut: false,
  // A question about the substance, claimed by the page on the law.
  bad: { ...WHOLE, [UJI_PAGE]: wholePage(), [OTHER]: other('zat uji itu apa ujizat') },
  good: WHOLE,
  check: ({ pages, understand }) => pages.flatMap((page) => lost(page, understand)),
};

function lost({ id, file, front, lineAt }: Page, understand: Whole['understand']): readonly Finding[] {
  return front.tanya.flatMap((question, at): readonly Finding[] => {
    const first = understand(question).alternatives[0]?.topic;
    if (first === id) return [];
    const where = first === undefined ? 'tidak menemukan halaman mana pun' : `lebih dulu menemukan ${first}`;
    const cure = `Tambah kalimat serupa di content/phrases/${id}.txt, atau ubah pertanyaannya.`;
    return [{ file, line: lineAt(['tanya', at]), message: `"${question}" ${where}. ${cure}` }];
  });
}
