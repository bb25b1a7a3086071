/**
 * Whether a message tells of a person in danger now. Two listeners: patterns with weights (cues), which a person can read
 * and mend, and a hunch learnt from thousands of phrasings, which takes the cues found as part of what it reads. Either
 * can raise the alarm; the cues only where the hunch does not rule it out.
 *
 * Cues are weighed sentence by sentence, then over neighbouring sentences, so that a danger in the middle of a long letter
 * is heard and a question of fact elsewhere cannot hush it. A missed crisis is the worst error; a general question must
 * still be answered as one.
 */
import { type Chances, type CrisisKind, hunchOf, KINDS } from './hunch.ts';
import { languageOf } from './language.ts';
import { sentencesOf } from './normalise.ts';
import { CONTEXT } from './patterns/context.ts';
import { IDIOMS, STANCES } from './patterns/not-crisis.ts';
import { AGAINST_OVERDOSE, OVERDOSE } from './patterns/overdose.ts';
import { AGAINST_SUICIDE, SUICIDE } from './patterns/suicide.ts';
import { AGAINST_VIOLENCE, VIOLENCE } from './patterns/violence.ts';
import { expression, foundIn, type ReadyCue, ready, weightOf } from './weigh.ts';

export type { CrisisKind } from './hunch.ts';
export { languageOf } from './language.ts';

export type CrisisLang = 'id' | 'en' | 'su';
/** `chance`: how sure the hunch is that somebody is in danger at all, 0 to 1. */
export type Crisis = { readonly kind: CrisisKind; readonly lang: CrisisLang; readonly chance: number };

/** The chance of danger from which the hunch alone raises the alarm: less hears more and frightens more who only ask. */
const ALARM = 0.35;
/** The same for a stretch of a long message, which has lost what stands around it. */
const ALARM_STRETCH = 0.75;
/** The weight at which cues raise the alarm, and the chance of danger that the hunch must leave them. */
const ENOUGH_CUES = 2;
const NOT_RULED_OUT = 0.2;
/** What one point of cues counts beside a chance when kinds are told apart. */
const CUE_CLAIM = 0.15;
/** Signs beyond this add nothing, or a tale of long ago would outweigh that it is long ago. */
const MOST_SIGNS = 5;
/** The most that a question elsewhere in the message can take from a danger told here. */
const ELSEWHERE = -1.5;
/** Longer sentences are read in overlapping stretches, so that a far-off word neither helps nor hushes. */
const STRETCH = 30;
const STEP = 15;
/** Up to this many words a message is judged by one hunch; of a longer one each stretch has its own as well. */
const SHORT = 40;

type Kind = { readonly signs: readonly ReadyCue[]; readonly tipping: readonly ReadyCue[]; readonly graver: number };

/** `graver` is the head start of a kind where cues of two fit (the order of the labelling guide). */
const CUES: Readonly<Record<CrisisKind, Kind>> = {
  overdose: { graver: 1, signs: ready(OVERDOSE, 'o'), tipping: ready(AGAINST_OVERDOSE, 'ao') },
  suicide: { graver: 0.5, signs: ready(SUICIDE, 's'), tipping: ready(AGAINST_SUICIDE, 'as') },
  violence: { graver: 0, signs: ready(VIOLENCE, 'v'), tipping: ready(AGAINST_VIOLENCE, 'av') },
};
const CONTEXTS = ready(CONTEXT, 'c');
const AGAINST_ALL = ready(STANCES, 'st');
const HARMLESS = expression(IDIOMS, 'g');
const ALL_CUES = [
  ...KINDS.flatMap((kind) => [...CUES[kind].signs, ...CUES[kind].tipping]),
  ...CONTEXTS,
  ...AGAINST_ALL,
];

type Sentences = readonly (readonly string[])[];

/** A sentence as text that cues can read, its idioms blanked. */
const readable = (words: readonly string[]): string => ` ${words.join(' ')} `.replace(HARMLESS, ' _');

