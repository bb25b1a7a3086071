/**
 * The preview for editors: lessons as every channel shows them, with the lint beside them, new at every save. It
 * listens on this machine only, and answers nobody who comes under another name: it knows texts that are not out yet.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { type HttpBindings, serve } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { setStrictHeaders } from '../headers.ts';
import { answerHtml } from './answer.ts';
import type { Desk } from './desk.ts';
import { type Html, html, labels, type PreviewWords } from './html.ts';
import { lessonPage, listPage, type Page } from './pages.ts';
import { shell } from './shell.ts';

export type PreviewOptions = {
  readonly desk: Desk;
  readonly words: PreviewWords;
  /** 0: any free port. */
  readonly port: number;
};
/** `close` ends the streams as well. */
export type RunningPreview = { readonly port: number; close(): Promise<void> };

type Env = { Bindings: HttpBindings };
const HOST = '127.0.0.1';
const ASSETS = { 'style.css': 'text/css; charset=utf-8', 'preview.js': 'text/javascript; charset=utf-8' } as const;
const Question = z.strictObject({ text: z.string().trim().min(1).max(4_000) });

/** Starts to listen. Rejects when the port cannot be taken. */
export async function createPreview(options: PreviewOptions): Promise<RunningPreview> {
  const server = serve({
    fetch: previewRoutes(options).fetch,
    port: options.port,
    hostname: HOST,
    overrideGlobalObjects: false,
  });
  if (!(server instanceof Server)) throw new Error('preview: expected plain http');
  server.prependListener('request', (_, response) => setStrictHeaders(response));
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : options.port;
  return { port, close: () => shut(server) };
}

async function shut(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

function previewRoutes({ desk, words }: PreviewOptions): Hono<Env> {
  const label = labels(words);
  const app = new Hono<Env>();
  const page = (c: Context<Env>, found: Page | undefined) =>
    found ? c.html(shell(found, label).text) : c.html(shell(missing(label('unknown')), label).text, 404);
  const icon = readFileSync(pathOf('../simulator/icon.svg'), 'utf8');
  app.use(localOnly);
  app.get('/', (c) => page(c, listPage(desk, label)));
  app.get('/pelajaran/:group/:slug', (c) => {
    const { group, slug } = c.req.param();
    return page(c, lessonPage(desk, `${group}/${slug}`, label));
  });
  app.get('/perubahan', (c) => openStream(c, desk));
  app.post('/tanya', bodyLimit({ maxSize: 32 * 1024 }), async (c) => {
    // Forms of other sites cannot send this type.
    if (!c.req.header('content-type')?.startsWith('application/json')) return c.body(null, 415);
    const question = Question.safeParse(await c.req.json().catch(() => undefined));
    if (!question.success) return c.body(null, 400);
    return c.html(answerHtml(await desk.ask(question.data.text), label).text);
  });
  for (const [name, type] of Object.entries(ASSETS)) {
    const body = readFileSync(pathOf(name), 'utf8');
    app.get(`/aset/${name}`, (c) => c.body(body, 200, { 'content-type': type }));
  }
  app.get('/aset/icon.svg', (c) => c.body(icon, 200, { 'content-type': 'image/svg+xml' }));
  app.notFound((c) => page(c, undefined));
  return app;
}

/** From src/server/preview as well as from dist/server/preview. */
const pathOf = (name: string): string => fileURLToPath(new URL(`../../../src/server/preview/${name}`, import.meta.url));

const missing = (text: string): Page => ({ title: text, main: html`<p class="warning">${text}</p>` satisfies Html });

/** A site that lets its own name point at this machine (DNS rebinding) would read along; it cannot send our name. */
const localOnly: MiddlewareHandler<Env> = async (c, next) => {
  const host = c.req.header('host') ?? '';
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host) ? next() : c.body(null, 403);
};

/** One event after every change; it says nothing, the page asks anew. */
function openStream({ env: { outgoing } }: Context<Env>, desk: Desk): Response {
  outgoing.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  outgoing.write('retry: 1000\n\n');
  const stop = desk.onChange(() => void outgoing.write('event: change\ndata:\n\n'));
  outgoing.once('close', stop);
  return RESPONSE_ALREADY_SENT;
}
