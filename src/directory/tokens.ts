/** From what a person types to plain words, with the clauses they stand in. */

/** A word and the number of its clause: commas, full stops and "tapi" part clauses. */
export type Token = { readonly word: string; readonly clause: number };

/** More than an address needs; a hostile message costs no more than this. */
const MAX_CHARS = 500;
const MAX_WORDS = 60;
/** "kec.", "gn.", "jl.": a full stop after so few letters ends no sentence. */
const SHORT = 4;
const PIECE = /([a-z0-9]+)|([^a-z0-9]+)/g;
/** Accents, joiners and direction marks, and the apostrophes of "at-ta'awun". */
const UNSEEN = /[\p{M}\p{Cf}'’‘`]+/gu;
const LETTERS: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's' };

/** Lower case, without accents, apostrophes and what nobody sees. */
function plain(text: string): string {
  const simple = text.toLowerCase();
  // Names of 8,000 areas pass here at start, nearly all of them plain letters.
  if (/^[a-z0-9 ]*$/.test(simple)) return simple;
  return simple.normalize('NFKC').toLowerCase().normalize('NFD').replace(UNSEEN, '');
}

/** A name as words with single spaces. */
export const shapeOf = (name: string): string => (plain(name).match(/[a-z0-9]+/g) ?? []).join(' ');
/** A name as letters and digits alone: names are compared without case and spaces. */
export const keyOf = (name: string): string => shapeOf(name).replaceAll(' ', '');

/** The words of a message. */
export function tokensOf(text: string, joining: ReadonlySet<string>): readonly Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  for (const [piece, word] of plain(text.slice(0, MAX_CHARS)).matchAll(PIECE)) {
    if (tokens.length === MAX_WORDS) break;
    if (word === undefined) clause += endsClause(piece, tokens.at(-1)?.word ?? '') ? 1 : 0;
    else {
      clause += joining.has(word) ? 1 : 0;
      tokens.push({ word: mended(word), clause });
    }
  }
  return tokens;
}

const endsClause = (piece: string, before: string): boolean =>
  /[,;:!?\n()]/.test(piece) || (piece.includes('.') && before.length > SHORT);

/** "bogorrr" and "b0gor"; "iii" is a number. */
const mended = (word: string): string => {
  const squeezed = word.replace(/([a-hj-z])\1{2,}/g, '$1');
  return /[a-z]\d[a-z]/.test(squeezed) ? squeezed.replace(/[01345]/g, (digit) => LETTERS[digit] ?? digit) : squeezed;
};
