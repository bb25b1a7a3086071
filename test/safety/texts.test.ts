/** What is told in danger: short enough, right numbers, 119 where a life is at stake, in three languages. */
import { describe, expect, test } from 'vitest';
import { EMERGENCY_NUMBERS, emergencyFollowUp, emergencyStep, emergencyText } from '../../src/safety/texts.ts';

const LANGS = ['id', 'en', 'su'] as const;
const KINDS = ['overdose', 'suicide', 'violence'] as const;
const STEPS = ['notBreathing', 'breathing', 'called', 'stay', 'hide'].map((step) => `crisis:${step}`);
const all = LANGS.flatMap((lang) => [
  ...[...KINDS, 'unknown' as const].map((kind) => emergencyText(kind, lang)),
  ...KINDS.flatMap((kind) => [0, 1].map((turn) => emergencyFollowUp(kind, lang, turn))),
  ...STEPS.flatMap((step) => emergencyStep(step, lang) ?? []),
]);

describe('every emergency text', () => {
  test('there are 45 of them', () => expect(all).toHaveLength(45));

  test.each(all)('fits a small phone: $text', ({ text, buttons }) => {
    expect(text.length).toBeLessThanOrEqual(700);
    expect(buttons.length).toBeGreaterThan(0);
    expect(buttons.length).toBeLessThanOrEqual(3);
    for (const { label, action } of buttons) {
      expect(label.length).toBeLessThanOrEqual(20);
      expect(action === 'menu' || emergencyStep(action, 'id') !== undefined).toBe(true);
    }
  });

  test('holds no number or address that is not listed', () => {
    const found = all.flatMap(({ text }) => text.match(/https?:\/\/\S+|\+?\d{3,}/g) ?? []);
    expect([...new Set(found)].filter((each) => !Object.hasOwn(EMERGENCY_NUMBERS, each))).toEqual([]);
  });
});

describe('the first reply', () => {
  test.each(LANGS)('%s: 119 stands in the first line for an overdose, early for a wish to die', (lang) => {
    expect(emergencyText('overdose', lang).text.split('\n')[0]).toContain('119');
    const suicide = emergencyText('suicide', lang).text;
    expect(suicide).toContain('119');
    expect(suicide).toContain('https://www.healing119.id');
    const violence = emergencyText('violence', lang).text;
    expect(violence).toContain('129');
    expect(violence).toContain('110');
  });

  test('184 is never the first line of a crisis, and never in the three kinds', () => {
    for (const lang of LANGS) for (const kind of KINDS) expect(emergencyText(kind, lang).text).not.toContain('184');
  });
});

test('an unknown button has no step', () => expect(emergencyStep('crisis:toString', 'id')).toBeUndefined());
