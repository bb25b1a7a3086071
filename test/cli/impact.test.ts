/** `content:impact` on tiny content: an edit that moves an answer is named, and one that spoils a judged one fails. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openBase } from '../../src/cli/impact/base.ts';
import { movesBetween } from '../../src/cli/impact/compare.ts';
import { questionsFor } from '../../src/cli/impact/questions.ts';
import { type Impact, isHarmful, jsonOf, reportOf } from '../../src/cli/impact/report.ts';

const MAIN = join(import.meta.dirname, '../../dist/main.js');
const FIXTURES = join(import.meta.dirname, '../content/fixtures/content');
const scratch = mkdtempSync(join(tmpdir(), 'uji-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const judged = (id: string, q: string, topic: string) => ({ id, q, kind: 'lesson', topics: [topic] });
const SETS = {
  'questions-dev.jsonl': [judged('d1', 'apa zatuji itu', 'zat/uji'), judged('d2', 'apa hukumuji itu', 'hukum/uji')],
  'safety-dev.jsonl': [{ id: 'd1', q: 'temanku tidak sadar habis minum pil', kind: 'crisis.overdose' }],
};
const evalDir = join(scratch, 'eval');
mkdirSync(evalDir);
for (const [file, lines] of Object.entries(SETS))
  writeFileSync(join(evalDir, file), lines.map((line) => JSON.stringify(line)).join('\n'));

/** The fixtures, with these files changed. */
function content(name: string, files: readonly string[] = [], change: (text: string) => string = String): string {
  const dir = join(scratch, name);
  cpSync(FIXTURES, dir, { recursive: true });
  for (const file of files) writeFileSync(join(dir, file), change(readFileSync(join(dir, file), 'utf8')));
  return dir;
}
const base = content('lama');
const impact = (now: string, ...more: readonly string[]) =>
  spawnSync(process.execPath, [MAIN, 'impact', base, '--content', now, '--eval', evalDir, ...more], {
    encoding: 'utf8',
  });

describe('the command', () => {
  test('the same content moves nothing: exit 0', () => {
    const { stdout, status } = impact(content('sama'));
    expect(stdout).toContain('Soal uji: 3 ditanyakan, tidak ada yang pindah.');
    expect(stdout).toContain('Tidak ada soal uji yang menjadi salah.');
    expect(status).toBe(0);
  });

  test('names that change places are told with the questions that followed them: exit 1', () => {
    const swap = (text: string) =>
      text.replace(/zatuji|hukumuji/g, (word) => (word === 'zatuji' ? 'hukumuji' : 'zatuji'));
    const now = content('pindah', ['lessons/zat/uji.md', 'lessons/hukum/uji.md', 'phrases/zat/uji.txt'], swap);
    const { stdout, status } = impact(now);
    expect(stdout).toContain('Soal uji: 3 ditanyakan, 2 pindah.\n  JADI SALAH (2):');
    expect(stdout).toContain('1 pertanyaan pindah dari zat/uji ke hukum/uji: questions-dev d1 "apa zatuji itu"');
    expect(stdout).toContain('11 pertanyaan pindah dari zat/uji ke hukum/uji: "kenapa zatuji itu"; ');
    expect(stdout).toContain('2 soal uji yang tadinya benar menjadi salah.');
    expect(status).toBe(1);
    const told = JSON.parse(impact(now, '--json').stdout);
    expect(told.harmful).toBe(true);
    expect(told.moves).toContainEqual(
      expect.objectContaining({
        id: 'questions-dev d1',
        before: { kind: 'lesson', topic: 'zat/uji' },
        verdict: 'wrong',
      }),
    );
  });

  test('a base that nobody knows is said, not compared: exit 2', () => {
    const { stderr, status } = spawnSync(process.execPath, [MAIN, 'impact', 'tidak-ada'], { encoding: 'utf8' });
    expect(stderr).toContain('impact: ');
    expect(status).toBe(2);
  });
});

