/**
 * From what a person typed to plain lower-case words, before any language is known.
 *
 * Two rules: nothing here depends on content, and no input is too long or too strange: work is bounded by MAX_CHARS.
 */

/** Longest text that is read. Longer messages keep head and tail: people greet first and ask last. */
const MAX_CHARS = 1600;
const TAIL_CHARS = 600;
/** Words longer than this are noise ("wkwkwk…", base64); more makes n-grams of a hostile word costly. */
const MAX_WORD = 24;

/** Accents, and what nobody sees: joiners, direction marks, variation selectors. */
const UNSEEN = /[\p{M}\p{Cf}]+/gu;
const WORD = /[a-z0-9]+(?:-[a-z0-9]+)*/g;
const LETTERS: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };

/** Lower case, one form for each letter, no accents and no invisible characters; at most MAX_CHARS long. */
export function clean(text: string): string {
  const short = text.length <= MAX_CHARS ? text : `${text.slice(0, MAX_CHARS - TAIL_CHARS)} ${text.slice(-TAIL_CHARS)}`;
  return short.normalize('NFKC').toLowerCase().normalize('NFD').replace(UNSEEN, '');
}

/** The words of a text: "Tanda2nya s4bu, obat-obatan!!" becomes tandanya, sabu, obatan. */
export function split(text: string): string[] {
  const found: string[] = [];
  for (const [raw] of clean(text)
    .replace(/(?<=[a-z])['’](?=[a-z])/g, '')
    .matchAll(WORD)) {
    for (const part of doubled(raw)) {
      const word = squeezed(lettered(part));
      if (word.length <= MAX_WORD) found.push(word);
    }
  }
  return found;
}

/** Reduplication says "many" and adds nothing here: "teman-teman", "temen2", "obat-obatan" keep the longer half. */
function doubled(raw: string): readonly string[] {
  const digit = /^([a-z]{2,})2([a-z]*)$/.exec(raw.replaceAll('-', ''));
  if (digit) return [`${digit[1]}${digit[2]}`];
  const parts = raw.split('-');
  const [first = '', second = ''] = parts;
  if (parts.length !== 2 || first.length < 2) return parts;
  if (second.startsWith(first)) return [second];
  return first.startsWith(second) || first.endsWith(second) ? [first] : parts;
}

/** Digits that stand for letters ("s4bu"). Only between or after letters: "mp3", "k2", "2026" stay what they are. */
function lettered(word: string): string {
  if (!/^[a-z]+\d[a-z]|^\d[a-z]{3,}|^[a-z]{3,}\d$/.test(word)) return word;
  return word.replace(/[013457]/g, (digit) => LETTERS[digit] ?? digit);
}

/** "bangetttt" is "banget"; doubled letters stay, since some words have them. */
function squeezed(word: string): string {
  return word.replace(/([a-z])\1{2,}/g, '$1');
}
