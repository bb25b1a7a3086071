/** The only place that touches the disk for content: everything after it works on texts and can be tested with texts. */
import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from './model.ts';

/** Path inside the project (`content/lessons/zat/sabu.md`, `locales/id/menu.json`) -> text, in order of the path. */
export type Files = ReadonlyMap<string, string>;

const KINDS = /\.(md|yaml|txt|tsv|json)$/;

/** All texts of both folders. A folder that is not there holds nothing; a file that cannot be read is a Problem. */
export function readFiles(contentDir: string, localesDir: string): { files: Files; problems: readonly Problem[] } {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [name, dir] of [
    ['content', contentDir],
    ['locales', localesDir],
  ] as const) {
    for (const path of pathsIn(dir)) {
      const file = `${name}/${relative(dir, path).split(sep).join('/')}`;
      const text = textOf(path);
      if (text === undefined) problems.push({ file, line: 1, rule: 'file', message: UNREADABLE });
      else files.set(file, text);
    }
  }
  return { files, problems };
}

const UNREADABLE = 'berkas tidak bisa dibaca sebagai teks UTF-8. Simpan ulang dengan penyandian UTF-8.';

function pathsIn(dir: string): readonly string[] {
  try {
    return readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter(isContent)
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    // No such folder: an empty library, which the rest of the house can live with.
    return [];
  }
}

/** What is read of a folder: texts, without the guides for editors. */
export const isContent = (entry: Dirent): boolean =>
  entry.isFile() && KINDS.test(entry.name) && entry.name !== 'README.md';

/** Line ends become "\n" and a byte order mark goes, so that a page has one hash on every machine. */
function textOf(path: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)).replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}
