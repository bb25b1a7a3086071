/** Words that make a person into a thing; the law's own words may be quoted as such. */
import { bodyWith, page, UJI_PAGE } from './example.ts';
import type { Rule, Told } from './rule.ts';

const WORDS = /\b(pecandu|junkie|junkies)\b/i;
/** The words of a law: inside quotation marks, or in a sentence that names the law. */
const QUOTED = /["“'‘][^"”'’]*["”'’]/g;
const OF_LAW = /\b(undang-undang|UU|pasal|peraturan|Perpres|Permenkes|Perda|Perber|PP No|istilah hukum)\b/i;

export const peopleWords: Rule<Told> = {
  name: 'people-words',
  says: 'Menulis "orang yang memakai" atau "orang dengan ketergantungan", bukan "pecandu", kecuali mengutip undang-undang.',
  leavesOut: true,
  bad: { [UJI_PAGE]: page({}, bodyWith('Seorang pecandu bisa pulih.')) },
  good: {
    [UJI_PAGE]: page({}, bodyWith('Orang yang memakai bisa pulih. Undang-undang menyebutnya "pecandu narkotika".')),
  },
  check({ text, line }) {
    const own = text
      .replace(QUOTED, ' ')
      .split(/(?<=[.!?])\s/)
      .filter((sentence) => !OF_LAW.test(sentence));
    const found = own.map((sentence) => WORDS.exec(sentence)?.[0]).find((each) => each !== undefined);
    return found
      ? [{ line, message: `"${found}" melukai. Tulis "orang yang memakai" atau "orang dengan ketergantungan".` }]
      : [];
  },
};
