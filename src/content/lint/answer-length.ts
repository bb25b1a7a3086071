/** A bubble that is longer than a small screen is not read (decisions 21). */
import { MAX_ANSWER } from '../../engine/limits.ts';
import type { Page } from '../lesson.ts';
import { bodyWith, page, UJI_PAGE } from './example.ts';
import type { Finding, Rule } from './rule.ts';

export const answerLength: Rule<Page> = {
  name: 'answer-length',
  says: `Jawaban pertama dan setiap bagian berisi teks, paling banyak ${MAX_ANSWER} huruf.`,
  leavesOut: true,
  bad: { [UJI_PAGE]: page({}, bodyWith('panjang sekali. '.repeat(40).trim())) },
  good: { [UJI_PAGE]: page({}, bodyWith('panjang sekali. '.repeat(30).trim())) },
  check: ({ answer, sections }) =>
    [answer, ...sections].flatMap(({ title, line, rich: { text } }): readonly Finding[] => {
      const name = title === undefined ? 'jawaban pertama' : `bagian "${title}"`;
      if (text === '') return [{ line, message: `${name} kosong. Tulis isinya atau hapus judulnya.` }];
      if (text.length <= MAX_ANSWER) return [];
      const over = text.length - MAX_ANSWER;
      return [
        {
          line,
          message: `${name} ${text.length} huruf, kelebihan ${over} (batas ${MAX_ANSWER}). Persingkat atau bagi dua.`,
        },
      ];
    }),
};
