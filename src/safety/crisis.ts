/**
 * Whether a message tells of a person in danger now. Cues are weighed sentence by sentence, then over neighbouring
 * sentences, so that a danger in the middle of a long letter is heard and a question of fact elsewhere cannot hush it.
 * A missed crisis is the worst error; a general question must still be answered as one.
 */
import { languageOf } from './language.ts';
import { sentencesOf } from './normalise.ts';
import { CONTEXT } from './patterns/context.ts';
import { IDIOMS, STANCES } from './patterns/not-crisis.ts';
import { AGAINST_OVERDOSE, OVERDOSE } from './patterns/overdose.ts';
import { AGAINST_SUICIDE, SUICIDE } from './patterns/suicide.ts';
import { AGAINST_VIOLENCE, VIOLENCE } from './patterns/violence.ts';
import { expression, type ReadyCue, ready, weigh } from './weigh.ts';

export { languageOf } from './language.ts';

export type CrisisKind = 'overdose' | 'suicide' | 'violence';
export type CrisisLang = 'id' | 'en' | 'su';
export type Crisis = { readonly kind: CrisisKind; readonly lang: CrisisLang };

/** The weight at which the alarm is raised. Chosen on the project's own phrasings: test/safety/. */
const ALARM = 3;
/** The most that context alone can add; a stretch whose danger signs weigh less than ALARM minus this is safe. */
const MOST_CONTEXT = 1.5;
/** Signs beyond this add nothing, or a tale of long ago would outweigh that it is long ago. */
const MOST_SIGNS = 5;
/** Longer sentences are read in overlapping stretches, so that a far-off word neither helps nor hushes. */
const STRETCH = 30;
const STEP = 15;

type Kind = {
  readonly kind: CrisisKind;
  readonly graver: number;
  readonly signs: readonly ReadyCue[];
  readonly tipping: readonly ReadyCue[];
};

/** In the order of the labelling guide; `graver` is the head start that a kind has where two fit. */
const KINDS: readonly Kind[] = [
  { kind: 'overdose', graver: 1, signs: ready(OVERDOSE), tipping: ready(AGAINST_OVERDOSE) },
  { kind: 'suicide', graver: 0.5, signs: ready(SUICIDE), tipping: ready(AGAINST_SUICIDE) },
  { kind: 'violence', graver: 0, signs: ready(VIOLENCE), tipping: ready(AGAINST_VIOLENCE) },
];
const CONTEXTS = ready(CONTEXT);
const AGAINST_ALL = ready(STANCES);
const HARMLESS = expression(IDIOMS, 'g');

const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;

/** A sentence as text that cues can read, its idioms blanked. */
const readable = (words: readonly string[]): string => spaced(words).replace(HARMLESS, ' _');

const stretches = (words: readonly string[]): string[] => {
  if (words.length <= STRETCH) return [readable(words)];
  const out: string[] = [];
  for (let at = 0; at < words.length - STEP; at += STEP) out.push(readable(words.slice(at, at + STRETCH)));
  return out;
};

/** What a stretch weighs: the stance of other sentences counts a little, that of its own in full. */
type Part = { readonly text: string; readonly stance: number };

/** The most that a question elsewhere in the message can take from a danger told here. */
const ELSEWHERE = -1.5;

/** Texts to weigh: each sentence (or stretch of a long one), then neighbours together. */
const partsOf = (sentences: readonly (readonly string[])[]): Part[] => {
  const single = sentences.flatMap(stretches).map((text) => ({ text, stance: weigh(AGAINST_ALL, text) }));
  const lowest = Math.min(0, ...single.map((part) => part.stance));
  const pairs = single.slice(1).map(({ text }, at) => {
    const both = `${single[at]?.text}.${text}`;
    return { text: both, stance: weigh(AGAINST_ALL, both) };
  });
  return [...single, ...pairs].map(({ text, stance }) => ({
    text,
    stance: Math.min(stance, Math.max(lowest, ELSEWHERE)),
  }));
};

/** How much a kind weighs in a stretch; 0 when there are too few signs for any context to make it an alarm. */
const scoreOf = (kind: Kind, { text, stance }: Part): number => {
  const signs = Math.min(MOST_SIGNS, weigh(kind.signs, text));
  // Context alone never makes a crisis: there must be more danger than it could add.
  if (signs <= ALARM - MOST_CONTEXT) return 0;
  return signs + stance + weigh(CONTEXTS, text) + weigh(kind.tipping, text);
};

/** Whether this message tells of a person in danger now. Pure; never throws on any string (any length, any Unicode). */
export const recogniseCrisis = (text: string): Crisis | undefined => {
  const parts = partsOf(sentencesOf(text));
  const scored = KINDS.map((one) => ({ one, score: Math.max(0, ...parts.map((part) => scoreOf(one, part))) }));
  const alarming = scored.filter(({ score }) => score >= ALARM);
  // Where two kinds alarm, the graver wins unless the other weighs clearly more.
  const [first] = alarming.sort((a, b) => b.score + b.one.graver - a.score - a.one.graver);
  return first && { kind: first.one.kind, lang: languageOf(text) };
};
