/** The pages of the real content, as texts: what a cheap phone loads, and what can be reached from each. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteOf, writeSite } from '../../src/cli/site.ts';
import type { Lesson, World } from '../../src/engine/types.ts';
import { richHtml } from '../../src/site/rich-html.ts';
import { PAGE_BYTES, weights } from '../../src/site/site.ts';
import { library, STARTS_AT } from '../dialogues/stage.ts';

const { world, data } = library();
const words = JSON.parse(readFileSync(join(import.meta.dirname, '../../locales/id/site.json'), 'utf8'));
const press = (changed: Partial<World> = {}, at = STARTS_AT) => siteOf({ ...world, ...changed }, data, at, words);
const site = press();
const pages = [...site].filter(([path]) => path.endsWith('.html'));
const ids = world.groups().flatMap(({ lessons }) => lessons.map(({ id }) => id));
const page = (path: string, from = site) => from.get(path) ?? '';
const hrefs = (html: string) => [...html.matchAll(/ href="([^"]*)"/g)].map((found) => found[1] ?? '');

const changed = (id: string, at: number, fields: Partial<Lesson>) => {
  const lesson = world.lesson(id, at);
  return lesson && { ...lesson, ...fields };
};

describe('every page', () => {
  test('every served lesson has one, and so has its quiz', () => {
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id) => !site.has(`${id}.html`))).toEqual([]);
    const played = world.quizzes(STARTS_AT).map(({ lesson }) => lesson);
    expect(played.filter((id) => !site.has(`${id}-kuis.html`))).toEqual([]);
  });

  test('weighs at most 14 KB with its style, the first one with its script too', () => {
    expect(weights(site).filter(({ bytes }) => bytes > PAGE_BYTES)).toEqual([]);
    expect(weights(site).find(({ path }) => path === 'index.html')?.bytes).toBe(
      Buffer.byteLength(page('index.html') + page('cari.js')),
    );
  });

  test('asks for nothing from outside: no source, style, font, form or script but the one of the first page', () => {
    for (const [path, html] of pages) {
      const own = html
        .replace('<script src="cari.js" defer></script>', '')
        .replace('<link rel="icon" href="data:,">', '');
      expect(own, path).not.toMatch(/<(script|link|img|iframe|form|object|base)\b|\bsrc=|url\(|@import|\son\w+=/i);
      const outside = [...html.matchAll(/<a href="(https?:[^"]*)"([^>]*)>/g)];
      expect(html.match(/href="https?:/g)?.length ?? 0, path).toBe(outside.length);
      expect(
        outside.filter(([, , rest]) => rest !== ' rel="noreferrer"'),
        path,
      ).toEqual([]);
    }
  });

  test('leads only to what is there, and names no place on itself twice', () => {
    for (const [path, html] of pages) {
      const places = [...html.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]);
      expect(new Set(places).size, path).toBe(places.length);
      const inside = hrefs(html).filter((href) => !/^(https?|tel|data):/.test(href));
      const missing = inside.filter((href) =>
        href.startsWith('#') ? !places.includes(href.slice(1)) : !site.has(posix.join(posix.dirname(path), href)),
      );
      expect(missing, path).toEqual([]);
    }
  });

  test('is Indonesian, and offers 119 for life first and 184 last', () => {
    for (const [path, html] of pages) {
      expect(html, path).toMatch(/^<!doctype html>\n<html lang="id">/);
      const calls = hrefs(html).filter((href) => href.startsWith('tel:'));
      expect(calls, path).toEqual(['tel:119', 'tel:119', 'tel:129', 'tel:184']);
    }
  });
});

describe('a lesson', () => {
  const html = page('zat/sabu.html');
  const lesson = world.lesson('zat/sabu', STARTS_AT);

  test('bears its answer, sections, sources and dates, and that no expert has seen it', () => {
    expect(html).toContain(lesson?.answer.text.split('**')[0]?.slice(0, 10));
    for (const { id, title } of lesson?.sections ?? []) expect(html).toContain(`<h2 id="${id}">${title}</h2>`);
    for (const { url, year } of lesson?.sources ?? []) {
      if (url) expect(html).toContain(`<a href="${url.replaceAll('&', '&amp;')}" rel="noreferrer">`);
      expect(html).toContain(`, ${year}`);
    }
    expect(html).toMatch(/Belum ditinjau ahli\. Disusun \d+ \w+ \d{4}, berlaku sampai \d+ \w+ \d{4}\./);
    const signed = press({ lesson: (id, at) => changed(id, at, { signed: true }) });
    expect(page('zat/sabu.html', signed)).not.toContain('Belum ditinjau');
  });

  test('past its date gives the safe text and the lines for help, nothing else', () => {
    const late = press({}, Date.parse('2035-01-01T00:00:00+07:00'));
    const old = page('zat/sabu.html', late);
    expect(old).toContain('sedang diperiksa ulang');
    expect(old).toContain('tel:119');
    expect(old).not.toMatch(/<h2 id=|Sumber|https?:/);
    expect([...late.keys()].filter((path) => path.endsWith('-kuis.html'))).toEqual([]);
  });

  test('shows marks of HTML as the text they are, in every part', () => {
    const evil = `<img src=x onerror="a('b')">&`;
    const rich = { text: evil, marks: [] };
    const bad = press({
      lesson: (id, at) =>
        changed(id, at, {
          title: evil,
          answer: rich,
          sections: [{ id: 'a', title: evil, body: rich }],
          sources: [{ title: evil, publisher: evil, year: 2025, url: `https://uji.example/"><b>` }],
        }),
    });
    const shown = page('zat/sabu.html', bad);
    expect(shown.match(/&lt;img src=x onerror=&quot;a\(&#39;b&#39;\)&quot;&gt;&amp;/g)?.length).toBeGreaterThanOrEqual(
      7,
    );
    expect(shown).not.toMatch(/<img|<b>|onerror="/);
  });
});

test('a quiz is questions first, then the answers with every reason', () => {
  const [quiz] = world.quizzes(STARTS_AT);
  const html = page(`${quiz?.lesson}-kuis.html`).replaceAll('&quot;', '"');
  const [asked = '', solved = ''] = html.split('class="answers"');
  for (const { question, options, reasons, right } of quiz?.items ?? []) {
    for (const text of [question, ...options]) expect(asked).toContain(text);
    for (const reason of reasons) expect(asked).not.toContain(reason);
    for (const reason of reasons) expect(solved).toContain(reason);
    expect(solved).toContain(`Jawaban ${'ABCD'[right]}.`);
  }
});

test('every other name of a lesson is found under its first letter, and by the search', () => {
  expect(page('huruf/u.html')).toContain('<li>ubas: <a href="../zat/sabu.html">');
  expect(page('nama.js')).toContain('ubas');
});

test('lists, emphasis that overlaps, and paragraphs', () => {
  const marks = [
    { from: 0, to: 6, style: 'bold' },
    { from: 2, to: 8, style: 'italic' },
  ] as const;
  expect(richHtml({ text: 'abcdefgh\n\nx\n• y\n• z\n\nw', marks })).toBe(
    '<p><strong>ab</strong><strong><em>cdef</em></strong><em>gh</em></p><p>x</p><ul><li>y<li>z</ul><p>w</p>',
  );
});

test('what is gone from the content goes from the folder, and what is not ours stays', () => {
  const out = mkdtempSync(join(tmpdir(), 'situs-'));
  writeFileSync(join(out, 'CNAME'), 'uji.example');
  const options = { at: STARTS_AT, words, out };
  expect(writeSite(world, data, options).good).toBe(true);
  expect(readdirSync(join(out, 'zat'))).toContain('sabu.html');
  const groups = () => world.groups().filter(({ id }) => id !== 'zat');
  writeSite({ ...world, groups }, data, options);
  expect(readdirSync(join(out, 'zat'))).toEqual([]);
  expect(readFileSync(join(out, 'CNAME'), 'utf8')).toBe('uji.example');
});

test('a page over the limit is named, with what to do, and the build is not good', () => {
  const text = 'kata '.repeat(3_000);
  const heavy: World = { ...world, lesson: (id, at) => changed(id, at, { answer: { text, marks: [] } }) };
  const { good, lines } = writeSite(heavy, data, { at: STARTS_AT, words, out: mkdtempSync(join(tmpdir(), 'situs-')) });
  expect(good).toBe(false);
  expect(lines.join('\n')).toMatch(/zat\/sabu\.html: \d+ bita, terlalu berat\. Kurangi sumber/);
});
