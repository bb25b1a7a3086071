/** What is typed in a quiz: an option in many ways, a wish about the quiz, and what is neither. */
import { describe, expect, test } from 'vitest';
import { noIdea, typedOption, wantsQuizOfLesson, wishOf } from '../../src/engine/flows/quiz-typed.ts';
import { library } from '../dialogues/stage.ts';

const { quizzes } = library();

describe('typed instead of tapped', () => {
  const options = ['"Nggak, makasih. Aku duluan, ya."', '"Satu aja, habis itu udah."', 'Telepon 119 dan temani dia'];
  test.each([
    ['a', 0],
    ['b.', 1],
    ['A)', 0],
    ['jawab c', 2],
    ['yang b', 1],
    ['yang C deh kak', 2],
    ['opsi 2', 1],
    ['2', 1],
    ['kedua', 1],
    ['yang ke-3', 2],
    ['d', 3],
    ['nggak makasih aku duluan ya', 0],
    ['telepon 119', 2],
    ['Telpon 119 dan temeni dia', 2],
  ])('%s answers', (text, place) => expect(typedOption(text, options)).toBe(place));
  test.each([
    'kenapa gitu',
    'eh kok bisa bikin jantung berdebar kak?',
    'ya',
    'apa itu sabu',
    'a atau b ya',
    '119',
    'satu aja?  itu apa',
    '',
  ])('%s is no answer', (text) => expect(typedOption(text, options)).toBeUndefined());
  test('a verdict alone is enough where only one option begins with it', () => {
    expect(typedOption('mitos', ['Fakta, begitu', 'Mitos, bukan'])).toBe(1);
    expect(typedOption('fakta', ['Fakta, begitu', 'Fakta, begini'])).toBeUndefined();
  });
  test('a beginning of a word or two is a remark', () => {
    expect(['nanti', 'lari ke'].map((text) => typedOption(text, ['Nanti dulu, ya', 'Lari ke rumah']))).toEqual([
      undefined,
      undefined,
    ]);
  });
  test('the options of the real quizzes, in their own words', () => {
    for (const { items } of quizzes)
      for (const { options } of items)
        for (const [at, text] of options.entries()) expect(typedOption(text, options), text).toBe(at);
  });
  test('wishes are whole messages', () => {
    expect(['lanjut', 'lanjut kuis yg dulu', 'soal berikutnya', 'lanjutkan kuisnya dong'].map(wishOf)).toEqual(
      Array(4).fill('goOn'),
    );
    expect(['kuis lain', 'ganti kuis', 'kuis yang lain dong'].map(wishOf)).toEqual(Array(3).fill('other'));
    expect(['kuis topik ini', 'mulai kuis', 'kuis pelajaran ini kak'].map(wantsQuizOfLesson)).toEqual(
      Array(3).fill(true),
    );
    expect(['kuis', 'kuis sabu', 'mulai kuis ganja'].map(wantsQuizOfLesson)).toEqual(Array(3).fill(false));
    expect(['berhenti kuis', 'keluar dari kuis', 'udahan kuisnya'].map(wishOf)).toEqual(Array(3).fill('stop'));
    expect(['mulai baru', 'ulang kuis', 'dari awal'].map(wishOf)).toEqual(Array(3).fill('again'));
    expect(['lanjut ke rehab gimana', 'berhenti', 'kuis sabu', 'mulai', 'cukup'].map(wishOf)).toEqual(
      Array(5).fill(undefined),
    );
    expect(['gatau', 'ga tau kak', 'skip', 'bingung'].map(noIdea)).toEqual(Array(4).fill(true));
    expect(['ga tau harus kemana', 'bingung mau kemana'].map(noIdea)).toEqual([false, false]);
  });
});
