/** The figures that this version promises on the development sets, and that safety's numbers are the directory's. */
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/cli/eval/development.ts';
import { EMERGENCY_NUMBERS } from '../../src/safety/texts.ts';
import { library, STARTS_AT } from '../dialogues/stage.ts';

const { world } = library();
const counts = new Map(evaluate(world, import.meta.dirname, STARTS_AT).map((count) => [count.name, count]));
const missesOf = (name: string) => counts.get(name)?.misses;

describe('the development sets', () => {
  test('the right lesson first in at least 85 of 100 questions whose lesson exists', () => {
    const { hits, total } = counts.get('lesson exists: top-1') ?? { hits: 0, total: 0 };
    expect(total).toBeGreaterThan(20);
    expect(hits / total).toBeGreaterThanOrEqual(0.85);
  });

  test('at least 44 of 46 emergencies, at most one false alarm among lesson lines and among questions', () => {
    expect(missesOf('crisis: an emergency reply')?.length).toBeLessThanOrEqual(2);
    expect(missesOf('lesson lines of the safety set: no alarm')?.length).toBeLessThanOrEqual(1);
    expect(missesOf('questions: no alarm')?.length).toBeLessThanOrEqual(1);
  });
});

test.each(Object.entries(EMERGENCY_NUMBERS))('%s stands in the directory under %s', (number, id) => {
  const contact = world.contact(id, STARTS_AT);
  expect([...(contact?.phones ?? []), ...(contact?.whatsapp ?? []), contact?.web]).toContain(number);
});
