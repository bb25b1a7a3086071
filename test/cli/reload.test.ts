/** `{"content":"reload"}` of chat --jsonl, as a process: good content is taken, bad content is answered and kept out. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, test } from 'vitest';

const MAIN = join(import.meta.dirname, '../../dist/main.js');
const FIXTURES = join(import.meta.dirname, '../content/fixtures/content');
const scratch = mkdtempSync(join(tmpdir(), 'uji-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** A chat whose next line is only written when the last one is answered, so that files can change between them. */
function chat(content: string) {
  const child = spawn(process.execPath, [MAIN, 'chat', '--jsonl', '--content', content]);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async say(line: unknown): Promise<readonly Record<string, string>[]> {
      child.stdin.write(`${JSON.stringify(line)}\n`);
      const answers: Record<string, string>[] = [];
      for (;;) {
        const { value, done } = await lines.next();
        const answer = done ? { done } : JSON.parse(value);
        if (answer.done) return answers;
        answers.push(answer);
      }
    },
    async end(): Promise<unknown> {
      child.stdin.end();
      return (await once(child, 'exit'))[0];
    },
  };
}

test('a lesson that is broken keeps its old text, with file, line and cure; repaired, it speaks anew; gone, it is gone', async () => {
  const content = join(scratch, 'content');
  cpSync(FIXTURES, content, { recursive: true });
  const file = join(content, 'lessons/zat/uji.md');
  const edit = (from: string, to: string) => writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  const { say, end } = chat(content);
  const page = async () => (await say({ user: 'u1', tap: 'lesson:zat/uji' }))[0]?.text;

  expect(await page()).toContain('Zat UJI adalah contoh.');
  edit('adalah **contoh**', 'adalah contoh **baru**');
  edit('judul:', 'jdul:');
  const [refused, ...more] = await say({ content: 'reload' });
  expect([refused?.error?.split('\n')[1], more]).toEqual([
    'content/lessons/zat/uji.md:2  judul: wajib ada, tetapi belum ditulis. [schema]',
    [],
  ]);
  expect(await page()).toContain('Zat UJI adalah contoh.');

  edit('jdul:', 'judul:');
  expect(await say({ content: 'reload' })).toEqual([]);
  expect(await page()).toContain('Zat UJI adalah contoh baru.');

  rmSync(file);
  rmSync(join(content, 'quizzes/uji.yaml'));
  writeFileSync(
    join(content, 'quizzes/hukum.yaml'),
    readFileSync(join(FIXTURES, 'quizzes/uji.yaml'), 'utf8').replace('zat/uji', 'hukum/uji'),
  );
  await say({ content: 'reload' });
  expect(await page()).toBe('Halaman itu tidak ada lagi. Pilih topik lain atau ketik pertanyaanmu.');
  // Refused content is an answer, not a bad line.
  expect(await end()).toBe(0);
});
