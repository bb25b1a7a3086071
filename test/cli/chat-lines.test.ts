/** What a line of `chat --jsonl` means; the forms themselves are contracts.md section 3. */
import { expect, test } from 'vitest';
import { happening } from '../../src/cli/chat-lines.ts';

const OFFERED: ReadonlyMap<string, string> = new Map([
  ['Cari bantuan', 'help'],
  ['A', 'answer:sabu:0:2'],
]);
const tapped = (tap: string) => happening({ user: 'u1', tap }, (label) => OFFERED.get(label));

test('a tap is a label that was offered, or an action', () => {
  expect(tapped('Cari bantuan')).toEqual({ kind: 'tap', action: 'help' });
  expect(tapped('A')).toEqual({ kind: 'tap', action: 'answer:sabu:0:2' });
  for (const action of ['help', 'quiz.stop', 'lesson:zat/sabu#dampak', 'ask:treatment:adult:no:-', 'quiz:'])
    expect(tapped(action)).toEqual({ kind: 'tap', action });
});

test('a label that nobody offered is typed: that is all a person could do', () => {
  for (const text of ['Setuju', 'Tutup akun', 'B', 'tidak ada', ''])
    expect(tapped(text)).toEqual({ kind: 'text', text });
});
