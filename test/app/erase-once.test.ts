/** Promise: who is erased is told so once, even when a sweep passes while the word is on its way. */
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Channel } from '../../src/app/ports.ts';
import { assemble, inMemory } from '../../src/assemble.ts';
import { library, STARTS_AT } from '../dialogues/stage.ts';

test('a sweep during the confirmation does not tell again', async () => {
  const told: string[] = [];
  let arrived: () => void = () => undefined;
  const onItsWay = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const channel: Channel = {
    name: 'terminal',
    async send(_, { id }) {
      if (!id.startsWith('erased:')) return;
      told.push(id);
      await onItsWay;
    },
  };
  const { world } = library();
  const clock = { now: () => STARTS_AT };
  const service = assemble({ storage: inMemory(), channels: [channel], world: () => world, clock, logLevel: 'silent' });
  const say = (key: string, text: string) =>
    service.receive({ from: { channel: 'terminal', to: 'u1' }, key, what: { kind: 'text', text } });
  await say('k1', 'hapus');
  await service.quiet();
  await say('k2', 'ya');
  while (told.length === 0) await setImmediate();
  const sweep = service.sweep();
  for (let turn = 0; turn < 50; turn += 1) await setImmediate();
  arrived();
  await sweep;
  await service.quiet();
  expect(told).toHaveLength(1);
});
