/** `site`: the static pages onto the disk, with what they weigh. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { World } from '../engine/types.ts';
import type { MatcherData } from '../matcher/types.ts';
import { buildSite, PAGE_BYTES, type Site, weights } from '../site/site.ts';
import type { SiteWords } from '../site/words.ts';

/** `at`: the instant that pages and numbers are judged by; `out`: the folder that becomes the site. */
export type SiteOptions = { readonly at: number; readonly words: SiteWords; readonly out: string };

// Two levels up is the project root, from src/cli as well as from dist/cli.
const HOME = fileURLToPath(new URL('../../src/site/', import.meta.url));
/** What we wrote last time, so that a page that is gone from the content goes from the site, and nothing else does. */
const LIST = '.situs';

/** All pages of a world. */
export function siteOf(world: World, { lessons }: Pick<MatcherData, 'lessons'>, at: number, words: SiteWords): Site {
  const names = new Map(lessons.map(({ id, aliases }) => [id, aliases]));
  const style = squeezed(readFileSync(join(HOME, 'style.css'), 'utf8'));
  return buildSite({ world, at, words, style }, names, readFileSync(join(HOME, 'cari.js'), 'utf8'));
}

/** Writes the site and says how heavy it is; not good when a page is over the limit, or there is none. */
export function writeSite(world: World, data: MatcherData, { at, words, out }: SiteOptions) {
  const site = siteOf(world, data, at, words);
  for (const path of written(out)) if (!site.has(path)) rmSync(join(out, path), { force: true });
  for (const [path, text] of site) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
  writeFileSync(join(out, LIST), [...site.keys(), ''].join('\n'));
  return reportOf(site, out);
}

function reportOf(site: Site, out: string): { readonly lines: readonly string[]; readonly good: boolean } {
  const all = [...weights(site)].sort((a, b) => b.bytes - a.bytes);
  const heavy = all.filter(({ bytes }) => bytes > PAGE_BYTES);
  const [most] = all;
  return {
    lines: [
      `${all.length} halaman di ${out}; yang terberat ${most?.path} ${most?.bytes} bita (batas ${PAGE_BYTES}).`,
      ...heavy.map(
        ({ path, bytes }) => `${path}: ${bytes} bita, terlalu berat. Kurangi sumber atau persingkat teksnya.`,
      ),
    ],
    good: heavy.length === 0 && site.size > 0,
  };
}

function written(out: string): readonly string[] {
  const list = join(out, LIST);
  return existsSync(list)
    ? readFileSync(list, 'utf8')
        .split('\n')
        .filter((path) => path !== '')
    : [];
}

/** The sheet without comments and without spaces that mean nothing. */
const squeezed = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replaceAll(';}', '}')
    .trim();
