/** A clock that steps back while a timer fires must cost nothing but time: the timer fires again, and nothing spins. */
import { expect, test } from 'vitest';
import { createVault } from '../../src/app/vault.ts';
import { assemble, inMemory } from '../../src/assemble.ts';
import { aliasDigest } from '../../src/privacy/pseudonym.ts';
import { keyRing } from '../../src/privacy/ring.ts';
import { library, STARTS_AT } from '../dialogues/stage.ts';

test('the lesson is forgotten on the second try', async () => {
  let now = STARTS_AT;
  const ahead: number[] = [];
  const storage = inMemory();
  const { world } = library();
  const clock = { now: () => ahead.shift() ?? now };
  const channels = [{ name: 'terminal' as const, send: async () => undefined }];
  const service = assemble({ storage, channels, world: () => world, clock, logLevel: 'silent' });
  await service.receive({
    from: { channel: 'terminal', to: 'u1' },
    key: 'k',
    what: { kind: 'text', text: 'apa itu sabu' },
  });
  await service.quiet();
  const due = STARTS_AT + 10 * 60_000;
  // The claim and the look at the line are late enough, the event itself is stamped after the step back.
  ahead.push(due + 1, due + 1, due - 5_000);
  now = due - 4_000;
  await service.sweep();
  now = due + 60_000;
  await service.sweep();
  const id = await storage.store.resolve([aliasDigest(storage.pepper, 'terminal', 'u1')], 'stranger', 1);
  const record = await storage.store.load(id);
  const person = record && (await createVault(keyRing(storage.root, storage.ringStore)).open(record));
  expect(person?.conversation.state).toEqual({ flow: 'menu', at: 'home' });
});
