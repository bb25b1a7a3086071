/** What a quiz promises beside the stories: every question fits, the count is true whatever is tapped, a day and it is gone. */
import { describe, expect, test } from 'vitest';
import { createVault } from '../../src/app/vault.ts';
import { assemble, inMemory } from '../../src/assemble.ts';
import { orderOf, seedOf } from '../../src/engine/flows/quiz-item.ts';
import { MAX_BUTTONS, MAX_FEEDBACK, MAX_LABEL, MAX_MESSAGE, QUIZ_MS } from '../../src/engine/limits.ts';
import { begin, step, wakesAt } from '../../src/engine/step.ts';
import type { Conversation, InboundEvent, Message, Quiz } from '../../src/engine/types.ts';
import { random } from '../../src/matcher/chance.ts';
import { aliasDigest } from '../../src/privacy/pseudonym.ts';
import { keyRing } from '../../src/privacy/ring.ts';
import { library, STARTS_AT } from '../dialogues/stage.ts';

const { world, quizzes } = library();
const tap = (action: string, id = action, at = STARTS_AT): InboundEvent => ({ kind: 'tap', action, id, at });
const say = (text: string): InboundEvent => ({ kind: 'text', text, id: text, at: STARTS_AT });
const open = (id: string, item: number, seed = 1): Conversation => ({
  ...begin('c'),
  state: { flow: 'quiz', at: 'item' },
  quiz: { id, item, right: 0, seed, until: STARTS_AT + QUIZ_MS },
});
const answers = (messages: readonly Message[]) =>
  messages.flatMap(({ buttons = [] }) => buttons.filter(({ action }) => action.startsWith('answer:')));
const texts = (messages: readonly Message[]) => messages.map(({ text }) => text).join('\n');

test.each(['id', 'en', 'su'] as const)(
  'every answer to every question fits (%s): bubbles, buttons, explanation',
  (locale) => {
    expect(quizzes.length).toBeGreaterThanOrEqual(17);
    for (const quiz of quizzes) {
      const intro = step(world, { ...begin('c'), locale }, tap(`quiz:${quiz.id}`)).replies;
      expect(intro).toHaveLength(1);
      for (const [item, { options }] of quiz.items.entries()) {
        for (const option of options.keys()) {
          const asked = { ...open(quiz.id, item), locale };
          const { replies } = step(world, asked, tap(`answer:${quiz.id}:${item}:${option}`));
          expect(replies).toHaveLength(2);
          expect(replies[0]?.text.length, replies[0]?.text).toBeLessThanOrEqual(MAX_FEEDBACK);
          for (const { text, buttons = [] } of [...intro, ...replies]) {
            expect(text.length, text).toBeLessThanOrEqual(MAX_MESSAGE);
            expect(buttons.length, text).toBeLessThanOrEqual(MAX_BUTTONS);
            for (const { label, action } of buttons) {
              expect(label.length, label).toBeLessThanOrEqual(MAX_LABEL);
              expect(Buffer.byteLength(action), action).toBeLessThanOrEqual(64);
            }
          }
        }
      }
    }
  },
);

test('what is said of an answer: the reason of the chosen option, and the right one when it was another', () => {
  for (const { id, items } of quizzes) {
    for (const [item, { options, reasons, right }] of items.entries()) {
      for (const option of options.keys()) {
        const [said] = step(world, open(id, item), tap(`answer:${id}:${item}:${option}`)).replies;
        // Our own word of praise may stand in front of the file's.
        expect(said?.text.toLowerCase()).toContain((reasons[option] ?? '?').replace(/^\w+[.,!] /, '').toLowerCase());
        expect(said?.text.startsWith('Belum tepat.')).toBe(option !== right);
        if (option !== right) expect(said?.text).toContain(`: ${options[right]}`);
      }
    }
  }
});

test('where both reasons together are too long to be read at a glance, the right option stands alone', () => {
  const [a, b] = ['a'.repeat(150), 'b'.repeat(150)];
  const item = {
    question: '?',
    kind: 'fakta',
    options: ['satu', 'dua'],
    right: 1,
    reasons: [a, b],
    lesson: 'x',
  } as const;
  const long = { ...world, quiz: () => ({ id: 'uji', title: 'UJI', lesson: 'x', items: [item, item] }) };
  const said = step(long, open('uji', 0), tap('answer:uji:0:0')).replies[0]?.text;
  expect(said).toContain(a);
  expect(said).toMatch(/: dua\.$/);
});

