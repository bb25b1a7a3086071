/** The same lines through the real web server and the real terminal, to compare with what the fake channel heard. */

import type { Service } from '../../src/app/service.ts';
import { assemble } from '../../src/assemble.ts';
import { createTerminal } from '../../src/channels/terminal/index.ts';
import type { Button, Happening, Message, World } from '../../src/engine/types.ts';
import { listen, post, reply, startServer } from '../server/running.ts';
import { type Exchange, happening, minutes, STARTS_AT, steady } from './stage.ts';

/** What a browser page can do; it has no way to send a voice message, a sticker or a photo. */
export const possibleOnWeb = (line: string): boolean => !/^> \((voice|photo|sticker)\)$/.test(line);

/** Posts each line to a running server as the page would, and reads the answers from its event stream. */
export async function playOnWeb(lines: readonly string[], world: World): Promise<readonly Exchange[]> {
  let service: Service | undefined;
  let place = 0;
  const running = await startServer(async (arrival, channel) => {
    const { clock } = running;
    service ??= assemble({ storage: steady(), channels: [channel], world: () => world, clock, logLevel: 'silent' });
    // The page's key is random; the fake channel's, which seeds what is shuffled, is not.
    await service.receive({ ...arrival, key: `line-${place}` });
    await service.quiet();
  });
  const stream = await listen(running.url);
  await stream.next();
  const offered = new Map<string, string>();
  const exchanges: Exchange[] = [];
  for (const [at, line] of lines.entries()) {
    place = at;
    running.clock.move(line.startsWith('~') ? minutes(line) * 60_000 : 1_000);
    if (line.startsWith('~')) await service?.sweep();
    else await accepted(post(running.url, stream.cookie, { key: `baris-${at + 1_000}`, ...asPost(line, offered) }));
    await service?.quiet();
    // Our own last word: whatever came before it was said by the service.
    await reply(running.channel, stream.session, `end-${at}`, { text: END });
    const said = await until(stream, END);
    for (const { label, action } of said.flatMap(({ buttons = [] }) => buttons)) offered.set(label, action);
    exchanges.push({ line, said });
  }
  stream.close();
  await running.server.close();
  return exchanges;
}

const END = '∎';

async function accepted(answer: Promise<Response>): Promise<void> {
  const { status } = await answer;
  if (status !== 204) throw new Error(`web: the post was answered with ${status}`);
}

function asPost(line: string, offered: ReadonlyMap<string, string>): Record<string, unknown> {
  return { ...happening(line.slice(2), offered) };
}

type Frame = { readonly text: string; readonly marks: unknown; readonly buttons: readonly Button[] };
async function until(stream: Awaited<ReturnType<typeof listen>>, end: string): Promise<readonly Message[]> {
  const said: Message[] = [];
  for (;;) {
    const heard = await stream.next();
    if (!heard) throw new Error('web: the stream ended');
    // A reply frame holds exactly this (channels/web/frames.ts).
    const { text, buttons } = heard.data as unknown as Frame;
    if (text === end) return said;
    if (heard.event === 'reply') said.push({ text, ...(buttons.length > 0 && { buttons }) });
  }
}

/** Types each line at a terminal: a button by its number, as a person must. Gives what was printed after each line. */
export async function printedOnTerminal(exchanges: readonly Exchange[], world: World): Promise<readonly string[]> {
  const printed: string[] = [];
  const terminal = createTerminal((text) => void printed.push(text));
  let now = STARTS_AT;
  const clock = { now: () => now };
  const storage = steady();
  const service = assemble({ storage, channels: [terminal], world: () => world, clock, logLevel: 'silent' });
  let buttons: readonly Button[] = [];
  const old = new Map<string, string>();
  const screens: string[] = [];
  for (const [at, { line, said }] of exchanges.entries()) {
    now += line.startsWith('~') ? minutes(line) * 60_000 : 1_000;
    if (line.startsWith('~')) await service.sweep();
    else
      await service.receive({
        from: { channel: 'terminal', to: 'me' },
        key: `line-${at}`,
        what: typed(line.slice(2), buttons, old, terminal.heard),
      });
    await service.quiet();
    const shown = said.flatMap((message) => message.buttons ?? []);
    for (const { label, action } of shown) old.set(label, action);
    buttons = shown.length > 0 ? shown : buttons;
    screens.push(printed.splice(0).join('\n'));
  }
  return screens;
}

function typed(
  said: string,
  buttons: readonly Button[],
  old: ReadonlyMap<string, string>,
  heard: (line: string) => Happening,
): Happening {
  const label = /^\[(.+)\]$/.exec(said)?.[1];
  const place = buttons.findIndex((each) => each.label === label);
  if (place >= 0) return heard(String(place + 1));
  // An old button, or an action instead of a label: no terminal can tap it, but every other channel can.
  if (label !== undefined) return { kind: 'tap', action: old.get(label) ?? label };
  return said.startsWith('(') ? happening(said, new Map()) : heard(said);
}
