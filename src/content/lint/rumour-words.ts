/** A rumour is known by several words at once: one word alone would catch ordinary questions. */
import type { RumourEntry } from '../rumours.ts';
import { signOf } from '../rumours.ts';
import { rumours, UJI_RUMOURS } from './example.ts';
import type { Finding, Rule } from './rule.ts';

const SETS = { least: 3, most: 6 };
const TERMS = 2;
const EXAMPLES = 2;
/** Words of a whole chain message. */
const LONG = { least: 30, most: 90 };

export const rumourWords: Rule<RumourEntry> = {
  name: 'rumour-words',
  says: `"kata" berisi ${SETS.least} sampai ${SETS.most} baris, tiap baris paling sedikit ${TERMS} kata dengan "+"; "contoh" berisi ${EXAMPLES} pesan utuh (${LONG.least} sampai ${LONG.most} kata).`,
  leavesOut: true,
  bad: { [UJI_RUMOURS]: rumours({ kata: '[kabar, uji + kabar, uji + zat]' }) },
  good: { [UJI_RUMOURS]: rumours({ kata: '[uji + kabar, uji + zat/bahan, uji + coba + kabar]' }) },
  check: ({ kata, contoh, lineAt }) => [
    ...tooFewOrMany(kata.length, lineAt(['kata'])),
    ...kata.flatMap((words, at): readonly Finding[] =>
      signOf(words).filter((term) => term.length > 0).length >= TERMS
        ? []
        : [
            {
              line: lineAt(['kata', at]),
              message: `"${words}" terlalu umum. Gabungkan paling sedikit ${TERMS} kata dengan "+".`,
            },
          ],
    ),
    ...(contoh.length === EXAMPLES
      ? []
      : [{ line: lineAt(['contoh']), message: `${contoh.length} contoh. Tulis ${EXAMPLES} pesan utuh.` }]),
    ...contoh.flatMap((text, at): readonly Finding[] => {
      const length = text.split(/\s+/).length;
      if (length >= LONG.least && length <= LONG.most) return [];
      return [
        {
          line: lineAt(['contoh', at]),
          message: `contoh ${length} kata. Tulis ${LONG.least} sampai ${LONG.most} kata.`,
        },
      ];
    }),
  ],
};

const tooFewOrMany = (count: number, line: number): readonly Finding[] =>
  count >= SETS.least && count <= SETS.most
    ? []
    : [{ line, message: `${count} baris "kata". Tulis ${SETS.least} sampai ${SETS.most}.` }];
