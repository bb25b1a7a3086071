/** Plays a transcript's own lines through the whole service (memory store, fake channel and clock) and writes it anew. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Channel, ChannelName } from '../../src/app/ports.ts';
import { assemble, inMemory, type Storage } from '../../src/assemble.ts';
import type { Library } from '../../src/content/library.ts';
import { type LoadOptions, loadLibrary } from '../../src/content/load.ts';
import type { Happening, Message, Operator, World } from '../../src/engine/types.ts';

const ROOT = join(import.meta.dirname, '../..');
export const STARTS_AT = Date.parse('2026-11-24T10:00:00+07:00');

export const library = (options: Partial<LoadOptions> = {}): Library =>
  loadLibrary({
    contentDir: join(ROOT, 'content'),
    localesDir: join(ROOT, 'locales'),
    modelDir: join(ROOT, 'dist/model'),
    now: STARTS_AT,
    ...options,
  });

/** A transcript file: its title, who runs the service in it (`= pengelola: name | contact`), and the person's lines. */
export type Story = { readonly head: string; readonly operator?: Operator; readonly lines: readonly string[] };

export function readStory(file: string): Story {
  const rows = readFileSync(file, 'utf8').split('\n');
  const [, name, contact] = /^= pengelola: (.+) \| (.+)$/.exec(rows[1] ?? '') ?? [];
  return {
    head: rows.slice(0, name === undefined ? 1 : 2).join('\n'),
    ...(name !== undefined && contact !== undefined && { operator: { name, contact } }),
    lines: rows.filter((row) => row.startsWith('> ') || row.startsWith('~ ')),
  };
}

/** The world of a story. */
export const worldOf = (world: World, { operator }: Story): World => (operator ? { ...world, operator } : world);

/** What was sent after one line of the person, in order. */
export type Exchange = { readonly line: string; readonly said: readonly Message[] };

/** A memory store whose event ids are the same in every run, for the same channel and keys. */
export const steady = (): Storage => ({ ...inMemory(), pepper: new Uint8Array(32) });

/** `> text`, `> [button]`, `> (start)`, `> (voice)`, `~ 11m`: one event or a stretch of time each. */
export async function play(
  lines: readonly string[],
  world: World,
  name: ChannelName = 'terminal',
): Promise<readonly Exchange[]> {
  let now = STARTS_AT;
  const said: Message[] = [];
  const offered = new Map<string, string>();
  const channel: Channel = {
    name,
    async send(_, { message }) {
      said.push(message);
      for (const { label, action } of message.buttons ?? []) offered.set(label, action);
    },
  };
  const clock = { now: () => now };
  // Event ids seed what is shuffled, so a story is told the same way every time.
  const storage = steady();
  const service = assemble({ storage, channels: [channel], world: () => world, clock, logLevel: 'silent' });
  const exchanges: Exchange[] = [];
  for (const [place, line] of lines.entries()) {
    if (line.startsWith('~')) {
      now += minutes(line) * 60_000;
      await service.sweep();
    } else {
      now += 1_000;
      const from = { channel: name, to: 'u1' };
      await service.receive({ from, key: `line-${place}`, what: happening(line.slice(2), offered) });
    }
    await service.quiet();
    exchanges.push({ line, said: said.splice(0) });
  }
  return exchanges;
}

export function minutes(line: string): number {
  const [, count = '0', unit = 'm'] = /^~ (\d+)([mhd])/.exec(line) ?? [];
  return Number(count) * ({ m: 1, h: 60, d: 1_440 }[unit] ?? 1);
}

export function happening(said: string, offered: ReadonlyMap<string, string>): Happening {
  const label = /^\[(.+)\]$/.exec(said)?.[1];
  if (label !== undefined) return { kind: 'tap', action: offered.get(label) ?? label };
  if (said === '(start)') return { kind: 'start' };
  const what = /^\((voice|photo|sticker)\)$/.exec(said)?.[1];
  // The expression lets nothing else through.
  return what ? { kind: 'unsupported', what: what as 'voice' | 'photo' | 'sticker' } : { kind: 'text', text: said };
}

/** The transcript as a psychologist reads it. */
export function written(title: string, exchanges: readonly Exchange[]): string {
  const parts = exchanges.map(({ line, said }) => [line, ...said.map(bubble)].join('\n'));
  return `${[title, ...parts].join('\n\n')}\n`;
}

const bubble = ({ text, buttons = [] }: Message): string => {
  const row = buttons.length > 0 ? [`  ${buttons.map(({ label }) => `[${label}]`).join(' ')}`] : [];
  return [`< ${text.split('\n').join('\n  ')}`.replace(/^ +$/gm, ''), ...row].join('\n');
};
