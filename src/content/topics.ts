/** Reads content/topik.tsv: the slugs a page may have, in the order in which lists show them. */
import type { Files } from './files.ts';

/** One line of the list: a page that is there or is to be written. */
export type Topic = { readonly slug: string; readonly title: string; readonly audience: string };

/** The lines below the head of the list. */
export const parseTopics = (source: string): readonly Topic[] =>
  source
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([slug = '', title = '', audience = 'umum']) => ({ slug, title, audience: audience.trim() }))
    .filter(({ slug }) => slug !== '');

/** Slugs in their order; none when the file is missing, and then nothing is compared with them. */
export const readTopics = (files: Files): readonly string[] =>
  parseTopics(files.get('content/topik.tsv') ?? '').map(({ slug }) => slug);
