/**
 * Everyday words: the 20,000 most frequent forms of Indonesian subtitles (content/words/frekuensi, CC BY-SA 4.0), a
 * measure of what a reader meets every day. A form of such a word counts as well: "memeriksanya" is no harder than "periksa".
 */
import { stem } from '../matcher/stem.ts';
import type { Files } from './files.ts';

/** Knows which lower-case words are everyday words. Empty when the list is missing, and then nothing is measured. */
export type Everyday = { readonly size: number; has(word: string): boolean };

/** One form a line, the most frequent first. */
export const FREQUENT_FILE = 'content/words/frekuensi/id-20000.txt';
/** A shorter stem is shared by words that have nothing in common. */
const MIN_STEM = 4;

/** The list of a folder. */
export function readEveryday(files: Files): Everyday {
  const forms = new Set((files.get(FREQUENT_FILE) ?? '').split('\n').filter((form) => form !== ''));
  let stems: ReadonlySet<string> | undefined;
  const shares = (root: string): boolean => {
    stems ??= new Set([...forms].map(stem).filter((each) => each.length >= MIN_STEM));
    return stems.has(root);
  };
  const has = (word: string): boolean =>
    forms.has(word) || shares(stem(word)) || (word.includes('-') && word.split('-').every(has));
  return { size: forms.size, has };
}
