/** New content takes the place of the old whole or not at all: what is taken, what is refused, and that nobody waits. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { type LoadOptions, loadLibrary } from '../../src/content/load.ts';
import { type Delivery, restock } from '../../src/content/restock.ts';
import { createShelf, linesOf, type Outcome } from '../../src/content/shelf.ts';
import { inThread } from '../../src/content/thread.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const THREAD = pathToFileURL(join(import.meta.dirname, '../../dist/content/thread-main.js'));
const NOW = Date.parse('2026-11-24T10:00:00+07:00');
const scratch = mkdtempSync(join(tmpdir(), 'uji-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** A shelf over a copy of the example content, which has one broken page from the start (zat/rusak). */
function stage(more: Partial<LoadOptions> = {}, prepare: (contentDir: string) => void = () => undefined) {
  const root = mkdtempSync(join(scratch, 'isi-'));
  cpSync(FIXTURES, root, { recursive: true });
  let options: LoadOptions = {
    contentDir: join(root, 'content'),
    localesDir: join(root, 'locales'),
    now: NOW,
    ...more,
  };
  prepare(options.contentDir);
  const told: Outcome[] = [];
  const shelf = createShelf({
    library: loadLibrary(options),
    restock: async (last) => restock(options, last),
    told: (outcome) => void told.push(outcome),
  });
  const text = (file: string) => readFileSync(join(root, file), 'utf8');
  return {
    options,
    shelf,
    told,
    write(file: string, to: string) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), to);
    },
    edit: (file: string, from: string, to: string) => writeFileSync(join(root, file), text(file).replace(from, to)),
    remove: (file: string) => rmSync(join(root, file), { recursive: true }),
    empty(folder: string) {
      rmSync(join(root, folder), { recursive: true });
      mkdirSync(join(root, folder));
    },
    later: (date: string) => {
      options = { ...options, now: Date.parse(date) };
    },
    answer: (id = 'zat/uji') => shelf.library().world.lesson(id, NOW)?.answer.text,
    async refusal() {
      return linesOf(await shelf.reload());
    },
  };
}

const PAGE = 'content/lessons/zat/uji.md';
const OLD = 'Zat UJI adalah contoh. Telepon 000-1234 kalau perlu.';

describe('a good change', () => {
  it('is served, while whoever holds the old world can finish with it', async () => {
    const { shelf, edit, answer } = stage();
    const before = shelf.library().world;
    edit(PAGE, 'adalah **contoh**', 'adalah contoh **baru**');
    expect(await shelf.reload()).toEqual({ did: 'took', pages: 3 });
    expect(answer()).toBe('Zat UJI adalah contoh baru. Telepon 000-1234 kalau perlu.');
    expect(before.lesson('zat/uji', NOW)?.answer.text).toBe(OLD);
  });

  it('is understood: a page learns a new way to ask', async () => {
    const { shelf, write } = stage();
    const topic = () => shelf.library().world.understand('kapsul kuda laut itu opo').topic;
    expect(topic()).not.toBe('hukum/uji');
    write('content/phrases/hukum/uji.txt', 'kapsul kuda laut itu opo\nkapsul kuda laut\n');
    await shelf.reload();
    expect(topic()).toBe('hukum/uji');
  });

  it('may be a sentence alone: the matcher stays the one it was', async () => {
    const { shelf, edit } = stage();
    const { understand } = shelf.library().world;
    edit('locales/id/uji.json', 'Halo, {{nama}}.', 'Hai, {{nama}}.');
    await shelf.reload();
    expect(shelf.library().world.say('id', 'uji.halo', { nama: 'UJI' })).toBe('Hai, UJI.');
    expect(shelf.library().world.understand).toBe(understand);
  });

  it('may take a page away', async () => {
    const { shelf, remove, answer } = stage();
    remove('content/lessons/zat/lama.md');
    expect(await shelf.reload()).toEqual({ did: 'took', pages: 2 });
    expect(answer('zat/lama')).toBeUndefined();
  });

  it('is not held back by a confirmation that lapsed meanwhile; the number goes', async () => {
    const { shelf, edit, later } = stage();
    expect(shelf.library().world.contact('uji-dikonfirmasi', NOW)?.phones).toEqual(['000-9012']);
    later('2027-04-02T10:00:00+07:00');
    edit(PAGE, 'Contoh:', 'Contoh lain:');
    expect(await shelf.reload()).toMatchObject({ did: 'took' });
    expect(shelf.library().world.contact('uji-dikonfirmasi', NOW)?.phones).toEqual([]);
  });
});

