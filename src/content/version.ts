/** Which content is being served, so that an editor can tell from the chat alone whether a change has arrived. */
import { createHash } from 'node:crypto';
import type { Files } from './files.ts';

/** 32 hex digits of all texts with their paths: one changed letter is another version. */
export function contentHash(files: Files): string {
  const hash = createHash('sha256');
  // JSON keeps a path and its text apart from the next; the order is that of the paths, on every machine.
  for (const pair of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(JSON.stringify(pair));
  return hash.digest('hex').slice(0, 32);
}
