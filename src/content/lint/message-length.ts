/** The bubble as a person gets it: the text, the page's own notices and the line of its sources. */
import { MAX_MESSAGE, NAMED_SOURCES } from '../../engine/limits.ts';
import type { Locale } from '../../engine/types.ts';
import type { Page } from '../lesson.ts';
import type { Saying } from '../locales.ts';
import { page, UJI_PAGE, UJI_SAYINGS } from './example.ts';
import type { Rule } from './rule.ts';

/** A page with the sentences that stand beside its text. */
export type Rendered = { readonly page: Page; readonly say: Saying };

const SAYINGS = '{"button.uji": "UJI", "answer.source": "Sumber: {{sources}} {{date}}", "uji.halo": "{{nama}}"}';
const publisher = (name: string) =>
  `[{judul: a, penerbit: ${name}, tahun: 2025}, {judul: b, penerbit: UJI, tahun: 2025, url: "https://uji.example", dibuka: 2026-11-01}]`;

export const messageLength: Rule<Rendered> = {
  name: 'message-length',
  says: `Pesan jadi, dengan baris sumbernya, paling banyak ${MAX_MESSAGE} huruf.`,
  leavesOut: true,
  bad: {
    [UJI_PAGE]: page({ sumber: publisher('Lembaga '.repeat(25).trim()) }, 'panjang sekali. '.repeat(34).trim()),
    [UJI_SAYINGS]: SAYINGS,
  },
  good: {
    [UJI_PAGE]: page({ sumber: publisher('Lembaga') }, 'panjang sekali. '.repeat(34).trim()),
    [UJI_SAYINGS]: SAYINGS,
  },
  check: ({ page, say }) =>
    [page.answer, ...page.sections].flatMap(({ title, line, rich }) => {
      const length = Math.max(...LOCALES.map((locale) => rich.text.length + notices(page, say, locale)));
      if (length <= MAX_MESSAGE) return [];
      const name = title === undefined ? 'jawaban pertama' : `bagian "${title}"`;
      const cure = 'Persingkat teksnya atau nama dua penerbit pertama di "sumber".';
      return [
        {
          line,
          message: `pesan jadi untuk ${name} ${length} huruf dengan baris sumber (batas ${MAX_MESSAGE}). ${cure}`,
        },
      ];
    }),
};

const LOCALES: readonly Locale[] = ['id', 'en', 'su'];
const BETWEEN = '\n\n'.length;
/** As engine/flows/page.ts composes a lesson's bubble: two publishers, the date, on our own page who runs it. */
const ABOUT_US = 'tentang/bot-ini';
const DATE = 'Nov 2026';

function notices({ id, front }: Page, say: Saying, locale: Locale): number {
  const publishers = [...new Set(front.sumber.map((each) => each.penerbit))];
  const args = { sources: publishers.slice(0, NAMED_SOURCES).join(', '), date: DATE };
  const source = Math.max(...['answer.source', 'answer.sourceUnsigned'].map((key) => say(locale, key, args).length));
  const foreign = locale === 'id' ? [] : [say(locale, 'answer.onlyIndonesian').length];
  const runBy = id === ABOUT_US ? [say(locale, 'who.trial').length] : [];
  return [source, ...foreign, ...runBy].reduce((sum, length) => sum + length + BETWEEN, 0);
}
