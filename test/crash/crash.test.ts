/**
 * Promise: an acknowledged message is never lost, replies never come out of order, and nothing personal is on disk.
 * The built service on SQLite is killed with SIGKILL at named points; an oracle compares its ledger with a clean run.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bytesOf, judge, leaks, type PlannedEvent, place, survive, type Told } from './driver.ts';

const CHATS = 200;
// The key ring is written to for strangers only, so its kill comes first.
const POINTS = [
  'ring:after-put',
  'handle:before-commit',
  'store:before-commit',
  'store:after-commit',
  'handle:after-commit',
  'perform:before-send',
  'channel:taken',
  'perform:after-send',
  'perform:after-settle',
];
const CANARY = { person: 'canary-6281299887766-rizky', text: 'rahasiakenari sabu tu bahaya ga buat kucingoren' };

/** 200 people, three messages each, interleaved as real ones are. None leans on the ten minutes of context: kills take time. */
const events: readonly PlannedEvent[] = [0, 1, 2].flatMap((turn) =>
  Array.from({ length: CHATS }, (_, place) => ({
    user: `${CANARY.person}-${place}`,
    key: `wamid-${CANARY.person}-${place}-${turn}`,
    what: {
      kind: 'text' as const,
      text: [`${CANARY.text} ${place}`, 'apa tanda orang memakai sabu', 'makasih'][turn] ?? '',
    },
  })),
);
const crashes = POINTS.flatMap((point) => [
  { point, nth: 7 },
  { point, nth: 61 },
]);
const clean = survive(events, []);

describe('200 scripted chats, killed at named points', () => {
  const run = survive(events, crashes);

  test('every kill happened', () => expect(run.kills).toBe(crashes.length));

  test('0 acknowledged events lost, 0 out of order, repeats only of the reply in flight', () => {
    expect(clean.ledger.length).toBeGreaterThanOrEqual(3 * CHATS);
    expect(judge(run.ledger, clean.ledger, run.kills)).toEqual([]);
  });

  test('no text, name or id in data, keys, journals or log, in any encoding', () => {
    const everything = [...bytesOf(run.dir), Buffer.from(run.log)];
    const secrets = [CANARY.person, CANARY.text, 'rahasiakenari', 'kucingoren', 'zat/sabu', `wamid-${CANARY.person}`];
    expect(secrets.flatMap((secret) => leaks(secret, everything).map((form) => `${secret} as ${form}`))).toEqual([]);
  });
});

describe('the checkers are awake', () => {
  const few = events.filter(({ user }) => Number(user.split('-').at(-1)) < 8);
  const due = survive(few, []).ledger;

  test('an acknowledgement before the commit loses messages, and is caught', () => {
    const run = survive(few, [{ point: 'handle:before-commit', nth: 5 }], { mutant: 'ack-first' });
    expect(judge(run.ledger, due, run.kills)).not.toEqual([]);
  });

  test('saying everything twice is caught', () => {
    const run = survive(few, [], { mutant: 'say-twice' });
    expect(judge(run.ledger, due, run.kills)).not.toEqual([]);
  });

  test('two replies the wrong way round are caught', () => {
    const person = due[0]?.to;
    const mine = due.filter(({ to }) => to === person);
    const swapped: readonly Told[] = [...mine].reverse();
    expect(judge(swapped, mine, 0)).not.toEqual([]);
  });

  test('one log line with text is caught', () => {
    const run = survive(few, [], { mutant: 'log-text' });
    expect(leaks('rahasiakenari', [Buffer.from(run.log)])).toContain('raw');
  });

  test.each(['raw', 'hex', 'base64', 'url', 'utf16'])('a planted file is found: %s', (form) => {
    const { dir } = place();
    const encoded = {
      raw: CANARY.text,
      hex: Buffer.from(CANARY.text).toString('hex'),
      base64: Buffer.from(`x${CANARY.text}`).toString('base64'),
      url: encodeURIComponent(CANARY.text),
      utf16: Buffer.from(CANARY.text, 'utf16le').toString('latin1'),
    }[form];
    writeFileSync(join(dir, 'planted'), encoded ?? '', form === 'utf16' ? 'latin1' : 'utf8');
    expect(leaks(CANARY.text, bytesOf(dir))).toContain(form);
  });
});
