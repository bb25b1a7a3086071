/** With LEARN=1 the table is taught anew and written; otherwise only its shape is checked. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BIAS, STEP, TABLE } from '../../src/safety/learned.ts';
import { tableFile } from './teach.ts';

test.runIf(process.env.LEARN === '1')(
  'the table is taught anew (runs only with LEARN=1: it rewrites a source file)',
  () => {
    writeFileSync(join(import.meta.dirname, '../../src/safety/learned.ts'), tableFile());
  },
);

test('the table holds one byte for each of 65,536 rows and three kinds', () => {
  expect(atob(TABLE)).toHaveLength(65_536 * 3);
  expect(STEP).toBeGreaterThan(0);
  expect(BIAS.every(Number.isFinite)).toBe(true);
});
