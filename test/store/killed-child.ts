/**
 * The process that `kill.test.ts` kills. Writes numbered turns, each with a key of its own, and prints a number once it
 * has been acknowledged. Compiled by the test, because not every Node runs TypeScript.
 *
 * Arguments: folder, crash point, how often to pass that point alive, and 'honest' or 'hasty'. The hasty one is the
 * mutant: it prints before the commit has resolved.
 */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../src/store/embedded.ts';
import { openEmbeddedRing } from '../../src/store/embedded-ring.ts';

const [dir = '', point = '', alive = '0', manner = 'honest'] = process.argv.slice(2);
let left = Number(alive);
const crash = (at: string) => {
  if (at === point && left-- === 0) process.kill(process.pid, 'SIGKILL');
};
const store = openEmbeddedStore(join(dir, 'data'), { crash });
const ring = openEmbeddedRing(join(dir, 'keys'), { crash });
writeSync(1, 'open\n');

/** One turn of one of five people; person and revision follow from the number. */
async function turn(n: number): Promise<void> {
  await ring.putKey(`k${n}`, Uint8Array.of(n));
  const written = { due: null, urgency: 0, touched: n, sealed: new Uint8Array(500).fill(n) };
  const commit = store.commit(`p${n % 5}`, Math.floor(n / 5), written, `e${n}`);
  if (manner !== 'hasty') await commit;
  writeSync(1, `${n}\n`);
}

// Five at a time share a transaction; the last of each hundred people asks to be forgotten.
for (let n = 0; point !== 'none'; n += 5) {
  await Promise.all([0, 1, 2, 3, 4].map((i) => turn(n + i)));
  if (n % 100 === 95) await store.forget('nobody');
}
// Holds the folder until it is killed.
setInterval(() => {}, 60_000);
