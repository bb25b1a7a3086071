import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Arrival, Unavailable } from '../../src/app/ports.ts';
import type { WebChannel } from '../../src/channels/web/index.ts';
import type { Message } from '../../src/engine/types.ts';
import { reply, startServer } from './running.ts';

const CHROMIUM = '/usr/bin/chromium';
const here = existsSync(CHROMIUM);
const PHONE = { width: 360, height: 640 };

const MENU: Message = {
  text: 'Halo. Kamu bisa bertanya apa saja.\n\n• Tidak perlu nama\n• Dijawab mesin',
  marks: [{ from: 0, to: 5, style: 'bold' }],
  buttons: [
    { label: 'Bahaya', action: 'menu:bahaya' },
    { label: 'Bantuan', action: 'menu:bantuan' },
  ],
};

/** Stands for the app: answers through the channel, and remembers keys so that the same one is the same message. */
function fakeApp() {
  const seen = new Map<string, Arrival['what']>();
  const state = { down: 0 };
  async function receive({ key, from, what }: Arrival, channel: WebChannel): Promise<void> {
    if (state.down > 0) {
      state.down -= 1;
      throw new Unavailable('store: down');
    }
    if (seen.has(key)) return;
    seen.set(key, what);
    const message =
      what.kind === 'text' ? { text: what.text } : what.kind === 'tap' ? { text: `Pilihan: ${what.action}` } : MENU;
    await reply(channel, from.to, `r-${key}`, message).catch(() => undefined);
  }
  return { receive, state, said: () => [...seen.values()] };
}

if (!here) it.skip(`chat page in Chromium: NOT RUN, ${CHROMIUM} is not on this machine`, () => undefined);

