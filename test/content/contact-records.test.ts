/** The first state of the directory is on record and fixed: whoever changes it changes this line as well, in front of all. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { RECORDS_FILE, readContactRecords } from '../../src/content/contact-records.ts';

const text = readFileSync(join(import.meta.dirname, '../..', RECORDS_FILE), 'utf8');
const { records, problems } = readContactRecords(new Map([[RECORDS_FILE, text]]), '2026-11-24');

it('the state that nobody signed does not grow', () => {
  expect(problems).toEqual([]);
  const initial = Object.entries(records?.initial ?? {}).sort();
  expect(initial).toHaveLength(115);
  expect(createHash('sha256').update(JSON.stringify(initial)).digest('hex')).toBe(
    '670456a44d7c658ee04530bfedbb4104491dec2c68020338d01275ebff525227',
  );
});
