/** `versi` tells which content speaks, so that an editor sees in the chat whether a change has arrived. */
import { expect, it } from 'vitest';
import { contentHash } from '../../src/content/version.ts';
import { createWorld } from '../../src/content/world.ts';
import { begin, step } from '../../src/engine/step.ts';

const world = createWorld({
  lessons: [],
  topics: [],
  contacts: [],
  quizzes: [],
  say: (locale, key, args = {}) => `${locale} ${key} ${Object.values(args).join(' ')}`.trim(),
  understand: () => ({ kind: 'outofscope', confidence: 0, ours: 0, alternatives: [], words: [] }),
  version: { hash: '0123456789abcdef', pages: 68, signed: 3 },
});
const say = (text: string) =>
  step(world, begin('uji'), { kind: 'text', text, id: 'uji:1', at: 0 }).replies.map((reply) => reply.text);

it.each(['versi', 'Versi?', ' VERSION '])(
  '%s is answered with eight letters of the hash and what is signed',
  (text) => {
    expect(say(text)).toEqual(['id version.told 01234567 68 3']);
  },
);

it('a sentence about a version is no command', () => {
  expect(say('versi lengkapnya apa').join()).not.toContain('version.told');
});

it('the hash changes with one letter, with a name, and with nothing else', () => {
  const hash = (...files: readonly (readonly [string, string])[]) => contentHash(new Map(files));
  const one = hash(['a', 'x'], ['b', 'y']);
  expect(one).toMatch(/^[0-9a-f]{32}$/);
  expect(hash(['b', 'y'], ['a', 'x'])).toBe(one);
  expect(
    new Set([one, hash(['a', 'x'], ['b', 'Y']), hash(['a', 'x'], ['c', 'y']), hash(['a', 'xb'], ['', 'y'])]).size,
  ).toBe(4);
});
