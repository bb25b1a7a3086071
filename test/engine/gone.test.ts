/** Content may change between two messages: what a conversation or an old button names may be gone, and nobody gets stuck. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadLibrary } from '../../src/content/load.ts';
import { begin, step } from '../../src/engine/step.ts';
import type { Conversation, Happening, World } from '../../src/engine/types.ts';
import { STARTS_AT } from '../dialogues/stage.ts';

const ROOT = join(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'uji-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** The example content after an edit, with the real sentences. */
function worldAfter(edit: (page: string) => void = () => undefined): World {
  const contentDir = mkdtempSync(join(scratch, 'isi-'));
  cpSync(join(ROOT, 'test/content/fixtures/content'), contentDir, { recursive: true });
  edit(join(contentDir, 'lessons/zat/uji.md'));
  return loadLibrary({ contentDir, localesDir: join(ROOT, 'locales'), now: STARTS_AT }).world;
}
const before = worldAfter();
const removed = worldAfter((page) => rmSync(page));
const GONE = before.say('id', 'answer.gone');

const hear = (world: World, conversation: Conversation, what: Happening) =>
  step(world, conversation, { ...what, id: 'e1', at: STARTS_AT });
const talking = hear(before, begin('c'), { kind: 'tap', action: 'lesson:zat/uji' }).conversation;
const buttons = ({ replies }: ReturnType<typeof step>) => replies.at(-1)?.buttons?.map(({ action }) => action) ?? [];

test('a button of a lesson that is gone says so and leads on', () => {
  expect(talking.state).toMatchObject({ flow: 'answer', lesson: 'zat/uji' });
  for (const action of ['lesson:zat/uji', 'lesson:zat/uji#dampak']) {
    const turn = hear(removed, talking, { kind: 'tap', action });
    expect(turn.replies[0]?.text).toBe(GONE);
    expect(buttons(turn)).toContain('menu');
    expect(turn.conversation.state).toMatchObject({ flow: 'menu' });
  }
});

test('a question about the lesson talked about just now, which is gone, is answered like any other', () => {
  for (const text of ['efeknya apa?', 'terus dampaknya?', 'zatuji tuh apa', '1']) {
    const turn = hear(removed, talking, { kind: 'text', text });
    expect(turn.replies[0]?.text.length, text).toBeGreaterThan(10);
    expect(buttons(turn), text).toContain('menu');
    expect(JSON.stringify(turn), text).not.toContain('Zat UJI adalah contoh');
  }
});

test('a suggestion that is gone when it is chosen', () => {
  const state = { flow: 'answer', at: 'which', lessons: ['zat/uji', 'hukum/uji'], until: STARTS_AT + 60_000 } as const;
  expect(hear(removed, { ...talking, state }, { kind: 'text', text: '1' }).replies[0]?.text).toBe(GONE);
  expect(hear(removed, { ...talking, state }, { kind: 'text', text: 'yang kedua' }).conversation.state).toMatchObject({
    lesson: 'hukum/uji',
  });
});

test('a section that is gone gives the first answer of its lesson', () => {
  const renamed = worldAfter((page) =>
    writeFileSync(page, readFileSync(page, 'utf8').replace('## Dampak', '## Akibat')),
  );
  const turn = hear(renamed, talking, { kind: 'tap', action: 'lesson:zat/uji#dampak' });
  expect(turn.replies[0]?.text).toContain('Zat UJI adalah contoh.');
  expect(buttons(turn)).toContain('lesson:zat/uji#akibat');
});

test('a quiz in whose middle its page went, or its question: no answer is counted, and every way leads on', () => {
  const playing: Conversation = hear(before, begin('c'), { kind: 'tap', action: 'quiz:uji' }).conversation;
  expect(playing.quiz).toMatchObject({ id: 'uji', item: 0 });
  const beyond: Conversation = { ...playing, quiz: playing.quiz && { ...playing.quiz, item: 9, right: 1 } };
  const ways: readonly Happening[] = [
    ...['a', 'lanjut kuis', 'berhenti kuis', 'kuis', 'berhenti', 'gatau'].map(
      (text) => ({ kind: 'text', text }) as const,
    ),
    ...['answer:uji:0:0', 'quiz.go:uji', 'quiz.stop', 'quiz:uji', 'quiz'].map(
      (action) => ({ kind: 'tap', action }) as const,
    ),
    { kind: 'unsupported', what: 'sticker' },
  ];
  for (const [world, conversation] of [
    [removed, playing],
    [before, beyond],
  ] as const) {
    for (const way of ways) {
      const turn = hear(world, conversation, way);
      expect(turn.conversation.quiz?.right ?? 0, JSON.stringify(way)).toBeLessThanOrEqual(
        conversation.quiz?.right ?? 0,
      );
      expect(buttons(turn).length, JSON.stringify(way)).toBeGreaterThan(0);
    }
  }
});
