/** The commands that others rely on, as processes: what goes to standard output, and the exit code. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const MAIN = join(import.meta.dirname, '../../dist/main.js');
function run(args: readonly string[], lines: readonly unknown[]) {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { stdout, status } = spawnSync(process.execPath, [MAIN, ...args], { input, encoding: 'utf8' });
  return {
    answers: stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
    status,
  };
}

test('ask --jsonl: one line each, in order; a bad line is answered, the rest goes on, exit 1', () => {
  const { answers, status } = run(
    ['ask', '--jsonl'],
    [
      { id: 'a', text: 'apa itu sabu' },
      'not json',
      { id: 'b', turns: ['apa itu sabu', 'efeknya apa?'] },
      { id: 'c', text: 'tolong temen gue ga bangun2 abis minum pil' },
    ],
  );
  expect(answers.map(({ id }) => id)).toEqual(['a', null, 'b', 'c']);
  expect(answers[0]).toMatchObject({ kind: 'lesson', topic: 'zat/sabu' });
  expect(answers[0].alternatives).toHaveLength(5);
  expect(answers[2]).toMatchObject({ kind: 'lesson', topic: 'zat/sabu', section: 'dampak' });
  expect(answers[3].kind).toBe('crisis.overdose');
  expect(answers[3].reply).toContain('119');
  expect(status).toBe(1);
});

test('chat --jsonl: done after each line, a repeated key is one message, and a dump shows nothing of the person', () => {
  const text = 'apa itu sabu, tanya si kenari';
  const { answers, status } = run(
    ['chat', '--jsonl'],
    [
      { user: 'kenari-1', text, key: 'm1' },
      { user: 'kenari-1', text, key: 'm1' },
      { user: 'kenari-1', tap: 'Dampak' },
      { wait: '11m' },
      { dump: true },
    ],
  );
  expect(answers.filter(({ done }) => done)).toHaveLength(5);
  expect(answers.filter(({ to }) => to === 'kenari-1')).toHaveLength(2);
  const { dump } = answers.find((answer) => answer.dump);
  expect(dump.records).toBe(1);
  expect(dump.text).not.toMatch(/kenari|sabu/);
  expect(status).toBe(0);
});

test('a dump counts records, not files, on disk as in memory', () => {
  const lines = [{ user: 'a', text: 'apa itu sabu' }, { user: 'b', text: 'menu' }, { dump: true }];
  const dir = mkdtempSync(join(tmpdir(), 'tanya-dump-'));
  for (const place of [[], ['--data', dir]]) {
    const { answers } = run(['chat', '--jsonl', ...place], lines);
    expect(answers.find((answer) => answer.dump).dump.records).toBe(2);
  }
});
