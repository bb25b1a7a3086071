/**
 * Random walks over all dialogues. What is promised from every state: somebody answers, every button works, and a person
 * or live line, a stop and emergency help are one message away.
 */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { begin, step } from '../../src/engine/step.ts';
import type { Conversation, Message } from '../../src/engine/types.ts';
import { library, STARTS_AT } from '../dialogues/stage.ts';
import { dice, EMERGENCIES, remembering, type Step, texts, walk } from './wander.ts';

const ROOT = join(import.meta.dirname, '../..');
const WALKS = 100_000;
const world = remembering(library().world);
const pool = texts(ROOT);
const STALE = world.say('id', 'notice.oldButton');

/** What is wrong with one step; nothing, if all is well. */
function complaint({ event, turn, offered }: Step): string | undefined {
  const { replies, effects } = turn;
  if (event.kind === 'timeout') return replies.length > 0 ? 'spoke unasked' : undefined;
  if (replies.length === 0 && effects.length === 0) return 'no answer';
  if (replies.length > 3) return 'more than three bubbles';
  if (offered && replies.some(({ text }) => text === STALE)) return 'a button on the screen does not work';
  return replies.map(misshapen).find((each) => each !== undefined);
}

function misshapen({ text, buttons = [] }: Message): string | undefined {
  if (text.trim() === '' || text.length > 700) return `a bubble of ${text.length} characters`;
  if (/\{\{|undefined|NaN|^[a-z]+\.[A-Za-z.]+$/m.test(text)) return `a template mark: ${text}`;
  if (buttons.length > 10) return 'more than ten buttons';
  const bad = buttons.find(({ label, action }) => label === '' || label.length > 20 || Buffer.byteLength(action) > 64);
  if (bad) return `a button over the limit: ${JSON.stringify(bad)}`;
  return new Set(buttons.map(({ action }) => action)).size < buttons.length ? 'the same button twice' : undefined;
}

/** From here: a person or live line, a stop, emergency help, each by one message. */
function stuck(conversation: Conversation, now: number): string | undefined {
  const hear = (text: string) => step(world, conversation, { kind: 'text', text, id: 'probe', at: now });
  const said = (text: string) =>
    hear(text)
      .replies.map((reply) => reply.text)
      .join('\n');
  if (!/\b119\b[\s\S]*\b184\b/.test(said('konselor'))) return 'no way to a person or live line';
  if (hear('stop').conversation.state.flow !== 'menu') return 'no stop';
  return EMERGENCIES.find((text) => !/\b(119|110)\b/.test(hear(text).replies[0]?.text ?? '')) && 'no emergency help';
}

/** Where somebody stands, without times and seeds: the same place need not be probed twice. */
const place = ({ state, quiz, locale }: Conversation): string =>
  JSON.stringify([{ ...state, until: 0, lesson: 0, lessons: 0 }, quiz && [quiz.id, quiz.item], locale]);

test(`${WALKS} walks: nobody is stuck, nothing offered is dead`, { timeout: 600_000 }, () => {
  const probed = new Set<string>();
  const flows = new Map<string, number>();
  const roll = dice(20261124);
  for (let seed = 0; seed < WALKS; seed++) {
    const path: string[] = [];
    for (const at of walk(world, pool, seed, 3 + Math.floor(roll() * 8), STARTS_AT)) {
      const { conversation } = at.turn;
      path.push(JSON.stringify({ ...at.event, id: undefined, at: undefined }));
      const where = place(conversation);
      const wrong = complaint(at) ?? (probed.has(where) ? undefined : stuck(conversation, at.event.at));
      if (wrong) expect.fail(`walk ${seed}: ${wrong}\n${path.join('\n')}`);
      probed.add(where);
      flows.set(conversation.state.flow, (flows.get(conversation.state.flow) ?? 0) + 1);
    }
  }
  // A walk that never leaves the menu would prove nothing.
  expect([...flows.keys()].sort()).toEqual(['answer', 'crisis', 'handoff', 'menu', 'privacy', 'quiz', 'stop']);
});

describe('the rules themselves are awake', () => {
  const turn = (replies: readonly Message[]) => ({ conversation: begin('c'), replies, effects: [] });
  const event = { kind: 'text', text: 'halo', id: 'e', at: STARTS_AT } as const;
  const judged = (replies: readonly Message[], offered = false) =>
    complaint({ before: begin('c'), event, turn: turn(replies), offered });
  test.each([
    ['no answer', []],
    ['more than three bubbles', [{ text: '1' }, { text: '2' }, { text: '3' }, { text: '4' }]],
    ['a bubble of 701 characters', [{ text: 'a'.repeat(701) }]],
    ['a template mark', [{ text: 'Halo {{nama}}' }]],
    ['a button over the limit', [{ text: 'a', buttons: [{ label: 'a'.repeat(21), action: 'x' }] }]],
    [
      'the same button twice',
      [
        {
          text: 'a',
          buttons: [
            { label: 'a', action: 'x' },
            { label: 'b', action: 'x' },
          ],
        },
      ],
    ],
  ])('%s', (what, replies) => expect(judged(replies)).toContain(what));
  test('a dead button', () => expect(judged([{ text: STALE }], true)).toContain('does not work'));
});
