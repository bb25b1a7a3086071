/**
 * The whole service in one process: `--jsonl` for scripts, with a clock that only moves when told (contracts.md
 * section 3), and a terminal for a person.
 */
import { createInterface } from 'node:readline';
import { type Channel, type ChannelName, type Clock, Unavailable } from '../app/ports.ts';
import type { Service } from '../app/service.ts';
import { linesOf, type Outcome } from '../content/shelf.ts';
import type { Button, Message } from '../engine/types.ts';
import { type ChatLine, duration, happening, readLine } from './chat-lines.ts';

/** How many people there are records of, and every readable string of them. */
export type Dump = { readonly records: number; readonly text: string };
/** A running service over the fakes that the chat hands in. */
export type Running = {
  readonly service: Service;
  /** What is stored, as bytes on disk would show it. */
  dump(): Promise<Dump>;
  /** Reads content/ anew and takes it if it is good. */
  reload(): Promise<Outcome>;
  close(): Promise<void>;
};
export type Open = (border: { readonly channel: Channel; readonly clock: Clock }) => Promise<Running>;
export type Streams = { readonly input: NodeJS.ReadableStream; readonly print: (line: string) => void };

/** decisions 24. */
const STARTS_AT = Date.parse('2026-11-24T10:00:00+07:00');
/** Timers are looked at this often while time passes, or a thousand times in a long wait. */
const TICK = 60_000;

/** Reads lines until the end; every line is answered by what was said and `{"done":true}`. Resolves with the exit code. */
export async function chatJsonl(open: Open, channelName: ChannelName, { input, print }: Streams): Promise<number> {
  const stage = createStage(channelName);
  const running = await open(stage);
  let failed = false;
  const say = (value: unknown) => print(JSON.stringify(value));
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (text.trim() === '') continue;
    const line = readLine(text);
    if ('error' in line) failed = true;
    const answers = 'error' in line ? [line] : await play(stage, running, line);
    for (const answer of [...answers, { done: true }]) say(answer);
  }
  await running.close();
  return failed ? 1 : 0;
}

type Stage = ReturnType<typeof createStage>;

/** The fakes at the borders: a channel that keeps what it was given, and the clock. */
function createStage(name: ChannelName) {
  let now = STARTS_AT;
  let keys = 0;
  const said: { to: string; message: Message }[] = [];
  const offered = new Map<string, Map<string, string>>();
  const channel: Channel = {
    name,
    async send({ to }, { message }) {
      said.push({ to, message });
      const mine = offered.get(to) ?? new Map<string, string>();
      for (const { label, action } of message.buttons ?? []) mine.set(label, action);
      offered.set(to, mine);
    },
  };
  return {
    channel,
    clock: { now: () => now },
    pass: (ms: number) => {
      now += ms;
    },
    freshKey: () => `chat-${++keys}`,
    actionOf: (user: string, label: string) => offered.get(user)?.get(label),
    /** What was said since it was last asked. */
    heard: () => said.splice(0).map(({ to, message }) => ({ to, text: message.text, ...buttons(message.buttons) })),
  };
}

const buttons = (list: readonly Button[] | undefined) => (list && list.length > 0 ? { buttons: list } : {});

async function play(stage: Stage, running: Running, line: ChatLine): Promise<readonly unknown[]> {
  if ('dump' in line) return [{ dump: await running.dump() }];
  if ('content' in line) return told(await running.reload());
  if ('wait' in line) await pass(stage, running, duration(line.wait));
  else if ('counsellor' in line) return [{ error: 'counsellors are not part of this version' }];
  // In a group the bot keeps silent: nothing personal belongs there.
  else if (!('group' in line) && 'user' in line) return deliver(stage, running, line);
  return stage.heard();
}

/** Content that is refused is an answer, not a bad line: the exit code stays as it is. */
function told(outcome: Outcome): readonly unknown[] {
  const lines = linesOf(outcome);
  return lines.length > 0 ? [{ error: lines.join('\n') }] : [];
}

async function deliver(
  stage: Stage,
  running: Running,
  line: Extract<ChatLine, { user: string }>,
): Promise<readonly unknown[]> {
  const what = happening(line, (label) => stage.actionOf(line.user, label));
  const given = 'key' in line ? line.key : undefined;
  try {
    const from = { channel: stage.channel.name, to: line.user };
    if (what) await running.service.receive({ from, key: given ?? stage.freshKey(), what });
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    return [...stage.heard(), { error: 'not kept: deliver it again' }];
  }
  await running.service.quiet();
  return stage.heard();
}

async function pass(stage: Stage, running: Running, ms: number): Promise<void> {
  const tick = Math.max(TICK, Math.ceil(ms / 1_000));
  for (let left = ms; left > 0; left -= tick) {
    stage.pass(Math.min(tick, left));
    await running.service.sweep();
  }
}
