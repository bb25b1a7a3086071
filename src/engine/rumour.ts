/** Whether a message is about a known rumour. */
import type { Kind, Understanding } from '../matcher/types.ts';
import type { RumourHeard, World } from './types.ts';

/**
 * The rumour that a message passes on or asks about. A person's own question that must be refused, or that reports
 * dealing, stays what it is: no "mitos" may soften a no, and no claim may stand before a way to help.
 */
export function rumourIn(world: World, text: string, { kind }: Pick<Understanding, 'kind'>): RumourHeard | undefined {
  const heard = world.rumour(text);
  return heard && (heard.passedOn || !STAYS.has(kind)) ? heard : undefined;
}

const STAYS: ReadonlySet<Kind> = new Set(['refuse.acquire', 'refuse.produce', 'refuse.use', 'refuse.evade', 'report']);
