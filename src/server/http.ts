/** The web server: the page, its chat routes and the health routes, with strict headers on every answer. */
import { once } from 'node:events';
import { Server, type ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { type HttpBindings, serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Clock, Log } from '../app/ports.ts';
import { chatRoutes, type Door, type Receive } from './chat.ts';
import { setStrictHeaders } from './headers.ts';
import { healthRoutes } from './health.ts';
import { type Assets, pageRoutes } from './page.ts';

export type ServerOptions = {
  /** Resolves when the event is kept; throws Unavailable when it must come again. */
  readonly receive: Receive;
  readonly channel: Door & { close(): void };
  /** Throws when no promise can be kept now. */
  readonly ready: () => Promise<void>;
  readonly assets: Assets;
  /** 0: any free port. */
  readonly port: number;
  /** Address to listen on; absent: all. */
  readonly host?: string | undefined;
  readonly clock: Clock;
  readonly log?: Log | undefined;
  readonly publicUrl?: string | undefined;
  /** Further routes, such as the webhooks of other channels. */
  readonly more?: ((app: Hono<{ Bindings: HttpBindings }>) => void) | undefined;
};
/** `close` takes no more requests, finishes those under way and ends the streams. */
export type RunningServer = { readonly port: number; close(): Promise<void> };

/** After so long, requests that are still under way at close are cut. */
const GRACE_MS = 5_000;

/** Starts to listen. Rejects when the port cannot be taken. */
export async function createServer(options: ServerOptions): Promise<RunningServer> {
  const server = listen(buildApp(options), options);
  const busy = new Set<ServerResponse>();
  server.prependListener('request', (_, response) => {
    setStrictHeaders(response);
    busy.add(response);
    response.once('close', () => busy.delete(response));
  });
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : options.port;
  return { port, close: () => shut(server, options.channel, busy) };
}

function buildApp(options: ServerOptions): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.route('/', pageRoutes(options.assets));
  app.route('/', healthRoutes(options.ready));
  app.route('/obrolan', chatRoutes(options));
  options.more?.(app);
  app.notFound((c) => c.body(null, 404));
  app.onError((_, c) => {
    // The error may quote what somebody wrote: only where it happened is told.
    options.log?.error({ event: 'server.fault', code: c.req.routePath });
    return c.body(null, 500);
  });
  return app;
}

function listen(app: Hono<{ Bindings: HttpBindings }>, { port, host }: ServerOptions): Server {
  const server = serve({
    fetch: app.fetch,
    port,
    ...(host === undefined ? {} : { hostname: host }),
    overrideGlobalObjects: false,
    serverOptions: { requestTimeout: 30_000, headersTimeout: 15_000 },
  });
  if (!(server instanceof Server)) throw new Error('server: expected plain http');
  return server;
}

/** Connections without a request (browsers open some ahead) would hold the close up; they are cut. */
async function shut(server: Server, channel: { close(): void }, busy: ReadonlySet<ServerResponse>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  channel.close();
  const answered = Promise.all([...busy].map((response) => once(response, 'close')));
  await Promise.race([answered, setTimeout(GRACE_MS, undefined, { ref: false })]);
  server.closeAllConnections();
  await closed;
}
