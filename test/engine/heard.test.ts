/** Short answers as people type them. The dear mistake is to take a danger for a no, or a story for a refusal. */
import { describe, expect, test } from 'vitest';
import {
  answersWhom,
  asksWhy,
  declines,
  needIn,
  placeInList,
  saysNowhere,
  whom,
  yesOrNo,
} from '../../src/engine/heard.ts';

describe('is anybody in danger?', () => {
  test.each([
    'tidak',
    'engga, aku baik baik aja',
    'aku baik-baik aja kok',
    'nggak, dia lagi tidur biasa',
    'ga, aman kok',
    'dia masih sadar',
  ])('"%s" is a no', (said) => expect(yesOrNo(said)).toBe(false));
  test.each([
    'tidak sadar',
    'ga sadar',
    'tidak sehat',
    'dia ga sadar',
    'engga, dia ga bangun',
    'tidak aman',
    'dia sadar tapi sesak',
    'dia tidur terus',
    'tidak, tidak sadar',
  ])('"%s" is no all-clear', (said) => expect(yesOrNo(said)).toBeUndefined());
});

describe('does the person want to go on?', () => {
  test.each([
    'ga jadi',
    'ga jadi deh, takut ketauan',
    'gak usah tau tempatnya',
    'aku ga mau sebut gw di mana',
    'belum siap',
  ])('"%s" declines', (said) => expect(declines(said)).toBe(true));
  test.each([
    'ga tau tempatnya',
    'ga bisa berhenti',
    'aku mau berhenti tapi ga jadi terus',
    'gak mau make lagi',
    'ga bisa napas',
    'ga mau bilang apa apa ke mamah soalnya dia galak banget',
  ])('"%s" does not', (said) => expect(declines(said)).toBe(false));
});

describe('for whom? Too old is the dear mistake: an adult is not told of SAPA 129', () => {
  test.each([
    ['anakku deh', 'child'],
    ['anak kedua saya', 'child'],
    ['anak aye', 'child'],
    ['adek gw masih smp', 'child'],
    ['umur 15', 'child'],
    ['16 tahun', 'child'],
    ['15', 'child'],
    ['gw 19 tahun', 'adult'],
    ['18 ke atas', 'adult'],
    ['udah dewasa', 'adult'],
    ['anak kos sebelah', 'unknown'],
    ['anak tetangga', 'unknown'],
    ['adik saya', 'unknown'],
    ['bukan dia, gw', 'unknown'],
    ['me', 'unknown'],
    ['buat bapak kos', 'unknown'],
    ['udah 20 tahun make', undefined],
    ['bukan orang dewasa', undefined],
    ['buat apa', undefined],
    ['1', undefined],
    ['help me', undefined],
    ['bukan urusan lu', undefined],
  ])('"%s": %s', (said, age) => expect(answersWhom(said)).toBe(age));
  test('a story names many people and is no answer', () => {
    expect(answersWhom('jadi gini kak anak saya yang kedua kemarin pulang malam')).toBeUndefined();
    expect(whom('jadi gini kak anak saya yang kedua kemarin pulang malam')).toBe('child');
  });
});

describe('a button typed', () => {
  test.each([
    ['1', 0],
    ['yang ketiga', 2],
    ['no 3', 2],
    ['yang ke-2 aja kak', 1],
    ['15', undefined],
    ['satu lagi', undefined],
    ['119', undefined],
  ])('"%s": %s', (said, place) => expect(placeInList(said)).toBe(place));
  test.each([
    ['aku mau lapor', 'report'],
    ['saya ga mau lapor', undefined],
    ['gw pengen lapor diri', undefined],
    ['nanya doang', 'question'],
    ['mau tanya biaya', undefined],
    ['ada kekerasan', 'violence'],
    ['ga ada kekerasan', undefined],
  ])('"%s": %s', (said, need) => expect(needIn(said)).toBe(need));
});

describe('not the answer asked for', () => {
  test.each(['emang kenapa harus tau?', 'buat apa', 'ngapain nanya2', 'bukan urusan lu'])('"%s" asks why', (said) =>
    expect(asksWhy(said)).toBe(true),
  );
  test.each(['kenapa anak saya jadi pemarah', 'kenapa sabu bahaya'])('"%s" does not', (said) =>
    expect(asksWhy(said)).toBe(false),
  );
  test.each(['ga usah pake tempat', 'terserah', 'dimana aja', 'ga tau', 'no place'])('"%s" goes on without', (said) =>
    expect(saysNowhere(said)).toBe(true),
  );
  test.each(['bogor', 'tempat saya di ciomas', 'dimana tempatnya'])('"%s" does not', (said) =>
    expect(saysNowhere(said)).toBe(false),
  );
});
