/** Which rumour a message tells: by invented rumours, each check with the message that must not be taken for it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRumourFinder } from '../../src/matcher/rumours.ts';

const find = createRumourFinder(
  [
    { id: 'permen', signs: [[['permen', 'lolipop'], ['uji']]] },
    { id: 'permen-dot', signs: [[['permen'], ['dot bayi'], ['uji']]] },
    { id: 'vape', signs: [[['rokok elektrik'], ['rokok']]] },
    { id: 'percuma', signs: [[['rehab'], ['=percuma']]] },
  ],
  { passed: ['sebarkan'], alarming: ['waspada', 'beredar'], doubting: ['benar tidak', 'katanya'] },
  { slang: { bener: 'benar', ga: 'tidak', prmen: 'permen' }, synonyms: {}, ignored: [] },
);
const filler = (words: number) => Array.from({ length: words }, () => 'kata').join(' ');

describe('what a message must have', () => {
  test.each([
    ['asks, in slang', 'bener ga permen isi uji?', 'permen', false],
    ['other forms of the words', 'katanya lolipopnya berisi uji', 'permen', false],
    ['a forwarded text', `sebarkan permen uji ${filler(20)}`, 'permen', true],
    ['two words of alarm', `waspada beredar permen uji ${filler(20)}`, 'permen', true],
    ['more terms win', 'katanya permen dot bayi isi uji', 'permen-dot', false],
    ['words of one kind, twice', 'katanya rokok elektrik lebih baik dari rokok', 'vape', false],
    ['the very word', 'katanya rehab percuma', 'percuma', false],
  ])('%s', (_, text, id, passedOn) => expect(find(text)).toEqual({ id, passedOn }));

  test.each([
    ['an ordinary question', 'apa itu permen uji'],
    ['one word of alarm', `waspada permen uji ${filler(20)}`],
    ['a short call to spread', 'sebarkan permen uji'],
    ['"benar" that does not ask', 'benar tentang permen uji'],
    ['only one of the words', 'bener ga permen enak'],
    ['words far from each other', `katanya permen ${filler(40)} uji`],
    ['one word for two terms', 'katanya rokok elektrik mahal'],
    ['another word with that stem', 'katanya rehab cuma sebentar'],
  ])('not: %s', (_, text) => expect(find(text)).toBeUndefined());
});

test('no text breaks it', () => {
  const word = fc.constantFrom(
    'permen',
    'uji',
    'dot',
    'bayi',
    'sebarkan',
    'katanya',
    '__proto__',
    'constructor',
    '=',
    '\u0000',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(word).map((each) => each.join(' ')),
      ),
      (text) => {
        const heard = find(text);
        expect(heard === undefined || heard.id.length > 0).toBe(true);
      },
    ),
  );
});
