/** The pages as a browser shows them, opened from the disk as somebody would who was handed the files. */
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSite } from '../../src/cli/site.ts';
import { library, STARTS_AT } from '../dialogues/stage.ts';

const CHROMIUM = '/usr/bin/chromium';
const here = existsSync(CHROMIUM);
const PAGES = ['index.html', 'zat/sabu.html', 'zat/sabu-kuis.html', 'huruf/s.html'];
const A6_POINTS = [298, 420];

if (!here) it.skip(`static pages in Chromium: NOT RUN, ${CHROMIUM} is not on this machine`, () => undefined);

describe.runIf(here)('static pages in Chromium', () => {
  const out = mkdtempSync(join(tmpdir(), 'situs-'));
  const urlOf = (path: string) => pathToFileURL(join(out, path)).href;
  let browser: Browser;
  beforeAll(async () => {
    const { world, data } = library();
    const words = JSON.parse(readFileSync(join(import.meta.dirname, '../../locales/id/site.json'), 'utf8'));
    writeSite(world, data, { at: STARTS_AT, words, out });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(() => browser.close());

  /** A page with everything that it asked for and complained of. */
  async function open(path: string, width: number, javaScriptEnabled = true) {
    const context = await browser.newContext({ viewport: { width, height: 640 }, javaScriptEnabled });
    const page = await context.newPage();
    const asked: string[] = [];
    const problems: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(urlOf(path));
    return { page, asked, problems };
  }
  const isWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

  it.each([360, 1280])('at %i px: no sideways scrolling, no request but its own files, no complaint', async (width) => {
    for (const path of PAGES) {
      const { page, asked, problems } = await open(path, width);
      expect(await isWide(page), path).toBe(false);
      expect(
        asked.filter((url) => !url.startsWith(urlOf('')) && !url.startsWith('data:')),
        path,
      ).toEqual([]);
      expect(problems, path).toEqual([]);
      await page.context().close();
    }
  });

  it('without a script: from a letter to the lesson by two taps, and the words of the lesson are there', async () => {
    const { page } = await open('index.html', 360, false);
    expect(await page.locator('input').count()).toBe(0);
    await page.getByRole('link', { name: 'U', exact: true }).click();
    await page.getByRole('listitem').filter({ hasText: 'ubas' }).getByRole('link').click();
    expect(await page.locator('h1').innerText()).toBe('Sabu (metamfetamin)');
    expect(await page.locator('main').innerText()).toContain('Belum ditinjau ahli');
    await page.context().close();
  });

  it('with a script: another name finds the lesson, and nonsense says what to do', async () => {
    const { page } = await open('index.html', 360);
    const box = page.getByLabel('Cari topik');
    await box.fill('ubas');
    expect(await page.getByRole('status').getByRole('link').getAttribute('href')).toBe('zat/sabu.html');
    await box.fill('qqqq');
    await page.getByText('Tidak ada yang cocok').waitFor();
    await page.context().close();
  });

  it('has room for a thumb on everything that leads somewhere, sources apart', async () => {
    const { page } = await open('zat/sabu.html', 360);
    const low = await page.locator('header a, .chips a, .go a, .help a').evaluateAll((all) =>
      all
        .map((one) => ({ text: one.textContent, box: (one.closest('li') ?? one).getBoundingClientRect() }))
        .filter(({ box }) => box.height < 43)
        .map(({ text }) => text),
    );
    expect(low).toEqual([]);
    await page.context().close();
  });

  it('is paper of A6 without buttons, in few leaves', async () => {
    const { page } = await open('zat/sabu.html', 1280);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map((box) => box.slice(1).map(Number));
    expect(boxes.map((box) => box.map(Math.round))).toEqual(boxes.map(() => A6_POINTS));
    expect(boxes.length).toBeGreaterThan(1);
    expect(boxes.length).toBeLessThanOrEqual(6);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header:visible, .chips:visible, .go:visible').count()).toBe(0);
    await page.context().close();
  });
});