describe('the letters', () => {
  const item = { question: '?', kind: 'fakta', right: 0, reasons: [], lesson: 'zat/sabu' } as const;
  const four = { ...item, options: ['w', 'x', 'y', 'z'] };
  const orders = Array.from({ length: 200 }, (_, seed) => orderOf(four, { seed, item: 0 }));

  test('hold every option once, in an order of each play, the same for the same event', () => {
    for (const order of orders) expect([...order].sort()).toEqual([0, 1, 2, 3]);
    expect(new Set(orders.map(String)).size).toBeGreaterThan(20);
    for (const place of [0, 1, 2, 3]) expect(orders.some((order) => order[place] === 0)).toBe(true);
    expect(orderOf(four, { seed: 7, item: 2 })).toEqual(orderOf(four, { seed: 7, item: 2 }));
    expect(seedOf('e1')).not.toBe(seedOf('e2'));
  });

  test('keep "Fakta" before "Mitos"', () => {
    const two = { ...item, options: ['Fakta, begitu', 'Mitos, bukan begitu'] };
    for (let seed = 0; seed < 50; seed += 1) expect(orderOf(two, { seed, item: 0 })).toEqual([0, 1]);
  });

  test('are those of the text: the button under a line answers with that line', () => {
    for (const { id, items } of quizzes) {
      const { replies } = step(world, open(id, 0, 99), say('lanjut'));
      for (const { label, action } of answers(replies)) {
        const option = items[0]?.options[Number(action.split(':')[3])];
        expect(texts(replies)).toContain(`\n${label}. ${option}`);
      }
    }
  });
});

describe('the count', () => {
  /** Plays one quiz with an unsteady hand: old buttons, double taps, walks to other pages. Returns right answers and the end. */
  function wander(quiz: Quiz, chance: () => number) {
    const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(chance() * from.length)];
    let turn = step(world, begin('c'), tap(`quiz:${quiz.id}`, `${chance()}`));
    let shown = answers(turn.replies);
    const seen: string[] = [];
    for (let item = 0, right = 0, moves = 0; moves < 400; moves += 1) {
      const aside = ['menu', 'help', 'privacy', 'lesson:zat/sabu', `quiz:${quiz.id}`, `quiz.go:${quiz.id}`, ...seen];
      const action = (chance() < 0.5 ? pick(shown)?.action : pick(aside)) ?? 'menu';
      turn = step(world, turn.conversation, tap(action, `${moves}`));
      expect(turn.replies.length).toBeGreaterThan(0);
      expect(turn.replies.length).toBeLessThanOrEqual(3);
      expect(turn.replies.at(-1)?.buttons?.length, action).toBeGreaterThan(0);
      if (action.startsWith(`answer:${quiz.id}:${item}:`)) {
        right += action.endsWith(`:${quiz.items[item]?.right}`) ? 1 : 0;
        item += 1;
        seen.push(action);
      }
      if (item === quiz.items.length) return { right, said: texts(turn.replies), turn };
      const asked = answers(turn.replies);
      if (asked.length > 0) expect(asked[0]?.action).toContain(`answer:${quiz.id}:${item}:`);
      shown = asked.length > 0 ? asked : shown;
    }
    throw new Error('never came to the end');
  }

  test('is the number of right answers, whatever else was tapped, and every reply has a way on', () => {
    for (const [place, quiz] of quizzes.entries()) {
      for (let round = 0; round < 6; round += 1) {
        const { right, said, turn } = wander(quiz, random(place * 100 + round));
        expect(said).toContain(`Skor: ${right} dari ${quiz.items.length}`);
        expect(turn.conversation.quiz).toBeUndefined();
      }
    }
  });

  test('an answer that was given does not count again; the open question comes back', () => {
    const first = step(world, open('sabu', 0), tap('answer:sabu:0:0'));
    const again = step(world, first.conversation, tap('answer:sabu:0:0'));
    expect(again.conversation.quiz).toEqual(first.conversation.quiz);
    expect(again.replies.at(-1)?.text).toBe(first.replies.at(-1)?.text);
  });

  test.each(['answer:sabu:0:9', 'answer:sabu:0:', 'answer:ganja:0:0', 'answer:', 'answer:__proto__:0:0'])(
    'the mean button %s counts for nothing',
    (action) => {
      const { conversation, replies } = step(world, open('sabu', 0), tap(action));
      expect(conversation.quiz).toMatchObject({ item: 0, right: 0 });
      expect(replies.at(-1)?.text).toContain('Soal 1 dari');
    },
  );
});

