/** What an editor reads of `content:impact`, judged questions first. */
import { type Asked, type Move, nameOf } from './compare.ts';
import { type QuestionSet, SETS } from './questions.ts';

/** Everything a report is made of. `base`: the name of the version before; `problems`: of the content now. */
export type Impact = {
  readonly base: string;
  readonly asked: Asked;
  readonly moves: readonly Move[];
  readonly problems: number;
};

const TITLES: Readonly<Record<QuestionSet, string>> = {
  judged: 'Soal uji',
  lessons: 'Pertanyaan di pelajaran (tanya)',
  phrases: 'Contoh dari content/phrases',
};
const VERDICTS: readonly (readonly [Move['verdict'], string])[] = [
  ['wrong', 'JADI SALAH'],
  ['right', 'jadi benar'],
  ['same', 'pindah, nilainya tetap'],
];
/** Examples of one move; `--json` has them all. */
const EXAMPLES = 5;

/** Whether a question that was answered rightly no longer is. */
export const isHarmful = ({ moves }: Impact): boolean => moves.some(({ verdict }) => verdict === 'wrong');

/** The report as lines for a terminal. */
export function reportOf(impact: Impact): string {
  const { base, moves, asked, problems } = impact;
  const harm = moves.filter(({ verdict }) => verdict === 'wrong').length;
  return [
    `Dibandingkan dengan ${base}.`,
    ...(problems > 0
      ? [`Catatan: content:check menemukan ${problems} masalah; yang ditinggalkan tidak ikut menjawab.`]
      : []),
    ...SETS.flatMap((set) => ['', ...setLines(set, asked[set], ofSet(moves, set))]),
    '',
    harm > 0
      ? `${harm} soal uji yang tadinya benar menjadi salah. Periksa tanya, sebutan, dan phrases yang baru diubah.`
      : 'Tidak ada soal uji yang menjadi salah.',
  ].join('\n');
}

/** The same for a machine: one object, every move. */
export const jsonOf = (impact: Impact): string =>
  JSON.stringify({
    base: impact.base,
    harmful: isHarmful(impact),
    problems: impact.problems,
    asked: impact.asked,
    moves: impact.moves.map(({ question: { set, id, text }, before, after, verdict }) => ({
      ...{ set, id, text, before, after },
      ...(set === 'judged' && { verdict }),
    })),
  });

function setLines(set: QuestionSet, asked: number, moves: readonly Move[]): readonly string[] {
  const head = `${TITLES[set]}: ${asked} ditanyakan, ${moves.length > 0 ? `${moves.length} pindah` : 'tidak ada yang pindah'}.`;
  return [head, ...(set === 'judged' ? judgedLines(moves) : groupLines(moves, EXAMPLES))];
}

const judgedLines = (moves: readonly Move[]): readonly string[] =>
  VERDICTS.flatMap(([verdict, title]) => {
    const within = moves.filter((move) => move.verdict === verdict);
    return within.length > 0
      ? [`  ${title} (${within.length}):`, ...groupLines(within).map((line) => `  ${line}`)]
      : [];
  });

/** One line for each way that questions went, the most travelled first. */
function groupLines(moves: readonly Move[], examples = Number.POSITIVE_INFINITY): readonly string[] {
  const ways = new Map<string, Move[]>();
  for (const move of moves) {
    const way = `dari ${nameOf(move.before)} ke ${nameOf(move.after)}`;
    ways.set(way, [...(ways.get(way) ?? []), move]);
  }
  return [...ways]
    .sort(([a, x], [b, y]) => y.length - x.length || a.localeCompare(b))
    .map(([way, those]) => {
      const named = those.slice(0, examples).map(({ question: { set, id, text } }) => {
        return set === 'judged' ? `${id} "${text}"` : `"${text}"`;
      });
      const more = those.length > named.length ? `; dan ${those.length - named.length} lagi` : '';
      return `  ${those.length} pertanyaan pindah ${way}: ${named.join('; ')}${more}`;
    });
}

const ofSet = (moves: readonly Move[], set: QuestionSet) => moves.filter(({ question }) => question.set === set);
