/**
 * What the build has read and checked, kept beside the model, so that a start need not do it again. A kept stock is taken
 * only for the very same texts on the very same day (dates in content are judged by the day); otherwise it is as if it
 * were not there. The build throws all of them away first, since other code may read the same texts otherwise.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { dayOf } from './dates.ts';
import type { Stock } from './library.ts';
import type { LoadOptions } from './load.ts';
import { contentHash } from './version.ts';

const END = '.stock';

/** Everything that a stock depends on, as a file name. */
function nameOf(files: Stock['files'], { requireSigned = false, operator, now }: LoadOptions): string {
  const asked = JSON.stringify([contentHash(files), requireSigned, operator ?? null, dayOf(now ?? Date.now())]);
  return `${createHash('sha256').update(asked).digest('hex').slice(0, 32)}${END}`;
}

/** The stock that was kept for these texts; undefined when there is none or it does not open. */
export function keptStock(dir: string, files: Stock['files'], options: LoadOptions): Stock | undefined {
  try {
    // What keepStock wrote; a file cut short throws and counts as none.
    return deserialize(readFileSync(join(dir, nameOf(files, options)))) as Stock;
  } catch {
    return undefined;
  }
}

/** Keeps it whole or not at all. A folder that may not be written to costs the next start its time, nothing else. */
export function keepStock(dir: string, stock: Stock, options: LoadOptions): void {
  try {
    mkdirSync(dir, { recursive: true });
    const file = join(dir, nameOf(stock.files, options));
    writeFileSync(`${file}.${process.pid}`, serialize(stock));
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // Read-only images start slower, and that is all.
  }
}

/** Forgets all that other code has read. */
export function dropStocks(dir: string): void {
  for (const file of filesIn(dir).filter((each) => each.includes(END))) rmSync(join(dir, file), { force: true });
}

function filesIn(dir: string): readonly string[] {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}
