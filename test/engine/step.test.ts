/** What `step` promises beside the stories: pages past their date, forgetting on disk, old buttons, no dead end. */
import { describe, expect, test } from 'vitest';
import { createVault } from '../../src/app/vault.ts';
import { assemble, inMemory } from '../../src/assemble.ts';
import { CONTEXT_MS } from '../../src/engine/limits.ts';
import { begin, step, wakesAt } from '../../src/engine/step.ts';
import type { InboundEvent } from '../../src/engine/types.ts';
import { aliasDigest } from '../../src/privacy/pseudonym.ts';
import { keyRing } from '../../src/privacy/ring.ts';
import { emergencyFollowUp, emergencyText } from '../../src/safety/texts.ts';
import { library, STARTS_AT } from '../dialogues/stage.ts';

const { world } = library();
const tap = (action: string, at = STARTS_AT): InboundEvent => ({ kind: 'tap', action, id: 'e1', at });

describe('a page past its date', () => {
  const late = Date.parse('2028-01-01T00:00:00Z');

  test('is not shown; the safe text and the live lines are', () => {
    const page = world.lesson('zat/sabu', STARTS_AT)?.answer.text ?? 'missing';
    const [now] = step(world, begin('c'), tap('lesson:zat/sabu')).replies;
    const [then] = step(world, begin('c'), tap('lesson:zat/sabu', late)).replies;
    expect(now?.text).toContain(page);
    expect(then?.text).not.toContain(page.slice(0, 40));
    expect(then?.text).toMatch(/119[\s\S]*184/);
  });
});

test('every button under every lesson leads somewhere, and every reply offers a way on', () => {
  for (const { lessons } of world.groups()) {
    for (const { id } of lessons) {
      const { conversation, replies } = step(world, begin('c'), tap(`lesson:${id}`));
      // Sections alone are no way out: a person and the menu stand under every page.
      expect(
        replies[0]?.buttons?.map(({ action }) => action),
        id,
      ).toEqual(expect.arrayContaining(['help', 'menu']));
      for (const { action } of replies[0]?.buttons ?? []) {
        const next = step(world, conversation, tap(action));
        expect(next.replies.length, action).toBeGreaterThan(0);
        expect(next.replies.at(-1)?.buttons?.length, action).toBeGreaterThan(0);
      }
    }
  }
});

test('an unknown or mean button is answered with the menu', () => {
  for (const action of ['erase.yes', '__proto__', 'constructor', 'lesson:', 'topics:zat:99', 'lang:xx', '']) {
    expect(step(world, begin('c'), tap(action)).replies[0]?.buttons?.length, action).toBeGreaterThan(0);
  }
});

test('nor does one that every object knows pass for a tap of the step', () => {
  const { conversation } = step(world, begin('c'), tap('erase'));
  const nobodys = step(world, conversation, tap('unheard-of')).replies;
  for (const action of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
    expect(step(world, conversation, tap(action)).replies, action).toEqual(nobodys);
  }
});

test('a pin shared in an emergency: what protects comes first, and the emergency stays open', () => {
  const state = { flow: 'crisis', at: 'open', emergency: 'overdose', lang: 'id', until: STARTS_AT + 60_000 } as const;
  const pin: InboundEvent = { kind: 'location', lat: -6.6, lon: 106.8, id: 'e1', at: STARTS_AT };
  const { conversation, replies } = step(world, { ...begin('c'), state }, pin);
  expect(replies[0]?.text).toBe(emergencyFollowUp('overdose', 'id').text);
  expect(conversation.state).toMatchObject({ flow: 'crisis', emergency: 'overdose' });
});

test('on the way to help: which answer is waited for is forgotten after ten minutes, and violence now is an emergency', () => {
  for (const action of ['help', 'ask:treatment:adult', 'ask:treatment:adult:no'])
    expect(wakesAt(step(world, begin('c'), tap(action)).conversation), action).toBe(STARTS_AT + CONTEXT_MS);
  const { conversation, replies } = step(world, begin('c'), tap('ask:violence:unknown:yes'));
  expect(replies[0]?.text).toBe(emergencyText('violence', 'id').text);
  expect(conversation.state).toMatchObject({ flow: 'crisis', emergency: 'violence' });
});

test('pure: the same event on the same conversation gives the same turn', () => {
  const event: InboundEvent = { kind: 'text', text: 'apa itu sabu', id: 'e1', at: STARTS_AT };
  expect(step(world, begin('c'), event)).toEqual(step(world, begin('c'), event));
});

test('what was talked about is overwritten in the store after 10 minutes', async () => {
  let now = STARTS_AT;
  const storage = inMemory();
  const channels = [{ name: 'terminal' as const, send: async () => undefined }];
  const service = assemble({ storage, channels, world: () => world, clock: { now: () => now }, logLevel: 'silent' });
  const vault = createVault(keyRing(storage.root, storage.ringStore));
  const id = () => storage.store.resolve([aliasDigest(storage.pepper, 'terminal', 'u1')], 'stranger', 1);
  const state = async () => {
    const record = await storage.store.load(await id());
    return record && (await vault.open(record)).conversation.state;
  };
  await service.receive({
    from: { channel: 'terminal', to: 'u1' },
    key: 'k',
    what: { kind: 'text', text: 'apa itu sabu' },
  });
  await service.quiet();
  expect(await state()).toMatchObject({ flow: 'answer', lesson: 'zat/sabu' });
  now += 9 * 60_000;
  await service.sweep();
  expect(await state()).toMatchObject({ flow: 'answer' });
  now += 61_000;
  await service.sweep();
  expect(await state()).toEqual({ flow: 'menu', at: 'home' });
  // And after 30 days of silence nothing is left at all.
  now += 31 * 86_400_000;
  await service.sweep();
  expect(await id()).toBe('stranger');
});
