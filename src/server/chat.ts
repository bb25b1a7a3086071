import { createHash } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { type Arrival, type Clock, Unavailable } from '../app/ports.ts';
import { Flood } from './flood.ts';
import { ownPageOnly, ownReaderOnly } from './origin.ts';
import { endedCookie, newSession, sessionCookie, sessionOf } from './session.ts';
import { type Stream, streamOf } from './stream.ts';

/** What the routes need from the web channel. */
export interface Door {
  isFull(): boolean;
  /** `fresh`: the session was made just now. `since`: the last reply this page has shown, when it was here before. */
  connect(
    session: string,
    stream: Stream,
    hello: { readonly fresh: boolean; readonly since?: string | undefined },
  ): void;
  disconnect(session: string, stream: Stream): void;
  touch(session: string): void;
  end(session: string): void;
  isOver(session: string): boolean;
}
/** Resolves when the event is kept; throws Unavailable when it must come again. */
export type Receive = (arrival: Arrival) => Promise<void>;
export type ChatOptions = {
  readonly receive: Receive;
  readonly channel: Door;
  readonly clock: Clock;
  /** Our address as people see it, for proxies that rewrite Host. */
  readonly publicUrl?: string | undefined;
};
export type ChatEnv = { Bindings: HttpBindings; Variables: { session: string } };

const MAX_BODY = 16 * 1024;
const RETRY_SECONDS = '2';
/** `since` is an id of ours; anything longer is somebody playing. */
const MAX_SINCE = 200;

const key = z.string().regex(/^[A-Za-z0-9-]{8,64}$/);
const action = z.string().refine((value) => value !== '' && Buffer.byteLength(value) <= 64);
const Post = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('start'), key }),
  z.strictObject({ kind: z.literal('text'), key, text: z.string().min(1).max(4_000) }),
  z.strictObject({ kind: z.literal('tap'), key, action }),
]);

/** The three routes of the chat page: send, listen, leave. */
export function chatRoutes(options: ChatOptions): Hono<ChatEnv> {
  const app = new Hono<ChatEnv>();
  const limit = bodyLimit({ maxSize: MAX_BODY, onError: (c) => c.body(null, 413) });
  const own = ownPageOnly(options.publicUrl);
  app.post('/kirim', own, inSession(options.channel), softLimit(new Flood(options.clock)), jsonOnly, limit, (c) =>
    takePost(c, options),
  );
  app.get('/aliran', ownReaderOnly(options.publicUrl), (c) => openStream(c, options.channel));
  app.post('/keluar', own, limit, (c) => leave(c, options.channel));
  return app;
}

/** 403 without a session: the page then opens its stream again, which makes one. */
function inSession(channel: Door): MiddlewareHandler<ChatEnv> {
  return async (c, next) => {
    const session = sessionOf(c);
    if (session === undefined || channel.isOver(session)) return c.body(null, 403);
    channel.touch(session);
    c.set('session', session);
    return next();
  };
}

function softLimit(flood: Flood): MiddlewareHandler<ChatEnv> {
  return async (c, next) => {
    const wait = flood.take(c.get('session'));
    return wait === 0 ? next() : c.body(null, 429, { 'retry-after': String(wait) });
  };
}

/** Forms of other sites cannot send this type. */
const jsonOnly: MiddlewareHandler<ChatEnv> = async (c, next) => {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  return type === 'application/json' ? next() : c.body(null, 415);
};

/** 204 only when the event is kept; the same key is the same event, so the page may always send again. */
async function takePost(c: Context<ChatEnv>, { receive }: ChatOptions): Promise<Response> {
  const post = Post.safeParse(parseJson(await c.req.text()));
  if (!post.success) return c.body(null, 400);
  try {
    await receive(arrivalOf(c.get('session'), post.data));
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    return c.body(null, 503, { 'retry-after': RETRY_SECONDS });
  }
  return c.body(null, 204);
}

/** The page's key is unique in its session only. Hashed, so that an event id never shows a session. */
function arrivalOf(session: string, { key: pageKey, ...what }: z.infer<typeof Post>): Arrival {
  const unique = createHash('sha256').update(`${session}:${pageKey}`).digest('hex').slice(0, 32);
  return { from: { channel: 'web', to: session }, key: unique, what };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The only place where sessions are made: here the browser shows every cookie that it has for us, even after a link from elsewhere. */
function openStream(c: Context<ChatEnv>, channel: Door): Response {
  if (c.req.method !== 'GET') return c.body(null, 405);
  if (channel.isFull()) return c.body(null, 503, { 'retry-after': '10' });
  const known = sessionOf(c);
  const fresh = known === undefined || channel.isOver(known);
  const session = fresh ? newSession() : known;
  const response = c.env.outgoing;
  if (fresh) response.setHeader('set-cookie', sessionCookie(c, session));
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' });
  const stream = streamOf(response);
  response.once('close', () => channel.disconnect(session, stream));
  channel.connect(session, stream, { fresh, since: c.req.query('sejak')?.slice(0, MAX_SINCE) });
  return RESPONSE_ALREADY_SENT;
}

function leave(c: Context<ChatEnv>, channel: Door): Response {
  const session = sessionOf(c);
  if (session !== undefined) channel.end(session);
  return c.body(null, 204, { 'set-cookie': endedCookie(c) });
}