describe('a slip', () => {
  it('in a lesson keeps the old one and names file, line, cure and rule; once repaired, the new one is served', async () => {
    const { refusal, edit, answer } = stage();
    edit(PAGE, 'adalah **contoh**', 'adalah contoh **baru**');
    edit(PAGE, '- satu', '1. satu');
    edit(PAGE, 'judul:', 'jdul:');
    expect(await refusal()).toMatchInlineSnapshot(`
      [
        "content: 4 problem(s); the last good content is kept",
        "content/lessons/zat/uji.md:2  judul: wajib ada, tetapi belum ditulis. [schema]",
        "content/lessons/zat/uji.md:2  kunci "jdul" tidak dikenal. Maksudmu "judul"? [schema]",
        "content/lessons/zat/uji.md:30  baris 30: daftar bernomor tidak didukung. Pakai paragraf, daftar "- …", **tebal**, *miring*, dan "## …" saja. [markdown]",
        "content/quizzes/uji.yaml:2  halaman content/lessons/zat/uji.md tidak ada atau sedang bermasalah. Perbaiki "pelajaran" atau halamannya. [quiz-lesson]",
      ]
    `);
    expect(answer()).toBe(OLD);
    edit(PAGE, '1. satu', '- satu');
    edit(PAGE, 'jdul:', 'judul:');
    expect(await refusal()).toEqual([]);
    expect(answer()).toContain('contoh baru');
  });

  it('that would leave nothing out is refused as well', async () => {
    const { refusal, edit } = stage();
    edit(PAGE, 'ditinjau: 2026-11-01', 'ditinjau: 2026-11-30');
    expect((await refusal())[1]).toMatch(
      /^content\/lessons\/zat\/uji\.md:\d+ {2}ditinjau 2026-11-30 belum terjadi.*\[dates\]$/,
    );
  });

  it('does not hide behind one that was there before', async () => {
    const { refusal, edit, answer } = stage();
    edit('content/lessons/hukum/uji.md', 'judul:', 'jdul:');
    expect((await refusal()).join('\n')).toContain('content/lessons/hukum/uji.md:2');
    expect(answer('hukum/uji')).toBeDefined();
  });

  it('takes no sentence away that the program may say', async () => {
    const { shelf, refusal, edit } = stage();
    edit('locales/id/uji.json', '"uji.hanya"', '"uji.lain"');
    expect((await refusal())[1]).toMatch(/^locales\/id\/uji\.json:1 {2}kalimat "id uji\.hanya" hilang.*\[sayings\]$/);
    expect(shelf.library().world.say('id', 'uji.hanya')).toBe('Hanya bahasa Indonesia.');
  });

  it('takes no kind of message away', async () => {
    const { refusal, remove } = stage();
    remove('content/phrases/_lain/outofscope.txt');
    expect((await refusal())[1]).toMatch(/^content\/phrases\/_lain\/outofscope\.txt:1 .*\[phrase-files\]$/);
  });

  it('in the number that a page names keeps number and page', async () => {
    const { shelf, refusal, edit, answer } = stage();
    edit('content/directory/uji.yaml', "phone: ['000-1234']", "phone: ['000-1235']");
    expect((await refusal()).join('\n')).toContain('nomor "000-1234" tidak ada');
    expect([answer(), shelf.library().world.contact('uji-boleh', NOW)?.phones]).toEqual([OLD, ['000-1234']]);
  });
});

describe('where only signed pages are served', () => {
  it('a new text without a signature keeps the signed one', async () => {
    const { refusal, edit, answer } = stage({ requireSigned: true }, (contentDir) => {
      const { pages } = loadLibrary({ contentDir, localesDir: join(FIXTURES, 'locales'), now: NOW });
      const lines = pages.flatMap(({ id, hash, missing }) =>
        missing.map((role) => `- {halaman: ${id}, hash: ${hash}, peran: ${role}, oleh: Ahli UJI, tanggal: 2026-11-20}`),
      );
      writeFileSync(join(contentDir, 'signatures.yaml'), lines.join('\n'));
    });
    edit(PAGE, 'adalah **contoh**', 'adalah contoh **baru**');
    expect((await refusal()).slice(1).join('\n')).toMatch(/zat\/uji\.md:1 {2}.*belum ditandatangani.*\[signatures\]/);
    expect(answer()).toBe(OLD);
  });
});

