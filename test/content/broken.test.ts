import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gather } from '../../src/content/gather.ts';
import { EXAMPLE, EXAMPLE_TODAY } from '../../src/content/lint/example.ts';

const now = Date.parse(`${EXAMPLE_TODAY}T10:00:00+07:00`);
const paths = Object.keys(EXAMPLE);
/** What slips into files: a cut, a stray sign, a stray value. */
const slip = fc.record({
  path: fc.constantFrom(...paths),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(40),
  put: fc.oneof(
    fc.constantFrom(
      '"',
      "'",
      ':',
      '- ',
      '[',
      '}',
      '\t',
      '\n---\n',
      '*',
      '&a ',
      '*a',
      '!!js ',
      'null',
      '__proto__: 1\n',
      '~',
      '<',
      '#',
    ),
    fc.string(),
  ),
});

it('no slip in a file makes loading throw, and every problem names a line and a cure', () => {
  fc.assert(
    fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
      const files = new Map(Object.entries(EXAMPLE));
      for (const { path, at, cut, put } of slips) {
        const text = files.get(path) ?? '';
        const from = Math.floor(at * text.length);
        files.set(path, text.slice(0, from) + put + text.slice(from + cut));
      }
      for (const { line, message, file } of gather(files, now).problems) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(message.length).toBeGreaterThan(10);
        expect(file).toMatch(/^(content|locales)\//);
      }
    }),
    { numRuns: 300 },
  );
});

it('an alias bomb is a problem, not a crash', () => {
  const bomb = `a: &a [x, x]\n${[...'bcdefghij'].map((key, at) => `${key}: &${key} [${`*${'abcdefghij'[at]}, `.repeat(9)}x]`).join('\n')}\n`;
  const files = new Map(Object.entries({ ...EXAMPLE, 'content/words/sinonim.yaml': bomb }));
  expect(gather(files, now).problems.map(({ file }) => file)).toContain('content/words/sinonim.yaml');
});
