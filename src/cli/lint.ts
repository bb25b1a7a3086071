/** `lint`: all that is wrong with the content, each with file, line and cure; then what is no problem yet. */
import { completeness } from '../content/complete.ts';
import type { Library } from '../content/library.ts';
import type { Problem } from '../content/model.ts';

/** What is told, line by line, and whether every rule is kept. */
export type Checked = { readonly lines: readonly string[]; readonly good: boolean };

/** Holds a library against every rule, those on completeness too. `now`: the day that dates are judged by. */
export function check({ files, world, problems, notices, pages }: Library, now: number): Checked {
  const whole = completeness(files, world.understand, now);
  const wrong = inOrder([...problems, ...whole.problems]);
  const noted = inOrder([...notices, ...whole.notices]);
  return {
    lines: [
      ...wrong.map(({ file, line, message }) => `${file}:${line}  ${message}`),
      ...noted.map(({ file, line, message }) => `catatan: ${file}:${line}  ${message}`),
      `${pages.length} halaman, ${wrong.length} masalah`,
    ],
    good: wrong.length === 0,
  };
}

const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
