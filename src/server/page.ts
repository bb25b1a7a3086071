import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Context, Hono } from 'hono';
import { escapeHtml } from '../content/escape-html.ts';

/** The words of the page, `web.*` of locales/. */
export type PageWords = Readonly<Record<string, string>>;
/** One file as it goes out, also packed. */
export type Asset = { readonly type: string; readonly body: Buffer; readonly packed: Buffer };
/** The page and its files. `version` is a hash over the files and part of their address, so they may be kept for ever. */
export type Assets = { readonly page: Asset; readonly version: string; readonly files: ReadonlyMap<string, Asset> };

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};
const OWN = ['app.js', 'outbox.js', 'line.js', 'view.js', 'text.js', 'style.css', 'icon.svg'];

/** Reads the page once, at start. Throws when a file or a word is missing. */
export function loadAssets(words: PageWords): Assets {
  // Two levels up is the project root, from src/server as well as from dist/server.
  const home = fileURLToPath(new URL('../../src/server/simulator/', import.meta.url));
  const files = new Map([...OWN.map((name) => [name, join(home, name)] as const), ...libraries()].map(readAsset));
  const version = versionOf(files);
  const page = fill(readFileSync(join(home, 'index.html'), 'utf8'), version, words);
  return { page: asset('index.html', page), version, files };
}

/** Serves the page at `/` and its files under `/aset/<version>/`. */
export function pageRoutes({ page, version, files }: Assets): Hono {
  const app = new Hono();
  app.get('/', (c) => answer(c, page));
  app.get(`/aset/${version}/:name`, (c) => {
    const file = files.get(c.req.param('name'));
    if (!file) return c.body(null, 404);
    c.header('cache-control', 'public, max-age=31536000, immutable');
    return answer(c, file);
  });
  return app;
}

function answer(c: Context, { type, body, packed }: Asset): Response {
  const unzips = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '');
  if (unzips) c.header('content-encoding', 'gzip');
  c.header('content-type', type);
  c.header('vary', 'accept-encoding');
  return c.body(new Uint8Array(unzips ? packed : body));
}

/** The browser builds of preact and htm, from their packages. */
function libraries(): readonly (readonly [string, string])[] {
  const require = createRequire(import.meta.url);
  return [
    ['preact.mjs', require.resolve('preact')],
    ['htm.mjs', join(dirname(require.resolve('htm')), 'htm.mjs')],
  ];
}

function readAsset([name, path]: readonly [string, string]): [string, Asset] {
  // A source map that we do not serve would be a failed request in developer tools.
  return [name, asset(name, readFileSync(path, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'))];
}

function asset(name: string, text: string): Asset {
  const body = Buffer.from(text);
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)];
  if (type === undefined) throw new Error(`page: no content type for ${name}`);
  return { type, body, packed: gzipSync(body, { level: 9 }) };
}

function versionOf(files: ReadonlyMap<string, Asset>): string {
  const hash = createHash('sha256');
  for (const [name, { body }] of files) hash.update(`${name}\0${body.length}\0`).update(body);
  return hash.digest('hex').slice(0, 16);
}

/** `{{web.name}}` becomes that word, `{{version}}` the version, `{{words}}` all words as an attribute for the script. */
function fill(template: string, version: string, words: PageWords): string {
  const own = Object.fromEntries(Object.entries(words).filter(([key]) => key.startsWith('web.')));
  return template.replace(/\{\{([\w.]+)\}\}/g, (_, name: string) => {
    if (name === 'version') return version;
    if (name === 'words') return escapeHtml(JSON.stringify(own));
    const word = own[name];
    if (word === undefined) throw new Error(`page: no word for ${name}; add it to locales/id/web.json`);
    return escapeHtml(word);
  });
}
