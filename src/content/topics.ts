/** Reads content/topik.tsv: the slugs a page may have, in the order in which lists show them. */
import type { Files } from './files.ts';

/** Slugs in their order; none when the file is missing, and then nothing is compared with them. */
export const readTopics = (files: Files): readonly string[] =>
  (files.get('content/topik.tsv') ?? '')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t')[0] ?? '')
    .filter((slug) => slug !== '');
