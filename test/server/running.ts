import { readFileSync } from 'node:fs';
import type { Arrival } from '../../src/app/ports.ts';
import { createWebChannel, type WebChannel } from '../../src/channels/web/index.ts';
import type { Message } from '../../src/engine/types.ts';
import { createServer } from '../../src/server/http.ts';
import { loadAssets, type PageWords } from '../../src/server/page.ts';

/** A clock and a ticker that a test moves by hand. */
export function handClock() {
  let at = Date.UTC(2026, 10, 24, 3);
  const ticks: (() => void)[] = [];
  return {
    now: () => at,
    move: (ms: number) => {
      at += ms;
    },
    every: (_ms: number, run: () => void) => {
      ticks.push(run);
      return () => void ticks.splice(ticks.indexOf(run), 1);
    },
    tick: () => {
      for (const run of [...ticks]) run();
    },
  };
}

export const words = (): PageWords => JSON.parse(readFileSync('locales/id/web.json', 'utf8'));

type Receive = (arrival: Arrival, channel: WebChannel) => Promise<void>;

/** A server on a free port with the real web channel behind it; `receive` stands for the app. */
export async function startServer(receive: Receive = async () => undefined, ready = async () => {}) {
  const clock = handClock();
  const connected: string[] = [];
  const faults: string[] = [];
  const channel = createWebChannel({ clock, every: clock.every, onConnected: ({ to }) => void connected.push(to) });
  const server = await createServer({
    receive: (arrival) => receive(arrival, channel),
    channel,
    ready,
    assets: loadAssets(words()),
    port: 0,
    host: '127.0.0.1',
    clock,
    log: { info: () => undefined, error: ({ event, code }) => void faults.push(`${event} ${code}`) },
  });
  return { url: `http://127.0.0.1:${server.port}`, server, channel, clock, connected, faults };
}

/** Sends a bubble as the app would. */
export function reply(channel: WebChannel, to: string, id: string, message: Message): Promise<void> {
  return channel.send({ channel: 'web', to }, { id, message, again: false });
}

export type Heard = { readonly event: string; readonly data: Readonly<Record<string, unknown>> };

/** Opens the stream as a page would; `next` waits for the next event. */
export async function listen(url: string, options: { cookie?: string; since?: string } = {}) {
  const abort = new AbortController();
  const query = options.since === undefined ? '' : `?sejak=${options.since}`;
  const answer = await fetch(`${url}/obrolan/aliran${query}`, {
    headers: options.cookie === undefined ? {} : { cookie: options.cookie },
    signal: abort.signal,
  });
  const chunks = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? options.cookie ?? '';
  let rest = '';
  async function next(): Promise<Heard | undefined> {
    while (!rest.includes('\n\n')) {
      const chunk = await chunks?.read();
      if (!chunk || chunk.done) return undefined;
      rest += chunk.value;
    }
    const [frame = '', ...later] = rest.split('\n\n');
    rest = later.join('\n\n');
    const [event = '', data = ''] = frame.split('\n');
    return { event: event.replace('event: ', ''), data: JSON.parse(data.replace('data: ', '')) };
  }
  return { answer, cookie, session: cookie.split('=')[1] ?? '', next, close: () => abort.abort() };
}

/** Posts as our own page would; `over` changes single headers, null takes one away. */
export function post(url: string, cookie: string, body: unknown, over: Record<string, string | null> = {}) {
  const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', cookie, ...over };
  const kept = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== null);
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return fetch(`${url}/obrolan/kirim`, { method: 'POST', headers: kept, body: text });
}
