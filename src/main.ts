/** The only place where parts are joined: reads the configuration, picks drivers, runs one command. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ChannelName } from './app/ports.ts';
import { assemble, inMemory, onDisk, type Storage } from './assemble.ts';
import { createTerminal } from './channels/terminal/index.ts';
import { askJsonl, explain } from './cli/ask.ts';
import { chatJsonl, type Dump, type Open } from './cli/chat.ts';
import { contentTable } from './cli/content-table.ts';
import { doorsReport } from './cli/doors.ts';
import { evaluateAll } from './cli/eval/index.ts';
import { fixOnDisk } from './cli/fix.ts';
import { impactOf } from './cli/impact/index.ts';
import { isHarmful, jsonOf, reportOf } from './cli/impact/report.ts';
import { check } from './cli/lint.ts';
import { explainPlace, locateJsonl } from './cli/locate.ts';
import { newLesson } from './cli/new.ts';
import { show } from './cli/show.ts';
import { writeSite } from './cli/site.ts';
import { statusReport } from './cli/status.ts';
import { talk } from './cli/talk.ts';
import { type Config, readConfig } from './config.ts';
import { dropStocks } from './content/kept.ts';
import { learnAway, type Order } from './content/learn.ts';
import type { Library } from './content/library.ts';
import { type LoadOptions, loadLibrary } from './content/load.ts';
import { explainer, writeModel } from './content/matcher.ts';
import { createShelf } from './content/shelf.ts';
import { inThread } from './content/thread.ts';
import { preview, QUICK_EYES } from './preview.ts';
import { serve } from './serve.ts';

const ROOT = join(import.meta.dirname, '..');
const MODEL_DIR = join(ROOT, 'dist/model');
/** Compiled beside this file. */
const THREAD = new URL('./content/thread-main.js', import.meta.url);
const LEARN_THREAD = new URL('./content/learn-main.js', import.meta.url);
const IMPACT_THREAD = new URL('./cli/impact/thread-main.js', import.meta.url);
const print = (line: string) => void process.stdout.write(`${line}\n`);
const warn = (line: string) => void process.stderr.write(`${line}\n`);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    jsonl: { type: 'boolean', default: false },
    content: { type: 'string' },
    data: { type: 'string' },
    channel: { type: 'string', default: 'terminal' },
    eval: { type: 'string' },
    sealed: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    study: { type: 'boolean', default: false },
    scale: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    fix: { type: 'boolean', default: false },
    out: { type: 'string', default: 'site' },
  },
});

const COMMANDS: Readonly<Record<string, (config: Config) => Promise<number> | number>> = {
  serve: (config) => serve({ config, content: contentOf(config), thread: THREAD, webWords: webWords(), print, warn }),
  chat: (config) => chat(config),
  ask: (config) => ask(config),
  locate: (config) => locate(config),
  eval: async (config) => {
    const { world, data } = load(config);
    const folders = { test: join(ROOT, 'test'), bench: join(ROOT, 'bench') };
    const clock = { at: Date.now(), elapsed: () => performance.now() };
    await evaluateAll(
      {
        world,
        data,
        ...folders,
        ...clock,
        sealed: values.sealed,
        quick: values.quick,
        study: values.study,
        scale: values.scale,
      },
      print,
    );
    return 0;
  },
  doors: (config) => {
    print(doorsReport(load(config).world, Date.now()));
    return 0;
  },
  lint: (config) => lint(config),
  status: (config) => {
    print(statusReport(load(config), Date.now(), values.json));
    return 0;
  },
  table: (config) => {
    const { text, good } = contentTable(load(config).files, Date.now(), values.json);
    print(text);
    return good ? 0 : 1;
  },
  show: (config) => told(show(load(config), positionals.slice(1))),
  new: (config) => {
    const [, kind, slug = ''] = positionals;
    if (kind === 'lesson') return told(newLesson(contentOf(config).contentDir, slug, Date.now()));
    warn('new: expected "lesson <slug>"; example: npm run new lesson zat/kratom');
    return 2;
  },
  impact: (config) => impact(config),
  site: (config) => site(config),
  preview: (config) => {
    const learn = (order: Order) => learnAway(LEARN_THREAD, order);
    const parts = { words: wordsOf('preview'), eyes: QUICK_EYES, now: Date.now, learn };
    return preview({ content: contentOf(config), port: config.port, ...parts }, print);
  },
  train: (config) => {
    dropStocks(MODEL_DIR);
    writeModel(MODEL_DIR, load(config));
    return 0;
  },
};

