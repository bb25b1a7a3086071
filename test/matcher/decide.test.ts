import { expect, test } from 'vitest';
import { DECIDE, decide, type Names } from '../../src/matcher/decide.ts';

const names: Names = { kinds: ['lesson'], topics: ['zat/ada', 'zat/belum'], hasPage: [true, false] };
const two: Names = { ...names, hasPage: [true, true] };
const reading = { seen: [], plain: [], words: [], shape: [], terms: [], asks: [] };
const evidence = { lesson: new Float32Array(), kind: new Float32Array() };
const understood = (chances: readonly number[], of: Names) =>
  decide({ reading, evidence, kinds: Float32Array.of(1), lessons: Float32Array.from(chances) }, of).understanding;
const kindOf = (page: number, missing: number) => understood([page, missing], names);

test('a page that is likely enough answers, also beside a likelier topic without one', () => {
  expect(kindOf(0.4, 0.6)).toMatchObject({ kind: 'lesson', topic: 'zat/ada' });
});

test('a page far less likely than a topic without one never steps in', () => {
  expect(kindOf(DECIDE.answer, 2.5 * DECIDE.answer).kind).toBe('unsure');
});

test('no page is likely enough', () => {
  expect(kindOf(0.1, 0.1).kind).toBe('unsure');
});

test('two pages that are as likely are offered, a clear first one is given', () => {
  expect(understood([0.45, 0.42], two)).toMatchObject({ kind: 'unsure', between: ['zat/ada', 'zat/belum'] });
  expect(understood([0.45, 0.1], two)).toMatchObject({ kind: 'lesson', topic: 'zat/ada' });
  expect(understood([DECIDE.clear + 0.05, 0.25], two)).toMatchObject({ kind: 'lesson', topic: 'zat/ada' });
});
