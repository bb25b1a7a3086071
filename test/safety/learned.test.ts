/** With LEARN=1 the table is taught anew and written; otherwise only its shape is checked. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BIAS, HASHES, STEP, WEIGHTS } from '../../src/safety/learned.ts';
import { tableFile } from './teach.ts';

test.runIf(process.env.LEARN === '1')(
  'the table is taught anew (runs only with LEARN=1: it rewrites a source file)',
  () => {
    writeFileSync(join(import.meta.dirname, '../../src/safety/learned.ts'), tableFile());
  },
);

test('the table holds four bytes for each feature, and one for each of its three kinds', () => {
  expect(atob(HASHES).length).toBeGreaterThan(10_000 * 4);
  expect(atob(WEIGHTS).length).toBe((atob(HASHES).length / 4) * 3);
  expect(STEP).toBeGreaterThan(0);
  expect(BIAS.every(Number.isFinite)).toBe(true);
});
