/** Rules on completeness: each speaks of an example that is complete but for one thing, and is silent about the whole. */
import { describe, expect, it } from 'vitest';
import { completeness } from '../../src/content/complete.ts';
import { gather } from '../../src/content/gather.ts';
import { EXAMPLE, EXAMPLE_TODAY } from '../../src/content/lint/example.ts';
import { WHOLE } from '../../src/content/lint/example-whole.ts';
import { COMPLETE_RULES } from '../../src/content/lint/index.ts';
import type { Understand } from '../../src/content/matcher.ts';

const now = Date.parse(`${EXAMPLE_TODAY}T10:00:00+07:00`);
/** Everything in order, so that only what is tested is missing. */
const BASE = { ...EXAMPLE, 'content/catatan-kontak.yaml': 'awal: {uji-satu: 74d98ecb2e2c-0f4a3c0d5b8e}\n' };

/** Knows one thing about the example: whoever names the substance asks for its page. */
const understand: Understand = (text) => {
  const topic = /zat ?uji|ujizat/.test(text) ? 'zat/uji' : 'hukum/uji';
  return { kind: 'lesson', topic, confidence: 1, ours: 1, alternatives: [{ topic, confidence: 1 }], words: [] };
};

function told(files: Readonly<Record<string, string>>) {
  const { problems, notices } = completeness(new Map(Object.entries({ ...BASE, ...files })), understand, now);
  return [...problems, ...notices];
}

describe.each(COMPLETE_RULES.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  it('speaks of its bad example, naming a file and a line', () => {
    const own = told(rule.bad).filter((each) => each.rule === name);
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(({ file, line }) => line >= 1 && Object.keys({ ...BASE, ...rule.bad }).includes(file))).toBe(true);
  });

  it('finds nothing wrong with its good example', () => {
    expect(told(rule.good).filter((each) => each.rule !== 'topics-pending')).toEqual([]);
    expect(gather(new Map(Object.entries({ ...EXAMPLE, ...rule.good })), now).problems).toEqual([]);
  });
});

it('tells an editor what is missing and how it would be complete', () => {
  const sentences = COMPLETE_RULES.flatMap((rule) =>
    told(rule.bad)
      .filter((each) => each.rule === rule.name)
      .map((each) => `${each.file}:${each.line} ${each.message}`),
  );
  expect(sentences.join('\n')).toMatchInlineSnapshot(`
    "content/lessons/zat/uji.md:14 2 bagian (perlu 3 sampai 7). Tambah bagian yang biasanya ditanyakan orang sesudahnya.
    content/lessons/zat/uji.md:7 baru 1 sumber yang dibuka, perlu 2. Buka halamannya, lalu tulis url dan dibuka.
    content/lessons/zat/uji.md:3 "untuk" menyebut guru, tetapi tidak ada bagian bagi mereka. Tambah bagian seperti "Kalau kamu guru", atau hapus dari "untuk".
    content/quizzes/uji.yaml:3 baru 4 soal, perlu 5. Tambah adegan, penolakan, atau norma.
    content/quizzes/uji.yaml:3 hanya 2 dari 5 soal adegan atau norma (perlu separuh). Ubah soal fakta menjadi adegan: apa yang bisa dilakukan?
    content/topik.tsv:3 topik "hukum/uji" belum punya halaman. Jalankan: npm run new lesson hukum/uji
    content/lessons/zat/uji.md:1 belum ada kuis untuk halaman ini. Buat content/quizzes/uji.yaml dengan "pelajaran: zat/uji".
    content/lessons/hukum/uji.md:4 "zat uji itu apa ujizat" lebih dulu menemukan zat/uji. Tambah kalimat serupa di content/phrases/hukum/uji.txt, atau ubah pertanyaannya.
    content/belum-ditulis.txt:1 1 topik belum ditulis: hukum/uji.
    content/belum-ditulis.txt:2 sudah punya halaman, hapus barisnya: zat/uji."
  `);
});

it('what is still to be written stays in sight, as a notice', () => {
  expect(told(WHOLE).map(({ message }) => message)).toEqual(['1 topik belum ditulis: hukum/uji.']);
});

it('a directory whose records are gone is told', () => {
  const { 'content/catatan-kontak.yaml': gone, ...rest } = BASE;
  const { problems } = completeness(new Map(Object.entries({ ...rest, ...WHOLE })), understand, now);
  expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['content/catatan-kontak.yaml contact-records']);
});