describe.runIf(here)('chat page in Chromium', () => {
  let browser: Browser;
  let page: Page;
  let running: Awaited<ReturnType<typeof startServer>>;
  let app: ReturnType<typeof fakeApp>;
  let problems: string[];
  let hosts: Set<string>;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    app = fakeApp();
    running = await startServer(app.receive);
    problems = [];
    hosts = new Set();
    const context = await browser.newContext({ viewport: PHONE, hasTouch: true, isMobile: true });
    page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await page.goto(running.url);
    await page.getByText('Kamu bisa bertanya apa saja.').waitFor();
  });
  afterEach(async () => {
    await page.context().close();
    await running.server.close();
  });

  const say = async (text: string) => {
    await page.getByLabel('Tulis pesan').fill(text);
    await page.keyboard.press('Enter');
  };
  const bubbles = () => page.locator('.bot .bubble').allInnerTexts();
  const quiet = () => expect(problems).toEqual([]);

  it('greets a new session once, asks nobody else, and reports no error and no violation', async () => {
    expect(app.said()).toEqual([{ kind: 'start' }]);
    expect([...hosts]).toEqual([new URL(running.url).host]);
    expect(await page.locator('.bot strong').innerText()).toBe('Halo.');
    expect(await page.locator('.bot li').allInnerTexts()).toEqual(['Tidak perlu nama', 'Dijawab mesin']);
    expect(await page.getByRole('link', { name: 'Darurat? Telepon 119' }).getAttribute('href')).toBe('tel:119');
    quiet();
  });

  it('sends text by Enter and by the button, and shows markup as text', async () => {
    const evil = '<img src=x onerror=alert(1)> telepon 119';
    await say(evil);
    await page.locator('.bot .bubble', { hasText: 'onerror' }).waitFor();
    expect((await bubbles()).at(-1)).toContain(evil);
    expect(await page.locator('.log img').count()).toBe(0);
    expect(await page.locator('.bot a[href="tel:119"]').count()).toBe(1);
    await page.getByLabel('Tulis pesan').fill('dua');
    await page.getByRole('button', { name: 'Kirim' }).tap();
    await page.locator('.bot .bubble', { hasText: 'dua' }).waitFor();
    expect(app.said().slice(1)).toEqual([
      { kind: 'text', text: evil },
      { kind: 'text', text: 'dua' },
    ]);
    quiet();
  });

  it('sends the action of a button, of an old one too', async () => {
    await page.getByRole('button', { name: 'Bahaya' }).tap();
    await page.getByText('Pilihan: menu:bahaya').waitFor();
    await page.getByRole('button', { name: 'Bantuan' }).tap();
    await page.getByText('Pilihan: menu:bantuan').waitFor();
    expect(await page.locator('.me .bubble').count()).toBe(2);
    quiet();
  });

  it('has room for a thumb on everything that can be tapped, and no sideways scrolling', async () => {
    const heights = await page
      .locator('button:visible, .help, textarea')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));
    expect(heights.every((height) => height >= 44)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('says so when a message could not be kept, and sends the same one again', async () => {
    app.state.down = 1;
    await say('tolong');
    await page.getByText('Belum terkirim, mencoba lagi.').waitFor();
    await page.locator('.bot .bubble', { hasText: 'tolong' }).waitFor();
    expect(await page.getByText('Belum terkirim').count()).toBe(0);
    expect(app.said().slice(1)).toEqual([{ kind: 'text', text: 'tolong' }]);
  });

  it('sends what was written offline, in order, once it is online again', async () => {
    await page.context().setOffline(true);
    await say('satu');
    await say('dua');
    await page.getByText('Belum terkirim').first().waitFor();
    await page.context().setOffline(false);
    await page.locator('.bot .bubble', { hasText: 'dua' }).waitFor();
    expect(app.said().slice(1)).toEqual([
      { kind: 'text', text: 'satu' },
      { kind: 'text', text: 'dua' },
    ]);
  });

  it('shows a reply once that comes twice, and greets nobody twice after a reload', async () => {
    const [session = ''] = running.connected;
    for (let i = 0; i < 2; i += 1) await reply(running.channel, session, 'sama', { text: 'hanya sekali' });
    await reply(running.channel, session, 'akhir', { text: 'akhir' });
    await page.getByText('akhir').waitFor();
    expect((await bubbles()).filter((text) => text.includes('hanya sekali'))).toHaveLength(1);
    await page.reload();
    await page.getByRole('button', { name: 'Lihat menu' }).tap();
    await page.getByText('Kamu bisa bertanya apa saja.').waitFor();
    expect(app.said()).toEqual([{ kind: 'start' }, { kind: 'start' }]);
    quiet();
  });

  it('reconnects after the server was away, with what was missed', async () => {
    const [session = ''] = running.connected;
    running.channel.close();
    await page.getByText('Sedang menyambung').waitFor();
    await expect.poll(() => running.connected.length, { timeout: 5_000 }).toBe(2);
    await reply(running.channel, session, 'nanti', { text: 'masih di sini' });
    await page.getByText('masih di sini').waitFor();
  });

  it('works by keyboard alone', async () => {
    await page.getByRole('log').focus();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Bahaya');
    await page.keyboard.press('Enter');
    await page.getByText('Pilihan: menu:bahaya').waitFor();
    quiet();
  });

  it('leaves at one tap: other tabs too, no way back, session over', async () => {
    const second = await page.context().newPage();
    await second.goto(running.url);
    await second.getByRole('button', { name: 'Lihat menu' }).waitFor();
    await page.getByRole('button', { name: 'Tutup cepat' }).tap();
    await page.waitForURL('about:blank');
    await second.waitForURL('about:blank');
    await expect.poll(async () => (await page.context().cookies()).length).toBe(0);
    await page.goBack();
    expect(await page.getByText('Kamu bisa').count()).toBe(0);
    quiet();
  });

  it('keeps nothing in the browser but the session cookie', async () => {
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    expect(kept).toEqual([0, 0, '']);
    const [cookie, ...more] = await page.context().cookies();
    expect(more).toEqual([]);
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/', expires: -1 });
  });
});
