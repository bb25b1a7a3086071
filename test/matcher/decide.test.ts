import { expect, test } from 'vitest';
import { DECIDE, decide, type Names } from '../../src/matcher/decide.ts';

const names: Names = { kinds: ['lesson'], topics: ['zat/ada', 'zat/belum'], hasPage: [true, false] };
const reading = { seen: [], plain: [], words: [], shape: [], terms: [] };
const evidence = { lesson: new Float32Array(), kind: new Float32Array() };
const kindOf = (page: number, missing: number) =>
  decide({ reading, evidence, kinds: Float32Array.of(1), lessons: Float32Array.of(page, missing) }, names)
    .understanding;

test('a page that is likely enough answers, also beside a likelier topic without one', () => {
  expect(kindOf(0.4, 0.6)).toMatchObject({ kind: 'lesson', topic: 'zat/ada' });
});

test('a page far less likely than a topic without one never steps in', () => {
  expect(DECIDE.answer).toBeLessThan(0.25);
  expect(kindOf(0.25, 0.75).kind).toBe('unsure');
});

test('no page is likely enough', () => {
  expect(kindOf(0.1, 0.1).kind).toBe('unsure');
});