describe('an open quiz', () => {
  test('is gone on with when it is chosen again; another does not replace it unasked', () => {
    const same = step(world, open('sabu', 2), tap('quiz:sabu'));
    expect(same.conversation.quiz).toMatchObject({ id: 'sabu', item: 2 });
    expect(same.replies[0]?.text).toContain('Soal 3 dari');
    const other = step(world, open('sabu', 2), tap('quiz:ganja'));
    expect(other.conversation.quiz).toMatchObject({ id: 'sabu', item: 2 });
    expect(other.replies[0]?.buttons?.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['quiz.go:sabu', 'quiz.new:ganja', 'help', 'menu']),
    );
    expect(step(world, other.conversation, tap('quiz.new:ganja')).conversation.quiz).toMatchObject({
      id: 'ganja',
      item: 0,
    });
    // Where nothing was answered yet, nothing is thrown away.
    expect(step(world, open('sabu', 0), tap('quiz:ganja')).conversation.quiz).toMatchObject({ id: 'ganja', item: 0 });
  });

  test('is forgotten 24 hours after the last answer, its question too', () => {
    const { conversation } = step(world, open('sabu', 2), tap('answer:sabu:2:0', 'e', STARTS_AT + 1000));
    const until = STARTS_AT + 1000 + QUIZ_MS;
    expect(wakesAt(conversation)).toBe(until);
    const wake = (at: number) => step(world, conversation, { kind: 'timeout', id: 't', at });
    expect(wake(until - 1).conversation.quiz).toBeDefined();
    expect(wake(until)).toMatchObject({ replies: [], conversation: { quiz: undefined, state: { flow: 'menu' } } });
    expect(step(world, conversation, tap('answer:sabu:3:0', 'e', until)).replies[0]?.text).toContain('sudah lewat');
  });

  test('outlives the ten minutes of another subject', () => {
    const { conversation } = step(world, open('sabu', 2), tap('lesson:zat/ganja'));
    expect(wakesAt(conversation)).toBe(STARTS_AT + 10 * 60_000);
    const later = step(world, conversation, { kind: 'timeout', id: 't', at: STARTS_AT + 11 * 60_000 });
    expect(later.conversation).toMatchObject({ state: { flow: 'menu' }, quiz: { id: 'sabu', item: 2 } });
    expect(wakesAt(later.conversation)).toBe(STARTS_AT + QUIZ_MS);
  });

  test('leaves no trace on the screen that a stranger may see', () => {
    const { conversation, replies } = step(world, open('sabu', 2), say('resep'));
    expect(conversation.quiz).toBeUndefined();
    expect(JSON.stringify(replies)).not.toMatch(/kuis/i);
  });

  test('is overwritten in the store after 24 hours, and holds no single answer before', async () => {
    let now = STARTS_AT;
    const storage = inMemory();
    const channels = [{ name: 'terminal' as const, send: async () => undefined }];
    const service = assemble({ storage, channels, world: () => world, clock: { now: () => now }, logLevel: 'silent' });
    const vault = createVault(keyRing(storage.root, storage.ringStore));
    const kept = async () => {
      const id = await storage.store.resolve([aliasDigest(storage.pepper, 'terminal', 'u1')], 'stranger', 1);
      const record = await storage.store.load(id);
      return record && (await vault.open(record)).conversation;
    };
    const from = { channel: 'terminal' as const, to: 'u1' };
    for (const action of ['quiz:sabu', 'answer:sabu:0:1', 'answer:sabu:1:2']) {
      await service.receive({ from, key: action, what: { kind: 'tap', action } });
    }
    await service.quiet();
    const fields = ['id', 'item', 'right', 'seed', 'until'];
    expect(Object.keys((await kept())?.quiz ?? {}).sort()).toEqual(fields);
    expect((await kept())?.quiz).toMatchObject({ id: 'sabu', item: 2, right: 1 });
    now += QUIZ_MS - 1;
    await service.sweep();
    expect((await kept())?.quiz).toBeDefined();
    now += 1;
    await service.sweep();
    expect(await kept()).toEqual({ locale: 'id', misses: 0, state: { flow: 'menu', at: 'home' } });
  });
});

test('a quiz whose page is past its date cannot be played', () => {
  const late = Date.parse('2028-01-01T00:00:00Z');
  expect(world.quiz('sabu', STARTS_AT)?.lesson).toBe('zat/sabu');
  expect(world.quiz('sabu', late)).toBeUndefined();
  expect(world.quizzes(late)).toEqual([]);
  for (const action of [
    'quiz:sabu',
    'quiz.new:sabu',
    'quiz.go:sabu',
    'quiz',
    'quizzes:zat',
    'quizzes:zat:9',
    'quiz:__proto__',
  ]) {
    const { conversation, replies } = step(world, begin('c'), tap(action, 'e', late));
    expect(conversation.quiz, action).toBeUndefined();
    expect(replies[0]?.buttons?.length, action).toBeGreaterThan(0);
  }
});

test('every quiz is found through the lists', () => {
  const reach = (action: string): readonly string[] =>
    (step(world, begin('c'), tap(action)).replies[0]?.buttons ?? []).flatMap((button) =>
      button.action.startsWith('quizzes:') ? reach(button.action) : [button.action],
    );
  for (const { id } of quizzes) expect(reach('quiz')).toContain(`quiz:${id}`);
});
