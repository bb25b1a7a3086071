/** The commands of editors: a new page, the table, the state of signing, and putting files in order. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { contentTable } from '../../src/cli/content-table.ts';
import { fixOnDisk } from '../../src/cli/fix.ts';
import { check } from '../../src/cli/lint.ts';
import { newLesson } from '../../src/cli/new.ts';
import { show } from '../../src/cli/show.ts';
import { statusReport } from '../../src/cli/status.ts';
import type { Library } from '../../src/content/library.ts';
import { EXAMPLE, page, UJI_PAGE } from '../../src/content/lint/example.ts';
import { WHOLE } from '../../src/content/lint/example-whole.ts';
import { loadLibrary } from '../../src/content/load.ts';

const NOW = Date.parse('2026-11-24T10:00:00+07:00');
const scratch = mkdtempSync(join(tmpdir(), 'uji-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** The example library on disk with some files laid over it. */
function folder(more: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(scratch, 'isi-'));
  for (const [file, text] of Object.entries({ ...EXAMPLE, ...WHOLE, ...more })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}
const load = (root: string): Library =>
  loadLibrary({ contentDir: join(root, 'content'), localesDir: join(root, 'locales'), now: NOW });

describe('new lesson', () => {
  it('writes a page, a quiz and phrases, of which nothing can be served before they are filled in', () => {
    const root = folder();
    const { lines, good } = newLesson(join(root, 'content'), 'hukum/uji', NOW);
    expect(good).toBe(true);
    expect(lines).toEqual([
      'dibuat: content/lessons/hukum/uji.md',
      'dibuat: content/quizzes/hukum-uji.yaml',
      'dibuat: content/phrases/hukum/uji.txt',
      'Isi setiap "…", hapus barisnya dari content/belum-ditulis.txt, lalu jalankan: npm run content:check',
    ]);
    // Nobody has opened a source yet, so no day is claimed.
    expect(readFileSync(join(root, 'content/lessons/hukum/uji.md'), 'utf8')).toContain('dibuka: …}');
    expect(readFileSync(join(root, 'content/lessons/hukum/uji.md'), 'utf8')).toContain(
      'peran: [isi, hukum]\nditinjau: 2026-11-24\nberlaku_sampai: 2027-05-23\n',
    );
    const { lessons, quizzes } = load(root);
    expect(lessons.map(({ id }) => id)).toEqual(['zat/uji']);
    expect(quizzes.map(({ id }) => id)).toEqual(['uji']);
  });

  it('keeps phrases that are there', () => {
    const root = folder({ 'content/phrases/hukum/uji.txt': 'aturan uji\n' });
    expect(newLesson(join(root, 'content'), 'hukum/uji', NOW).lines).toContain(
      'sudah ada: content/phrases/hukum/uji.txt',
    );
    expect(readFileSync(join(root, 'content/phrases/hukum/uji.txt'), 'utf8')).toBe('aturan uji\n');
  });

  it.each([
    ['zat/uji', 'content/lessons/zat/uji.md sudah ada. Buka berkas itu, atau hapus dulu kalau memang mau mulai lagi.'],
    ['hukum/ujii', '"hukum/ujii" tidak ada di content/topik.tsv. Maksudmu "hukum/uji"?'],
    ['../../lain', '"../../lain" tidak ada di content/topik.tsv. Lihat daftar slug di content/topik.tsv.'],
    ['', '"" tidak ada di content/topik.tsv. Lihat daftar slug di content/topik.tsv.'],
  ])('refuses "%s" with the way out, and writes nothing', (slug, message) => {
    const root = folder();
    const before = readFileSync(join(root, UJI_PAGE), 'utf8');
    expect(newLesson(join(root, 'content'), slug, NOW)).toEqual({ lines: [message], good: false });
    expect(readFileSync(join(root, UJI_PAGE), 'utf8')).toBe(before);
  });
});

