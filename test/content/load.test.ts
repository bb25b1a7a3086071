import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/content/load.ts';
import { LAST_WORDS } from '../../src/content/locales.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const now = Date.parse('2026-11-24T10:00:00+07:00');
const dirs = { contentDir: join(FIXTURES, 'content'), localesDir: join(FIXTURES, 'locales') };
const load = (more: Partial<Parameters<typeof loadLibrary>[0]> = {}) => loadLibrary({ ...dirs, now, ...more });
const scratch = mkdtempSync(join(tmpdir(), 'uji-'));
afterAll(() => rmSync(scratch, { recursive: true }));

describe('a library with one bad page', () => {
  const library = load();

  it('tells all that is wrong at once, with file, line and cure', () => {
    expect(library.problems.map(({ file, line, message }) => `${file}:${line} ${message}`)).toMatchInlineSnapshot(`
      [
        "content/lessons/zat/rusak.md:2 judul: wajib ada, tetapi belum ditulis.",
        "content/lessons/zat/rusak.md:2 kunci "jdul" tidak dikenal. Maksudmu "judul"?",
        "content/lessons/zat/rusak.md:28 baris 28: daftar bernomor tidak didukung. Pakai paragraf, daftar "- …", **tebal**, *miring*, dan "## …" saja.",
      ]
    `);
  });

  it('serves the rest', () => {
    expect(library.world.lesson('zat/rusak', now)).toBeUndefined();
    expect(library.world.lesson('zat/uji', now)).toMatchObject({
      title: 'Zat UJI',
      answer: { text: 'Zat UJI adalah contoh. Telepon 000-1234 kalau perlu.' },
      sections: [{ id: 'dampak', title: 'Dampak', body: { text: 'Contoh:\n• satu\n• dua' } }],
      sources: [{ url: 'https://uji.example/zatuji', opened: '2026-01-01' }, { year: 2024 }],
      signed: false,
      expired: false,
      quiz: 'uji',
    });
    expect(library.quizzes.map(({ id }) => id)).toEqual(['uji']);
  });

  it('understands what its phrases teach', () => {
    expect(library.world.understand('zatuji tuh apa')).toMatchObject({ kind: 'lesson', topic: 'zat/uji' });
  });

  it('lists lessons by group, in the order of the topics', () => {
    expect(library.world.groups()).toEqual([
      {
        id: 'zat',
        title: 'Jenis zat UJI',
        lessons: [
          { id: 'zat/uji', title: 'Zat UJI' },
          { id: 'zat/lama', title: 'Zat UJI lama' },
        ],
      },
      { id: 'hukum', title: 'Hukum UJI', lessons: [{ id: 'hukum/uji', title: 'Hukum UJI' }] },
    ]);
  });

  it('gives the matcher what it learns from', () => {
    expect(Object.keys(library.data.phrases)).toEqual(['zat/uji']);
    expect(library.data.others.outofscope).toHaveLength(2);
    expect(library.data.words).toEqual({
      slang: { gmn: 'bagaimana' },
      synonyms: { zatujji: 'zatuji', 'zat uji': 'zatuji' },
      ignored: ['sih', 'dong'],
    });
  });
});

describe('a page past its date', () => {
  const day = (text: string) => Date.parse(`${text}+07:00`);

  it('is served to the end of its last day, and then comes without its text', () => {
    const { world } = load();
    expect(world.lesson('zat/lama', day('2026-06-30T23:59:59'))).toMatchObject({ expired: false });
    const late = world.lesson('zat/lama', day('2026-07-01T00:00:00'));
    expect(late).toMatchObject({ expired: true, title: 'Zat UJI lama', answer: { text: '' }, sections: [] });
  });
});

