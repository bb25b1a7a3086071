/** The preview at the example library: what an editor reads, and who may not read along. */
import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, quiz, UJI_PAGE, UJI_QUIZ } from '../../src/content/lint/example.ts';
import { startExample } from './preview-running.ts';

let running: Awaited<ReturnType<typeof startExample>>;
beforeEach(async () => {
  running = await startExample();
});
afterEach(() => running.close());

const get = async (path: string) => {
  const response = await fetch(running.url + path);
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const ask = (text: string, type = 'application/json') =>
  fetch(`${running.url}/tanya`, { method: 'POST', headers: { 'content-type': type }, body: JSON.stringify({ text }) });

describe('the list', () => {
  it('names every topic with how it stands', async () => {
    const { text } = await get('/');
    expect(text).toMatch(/href="\/pelajaran\/zat\/uji">Zat UJI<\/a>/);
    expect(text).toContain('perlu tanda tangan: isi, medis');
    expect(text).toContain('berlaku sampai 2027-05-01');
    expect(text).toMatch(/hukum\/uji<\/span>\s*<span class="chip ">belum ditulis/);
  });

  it('still names a page that cannot be read', async () => {
    running.save(UJI_PAGE, 'tanpa kunci');
    expect((await get('/')).text).toMatch(/href="\/pelajaran\/zat\/uji">zat\/uji<\/a>[\s\S]*?tidak terbaca/);
  });
});

describe('a lesson', () => {
  it('is shown as Telegram and WhatsApp show it, section by section, with its quiz and every reply', async () => {
    const { text } = await get('/pelajaran/zat/uji');
    expect(text).toContain('Zat UJI adalah <b>contoh</b> untuk pemeriksaan.');
    expect(text).toContain('• satu <i>hal</i>');
    expect(text.match(/<h3>[^<]+/g)).toEqual(['<h3>Jawaban pertama ', '<h3>Dampak ', '<h3>Soal 1 ']);
    expect(text.match(/Jika menjawab [AB]/g)).toEqual(['Jika menjawab A', 'Jika menjawab B']);
    expect(text).toContain('Tidak ada masalah.');
  });

  it('has its problems beside it, with line and cure', async () => {
    running.save(UJI_PAGE, page({}, 'Minum 5 gram.\n\n## Dampak\nIsi.\n'));
    const { text } = await get('/pelajaran/zat/uji');
    expect(text).toMatch(/<code>content\/lessons\/zat\/uji.md:\d+<\/code><span>&quot;5 gram&quot; menyebut berat/);
  });

  it('that is broken keeps its last good text in sight, and says so', async () => {
    running.save(UJI_PAGE, page({ judul: '[' }));
    const { text } = await get('/pelajaran/zat/uji');
    expect(text).toContain('teks terakhir yang masih baik');
    expect(text).toContain('Zat UJI adalah <b>contoh</b>');
    expect(text).not.toContain('Tidak ada masalah.');
  });

  it('cannot smuggle markup in by a title, a text, a section or an option', async () => {
    const evil = '<script>alert(1)</script>';
    running.save(UJI_PAGE, page({ judul: `'Zat ${evil}'` }, `Teks 1 &lt;b> \\<img src=x>\n\n## A \\<u>b\nIsi\n`));
    running.save(UJI_QUIZ, quiz({ pilihan: `['${evil}', Pelajaran]` }));
    const pages = [await get('/'), await get('/pelajaran/zat/uji')];
    for (const { text } of pages) {
      expect(text.match(/<script/g)).toHaveLength(1);
      expect(text).toContain('&lt;script&gt;alert(1)');
      expect(text).not.toMatch(/<img|<u>/);
    }
    expect(await (await ask(evil)).text()).not.toContain('<script');
  });

  it('that nobody knows is not found', async () => {
    expect((await get('/pelajaran/zat/tidak-ada')).status).toBe(404);
    expect((await get('/pelajaran/..%2f..%2fetc/passwd')).status).toBe(404);
  });
});

describe('coba tanya', () => {
  it('tells the words, the best lessons with reasons, and the very reply', async () => {
    const text = await (await ask('gmn dampak zat uji')).text();
    expect(text).toContain('<dd>bagaimana dampak zat uji</dd>');
    expect(text).toMatch(/<a href="\/pelajaran\/zat\/uji">zat\/uji<\/a> <b>\d+%<\/b>\s*<small>pola kata/);
    expect(text).toContain('class="channel telegram"');
  });

  it('answers an emergency as the bot does', async () => {
    expect(await (await ask('temanku overdosis tidak sadar')).text()).toMatch(/crisis\.overdose[\s\S]*119/);
  });

  it('takes only a question that our own page sends', async () => {
    expect((await ask('halo', 'text/plain')).status).toBe(415);
    expect((await ask('')).status).toBe(400);
    expect((await ask('a'.repeat(4_001))).status).toBe(400);
  });
});

describe('who may read', () => {
  it('only somebody who calls this machine by its own name (DNS rebinding)', async () => {
    const status = (host: string) =>
      new Promise((resolve) => {
        request({ host: '127.0.0.1', port: running.port, headers: { host } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        }).end();
      });
    expect(await status('penyerang.example')).toBe(403);
    expect(await status(`localhost:${running.port}`)).toBe(200);
  });

  it('every answer has the strict headers', async () => {
    for (const path of ['/', '/aset/preview.js', '/tidak/ada']) {
      expect((await get(path)).headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });
});

it('a save reaches an open page: the watcher sees it, the stream says so, the page holds the new text', async () => {
  const stream = await fetch(`${running.url}/perubahan`);
  const reader = stream.body?.getReader();
  const heard = async () => new TextDecoder().decode((await reader?.read())?.value);
  expect(await heard()).toBe('retry: 1000\n\n');
  running.save(UJI_PAGE, page({}, 'Teks yang baru disimpan.\n\n## Dampak\nIsi.\n'));
  expect(await heard()).toBe('event: change\ndata:\n\n');
  expect((await get('/pelajaran/zat/uji')).text).toContain('Teks yang baru disimpan.');
  await reader?.cancel();
});
