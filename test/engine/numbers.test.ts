/** "A phone number that does not stand in the directory, or that its rules do not let through": never, in 20,000 messages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { begin, step } from '../../src/engine/step.ts';
import type { Locale, Message, World } from '../../src/engine/types.ts';
import { numbersIn } from '../dialogues/always.ts';
import { library, STARTS_AT } from '../dialogues/stage.ts';
import { remembering, texts, walk } from './wander.ts';

const ROOT = join(import.meta.dirname, '../..');
const MESSAGES = 20_000;
const { world } = library();
const shown = world.contacts(STARTS_AT);
const digits = (text: string) => text.replace(/\D/g, '');
const NUMBERS = new Set(shown.flatMap(({ phones, whatsapp }) => [...phones, ...whatsapp].map(digits)));
const ADDRESSES = new Set(shown.flatMap(({ web }) => (web ? [web] : [])));

/** Numbers and addresses of a message that the directory does not show. */
const strange = ({ text }: Message): readonly string[] => [
  ...numbersIn(text).filter((number) => !NUMBERS.has(number)),
  ...(text.match(/\bhttps?:\/\/[^\s,)]*[^\s,).:]/g) ?? []).filter((address) => !ADDRESSES.has(address)),
];

const regencies = readFileSync(join(ROOT, 'content/areas/wilayah.tsv'), 'utf8')
  .split('\n')
  .map((line) => line.split('\t')[0] ?? '')
  .filter((code) => /^\d\d(\.\d\d)?$/.test(code));
const LOCALES: readonly Locale[] = ['id', 'en', 'su'];

/** Every door of every place in every language, every page with its sections, then people who wander. */
function* rendered(spoken: World): Generator<Message> {
  const tap = (action: string, locale: Locale) =>
    step(spoken, { ...begin('c'), locale }, { kind: 'tap', action, id: 'e', at: STARTS_AT }).replies;
  for (const locale of LOCALES) {
    for (const area of ['-', ...regencies])
      for (const who of ['treatment:adult', 'treatment:young', 'treatment:unknown', 'violence:unknown'])
        yield* tap(`ask:${who}:no:${area}`, locale);
    for (const action of ['ask:report:unknown', 'ask:question:unknown', 'ask:no', 'help', 'menu', 'privacy'])
      yield* tap(action, locale);
    for (const { lessons } of spoken.groups())
      for (const { id } of lessons)
        for (const section of ['', ...(spoken.lesson(id, STARTS_AT)?.sections ?? []).map((each) => `#${each.id}`)])
          yield* tap(`lesson:${id}${section}`, locale);
  }
  const pool = texts(ROOT);
  for (let seed = 0; ; seed++) for (const { turn } of walk(spoken, pool, seed, 8, STARTS_AT)) yield* turn.replies;
}

/** The first so many messages, each with what is strange in it. */
function check(spoken: World, count: number) {
  const found: { readonly message: Message; readonly strange: readonly string[] }[] = [];
  const distinct = new Set<string>();
  let seen = 0;
  for (const message of rendered(remembering(spoken))) {
    if (++seen > count) break;
    distinct.add(message.text);
    if (strange(message).length > 0) found.push({ message, strange: strange(message) });
  }
  return { seen: seen - 1, distinct: distinct.size, found };
}

test(`${MESSAGES} messages hold no number and no address that the directory does not show`, {
  timeout: 120_000,
}, () => {
  const { seen, distinct, found } = check(world, MESSAGES);
  expect([...new Set(found.map((each) => `${each.strange.join()}: ${each.message.text.slice(0, 300)}`))]).toEqual([]);
  expect(seen).toBe(MESSAGES);
  expect(distinct).toBeGreaterThan(3_000);
});

describe('a planted one is caught', () => {
  const planted = (key: string, text: string): World => ({
    ...world,
    say: (locale, asked, args) =>
      asked === key ? `${world.say(locale, asked, args)} ${text}` : world.say(locale, asked, args),
  });
  test.each([
    ['a held number of the directory', 'door.heading', '(0251) 8324024'],
    ['a dead line', 'door.headingAnywhere', '106'],
    ['an invented mobile', 'handoff.open', '0811-234-567'],
    ['a number that only looks like 119', 'report.safe', '1190'],
    ['an address', 'door.heading', 'https://bnn-bogor.example'],
  ])('%s', (_, key, text) => {
    const found = check(planted(key, text), MESSAGES).found.flatMap((each) => each.strange);
    expect(found).toContain(text.startsWith('http') ? text : digits(text));
  });
});
