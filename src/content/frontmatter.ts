/** Splits a page into its keys and its body, with line numbers. Only plain `---` fences: nothing in a fence is ever run. */

/** The two parts of a page; lines count from 1. */
export type Fenced = {
  readonly keys: string;
  readonly keysLine: number;
  readonly body: string;
  readonly bodyLine: number;
};

const FENCE = '---';

/** The parts, or undefined when the first line is no fence or no second fence closes it. */
export function splitFence(text: string): Fenced | undefined {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== FENCE) return undefined;
  const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === FENCE);
  if (end < 0) return undefined;
  return {
    keys: lines.slice(1, end).join('\n'),
    keysLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}
