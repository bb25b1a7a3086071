import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page as lesson, UJI_PAGE } from '../../src/content/lint/example.ts';
import { startExample } from './preview-running.ts';

const CHROMIUM = '/usr/bin/chromium';
const here = existsSync(CHROMIUM);

if (!here) it.skip(`preview in Chromium: NOT RUN, ${CHROMIUM} is not on this machine`, () => undefined);

describe.runIf(here).each([360, 1280])('preview in Chromium, %i px wide', (width) => {
  let browser: Browser;
  let page: Page;
  let running: Awaited<ReturnType<typeof startExample>>;
  let problems: string[];
  let hosts: Set<string>;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    running = await startExample();
    problems = [];
    hosts = new Set();
    page = await (await browser.newContext({ viewport: { width, height: 740 } })).newPage();
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await page.goto(`${running.url}/pelajaran/zat/uji`);
    await page.getByText('Ikut berubah saat berkas disimpan').waitFor();
  });
  afterEach(async () => {
    await page.context().close();
    await running.close();
  });

  it('shows every channel without sideways scrolling, asks nobody else, and reports no error', async () => {
    expect(await page.locator('.telegram .bubble b').first().innerText()).toBe('contoh');
    expect(await page.locator('.whatsapp .bubble b').first().innerText()).toBe('contoh');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect([...hosts]).toEqual([new URL(running.url).host]);
    expect(problems).toEqual([]);
  });

  it('has the lint beside the bubbles where there is room, else above them', async () => {
    const lint = await page.locator('aside.told').boundingBox();
    const bubble = await page.locator('.part').first().boundingBox();
    if (!lint || !bubble) throw new Error('nothing to measure');
    if (width === 1280) expect(lint.x).toBeGreaterThan(bubble.x + bubble.width);
    else expect(lint.y + lint.height).toBeLessThanOrEqual(bubble.y);
  });

  it('takes a saved file without losing the question or the choice of channel', async () => {
    await page.getByLabel('Coba tanya').last().fill('zat uji');
    await page.getByLabel('WhatsApp').check();
    running.save(UJI_PAGE, lesson({}, 'Teks yang baru disimpan.\n\n## Dampak\nIsi.\n'));
    await page.locator('.whatsapp .bubble', { hasText: 'Teks yang baru disimpan.' }).waitFor();
    expect(await page.getByLabel('Coba tanya').last().inputValue()).toBe('zat uji');
    expect(await page.locator('.telegram').first().isVisible()).toBe(false);
    expect(problems).toEqual([]);
  });

  it('answers a question by keyboard alone', async () => {
    await page.getByLabel('Coba tanya').last().focus();
    await page.keyboard.type('apa itu zat uji');
    await page.keyboard.press('Enter');
    await page.locator('.best').waitFor();
    expect(await page.locator('.best a').first().innerText()).toBe('zat/uji');
    expect(problems).toEqual([]);
  });
});
