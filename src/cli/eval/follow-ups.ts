/** Questions after questions: whether the last one is taken to be about the right lesson (and section). */

import type { World } from '../../engine/types.ts';
import { readAfter } from '../ask.ts';
import { interval } from './bootstrap.ts';
import type { Row } from './report.ts';
import type { AskedOn } from './sets.ts';

/** Two rows. Right lesson: the kind, and the lesson where one is named. Right section, too: one of those named. */
export function followUpRows(world: World, asked: readonly AskedOn[], at: number): readonly Row[] {
  const hits = asked.map(({ turns, kind, topic, sections }) => {
    const reading = readAfter(world, turns, at);
    const lesson = reading.kind === kind && (topic === undefined || reading.topic === topic);
    return { lesson, section: lesson && (sections === undefined || sections.includes(reading.section ?? '')) };
  });
  const row = (name: string, hit: readonly boolean[]): Row => ({
    name,
    of: hit.length,
    hits: hit.filter(Boolean).length,
    figure: interval(hit, (drawn) => drawn.filter(Boolean).length / drawn.length),
  });
  return [
    row(
      'follow-ups, right lesson',
      hits.map(({ lesson }) => lesson),
    ),
    row(
      'follow-ups, and right section',
      hits.map(({ section }) => section),
    ),
  ];
}
