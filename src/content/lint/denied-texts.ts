/** A dead number must not come back through a page or a sentence, even where no other rule takes it for a number. */
import { deniedIn, deniedMessage } from './denied-numbers.ts';
import { bodyWith, page, UJI_PAGE } from './example.ts';
import type { Rule, Told } from './rule.ts';

/** An article of a law may bear the same figure as a dead number. */
const ARTICLE = /\b(pasal|ayat|uu|nomor)\s+106\b/gi;

export const deniedTexts: Rule<Told> = {
  name: 'denied-texts',
  says: 'Nomor yang diketahui mati atau palsu tidak boleh ada di teks mana pun.',
  leavesOut: true,
  bad: { [UJI_PAGE]: page({}, bodyWith('Dulu ada 106 untuk BNN.')) },
  good: { [UJI_PAGE]: page({}, bodyWith('Lihat pasal 106 dan tahun 2016.')) },
  check: ({ text, line }) =>
    deniedIn(text.replace(ARTICLE, '$1')).map((number) => ({ line, message: deniedMessage(number) })),
};
