import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src/matcher/match.ts';
import { train } from '../../src/matcher/train.ts';
import { small } from './small.ts';

const model = train(small);
const matcher = createMatcher(small, model);
const understand = (text: string, lesson?: string) => matcher.understand(text, lesson ? { lesson } : undefined);

describe('which lesson', () => {
  test.each([
    ['bahayanya sabu apa', 'zat/sabu'],
    ['rokok bikin batuk ya', 'zat/rokok'],
    ['gmn daftar rehab', 'rehabilitasi/alur'],
    ['pemakai ditangkap dipenjara ga', 'hukum/pengguna'],
  ])('%s', (text, topic) => {
    expect(understand(text)).toMatchObject({ kind: 'lesson', topic });
  });

  test('a typo does not matter', () => {
    expect(understand('apa bahya rokko')).toMatchObject({ kind: 'lesson', topic: 'zat/rokok' });
  });

  test('the section comes with it when one fits', () => {
    expect(understand('tanda orang memakai sabu')).toMatchObject({ topic: 'zat/sabu', section: 'tanda' });
    expect(understand('apa itu sabu').section).toBeUndefined();
  });
});

describe('two confidences', () => {
  test('about us, but no page: unsure, and no other page instead', () => {
    const { kind, topic, ours } = understand('apa bahaya ganja');
    expect(kind).toBe('unsure');
    expect(topic).toBeUndefined();
    expect(ours).toBeGreaterThan(0.8);
  });

  test('not about us: out of scope, though a word looks alike', () => {
    const { kind, ours } = understand('sabuk pengaman di mobil wajib ga');
    expect(kind).toBe('outofscope');
    expect(ours).toBeLessThan(0.5);
  });

  test('a wish to buy is about us, and no lesson', () => {
    const { kind, ours } = understand('mau beli ganja di mana');
    expect(kind).toBe('refuse.acquire');
    expect(ours).toBeGreaterThan(0.5);
  });

  test.each(['apa bahaya ganja', 'cuaca', 'beli sabu', 'halo', ''])(
    '%j: pages only, best first, chances in order',
    (text) => {
      const { alternatives, confidence, ours } = understand(text);
      expect(alternatives.map(({ topic }) => topic).sort()).toEqual(small.lessons.map(({ id }) => id).sort());
      const chances = alternatives.map((each) => each.confidence);
      expect(chances).toEqual([...chances].sort((a, b) => b - a));
      for (const chance of [confidence, ours, ...chances]) {
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1.000001);
      }
    },
  );
});

describe('after a lesson', () => {
  test.each([
    ['efeknya apa?', 'dampak'],
    ['bahaya ga', 'dampak'],
    ['tandanya apa', 'tanda'],
    ['kalo anak saya?', 'kalau-ini-anakmu'],
    ['terus gmn?', undefined],
  ])('%s goes on about it', (text, section) => {
    const understood = understand(text, 'zat/sabu');
    expect(understood).toMatchObject({ kind: 'lesson', topic: 'zat/sabu' });
    expect(understood.section).toBe(section);
    expect(understood.alternatives[0]?.topic).toBe('zat/sabu');
  });

  test('a message with its own subject changes the topic', () => {
    expect(understand('cara daftar rehab', 'zat/sabu')).toMatchObject({ topic: 'rehabilitasi/alur' });
    expect(understand('kalau ganja?', 'zat/sabu').topic).toBeUndefined();
  });

  test('a comparison stays with the lesson whose section makes it', () => {
    expect(understand('bedanya sama rokok apa?', 'zat/sabu')).toMatchObject({
      topic: 'zat/sabu',
      section: 'beda-dari-rokok',
    });
    expect(understand('rokok bahaya ga', 'zat/sabu').topic).toBe('zat/rokok');
    expect(understand('bedanya sama ganja apa?', 'zat/sabu').topic).toBeUndefined();
  });

  test('what a section covers is answered there rather than by a topic without a page', () => {
    expect(understand('apa tekanan darah naik').topic).toBeUndefined();
    expect(understand('apa tekanan darah naik', 'zat/sabu')).toMatchObject({ topic: 'zat/sabu', section: 'dampak' });
    expect(understand('apa tekanan darah naik sama ganja', 'zat/sabu').topic).toBeUndefined();
    // The section says so in passing, but it is not about that drug.
    expect(understand('ganja lain ya', 'zat/sabu').topic).toBeUndefined();
  });

  test('danger signs are neither signs nor effects', () => {
    expect(understand('bahaya ga', 'zat/sabu').section).toBe('dampak');
    expect(understand('tanda bahayanya apa', 'zat/sabu').section).toBe('tanda-bahaya');
    expect(understand('bahaya ga', 'rehabilitasi/alur').section).toBeUndefined();
  });

  test('thanks are thanks, and the weather is the weather', () => {
    expect(understand('makasih ya', 'zat/sabu').kind).toBe('smalltalk');
    expect(understand('cuaca hari ini bagaimana', 'zat/sabu').kind).toBe('outofscope');
  });

  test('a lesson without a page is no context', () => {
    expect(understand('efeknya apa?', 'zat/ganja')).toEqual(understand('efeknya apa?'));
  });
});

describe('places', () => {
  test.each(['di depok ke mana', 'di tegal ke mana'])('%s: asked as of the place that was taught', (text) => {
    expect(understand(text).kind).toBe('handoff');
  });

  test('a name that no text holds is known all the same, so it is not mended', () => {
    expect(Object.keys(model.vocabulary)).toContain('tegal');
  });
});

describe('explanation', () => {
  test('says what was read, which part speaks for what, and why', () => {
    const { understanding, seen, words, terms, lessons, why } = matcher.explain('shabu bahaya ga');
    expect(seen).toEqual(['shabu', 'bahaya', 'ga']);
    expect(words).toEqual(['sabu', 'bahaya', 'tidak']);
    expect(terms).toEqual(['sabu', 'bahaya', 'tidak']);
    expect(lessons[0]).toMatchObject({ topic: 'zat/sabu' });
    expect(lessons[0]?.parts.map(({ part }) => part)).toEqual(['pola kata', 'kata kunci', 'contoh terdekat']);
    expect(why).toBe(`Dijawab dengan zat/sabu; peluang benar ${Math.round(understanding.confidence * 100)}%.`);
    expect(matcher.understand('shabu bahaya ga')).toEqual(understanding);
  });

  test('names the page that is missing', () => {
    expect(matcher.explain('ganja medis boleh ga').why).toBe(
      'Paling cocok dengan zat/ganja, yang belum punya halaman. Tulis halamannya.',
    );
  });
});

describe('nothing is too long or too strange', () => {
  test.each([
    ['one letter', 'a'.repeat(10_000)],
    ['unknown words', 'blkqx rtzwp '.repeat(833)],
    ['accents', 'e\u0301'.repeat(5_000)],
    ['hyphens', 'ab-'.repeat(3_333)],
    ['emoji', '😅'.repeat(5_000)],
  ])('%s, 10,000 of them', (_, text) => {
    const { confidence } = understand(text);
    expect(Number.isFinite(confidence)).toBe(true);
  });

  test('content without anything still answers', () => {
    const nothing = { lessons: [], phrases: {}, others: {}, words: { slang: {}, synonyms: {}, ignored: [] } };
    expect(createMatcher(nothing, train(nothing)).understand('halo')).toMatchObject({
      kind: 'unsure',
      alternatives: [],
    });
  });
});
