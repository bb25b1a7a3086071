/** Messages that a renderer could stumble over, and any message at all. */
import fc from 'fast-check';
import type { Message } from '../../src/engine/types.ts';

const sign = fc.constantFrom(...'ab 7*_~`&<>"-•\n\t', '😀', 'é', '```', '</b>', '> ', '&amp;', '\n\n');
const short = fc.array(sign, { minLength: 1, maxLength: 60 }).map((signs) => signs.join(''));
const long = fc.array(sign, { minLength: 4_000, maxLength: 5_000 }).map((signs) => signs.join(''));
const mark = fc.record({
  from: fc.integer({ min: -2, max: 80 }),
  to: fc.integer({ min: -2, max: 80 }),
  style: fc.constantFrom('bold' as const, 'italic' as const),
});
const button = fc.record({
  label: fc.array(sign, { minLength: 1, maxLength: 40 }).map((signs) => signs.join('')),
  action: fc.array(fc.constantFrom(...'ab:#/', 'é'), { minLength: 1, maxLength: 90 }).map((signs) => signs.join('')),
});

const messageOf = (text: fc.Arbitrary<string>): fc.Arbitrary<Message> =>
  fc.record({ text, marks: fc.array(mark, { maxLength: 6 }), buttons: fc.array(button, { maxLength: 14 }) });

/** Also what the engine would never say: marks that cross or lie outside, labels and actions that are too long. */
export const shortMessage = messageOf(short);
export const anyMessage = messageOf(fc.oneof({ arbitrary: short, weight: 9 }, { arbitrary: long, weight: 1 }));

/** Half of a character (surrogate pair) without the other half. */
export const BROKEN = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

export const bold = (from: number, to: number) => ({ from, to, style: 'bold' as const });
export const italic = (from: number, to: number) => ({ from, to, style: 'italic' as const });