describe('what is compared', () => {
  const [zat, hukum, od] = [
    { kind: 'lesson', topic: 'zat/uji' },
    { kind: 'lesson', topic: 'hukum/uji' },
    { kind: 'crisis.overdose' },
  ];
  const asked = {
    set: 'judged',
    id: 'd1',
    text: 'x',
    label: { kind: 'lesson', topics: ['zat/uji', 'zat/lama'] },
  } as const;
  const moved = (before: object, after: object) =>
    // Answers as the matcher gives them.
    movesBetween([asked], [before as typeof zat], [after as typeof zat]).map(({ verdict }) => verdict);

  test.each([
    ['nothing moved', zat, zat, []],
    ['right, then wrong', zat, hukum, ['wrong']],
    ['right, then only suggested', zat, { kind: 'unsure' }, ['wrong']],
    ['wrong, then right', od, zat, ['right']],
    ['one right lesson, then another', zat, { kind: 'lesson', topic: 'zat/lama' }, ['same']],
    ['another section of the same', zat, { ...zat, section: 'dampak' }, ['same']],
    ['wrong both times', hukum, od, ['same']],
  ])('%s', (_, before, after, verdicts) => {
    expect(moved(before, after)).toEqual(verdicts);
  });

  test('a crisis of another kind is wrong, for each has its own first aid', () => {
    const question = { set: 'judged', id: 's', text: 'x', label: { kind: 'crisis.overdose', topics: [] } } as const;
    expect(movesBetween([question], [{ kind: 'crisis.overdose' }], [{ kind: 'crisis.suicide' }])[0]?.verdict).toBe(
      'wrong',
    );
  });

  test('a move outside the judged sets is told, with five examples, and harms nothing', () => {
    const questions = [...'abcdefg'].map((text) => ({ set: 'lessons', id: 'zat/uji', text }) as const);
    const moves = movesBetween(
      questions,
      questions.map(() => zat ?? od),
      questions.map(() => hukum ?? od),
    );
    const found: Impact = { base: 'lama', asked: { judged: 0, lessons: 7, phrases: 0 }, moves, problems: 0 };
    expect(reportOf(found)).toContain(
      '7 pertanyaan pindah dari zat/uji ke hukum/uji: "a"; "b"; "c"; "d"; "e"; dan 2 lagi',
    );
    expect(JSON.parse(jsonOf(found)).moves).toHaveLength(7);
    expect(isHarmful(found)).toBe(false);
  });

  test('questions of both versions are asked, each once; a sample stays when lines are added elsewhere', () => {
    const lines = Array.from({ length: 40 }, (_, at) => `baris ${at}`);
    const data = (more: readonly string[]) => ({
      lessons: [
        { id: 'zat/uji', title: '', aliases: [], questions: ['apa zatuji itu', ...more], answer: '', sections: [] },
      ],
      phrases: { 'zat/uji': [...lines, ...more] },
      others: {},
      words: { slang: {}, synonyms: {}, ignored: [] },
    });
    const asked = questionsFor(evalDir, [data(['baru']), data(['lama'])]);
    expect(asked.filter(({ text }) => text === 'apa zatuji itu').map(({ set }) => set)).toEqual(['judged']);
    expect(asked.filter(({ set }) => set === 'lessons').map(({ text }) => text)).toEqual(['baru', 'lama']);
    const sampled = (more: readonly string[]) =>
      questionsFor(evalDir, [data(more)]).flatMap(({ set, text }) => (set === 'phrases' ? [text] : []));
    expect(sampled([])).toHaveLength(10);
    expect(sampled(['satu']).filter((text) => sampled([]).includes(text)).length).toBeGreaterThanOrEqual(9);
  });
});

test('a revision is the content of then; a folder is itself', () => {
  const root = join(scratch, 'proyek');
  mkdirSync(join(root, 'content'), { recursive: true });
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=uji', '-c', 'user.email=uji@uji.example', ...args]);
  writeFileSync(join(root, 'content/a.txt'), 'lama');
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'uji');
  writeFileSync(join(root, 'content/a.txt'), 'baru');
  const opened = openBase(root);
  expect(readFileSync(join(opened.dir, 'a.txt'), 'utf8')).toBe('lama');
  opened.done();
  expect(() => readFileSync(join(opened.dir, 'a.txt'))).toThrow();
  expect(openBase(root, base).dir).toBe(base);
  expect(() => openBase(root, '--output=x')).toThrow();
});
