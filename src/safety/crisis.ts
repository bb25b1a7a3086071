/**
 * Whether a message tells of a person in danger now. Cues are weighed sentence by sentence, then over neighbouring
 * sentences, so that a danger in the middle of a long letter is heard and a question of fact elsewhere cannot hush it.
 * A missed crisis is the worst error; a general question must still be answered as one.
 */
import { hunchOf, kindHunchOf } from './hunch.ts';
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
const ALARM = 2;
/** How much a hunch counts beside the cues, and how much doubt of it is heeded: strong signs must not be talked away. */
const HUNCH = 1.5;
const MOST_DOUBT = -2;
/** Without this much from the cues, a hunch must be this strong to raise the alarm. */
const SOME_CUES = 1;
const STRONG_HUNCH = 1.3;
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

const stretches = (words: readonly string[]): (readonly string[])[] => {
  if (words.length <= STRETCH) return [words];
  const out: (readonly string[])[] = [];
  for (let at = 0; at < words.length - STEP; at += STEP) out.push(words.slice(at, at + STRETCH));
  return out;
};

/** A stretch of the message: its text for the cues, what its stance takes, and the hunch that its words give. */
type Part = { readonly text: string; readonly stance: number; readonly hunch: number };

/** The most that a question elsewhere in the message can take from a danger told here. */
const ELSEWHERE = -1.5;

/** Up to this many words a message is judged by one hunch; of a longer one each stretch has its own. */
const SHORT = 60;

/** Last and first stretch of sentences that follow each other: a sign in one, its cause in the next. */
const seams = (stretched: readonly (readonly (readonly string[])[])[]): (readonly string[])[][] =>
  stretched.slice(1).map((after, at) => [stretched[at]?.at(-1) ?? [], after[0] ?? []]);

/** Texts to weigh: each sentence (or stretch of a long one), then the seams between sentences. */
const partsOf = (sentences: readonly (readonly string[])[]): Part[] => {
  const stretched = sentences.map(stretches);
  const single = stretched.flat();
  const whole = single.flat().length <= SHORT ? hunchOf(sentences) : undefined;
  const parts = [...single.map((words) => [words]), ...seams(stretched)].map((group) => {
    const text = group.map(readable).join('.');
    return { text, stance: weigh(AGAINST_ALL, text), hunch: whole ?? hunchOf(group) };
  });
  const lowest = Math.min(0, ...parts.slice(0, single.length).map((part) => part.stance));
  return parts.map((part) => ({ ...part, stance: Math.min(part.stance, Math.max(lowest, ELSEWHERE)) }));
};

/** How much a kind weighs in a stretch. */
const scoreOf = (kind: Kind, { text, stance, hunch }: Part): number => {
  const signs = Math.min(MOST_SIGNS, weigh(kind.signs, text));
  // Context alone never makes a crisis.
  if (signs === 0 && hunch < STRONG_HUNCH) return 0;
  const cues = signs + stance + weigh(CONTEXTS, text) + weigh(kind.tipping, text);
  if (cues < SOME_CUES && hunch < STRONG_HUNCH) return 0;
  return cues + HUNCH * Math.max(MOST_DOUBT, hunch);
};

/** Whether this message tells of a person in danger now. Pure; never throws on any string (any length, any Unicode). */
export const recogniseCrisis = (text: string): Crisis | undefined => {
  const sentences = sentencesOf(text);
  const parts = partsOf(sentences);
  const scored = KINDS.map((one) => ({ one, score: Math.max(0, ...parts.map((part) => scoreOf(one, part))) }));
  const alarming = scored.filter(({ score }) => score >= ALARM);
  // Where two kinds alarm, the graver wins unless another weighs clearly more.
  const weight = ({ one, score }: (typeof scored)[number]) => score + one.graver + kindHunchOf(one.kind, sentences);
  const [first] = alarming.sort((a, b) => weight(b) - weight(a));
  return first && { kind: first.one.kind, lang: languageOf(text) };
};