describe('a folder that is half copied', () => {
  it.each(['content', 'content/lessons', 'content/directory', 'content/phrases', 'locales'])(
    '%s gone or empty keeps the old, and the whole is told before what follows from it',
    async (folder) => {
      for (const away of ['remove', 'empty'] as const) {
        const { [away]: act, refusal, answer, shelf } = stage();
        act(folder);
        const [first, second] = await refusal();
        expect(first).toMatch(/last good content is kept/);
        expect(second).toMatch(
          folder === 'locales' || folder === 'content/phrases' ? /hilang/ : /^content\/\w+:1 {2}dari/,
        );
        expect([answer(), shelf.library().world.groups().length]).toEqual([OLD, 2]);
      }
    },
  );

  it.each(['content/areas', 'content/areas/wilayah.tsv', 'content/areas/sebutan.yaml'])(
    '%s gone keeps the places that are known',
    async (file) => {
      const { shelf, refusal, remove } = stage({}, (contentDir) =>
        cpSync(join(import.meta.dirname, '../../content/areas'), join(contentDir, 'areas'), { recursive: true }),
      );
      remove(file);
      expect((await refusal())[1]).toMatch(/^content\/areas\/\w+\.\w+:1 {2}dari \d+ butir tinggal 0/);
      expect(shelf.library().world.locate('deket terminal baranangsiang').area?.code).toMatch(/^32\.71/);
    },
  );

  it('with fewer than half of its lessons keeps the old', async () => {
    const { refusal, remove, answer } = stage({}, (contentDir) =>
      rmSync(join(contentDir, 'quizzes'), { recursive: true }),
    );
    remove('content/lessons/zat/lama.md');
    remove('content/lessons/hukum');
    expect((await refusal()).at(-1)).toMatch(/^content\/lessons:1 {2}dari 3 butir tinggal 1/);
    expect(answer('zat/lama')).toBeDefined();
  });

  it('at the start has no last good content: the first good one is taken, its broken page left out', async () => {
    const { shelf, answer } = stage({}, (contentDir) => rmSync(contentDir, { recursive: true }));
    expect(answer()).toBeUndefined();
    cpSync(join(FIXTURES, 'content'), join(scratch, 'nanti'), { recursive: true });
    const options = { contentDir: join(scratch, 'nanti'), localesDir: join(FIXTURES, 'locales'), now: NOW };
    const late = createShelf({ library: shelf.library(), restock: async (last) => restock(options, last) });
    expect(await late.reload()).toEqual({ did: 'took', pages: 3 });
  });
});

describe('reloads', () => {
  /** A restock that ends when the test says so. */
  function byHand() {
    const { options } = stage();
    const library = loadLibrary(options);
    const { world, ...stock } = library;
    const waiting: ((delivery: Delivery | Error) => void)[] = [];
    const told: Outcome[] = [];
    const begin = () =>
      new Promise<Delivery>((resolve, reject) => {
        waiting.push((delivery) => (delivery instanceof Error ? reject(delivery) : resolve(delivery)));
      });
    const shelf = createShelf({ library, restock: begin, told: (outcome) => void told.push(outcome) });
    return { shelf, stock, waiting, told, world };
  }

  it('that are asked for during one run once more after it: never at once, never lost', async () => {
    const { shelf, stock, waiting, told } = byHand();
    const first = shelf.reload();
    const atItsEnd = first.then(() => shelf.reload());
    const [second, third] = [shelf.reload(), shelf.reload()];
    expect(waiting).toHaveLength(1);
    waiting[0]?.({ problems: [] });
    await first;
    await Promise.resolve();
    expect(waiting).toHaveLength(2);
    const fourth = shelf.reload();
    waiting[1]?.({ stock: { ...stock, lessons: [] } });
    const took = { did: 'took', pages: 0 };
    expect(await Promise.all([atItsEnd, second, third])).toEqual([took, took, took]);
    await Promise.resolve();
    waiting[2]?.({ problems: [] });
    expect(await fourth).toEqual({ did: 'kept', problems: [] });
    expect([told.length, waiting.length]).toEqual([3, 3]);
  });

  it('that break keep the old, say so, and do not stand in the way of the next', async () => {
    const { shelf, stock, waiting, world } = byHand();
    const broken = shelf.reload();
    waiting[0]?.(new RangeError('uji'));
    expect(linesOf(await broken)).toEqual(['content: reload failed (RangeError); the last good content is kept']);
    // A model that is not whole breaks when it is opened: before anybody meets it.
    const half = shelf.reload();
    waiting[1]?.({ stock: { ...stock, hash: 'lain' }, model: new Uint8Array(3) });
    expect(await half).toMatchObject({ did: 'failed' });
    expect(shelf.library().world).toBe(world);
    const good = shelf.reload();
    waiting[2]?.({ stock });
    expect(await good).toMatchObject({ did: 'took' });
  });

  it('run in a thread: others are served meanwhile', async () => {
    const { options, edit } = stage();
    const shelf = createShelf({ library: loadLibrary(options), restock: inThread(THREAD, options) });
    edit(PAGE, 'adalah **contoh**', 'adalah contoh **baru**');
    let turns = 0;
    let over = false;
    const count = () => {
      turns += 1;
      if (!over) setImmediate(count);
    };
    setImmediate(count);
    expect(await shelf.reload()).toEqual({ did: 'took', pages: 3 });
    over = true;
    // Read and trained in this thread it would be one turn or two.
    expect(turns).toBeGreaterThan(20);
    expect(shelf.library().world.lesson('zat/uji', NOW)?.answer.text).toContain('contoh baru');
    expect(shelf.library().world.understand('zatuji tuh apa').topic).toBe('zat/uji');
  });

  it('end when the service is stopped', async () => {
    const { options } = stage();
    const stopped = new AbortController();
    const shelf = createShelf({ library: loadLibrary(options), restock: inThread(THREAD, options, stopped.signal) });
    const reload = shelf.reload();
    await Promise.resolve();
    const waits = shelf.reload();
    stopped.abort();
    expect(await reload).toMatchObject({ did: 'failed' });
    // What still waited for its turn would keep the process alive for seconds.
    expect(await waits).toMatchObject({ did: 'failed' });
  });
});