const stretches = (words: readonly string[]): Sentences => {
  if (words.length <= STRETCH) return [words];
  const out: (readonly string[])[] = [];
  for (let at = 0; at < words.length - STEP; at += STEP) out.push(words.slice(at, at + STRETCH));
  return out;
};

/** A stretch of the message: the names of the cues found in it, and what its stance takes. */
type Part = { readonly sentences: Sentences; readonly cues: ReadonlyMap<string, number>; readonly stance: number };

/** What to weigh: each sentence (or stretch of a long one), then the seams: a sign in one, its cause in the next. */
const partsOf = (sentences: Sentences): Part[] => {
  const stretched = sentences.map(stretches);
  const single = stretched.flat();
  const seams = stretched.slice(1).map((after, at) => [stretched[at]?.at(-1) ?? [], after[0] ?? []]);
  const parts = [...single.map((words) => [words]), ...seams].map((group) => {
    const cues = foundIn(ALL_CUES, group.map(readable).join('.'));
    return { sentences: group, cues, stance: weightOf(AGAINST_ALL, cues) };
  });
  const lowest = Math.min(0, ...parts.slice(0, single.length).map((part) => part.stance));
  return parts.map((part) => ({ ...part, stance: Math.min(part.stance, Math.max(lowest, ELSEWHERE)) }));
};

/** How much the cues of a kind weigh in a part. Context alone never makes a crisis. */
const cuesFor = (kind: CrisisKind, { cues, stance }: Part): number => {
  const signs = Math.min(MOST_SIGNS, weightOf(CUES[kind].signs, cues));
  return signs === 0 ? 0 : signs + stance + weightOf(CONTEXTS, cues) + weightOf(CUES[kind].tipping, cues);
};

/** What a text lights: its sentences, and the names of all cues found in it. For the hunch, and for who teaches it. */
export const heardIn = (text: string): { readonly sentences: Sentences; readonly cues: readonly string[] } => {
  const sentences = sentencesOf(text);
  return { sentences, cues: namesIn(partsOf(sentences)) };
};

const namesIn = (parts: readonly Part[]): readonly string[] => [
  ...new Set(parts.flatMap(({ cues }) => [...cues.keys()])),
];

const danger = (chances: Chances): number => chances.overdose + chances.suicide + chances.violence;

/** Whether this message tells of a person in danger now. Pure; never throws on any string (any length, any Unicode). */
export const recogniseCrisis = (text: string): Crisis | undefined => {
  const sentences = sentencesOf(text);
  const parts = partsOf(sentences);
  const whole = hunchOf(sentences, namesIn(parts));
  const loudest = danger(whole) >= ALARM ? whole : loudestStretch(sentences, parts);
  const weights = KINDS.map((kind) => Math.max(0, ...parts.map((part) => cuesFor(kind, part))));
  const byCues = danger(whole) >= NOT_RULED_OUT && Math.max(...weights) >= ENOUGH_CUES;
  if (!loudest && !byCues) return undefined;
  const heard = loudest ?? whole;
  return { kind: likeliest(heard, weights), lang: languageOf(text), chance: danger(heard) };
};

/** The stretch of a long message that sounds most like danger, if it sounds enough like it. */
const loudestStretch = (sentences: Sentences, parts: readonly Part[]): Chances | undefined => {
  if (sentences.flat().length <= SHORT) return undefined;
  return parts
    .map((part) => hunchOf(part.sentences, [...part.cues.keys()]))
    .filter((chances) => danger(chances) >= ALARM_STRETCH)
    .sort((a, b) => danger(b) - danger(a))[0];
};

/** The kind that hunch and cues together speak for. */
const likeliest = (chances: Chances, weights: readonly number[]): CrisisKind => {
  const claims = KINDS.map((kind, place) => chances[kind] + CUE_CLAIM * ((weights[place] ?? 0) + CUES[kind].graver));
  return KINDS[claims.indexOf(Math.max(...claims))] ?? 'overdose';
};
