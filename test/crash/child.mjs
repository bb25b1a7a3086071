/**
 * The built service on SQLite, driven by a plan and killed at a named point. Usage: child.mjs PLAN.json
 * It acknowledges (appends to acks) only when `receive` has resolved, and its channel writes every send to a ledger;
 * both files live outside the data folder. Exit 0: everything delivered and settled.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assemble, onDisk } from '../../dist/assemble.js';
import { loadLibrary } from '../../dist/content/load.js';

const plan = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const ROOT = join(import.meta.dirname, '../..');
const library = loadLibrary({
  contentDir: join(ROOT, 'content'),
  localesDir: join(ROOT, 'locales'),
  modelDir: join(ROOT, 'dist/model'),
});
const note = (file, value) => appendFileSync(join(plan.out, file), `${JSON.stringify(value)}\n`);

let met = 0;
const at = (point) => {
  if (point !== plan.crash?.point) return;
  met += 1;
  if (met === plan.crash.nth) process.kill(process.pid, 'SIGKILL');
};

const channel = {
  name: 'terminal',
  async send({ to }, { id, message, again }) {
    const times = plan.mutant === 'say-twice' ? 2 : 1;
    for (let time = 0; time < times; time += 1) note('ledger', { to, id, text: message.text, again });
    at('channel:taken');
  },
};

let now = plan.startsAt;
const clock = { now: () => now };
const storage = onDisk(join(plan.dir, 'data'), join(plan.dir, 'keys'), { crash: at });
const service = assemble({ storage, channels: [channel], world: () => library.world, clock, logLevel: 'debug', at });
await service.sweep();

const acked = existsSync(join(plan.out, 'acks'))
  ? readFileSync(join(plan.out, 'acks'), 'utf8').split('\n').length - 1
  : 0;
for (const { user, what, key } of plan.events.slice(acked)) {
  now += 1000;
  if (plan.mutant === 'ack-first') note('acks', key);
  await service.receive({ from: { channel: 'terminal', to: user }, key, what });
  if (plan.mutant !== 'ack-first') note('acks', key);
  if (plan.mutant === 'log-text') process.stderr.write(JSON.stringify(what));
}
await service.quiet();
// A worker killed while sending leaves its lease behind: its time must pass before another takes over.
for (let pass = 0; pass < 3; pass += 1) {
  now += 61_000;
  await service.sweep();
  await service.quiet();
}
await storage.store.close();
await storage.ringStore.close();
