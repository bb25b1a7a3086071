/** What people type in a quiz instead of tapping: an option, a wish about the quiz, or that they do not know. Heard, never said. */
import { distance } from '../../matcher/distance.ts';
import { bare } from '../commands.ts';

const PLACES: ReadonlyMap<string, number> = new Map(
  [
    'a 1 satu kesatu pertama ke1 first',
    'b 2 dua kedua ke2 second',
    'c 3 tiga ketiga ke3 third',
    'd 4 empat keempat ke4 fourth',
    'e 5 lima kelima ke5',
  ].flatMap((words, place) => words.split(' ').map((word): [string, number] => [word, place])),
);
const LEAD =
  /^((aku|saya|gw|gue|menurutku|menurut saya|kayaknya|kayanya|mungkin|hmm+|jawab|jawaban|jawabannya|jawabanku|pilih|pilihan|milih|opsi|huruf|nomor|no|yang|yg|ya|ke|itu|kak|the|answer|option|number) )+/;
const TAIL = /( (deh|aja|saja|dong|kak|ka|kk|bang|ya|yah|sih|kayaknya|mungkin|bu|pak|nih|one))+$/;
const VERDICTS: ReadonlySet<string> = new Set(['fakta', 'mitos', 'benar', 'betul', 'salah']);

/** No answer to a question is longer; what is, would only cost time. */
const LONGEST_ANSWER = 200;
const core = (text: string): string =>
  text.length > LONGEST_ANSWER ? '' : bare(text).replace(TAIL, '').replace(LEAD, '');

/** A letter alone, which nothing but a question asks for. */
export const isLetter = (text: string): boolean => /^[a-e]$/.test(core(text));

/** The option meant, as its place in the order shown; a place beyond the options counts too, and is for the caller to see. */
export function typedOption(text: string, options: readonly string[]): number | undefined {
  if (text.length > LONGEST_ANSWER) return undefined;
  const ways = [bare(text), bare(text).replace(TAIL, ''), core(text)];
  const texts = options.map(bare);
  return PLACES.get(core(text)) ?? ways.map((said) => named(said, texts)).find((found) => found !== undefined);
}

/** An option by its own words: whole, its beginning, or with a few typos. Two that fit are none. */
function named(said: string, options: readonly string[]): number | undefined {
  const only = (fits: (option: string) => boolean): number | undefined => {
    const found = options.flatMap((option, place) => (fits(option) ? [place] : []));
    return found.length === 1 ? found[0] : undefined;
  };
  const isBeginning = VERDICTS.has(said) || (said.includes(' ') && said.length >= SHORTEST);
  return (
    only((option) => option === said) ??
    (isBeginning ? only((option) => option.startsWith(`${said} `)) : undefined) ??
    (said.length >= SHORTEST ? only((option) => isNear(option, said)) : undefined)
  );
}

/** Less is too little to tell an option from a remark. */
const SHORTEST = 8;
/** One typo in so many letters. */
const LETTERS_A_TYPO = 8;
const isNear = (option: string, said: string): boolean => {
  const limit = Math.floor(option.length / LETTERS_A_TYPO);
  return distance(option, said, limit) <= limit;
};

/** What somebody wants of the quiz that is open. */
export type Wish = 'goOn' | 'stop' | 'again' | 'other';

const ENDING = '(?: (?:dong|yuk|kak|ya|aja|deh|dulu|lagi))*$';
const QUIZ = '(?:kuis|quiz)(?:nya)?';
const WISHES: readonly (readonly [Wish, RegExp])[] = [
  [
    'stop',
    new RegExp(
      `^(?:berhenti|brenti|stop|keluar|udahan|udah|selesai|selesaikan|cukup|batal|akhiri)(?: dari| main)? ${QUIZ}${ENDING}`,
    ),
  ],
  ['again', new RegExp(`^(?:(?:mulai|main|ulang|ulangi)(?: ${QUIZ})? (?:baru|lagi|dari awal)|ulang(?:i)? ${QUIZ})\\b`)],
  ['again', new RegExp(`^(?:ulangi )?dari awal(?: ${QUIZ})?${ENDING}`)],
  [
    'goOn',
    new RegExp(
      `^(?:(?:lanjut(?:kan|in)?|next)(?: (?:ke )?(?:${QUIZ}|soal(?:nya)?))?|(?:balik|kembali) ke ${QUIZ}|go on)` +
        `(?: (?:berikutnya|selanjutnya))?(?: (?:yang|yg))?(?: (?:tadi|dulu|kemarin|kemaren))?${ENDING}`,
    ),
  ],
  [
    'other',
    new RegExp(
      `^(?:(?:ganti|daftar|cari|pilih) )?${QUIZ} (?:yang |yg )?lain(?:nya)?${ENDING}|^(?:ganti|daftar) ${QUIZ}${ENDING}`,
    ),
  ],
  ['goOn', /^(?:soal|pertanyaan) (?:berikutnya|selanjutnya)$/],
];
/** "lanjut kuis", "berhenti kuis", "ulang kuis": whole messages, so that no question is swallowed. */
export const wishOf = (text: string): Wish | undefined => WISHES.find(([, spoken]) => spoken.test(bare(text)))?.[0];

const NO_IDEA =
  /^(((aku|saya|gw|gue) )?(ga|gak|nggak|ngga|enggak|tidak|tdk|gk|kurang|belum) (tau|tahu|paham|ngerti|yakin)|gatau|gatw|ngga?tau|bingung|skip|pass|entah|entahlah|lewat|lewati|lewati soal ini|skip soal ini)( (deh|kak|nih|ah|aja|dulu|sih))*$/;
const OF_LESSON = new RegExp(
  `^(?:mulai |main )?${QUIZ}(?: (?:dari )?(?:topik|pelajaran|materi|halaman))? ini${ENDING}|^mulai ${QUIZ}${ENDING}`,
);
/** "kuis topik ini", or "mulai kuis" right under a page. */
export const wantsQuizOfLesson = (text: string): boolean => OF_LESSON.test(bare(text));

/** "gatau", "skip": no answer and no question. */
export const noIdea = (text: string): boolean => NO_IDEA.test(bare(text));
