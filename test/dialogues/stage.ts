/** Plays a transcript's own lines through the whole service (memory store, fake channel and clock) and writes it anew. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Channel, ChannelName } from '../../src/app/ports.ts';
import { assemble, inMemory } from '../../src/assemble.ts';
import type { Library } from '../../src/content/library.ts';
import { type LoadOptions, loadLibrary } from '../../src/content/load.ts';
import type { Happening, Message } from '../../src/engine/types.ts';

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

/** What was sent after one line of the person, in order. */
export type Exchange = { readonly line: string; readonly said: readonly Message[] };

/** `> text`, `> [button]`, `> (start)`, `> (voice)`, `~ 11m`: one event or a stretch of time each. */
export async function play(
  lines: readonly string[],
  world: Library['world'],
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
  const service = assemble({ storage: inMemory(), channels: [channel], world: () => world, clock, logLevel: 'silent' });
  const exchanges: Exchange[] = [];
  for (const line of lines) {
    if (line.startsWith('~')) {
      now += minutes(line) * 60_000;
      await service.sweep();
    } else {
      now += 1_000;
      const from = { channel: name, to: 'u1' };
      await service.receive({ from, key: randomBytes(8).toString('hex'), what: happening(line.slice(2), offered) });
    }
    await service.quiet();
    exchanges.push({ line, said: said.splice(0) });
  }
  return exchanges;
}

function minutes(line: string): number {
  const [, count = '0', unit = 'm'] = /^~ (\d+)([mhd])/.exec(line) ?? [];
  return Number(count) * ({ m: 1, h: 60, d: 1_440 }[unit] ?? 1);
}

function happening(said: string, offered: ReadonlyMap<string, string>): Happening {
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
