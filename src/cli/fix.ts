/** `lint --fix`: puts files in order on disk and says what it did; words are never touched (content/fix.ts). */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFiles } from '../content/files.ts';
import { fixAll } from '../content/fix.ts';

/** One line for each file that was changed. */
export function fixOnDisk(contentDir: string, localesDir: string): readonly string[] {
  const fixed = fixAll(readFiles(contentDir, localesDir).files);
  for (const { file, text } of fixed) writeFileSync(join(contentDir, file.replace(/^content\//, '')), text);
  return fixed.map(({ file, did }) => `diperbaiki: ${file}  ${did.join(', ')}`);
}
