/** Short answers as people type them. The dear mistake is to take a danger for a no, or a story for a refusal. */
import { describe, expect, test } from 'vitest';
import { declines, yesOrNo } from '../../src/engine/heard.ts';

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
