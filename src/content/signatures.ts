/** Reads content/signatures.yaml, the only record of who answers for which page. Only people write into it (decisions 17). */
import { z } from 'zod';
import { isDay } from './dates.ts';
import type { Files } from './files.ts';
import { type Page, pageHash, ROLES, type Role } from './lesson.ts';
import { through } from './lint/schema.ts';
import type { Problem } from './model.ts';
import { readYaml } from './yaml.ts';

export const SIGNATURES_FILE = 'content/signatures.yaml';
const text = z.string().trim().min(1);
const signature = z.strictObject({
  halaman: text,
  hash: text,
  peran: z.enum(ROLES),
  oleh: text,
  tanggal: z.string().refine(isDay, 'harus tanggal yang ada, misalnya 2026-11-24.'),
});
/** One person's yes to one text of one page. */
export type Signature = z.infer<typeof signature>;

/** All signatures, with the line of each; `pages` are the ids that exist, for a page that nobody knows is a slip. */
export function readSignatures(
  files: Files,
  pages: ReadonlySet<string>,
): { signatures: readonly Signature[]; lines: readonly number[]; problems: readonly Problem[] } {
  const source = files.get(SIGNATURES_FILE);
  if (source === undefined || source.trim() === '') return { signatures: [], lines: [], problems: [] };
  const read = readYaml(source);
  const { data = [], findings } = through(z.array(signature), read, Object.keys(signature.shape));
  const unknown = data.flatMap(({ halaman }, at) =>
    pages.has(halaman)
      ? []
      : [
          {
            line: read.lineAt([at, 'halaman']),
            message: `halaman "${halaman}" tidak ada di content/lessons. Perbaiki atau hapus barisnya.`,
          },
        ],
  );
  const problems = [...findings, ...unknown].map((each) => ({ ...each, file: SIGNATURES_FILE, rule: 'signatures' }));
  return { signatures: data, lines: data.map((_, at) => read.lineAt([at])), problems };
}

/** Roles that must still sign this very text; none means that the page is signed. An old hash signs nothing. */
export function missingRoles(page: Page, signatures: readonly Signature[]): readonly Role[] {
  const hash = pageHash(page);
  return page.front.peran.filter(
    (role) => !signatures.some((each) => each.halaman === page.id && each.peran === role && each.hash === hash),
  );
}
