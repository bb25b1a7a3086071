import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Arrival, Unavailable } from '../../src/app/ports.ts';
import { listen, post, reply, startServer } from './running.ts';

const KEY = 'kunci-0001';
const TEXT = { key: KEY, kind: 'text', text: 'halo' };

describe('chat routes', () => {
  let running: Awaited<ReturnType<typeof startServer>>;
  let arrivals: Arrival[];
  let fault: Error | undefined;
  let url: string;

  beforeEach(async () => {
    arrivals = [];
    fault = undefined;
    running = await startServer(async (arrival) => {
      if (fault) throw fault;
      arrivals.push(arrival);
    });
    url = running.url;
  });
  afterEach(() => running.server.close());

  describe('the session', () => {
    it('is made by the stream, 128 bits, closed to scripts and other sites', async () => {
      const line = await listen(url);
      expect(line.answer.headers.get('set-cookie')).toMatch(/^sesi=[0-9a-f]{32}; Path=\/; HttpOnly; SameSite=Strict$/);
      expect(await line.next()).toEqual({ event: 'hello', data: { fresh: true, last: '' } });
      const again = await listen(url, { cookie: line.cookie });
      expect(again.answer.headers.get('set-cookie')).toBeNull();
      expect(await again.next()).toEqual({ event: 'hello', data: { fresh: false, last: '' } });
      line.close();
      again.close();
    });

    it('is Secure when the request came by https', async () => {
      const abort = new AbortController();
      const answer = await fetch(`${url}/obrolan/aliran`, {
        headers: { 'x-forwarded-proto': 'https' },
        signal: abort.signal,
      });
      expect(answer.headers.get('set-cookie')).toMatch(/^__Host-sesi=.*; Secure$/);
      abort.abort();
    });

    it('is not made for readers from elsewhere', async () => {
      const headers = { 'sec-fetch-site': 'cross-site' };
      const answer = await fetch(`${url}/obrolan/aliran`, { headers });
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null]);
    });

    it('ends on request: cookie gone, page told, nothing accepted any more', async () => {
      const line = await listen(url);
      await line.next();
      const headers = { cookie: line.cookie, 'sec-fetch-site': 'same-origin' };
      const answer = await fetch(`${url}/obrolan/keluar`, { method: 'POST', headers });
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([
        204,
        expect.stringMatching(/^sesi=; Max-Age=0/),
      ]);
      expect((await line.next())?.event).toBe('bye');
      expect(await line.next()).toBeUndefined();
      expect((await post(url, line.cookie, TEXT)).status).toBe(403);
      const back = await listen(url, { cookie: line.cookie });
      expect(back.session).not.toBe(line.session);
      back.close();
    });
  });

  describe('a post', () => {
    let line: Awaited<ReturnType<typeof listen>>;
    beforeEach(async () => {
      line = await listen(url);
    });
    afterEach(() => line.close());

    it.each([
      { key: KEY, kind: 'start' },
      { key: KEY, kind: 'text', text: 'x'.repeat(4_000) },
      { key: KEY, kind: 'tap', action: 'menu' },
    ])('is answered 204 with an empty body once it is kept: $kind', async ({ key, ...what }) => {
      const answer = await post(url, line.cookie, { key, ...what });
      expect([answer.status, await answer.text()]).toEqual([204, '']);
      expect(arrivals).toEqual([{ from: { channel: 'web', to: line.session }, key: expect.any(String), what }]);
    });

    it('keeps its key over resends, differs from others, and never shows the session', async () => {
      const other = await listen(url);
      for (const cookie of [line.cookie, line.cookie, other.cookie]) await post(url, cookie, TEXT);
      const [first, second, third] = arrivals.map(({ key }) => key);
      expect(first).toBe(second);
      expect(first).not.toBe(third);
      expect(first).not.toContain(line.session);
      other.close();
    });

    it('is answered only after it is kept', async () => {
      let keep = () => {};
      const slow = await startServer(() => new Promise<void>((resolve) => (keep = resolve)));
      const open = await listen(slow.url);
      let answered = false;
      const answer = post(slow.url, open.cookie, TEXT).then(() => (answered = true));
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(answered).toBe(false);
      keep();
      await answer;
      open.close();
      await slow.server.close();
    });

    it.each([
      ['no JSON', '{'],
      ['a foreign field', { ...TEXT, admin: true }],
      ['no text', { key: KEY, kind: 'text' }],
      ['an empty text', { key: KEY, kind: 'text', text: '' }],
      ['4,001 characters', { key: KEY, kind: 'text', text: 'x'.repeat(4_001) }],
      ['a short key', { ...TEXT, key: 'abc' }],
      ['a strange key', { ...TEXT, key: 'kunci_0001!' }],
      ['65 bytes of action', { key: KEY, kind: 'tap', action: 'é'.repeat(33) }],
      ['a timeout', { key: KEY, kind: 'timeout' }],
      ['a location', { key: KEY, kind: 'location', lat: 1, lon: 1 }],
    ])('is refused with 400 for %s', async (_, body) => {
      const answer = await post(url, line.cookie, body);
      expect([answer.status, await answer.text(), arrivals.length]).toEqual([400, '', 0]);
    });

    it('over 16 KiB is refused with 413, also when its length is not said', async () => {
      const big = JSON.stringify({ ...TEXT, text: 'x'.repeat(17 * 1024) });
      expect((await post(url, line.cookie, big)).status).toBe(413);
      const answer = await fetch(`${url}/obrolan/kirim`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', cookie: line.cookie },
        body: new Blob([big]).stream(),
        // Node's fetch asks for this with a streamed body; the type does not know it yet.
        ...{ duplex: 'half' },
      });
      expect([answer.status, arrivals.length]).toEqual([413, 0]);
    });

    it.each([
      ['another type', { 'content-type': 'text/plain' }, 415],
      ['no session', { cookie: '' }, 403],
      ['a made-up session', { cookie: 'sesi=admin' }, 403],
      ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
      ['a neighbouring host', { 'sec-fetch-site': 'same-site' }, 403],
      ['a typed address', { 'sec-fetch-site': 'none' }, 403],
      ['a silent client', { 'sec-fetch-site': null }, 403],
      ['a forged origin', { 'sec-fetch-site': null, origin: 'https://jahat.example' }, 403],
      ['a null origin', { 'sec-fetch-site': null, origin: 'null' }, 403],
    ])('from %s is refused', async (_, over, status) => {
      expect([(await post(url, line.cookie, TEXT, over)).status, arrivals.length]).toEqual([status, 0]);
    });

    it('from an old browser is taken by its origin', async () => {
      expect((await post(url, line.cookie, TEXT, { 'sec-fetch-site': null, origin: url })).status).toBe(204);
    });

    it('is answered 503 when nothing can be kept, so that the page sends it again', async () => {
      fault = new Unavailable('store: down');
      const answer = await post(url, line.cookie, TEXT);
      expect([answer.status, answer.headers.get('retry-after'), await answer.text()]).toEqual([503, '2', '']);
    });

    it('shows nothing of a fault and logs no text', async () => {
      fault = new Error('secret: halo');
      const answer = await post(url, line.cookie, TEXT);
      expect([answer.status, await answer.text()]).toEqual([500, '']);
      expect(running.faults.join()).toMatch(/^server\.fault [/\w*]+$/);
    });

    it('is limited to a burst of 20, then one a second, for each session alone', async () => {
      const other = await listen(url);
      const statuses = [];
      for (let i = 0; i < 21; i += 1) statuses.push((await post(url, line.cookie, TEXT)).status);
      expect(statuses).toEqual([...Array(20).fill(204), 429]);
      const refused = await post(url, line.cookie, TEXT);
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
      expect((await post(url, other.cookie, TEXT)).status).toBe(204);
      running.clock.move(1_000);
      expect((await post(url, line.cookie, TEXT)).status).toBe(204);
      other.close();
    });
  });

  describe('the stream', () => {
    it('brings replies, pings, and what was missed after a cut', async () => {
      const line = await listen(url);
      await line.next();
      await reply(running.channel, line.session, 'r1', { text: 'satu', buttons: [{ label: 'Menu', action: 'menu' }] });
      const data = { id: 'r1', text: 'satu', marks: [], buttons: [{ label: 'Menu', action: 'menu' }] };
      expect(await line.next()).toEqual({ event: 'reply', data });
      running.clock.tick();
      expect((await line.next())?.event).toBe('ping');
      await reply(running.channel, line.session, 'r2', { text: 'dua' });
      line.close();
      const back = await listen(url, { cookie: line.cookie, since: 'r1' });
      await back.next();
      expect((await back.next())?.data).toMatchObject({ id: 'r2', text: 'dua' });
      expect(running.connected).toEqual([line.session, line.session]);
      back.close();
    });

    it('is noticed when it closes: the next reply is kept for a retry', async () => {
      const line = await listen(url);
      line.close();
      await expect
        .poll(() => reply(running.channel, line.session, 'r1', { text: 'halo' }).catch((error) => error.remedy))
        .toEqual({ do: 'retry' });
    });

    it('is not opened by HEAD', async () => {
      const answer = await fetch(`${url}/obrolan/aliran`, { method: 'HEAD' });
      expect([answer.status, running.connected]).toEqual([405, []]);
    });
  });
});
