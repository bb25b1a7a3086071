/** Questions after questions: whether the last one is taken to be about the right lesson (and section). */

import type { World } from '../../engine/types.ts';
import { readAfter } from '../ask.ts';
import { interval } from './bootstrap.ts';
import type { Row } from './report.ts';
import type { AskedOn } from './sets.ts';

/** Right: the kind, the lesson where one is named, and one of the sections where some are named. */
export function followUpRow(world: World, asked: readonly AskedOn[], at: number): Row {
  const hits = asked.map(({ turns, kind, topic, sections }) => {
    const reading = readAfter(world, turns, at);
    const isTopic = topic === undefined || reading.topic === topic;
    const isSection = sections === undefined || sections.includes(reading.section ?? '');
    return reading.kind === kind && isTopic && isSection;
  });
  const share = (drawn: readonly boolean[]) => drawn.filter(Boolean).length / drawn.length;
  return { name: 'follow-ups', of: hits.length, hits: hits.filter(Boolean).length, figure: interval(hits, share) };
}
