/** One line of `chat --jsonl` in, as contracts.md section 3 fixes it. */
import { z } from 'zod';
import type { Happening } from '../engine/types.ts';

const user = z.string().min(1);
const key = z.string().min(1).optional();
const Line = z.union([
  z.strictObject({ user, start: z.literal(true), key }),
  z.strictObject({ user, text: z.string(), key }),
  z.strictObject({ user, tap: z.string(), key }),
  z.strictObject({ user, location: z.strictObject({ lat: z.number(), lon: z.number() }), key }),
  z.strictObject({ user, media: z.enum(['voice', 'sticker', 'photo']), key }),
  z.strictObject({ user, edit: z.string(), text: z.string(), key }),
  z.strictObject({ group: z.string(), user, text: z.string(), addressed: z.boolean().optional(), key }),
  z.strictObject({ group_add: z.string() }),
  z.strictObject({ wait: z.string().regex(/^\d+[smhd]$/, 'wait: a number and one of s, m, h, d, for example "15m"') }),
  z.strictObject({ content: z.literal('reload') }),
  z.strictObject({ dump: z.literal(true) }),
  z.strictObject({
    counsellor: z.string(),
    do: z.string(),
    case: z.string().optional(),
    text: z.string().optional(),
  }),
]);
export type ChatLine = z.infer<typeof Line>;

/** The line, or what is wrong with it. */
export function readLine(text: string): ChatLine | { readonly error: string } {
  try {
    const read = Line.safeParse(JSON.parse(text));
    return read.success
      ? read.data
      : { error: 'a line of chat --jsonl must be one of the forms of contracts.md section 3' };
  } catch {
    return { error: 'not JSON: one object a line is expected' };
  }
}

const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** "15m" in milliseconds. */
export const duration = (text: string): number => Number(text.slice(0, -1)) * (UNITS[text.slice(-1)] ?? 0);

/** What an action looks like: never a label, which has a capital letter or a space. */
const ACTION = /^[a-z][\w.-]*(:\S*)?$/;

/**
 * What a user's line means; a tap's label is looked up among the buttons this user was offered. A label that was never
 * offered is typed instead: that is all a person could do.
 */
export function happening(line: ChatLine, actionOf: (label: string) => string | undefined): Happening | undefined {
  if ('start' in line) return { kind: 'start' };
  if ('tap' in line) {
    const action = actionOf(line.tap) ?? (ACTION.test(line.tap) ? line.tap : undefined);
    return action === undefined ? { kind: 'text', text: line.tap } : { kind: 'tap', action };
  }
  if ('location' in line) return { kind: 'location', ...line.location };
  if ('media' in line) return { kind: 'unsupported', what: line.media };
  // An edited message counts as said anew: the newest text is what the person means.
  return 'text' in line && line.text !== undefined ? { kind: 'text', text: line.text } : undefined;
}
