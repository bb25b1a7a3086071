/**
 * The questions in a message. People tell a story and ask at its end, or ask two things at once: each part that asks by
 * itself is a question. Which words ask and which words join two questions is data (content/words/tanya.yaml).
 */
import { clean } from './clean.ts';
import type { AskingWords } from './types.ts';

/** Parts of fewer words ask nothing by themselves: "kenapa?" goes with what stands before it. */
const LEAST_WORDS = 3;
/** More questions than these are a list; a person wants the first ones answered. */
const MOST = 4;
const END = /(?<=[?!.;\n])\s+|\n+/;

/** The parts of a text that ask something, in order, as plain lower-case text. */
export type QuestionFinder = (text: string) => readonly string[];

export function createQuestionFinder({ asks, joins }: AskingWords): QuestionFinder {
  const asking = new Set(asks);
  const joint = joins.length === 0 ? undefined : new RegExp(`[\\s,]+(?:${joins.map(escaped).join('|')})\\s+`);
  const doesAsk = (part: string) =>
    part.split(/\s+/).length >= LEAST_WORDS &&
    (part.includes('?') || part.split(/[^a-z0-9]+/).some((word) => asking.has(word)));
  return (text) =>
    clean(text)
      .split(END)
      .flatMap((sentence) => {
        const halves = joint === undefined ? [sentence] : sentence.split(joint).filter((each) => each.trim() !== '');
        // A sentence falls apart only where every half asks: "efeknya apa terus hukumannya gimana".
        return halves.length === 2 && halves.every(doesAsk) ? halves : [sentence];
      })
      .filter(doesAsk)
      .slice(0, MOST);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
