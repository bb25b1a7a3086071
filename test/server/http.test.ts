import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadAssets } from '../../src/server/page.ts';
import { listen, post, startServer, words } from './running.ts';

const TEXT = { key: 'kunci-0001', kind: 'text', text: 'halo' };

describe('web server', () => {
  let running: Awaited<ReturnType<typeof startServer>>;
  let fault: Error | undefined;
  let ready: boolean;
  let url: string;

  beforeEach(async () => {
    fault = undefined;
    ready = true;
    running = await startServer(
      async () => {
        if (fault) throw fault;
      },
      async () => {
        if (!ready) throw new Error('store: down');
      },
    );
    url = running.url;
  });
  afterEach(() => running.server.close());

  describe('headers', () => {
    const strict = (answer: Response) => {
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
      expect(answer.headers.get('permissions-policy')).toContain('geolocation=()');
    };
    const GET = ['/', '/sehat', '/siap', '/tidak-ada', '/aset/x/app.js', '/aset/../package.json', '/obrolan/kirim'];

    it.each(GET)('are strict and forbid keeping on %s', async (path) => {
      const answer = await fetch(url + path);
      strict(answer);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('set-cookie')).toBeNull();
    });

    it('are strict on the stream, on refusals and on faults', async () => {
      const line = await listen(url);
      strict(line.answer);
      fault = new Error('boom');
      const answers = [
        await post(url, line.cookie, TEXT),
        await post(url, '', TEXT),
        await post(url, line.cookie, '{'),
      ];
      for (const answer of answers) strict(answer);
      line.close();
    });

    it('are strict when the request itself is broken', async () => {
      const answer = await new Promise<Record<string, unknown>>((resolve, reject) => {
        const req = request(url, { headers: { host: 'a b' } }, (res) => resolve(res.resume().headers));
        req.on('error', reject).end();
      });
      expect(answer['content-security-policy']).toContain("default-src 'none'");
    });

    it('let browsers keep the hashed files only', async () => {
      const page = await (await fetch(url)).text();
      const paths = [...page.matchAll(/(?:href|src)="(\/aset\/[^"]+)"/g)].map((match) => match[1] ?? '');
      expect(paths.length).toBeGreaterThan(3);
      for (const path of paths) {
        const answer = await fetch(url + path);
        strict(answer);
        expect([answer.status, answer.headers.get('cache-control')]).toEqual([
          200,
          'public, max-age=31536000, immutable',
        ]);
      }
    });
  });

  describe('the page', () => {
    it('has no inline script or style, names no other host and shows 119 without any script', async () => {
      const page = await (await fetch(url)).text();
      expect(page).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=|https?:/);
      expect(page).toContain('href="tel:119"');
      expect(page).not.toContain('{{');
    });

    it('weighs at most 40 KB unpacked, with everything', () => {
      const { page, files } = loadAssets(words());
      const bytes = [page, ...files.values()].reduce((sum, { body }) => sum + body.length, 0);
      expect(bytes).toBeLessThanOrEqual(40 * 1024);
    });

    it('escapes its words', () => {
      const { page } = loadAssets({ ...words(), 'web.name': '"><script>x</script>' });
      expect(page.body.toString()).not.toContain('<script>');
    });
  });

  it('tells that it lives and whether it can keep a promise', async () => {
    expect(await (await fetch(`${url}/sehat`)).text()).toBe('ok');
    expect((await fetch(`${url}/siap`)).status).toBe(200);
    ready = false;
    const answer = await fetch(`${url}/siap`);
    expect([answer.status, await answer.text()]).toEqual([503, '']);
    expect((await fetch(`${url}/sehat`)).status).toBe(200);
  });

  it('closes with open streams', async () => {
    const line = await listen(url);
    await line.next();
    const before = Date.now();
    await running.server.close();
    expect(Date.now() - before).toBeLessThan(2_000);
    expect(await line.next()).toBeUndefined();
    running = await startServer();
  });
});
