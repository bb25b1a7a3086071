/** Which parts of a message ask. */
import { describe, expect, test } from 'vitest';
import { createQuestionFinder } from '../../src/matcher/questions.ts';

const find = createQuestionFinder({ asks: ['apa', 'gimana', 'kenapa', 'ga'], joins: ['terus', 'dan juga'] });

describe('the questions of a message', () => {
  test('a story asks at its end', () => {
    expect(find('Kemarin adik saya pulang malam. Bajunya bau. Itu tanda apa ya?')).toEqual(['itu tanda apa ya?']);
  });

  test('two sentences that ask are two questions, in their order', () => {
    expect(find('Efek sabu itu apa? Kalau berobat bayar ga?')).toEqual([
      'efek sabu itu apa?',
      'kalau berobat bayar ga?',
    ]);
  });

  test('one sentence falls apart at a joining word where both halves ask', () => {
    expect(find('efek sabu apa aja terus hukumannya gimana kak')).toEqual([
      'efek sabu apa aja',
      'hukumannya gimana kak',
    ]);
    expect(find('dia minum terus efek sabu itu apa')).toEqual(['dia minum terus efek sabu itu apa']);
  });

  test('a lone question word asks nothing by itself, and a statement asks nothing', () => {
    expect(find('Kenapa? Saya cuma cerita saja di sini.')).toEqual([]);
  });

  test('without words of asking only a question mark shows', () => {
    expect(createQuestionFinder({ asks: [], joins: [] })('sabu itu bahaya? ya bahaya sekali')).toEqual([
      'sabu itu bahaya?',
    ]);
  });
});