describe('the gate of contacts', () => {
  it('lets through what is publishable, and what an editor confirmed within 180 days', () => {
    const { world } = load();
    expect(world.contact('uji-boleh', now)).toEqual({
      id: 'uji-boleh',
      name: 'Layanan UJI',
      kind: 'hotline',
      covers: ['*'],
      services: [],
      confirmed: true,
      phones: ['000-1234'],
      whatsapp: [],
      hours: '24 jam',
      fallback: [],
      checked: '2026-10',
      dialled: false,
    });
    expect(world.contact('uji-dikonfirmasi', now)).toMatchObject({ phones: ['000-9012'], checked: '2026-10-01' });
    expect(world.contact('uji-ditahan', now)).toMatchObject({
      name: 'Kantor UJI yang ditahan',
      confirmed: false,
      phones: [],
    });
  });

  it('forgets a confirmation after 180 days, and one of the future', () => {
    const { world } = load();
    const at = (date: string) => world.contact('uji-dikonfirmasi', Date.parse(date))?.phones;
    expect(at('2027-03-30T12:00:00+07:00')).toEqual(['000-9012']);
    expect(at('2027-03-31T12:00:00+07:00')).toEqual([]);
    const early = load({ now: Date.parse('2026-09-30T12:00:00+07:00') }).world;
    expect(early.contact('uji-dikonfirmasi', now)?.phones).toEqual([]);
  });
});

describe('signatures', () => {
  const signedBy = (roles: readonly string[], hash: string) => {
    const contentDir = mkdtempSync(join(scratch, 'content-'));
    cpSync(dirs.contentDir, contentDir, { recursive: true });
    const lines = roles.map(
      (role) => `- {halaman: zat/uji, hash: ${hash}, peran: ${role}, oleh: Ahli UJI, tanggal: 2026-11-20}`,
    );
    writeFileSync(join(contentDir, 'signatures.yaml'), lines.join('\n'));
    return contentDir;
  };
  const page = () => load().pages.find(({ id }) => id === 'zat/uji');

  it('hold when every role signed this very text', () => {
    const hash = page()?.hash ?? '';
    const signed = (roles: readonly string[], of = hash) => {
      const { world, pages } = load({ contentDir: signedBy(roles, of) });
      return [world.lesson('zat/uji', now)?.signed, pages.find(({ id }) => id === 'zat/uji')?.missing];
    };
    expect(signed(['isi', 'medis'])).toEqual([true, []]);
    expect(signed(['isi'])).toEqual([false, ['medis']]);
    expect(signed(['isi', 'medis'], 'lama')).toEqual([false, ['isi', 'medis']]);
  });

  it('end with any change of what a citizen reads, not with a new way to ask', () => {
    const hash = page()?.hash ?? '';
    const contentDir = signedBy(['isi', 'medis'], hash);
    const file = join(contentDir, 'lessons/zat/uji.md');
    const change = (from: string, to: string) => {
      writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
      return load({ contentDir }).world.lesson('zat/uji', now)?.signed;
    };
    expect(change('tanya:', 'tanya:\n  - zatuji gimana')).toBe(true);
    expect(change('- satu', '- SATU')).toBe(false);
  });

  it('are required when the operator says so', () => {
    const hash = page()?.hash ?? '';
    const { world, pages } = load({ contentDir: signedBy(['isi', 'medis'], hash), requireSigned: true });
    expect(world.groups().flatMap(({ lessons }) => lessons.map(({ id }) => id))).toEqual(['zat/uji']);
    expect(world.lesson('hukum/uji', now)).toBeUndefined();
    expect(pages.filter(({ served }) => served)).toHaveLength(1);
  });
});

describe('folders that are not there', () => {
  it('give an empty library whose world still speaks', () => {
    const { world, problems } = load({ contentDir: join(scratch, 'tidak-ada') });
    expect(problems).toEqual([]);
    expect(world.groups()).toEqual([]);
    expect(world.lesson('zat/uji', now)).toBeUndefined();
    expect(world.say('en', 'uji.halo', { nama: 'UJI' })).toBe('Hello, UJI.');
    expect(world.understand('apa itu sabu')).toMatchObject({ kind: 'unsure', alternatives: [] });
  });

  it('never make it show a key', () => {
    const { world } = load({ contentDir: join(scratch, 'tidak-ada'), localesDir: join(scratch, 'tidak-ada') });
    expect(world.say('id', 'common.sorry')).toBe(LAST_WORDS);
  });
});

it('names the model by what it learns from', () => {
  const before = load().hash;
  const contentDir = mkdtempSync(join(scratch, 'content-'));
  cpSync(dirs.contentDir, contentDir, { recursive: true });
  expect(load({ contentDir }).hash).toBe(before);
  writeFileSync(join(contentDir, 'phrases/zat/uji.txt'), 'zatuji itu gimana\n');
  expect(load({ contentDir }).hash).not.toBe(before);
});
