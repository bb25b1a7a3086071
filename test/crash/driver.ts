/** Runs the child again and again until it ends well, and judges what its ledgers say. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Happening } from '../../src/engine/types.ts';

export type Told = { readonly to: string; readonly id: string; readonly text: string; readonly again: boolean };
export type PlannedEvent = { readonly user: string; readonly key: string; readonly what: Happening };
export type Mutant = 'ack-first' | 'say-twice' | 'log-text';
export type Run = {
  readonly dir: string;
  readonly out: string;
  readonly kills: number;
  readonly ledger: readonly Told[];
  readonly log: string;
};

/** A fresh place: `dir` holds data and keys, `out` what the test itself notes. */
export function place(): { dir: string; out: string } {
  const root = mkdtempSync(join(tmpdir(), 'tanya-crash-'));
  const [dir, out] = [join(root, 'service'), join(root, 'out')];
  mkdirSync(dir);
  mkdirSync(out);
  return { dir, out };
}

/** Plays `events`, killed at each of `crashes` in turn; the last start is left alone. */
export function survive(
  events: readonly PlannedEvent[],
  crashes: readonly { readonly point: string; readonly nth: number }[],
  { mutant, at = place() }: { readonly mutant?: Mutant; readonly at?: { dir: string; out: string } } = {},
): Run {
  let kills = 0;
  let log = '';
  for (const crash of [...crashes, null]) {
    const plan = join(at.out, 'plan.json');
    // Time goes on over restarts, past the lease of whoever was killed.
    const startsAt = Date.parse('2026-11-24T10:00:00+07:00') + kills * 120_000;
    writeFileSync(plan, JSON.stringify({ ...at, events, crash, mutant, startsAt }));
    const child = spawnSync(process.execPath, [join(import.meta.dirname, 'child.mjs'), plan], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    log += child.stdout + child.stderr;
    if (child.signal === 'SIGKILL') kills += 1;
    else if (child.status !== 0) throw new Error(`crash child failed:\n${child.stderr.slice(-2_000)}`);
  }
  return { ...at, kills, ledger: ledgerOf(at.out), log };
}

function ledgerOf(out: string): readonly Told[] {
  const file = join(out, 'ledger');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** What is wrong with a ledger: lost, out of order, or repeated though it was not in flight at a kill. */
export function judge(ledger: readonly Told[], clean: readonly Told[], kills: number): readonly string[] {
  const people = [...new Set(clean.map(({ to }) => to))];
  const repeats = people.flatMap((person) =>
    of(ledger, person).filter((told, place, mine) => mine[place - 1]?.id === told.id),
  );
  return [
    ...people.flatMap((person) => {
      const heard = of(ledger, person).filter((told, place, mine) => mine[place - 1]?.id !== told.id);
      const [got, due] = [heard, of(clean, person)].map((told) => told.map(({ text }) => text));
      return JSON.stringify(got) === JSON.stringify(due)
        ? []
        : [`lost, doubled or out of order for one person: ${got?.length} of ${due?.length}`];
    }),
    ...(repeats.length > kills ? [`${repeats.length} repeats for ${kills} kills`] : []),
    ...repeats.filter(({ again }) => !again).map(() => 'a repeat that is not marked'),
  ];
}

const of = (ledger: readonly Told[], person: string) => ledger.filter(({ to }) => to === person);

/** Names of encodings in which a secret stands somewhere in these bytes. */
export function leaks(secret: string, haystacks: readonly Buffer[]): readonly string[] {
  const raw = Buffer.from(secret);
  const base64 = [0, 1, 2].map((offset) =>
    Buffer.concat([Buffer.alloc(offset), raw])
      .toString('base64')
      .slice(offset === 0 ? 0 : 4, -4),
  );
  const forms: Readonly<Record<string, readonly Buffer[]>> = {
    raw: [raw],
    json: [Buffer.from(JSON.stringify(secret).slice(1, -1))],
    url: [Buffer.from(encodeURIComponent(secret)), Buffer.from(encodeURIComponent(secret).replace(/%20/g, '+'))],
    hex: [Buffer.from(raw.toString('hex')), Buffer.from(raw.toString('hex').toUpperCase())],
    base64: base64.map((each) => Buffer.from(each)),
    base64url: base64.map((each) => Buffer.from(each.replace(/\+/g, '-').replace(/\//g, '_'))),
    utf16: [Buffer.from(secret, 'utf16le'), Buffer.from(secret, 'utf16le').swap16()],
  };
  return Object.entries(forms)
    .filter(([, needles]) => needles.some((needle) => haystacks.some((hay) => hay.includes(needle))))
    .map(([name]) => name);
}

/** Every byte of every file below a folder. */
export const bytesOf = (dir: string): readonly Buffer[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => join(dir, file))
    .filter((file) => statSync(file).isFile())
    .map((file) => readFileSync(file));
