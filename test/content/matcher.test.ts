import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keep, learn, type Trainer } from '../../src/content/matcher.ts';
import type { MatcherData } from '../../src/matcher/types.ts';

const data: MatcherData = {
  lessons: [],
  phrases: { 'zat/uji': ['apa itu zatuji'] },
  others: {},
  words: { slang: {}, synonyms: {}, ignored: [] },
};
/** A model is one word; every training counts. */
function counting(): Trainer<string> & { trained: number } {
  return {
    format: 1,
    trained: 0,
    train() {
      this.trained++;
      return 'utuh';
    },
    encode: (model) => new TextEncoder().encode(model),
    decode(bytes) {
      const text = new TextDecoder().decode(bytes);
      if (text !== 'utuh') throw new Error('uji: not whole');
      return text;
    },
    open: () => () => ({ kind: 'lesson', topic: 'zat/uji', confidence: 1, ours: 1, alternatives: [], words: [] }),
  };
}
const scratch = mkdtempSync(join(tmpdir(), 'uji-'));
const fresh = () => mkdtempSync(join(scratch, 'model-'));
afterAll(() => rmSync(scratch, { recursive: true }));

describe('the trained model', () => {
  it('is trained once, and not before the first message', () => {
    const trainer = counting();
    const understand = learn(trainer, data);
    expect(trainer.trained).toBe(0);
    expect([understand('a').kind, understand('b').kind]).toEqual(['lesson', 'lesson']);
    expect(trainer.trained).toBe(1);
  });

  it('comes from the file that the build wrote', () => {
    const [trainer, dir] = [counting(), fresh()];
    keep(trainer, data, dir);
    keep(trainer, data, dir);
    learn(trainer, data, dir)('a');
    expect(trainer.trained).toBe(1);
    expect(readdirSync(dir)).toHaveLength(1);
  });

  it('is trained again when the file is broken, or was made for other data or by another format', () => {
    const [trainer, dir] = [counting(), fresh()];
    const path = keep(trainer, data, dir);
    learn({ ...trainer, train: trainer.train.bind(trainer), format: 2 }, data, dir)('a');
    learn(trainer, { ...data, phrases: { 'zat/uji': ['zatuji'] } }, dir)('a');
    expect(trainer.trained).toBe(3);
    writeFileSync(path, 'separuh');
    learn(trainer, data, dir)('a');
    expect(trainer.trained).toBe(4);
  });

  it('is not asked for when there is nothing to learn from', () => {
    const trainer = counting();
    expect(learn(trainer, { ...data, phrases: {} })('apa')).toMatchObject({ kind: 'unsure', alternatives: [] });
    expect(trainer.trained).toBe(0);
  });
});
