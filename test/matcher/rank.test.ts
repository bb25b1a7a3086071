import { describe, expect, test } from 'vitest';
import { buildIndex, LESSON_FIELDS, openIndex } from '../../src/matcher/rank.ts';

const { title, aliases, text, questions } = LESSON_FIELDS;
const words = (line: string) => line.split(' ').filter((word) => word !== '');
const lesson = (name: string, also: string, body: string, asked: string) => [name, also, body, asked].map(words);

/** Ten small lessons: title, aliases, text, questions. */
const TEN = {
  sabu: lesson('sabu', 'shabu ubas', 'sabu merusak jantung gigi', 'apa bahaya sabu efek sabu'),
  ganja: lesson('ganja', 'cimeng', 'ganja merusak ingatan', 'apa bahaya ganja'),
  kesehatan: lesson(
    'dampak tubuh',
    '',
    'jantung hati paru gigi rusak karena sabu atau rokok',
    'gigi rusak kenapa jantung berdebar',
  ),
  rokok: lesson('rokok', 'nikotin', 'rokok merusak paru jantung', 'bahaya rokok'),
  biaya: lesson('biaya rehabilitasi', '', 'gratis di layanan pemerintah', 'rehabilitasi bayar berapa'),
  alur: lesson('alur rehabilitasi', '', 'asesmen lalu rawat', 'daftar rehabilitasi bagaimana'),
  hukum: lesson('hukuman', '', 'hakim memutus penjara atau rehabilitasi', 'sabu kena penjara'),
  anak: lesson('tanda anak', '', 'anak berubah sikap', 'tanda anak memakai sabu'),
  teman: lesson('teman memakai', '', 'bicara saat tenang', 'teman memakai sabu bagaimana'),
  bot: lesson('tentang bot', '', 'bot bukan orang', 'kamu siapa'),
};
const names = Object.keys(TEN);
const rank = openIndex(buildIndex(Object.values(TEN), [title, aliases, text, questions]));
const order = (query: string) => {
  const scores = rank(words(query));
  return names
    .filter((_, i) => (scores[i] ?? 0) > 0)
    .sort((a, b) => (scores[names.indexOf(b)] ?? 0) - (scores[names.indexOf(a)] ?? 0));
};

describe('ten small lessons', () => {
  test('"bahaya sabu jantung"', () => {
    expect(order('bahaya sabu jantung').slice(0, 3)).toEqual([
      'sabu', // has all three words, one of them as its name
      'rokok', // two of the words, bahaya in a question and jantung in the text
      'kesehatan', // jantung twice, but sabu, which half the lessons mention, only in passing
    ]);
  });

  test('"ubas": only its alias knows it', () => {
    expect(order('ubas')).toEqual(['sabu']);
  });

  test('"biaya rehabilitasi": both words in the title beat one', () => {
    expect(order('biaya rehabilitasi')).toEqual([
      'biaya', // both words in the title
      'alur', // one word in the title
      'hukum', // the word in the text only
    ]);
  });

  test('"sabu" said three times counts once', () => {
    expect([...rank(['sabu', 'sabu', 'sabu'])]).toEqual([...rank(['sabu'])]);
  });

  test('words nobody has find nothing', () => {
    expect(order('cuaca')).toEqual([]);
  });
});

test('a field that is empty everywhere does no harm', () => {
  const scores = openIndex(
    buildIndex(
      [
        [[], ['a']],
        [[], ['b']],
      ],
      [title, text],
    ),
  )(['a']);
  expect(scores[0]).toBeGreaterThan(0);
  expect(scores[1]).toBe(0);
});