describe('content:table', () => {
  it('gives each page in figures, and names what is beyond a limit', () => {
    const { text, good } = contentTable(load(folder({ [UJI_PAGE]: page() })).files, NOW, false);
    expect(good).toBe(false);
    expect(text.replace(/ +/g, ' ')).toMatchInlineSnapshot(`
      "halaman rata² terpanjang sehari-hari jawaban bagian tanya sumber kuis habis
      zat/uji 3,6 6 100,0 % 78 1 12 1/2 3/5 2027-05-01 (158 hari)

      1 halaman, yang paling dekat ke batas: rata-rata 3,6 kata · terpanjang 6 kata · sehari-hari 100,0 % · jawaban 78 huruf · tanya 12 · sumber dibuka 1 · soal 5 · hukum 0 hari
      di luar batas: zat/uji 3 sampai 7 bagian
      di luar batas: zat/uji sumber dibuka >= 2"
    `);
  });

  it('gives the same to a script', () => {
    const { pages, broken } = JSON.parse(contentTable(load(folder()).files, NOW, true).text);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatchObject({
      id: 'zat/uji',
      sections: 3,
      questions: 12,
      opened: 2,
      quizItems: 5,
      quizScenes: 3,
    });
    expect(broken).toEqual([]);
  });
});

describe('content:status', () => {
  const stale = '- {halaman: zat/uji, hash: "00", peran: isi, oleh: Peninjau UJI, tanggal: 2026-11-20}\n';
  it('lists what is unsigned, expiring or signed for an old text', () => {
    const root = folder({ [UJI_PAGE]: page({ berlaku_sampai: '2026-11-30' }), 'content/signatures.yaml': stale });
    expect(statusReport(load(root), NOW, false)).toMatchInlineSnapshot(`
      "1 halaman: 0 ditandatangani, 1 belum

      belum ditandatangani (hash untuk content/signatures.yaml):
        zat/uji                              1b4ffda48a526b8f1894f481cb63de00  menunggu: isi, medis

      habis dalam 30 hari atau sudah habis:
        zat/uji                              2026-11-30  6 hari lagi

      tanda tangan untuk teks lama:
        content/signatures.yaml:1  tanda tangan isi dari Peninjau UJI (2026-11-20) untuk teks lama zat/uji. Minta dibaca lagi; hash teks sekarang 1b4ffda48a526b8f1894f481cb63de00."
    `);
    expect(JSON.parse(statusReport(load(root), NOW, true))).toMatchObject({
      unsigned: ['zat/uji'],
      expiring: ['zat/uji'],
    });
  });
});

describe('content:check', () => {
  it('tells problems, then notices, then how many, and what is missing counts as well', () => {
    const root = folder({ 'content/belum-ditulis.txt': '' });
    const { lines, good } = check(load(root), NOW);
    expect(good).toBe(false);
    expect(lines.filter((line) => !line.includes('tanya'))).toEqual([
      'content/catatan-kontak.yaml:1  berkas ini hilang, padahal menjaga kontak. Kembalikan.',
      'content/topik.tsv:3  topik "hukum/uji" belum punya halaman. Jalankan: npm run new lesson hukum/uji',
      '1 halaman, 2 masalah',
    ]);
  });

  it('--fix puts files in order on disk and has nothing to do the second time', () => {
    const root = folder({ 'content/phrases/zat/uji.txt': 'zat uji itu apaan  \n\nceritain soal zat uji' });
    const dirs = [join(root, 'content'), join(root, 'locales')] as const;
    expect(fixOnDisk(...dirs)).toContain(
      'diperbaiki: content/phrases/zat/uji.txt  spasi di ujung baris dihapus, baris kosong dihapus',
    );
    expect(readFileSync(join(root, 'content/phrases/zat/uji.txt'), 'utf8')).toBe(
      'zat uji itu apaan\nceritain soal zat uji\n',
    );
    expect(fixOnDisk(...dirs)).toEqual([]);
  });
});

it('show prints a page bubble by bubble, and says why one is not there', () => {
  const library = load(folder());
  const { lines, good } = show(library, ['zat/uji', 'zat/tidak-ada']);
  expect(good).toBe(false);
  expect(lines.slice(0, 6)).toEqual([
    '# Zat UJI (zat/uji)',
    '',
    'Jawaban pertama (22 huruf)',
    'Zat UJI adalah contoh.',
    '',
    '[Dampak] (9 huruf)',
  ]);
  expect(lines).toContain('* A. Satu (Ya.)');
  expect(lines.at(-2)).toBe('"zat/tidak-ada" tidak tampil. Lihat masalahnya: npm run content:check');
});
