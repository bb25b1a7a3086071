/** Which errors of SQLite tell of file, disk or memory rather than of a mistake of ours. */

/** Result codes (sqlite.org/rescode.html) after which the file or the disk is not what we believe. */
const BROKEN = new Map([
  [8, 'read-only'],
  [10, 'I/O error'],
  [11, 'damaged'],
  [14, 'cannot be opened'],
  [26, 'not a database'],
]);
/** Codes that pass: nothing was written, later it may work again. */
const PASSING = new Map([
  [5, 'busy'],
  [7, 'out of memory'],
  [13, 'disk full'],
]);

/** Trouble outside our statements. `lasting`: only a new process, which rereads the journal, can tell what is true. */
export type Trouble = { readonly what: string; readonly code: number; readonly lasting: boolean };

/** The trouble an error tells of; undefined for a mistake of ours (a constraint, a wrong type). */
export function troubleIn(error: unknown): Trouble | undefined {
  if (!(error instanceof Error && 'errcode' in error && typeof error.errcode === 'number')) return undefined;
  const code = error.errcode;
  // The low byte of an extended code is the primary one.
  const broken = BROKEN.get(code & 0xff);
  const what = broken ?? PASSING.get(code & 0xff);
  return what === undefined ? undefined : { what, code, lasting: broken !== undefined };
}
