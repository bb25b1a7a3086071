/**
 * Promise: whoever writes that a life is in danger reads 119 at once, with content gone and the store down
 * (decisions 3). Everybody else gets no promise we cannot keep: the channel delivers again.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Channel, type Store, Unavailable } from '../../src/app/ports.ts';
import { apology } from '../../src/app/sorry.ts';
import { assemble, inMemory } from '../../src/assemble.ts';
import { loadLibrary } from '../../src/content/load.ts';
import { begin, wakesAt } from '../../src/engine/step.ts';
import type { Message } from '../../src/engine/types.ts';
import { recogniseCrisis } from '../../src/safety/crisis.ts';

const DANGER = 'tolong temen gue ga bangun2 abis minum pil';
const nothing = mkdtempSync(join(tmpdir(), 'tanya-empty-'));
const empty = loadLibrary({ contentDir: nothing, localesDir: join(nothing, 'none'), now: 0 });

function service({
  store = {},
  recognise = recogniseCrisis,
}: {
  store?: Partial<Store>;
  recognise?: typeof recogniseCrisis;
} = {}) {
  const said: Message[] = [];
  const channel: Channel = {
    name: 'terminal',
    async send(_, { message }) {
      said.push(message);
    },
  };
  const memory = inMemory();
  const storage = { ...memory, store: { ...memory.store, ...store } };
  const parts = {
    storage,
    channels: [channel],
    world: () => empty.world,
    clock: { now: () => 1_000 },
    logLevel: 'silent',
    recognise,
  };
  const running = assemble(parts);
  const hear = async (text: string, key = text) => {
    await running.receive({ from: { channel: 'terminal', to: 'u1' }, key, what: { kind: 'text', text } });
    await running.quiet();
  };
  return { said, hear };
}
const broken = async (): Promise<never> => {
  throw new Unavailable('the disk is gone');
};

describe('with everything else off', () => {
  test('content and locales missing: 119 in the first line', async () => {
    const { said, hear } = service();
    await hear(DANGER);
    expect(said[0]?.text.split('\n')[0]).toContain('119');
  });

  test.each([
    ['load', { load: broken }],
    ['commit', { commit: broken }],
    ['resolve', { resolve: broken }],
  ])('the store fails on %s: 119 goes out, and the event is not acknowledged', async (_, store) => {
    const { said, hear } = service({ store });
    await expect(hear(DANGER)).rejects.toThrow(Unavailable);
    expect(said.map(({ text }) => text.split('\n')[0])).toEqual([expect.stringContaining('119')]);
  });

  test('the same event delivered again while the store is down says it once; another event says it again', async () => {
    const { said, hear } = service({ store: { commit: broken } });
    for (const key of ['e1', 'e1', 'e2']) await expect(hear(DANGER, key)).rejects.toThrow(Unavailable);
    expect(said).toHaveLength(2);
  });

  test('no emergency: nothing is said that was not kept', async () => {
    const { said, hear } = service({ store: { commit: broken } });
    await expect(hear('apa itu sabu')).rejects.toThrow(Unavailable);
    expect(said).toEqual([]);
  });

  test('the recogniser itself fails: the fixed text with all lines goes out', async () => {
    const recognise = () => {
      throw new Error('a broken pattern');
    };
    const { said, hear } = service({ recognise });
    await expect(hear('apa itu sabu')).rejects.toThrow(Unavailable);
    expect(said[0]?.text).toMatch(/119[\s\S]*129[\s\S]*184/);
  });

  test('the check is awake: a recogniser that hears nothing leaves the person without a word', async () => {
    const { said, hear } = service({ store: { load: broken }, recognise: () => undefined });
    await expect(hear(DANGER)).rejects.toThrow(Unavailable);
    expect(said).toEqual([]);
  });
});

test('our own mistake is answered with an apology that carries 119', async () => {
  const { said } = await (async () => {
    const spoken: Message[] = [];
    const channel: Channel = { name: 'terminal', send: async (_, { message }) => void spoken.push(message) };
    const world = {
      ...empty.world,
      understand: () => {
        throw new Error('a bug');
      },
    };
    const running = assemble({
      storage: inMemory(),
      channels: [channel],
      world: () => world,
      clock: { now: () => 1 },
      logLevel: 'silent',
    });
    await running.receive({
      from: { channel: 'terminal', to: 'u1' },
      key: 'k',
      what: { kind: 'text', text: 'apa itu ganja' },
    });
    await running.quiet();
    return { said: spoken };
  })();
  expect(said).toHaveLength(1);
});

test('the apology leaves no timer behind: what broke at its hour would break again at once, without an end', () => {
  const quiz = { id: 'sabu', item: 1, right: 0, seed: 1, until: 5 };
  const state = { flow: 'answer', at: 'lesson', lesson: 'zat/sabu', until: 5 } as const;
  expect(wakesAt(apology(empty.world, { ...begin('c'), state, quiz }).conversation)).toBeUndefined();
});