const contentOf = (config: Config): LoadOptions => ({
  contentDir: values.content ?? config.contentDir,
  localesDir: join(ROOT, 'locales'),
  modelDir: MODEL_DIR,
  keptDir: MODEL_DIR,
  requireSigned: config.requireSigned,
  ...(config.operator && { operator: config.operator }),
});

const load = (config: Config): Library => loadLibrary(contentOf(config));

/** The labels of pages; they are no part of a conversation. */
const wordsOf = (name: string): Record<string, string> =>
  JSON.parse(readFileSync(join(ROOT, `locales/id/${name}.json`), 'utf8'));
const webWords = () => wordsOf('web');

function lint(config: Config): number {
  const { contentDir, localesDir } = contentOf(config);
  if (values.fix) for (const line of fixOnDisk(contentDir, localesDir)) print(line);
  return told(check(load(config), Date.now()));
}

function told({ lines, good }: { readonly lines: readonly string[]; readonly good: boolean }): number {
  for (const line of lines) print(line);
  return good ? 0 : 1;
}

async function impact(config: Config): Promise<number> {
  const evalDir = values.eval ?? join(ROOT, 'test/eval');
  const [, base] = positionals;
  try {
    const found = await impactOf({
      root: ROOT,
      now: contentOf(config),
      evalDir,
      thread: IMPACT_THREAD,
      ...(base !== undefined && { base }),
    });
    print(values.json ? jsonOf(found) : reportOf(found));
    return isHarmful(found) ? 1 : 0;
  } catch (error) {
    warn(`impact: ${error instanceof Error ? error.message : error}`);
    return 2;
  }
}

function site(config: Config): number {
  const { world, data } = load(config);
  const written = writeSite(world, data, { at: Date.now(), words: wordsOf('site'), out: values.out });
  for (const line of written.lines) print(line);
  return written.good ? 0 : 1;
}

async function ask(config: Config): Promise<number> {
  const { world, data } = load(config);
  const watch = { at: Date.now(), elapsed: () => performance.now() };
  if (values.jsonl) return askJsonl(world, watch, { input: process.stdin, print });
  const text = positionals.slice(1).join(' ');
  print(explain(world, explainer(data, MODEL_DIR)(text), text));
  return 0;
}

function locate(config: Config): Promise<number> | number {
  const { world } = load(config);
  if (values.jsonl) return locateJsonl(world, { input: process.stdin, print });
  print(explainPlace(world, positionals.slice(1).join(' ')));
  return 0;
}

async function chat(config: Config): Promise<number> {
  const shelf = createShelf({ library: load(config), restock: inThread(THREAD, contentOf(config)) });
  const storage = values.data === undefined ? inMemory() : onDisk(join(values.data, 'data'), join(values.data, 'keys'));
  const choice = {
    storage,
    world: () => shelf.library().world,
    logLevel: config.logLevel === 'info' ? 'error' : config.logLevel,
  };
  if (!values.jsonl) {
    const terminal = createTerminal(print);
    const service = assemble({ ...choice, channels: [terminal], clock: { now: Date.now } });
    await talk(service, terminal.heard, process.stdin);
    return 0;
  }
  const open: Open = async ({ channel, clock }) => ({
    service: assemble({ ...choice, channels: [channel], clock }),
    dump: () => dumpOf(storage),
    reload: shelf.reload,
    close: async () => {
      await storage.store.close();
      await storage.ringStore.close();
    },
  });
  return chatJsonl(open, channelName(values.channel), { input: process.stdin, print });
}

const channelName = (name: string): ChannelName => (name === 'telegram' || name === 'whatsapp' ? name : 'terminal');

/** The count of records, and every readable string of what is stored: runs of four or more letters, digits and marks. */
async function dumpOf({ store, bytes }: Storage): Promise<Dump> {
  const records = await store.idle(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  const strings = bytes().flatMap(
    (each) =>
      Buffer.from(each)
        .toString('latin1')
        .match(/[\x20-\x7e]{4,}/g) ?? [],
  );
  return { records: records.length, text: strings.join('\n') };
}

async function main(): Promise<number> {
  const read = readConfig(process.env);
  if ('problems' in read) {
    for (const problem of read.problems) warn(`config: ${problem}`);
    return 1;
  }
  const command = COMMANDS[positionals[0] ?? ''];
  if (command) return command(read.config);
  warn(`main: unknown command; one of ${Object.keys(COMMANDS).join(', ')} is expected`);
  return 2;
}

process.exitCode = await main();
