/** What goes into the matcher and what comes out. Plain data; the matcher itself is pure. */
import type { LessonId } from '../content/model.ts';

/** What a message asks for, apart from emergencies, which `safety/` recognises first (contracts.md section 1). */
export type OtherKind =
  | 'handoff'
  | 'refuse.acquire'
  | 'refuse.produce'
  | 'refuse.use'
  | 'refuse.evade'
  | 'report'
  | 'quiz'
  | 'menu'
  | 'smalltalk'
  | 'privacy'
  | 'language'
  | 'outofscope';
/** `unsure`: about drugs, but no lesson answers it well enough. */
export type Kind = 'lesson' | 'unsure' | OtherKind;
/** A lesson with the calibrated chance that it answers the message. */
export type Candidate = { readonly topic: LessonId; readonly confidence: number };
/** What was talked about just now, so that "efeknya apa?" finds its subject. */
export type MatchContext = { readonly lesson: LessonId };
/** The reading of one message. `alternatives`: the best five lessons, best first, whatever the kind. */
export type Understanding = {
  readonly kind: Kind;
  readonly topic?: LessonId;
  /** Section of the lesson that answers best, if one does. */
  readonly section?: string;
  /** Of an `unsure` message: the two lessons that it could as well be about, so that one may ask which. */
  readonly between?: readonly [LessonId, LessonId];
  /** A second question in the same message: the lesson that answers it. */
  readonly also?: LessonId;
  /** Chance that `kind` (and `topic`) is right. */
  readonly confidence: number;
  /** Chance that the message is about our subject at all. */
  readonly ours: number;
  readonly alternatives: readonly Candidate[];
  /** The words as the matcher saw them, for editors. */
  readonly words: readonly string[];
};
/** A page as text, for indexing. */
export type LessonText = {
  readonly id: LessonId;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly questions: readonly string[];
  readonly answer: string;
  readonly sections: readonly { readonly id: string; readonly title: string; readonly text: string }[];
};
/** As people type them; `joins` may have several words. */
export type AskingWords = { readonly asks: readonly string[]; readonly joins: readonly string[] };
/** Language as data (content/words). Keys and values are lower case. */
export type Words = {
  /** Informal word -> standard words, "gmn" -> "bagaimana". */
  readonly slang: Readonly<Record<string, string>>;
  /** Variant -> canonical word, "shabu" -> "sabu". */
  readonly synonyms: Readonly<Record<string, string>>;
  /** Words that carry no topic, "sih". */
  readonly ignored: readonly string[];
  /** Class -> its standard words, "zat" -> ["sabu", "ganja"]: what is said of one drug is learnt for all. */
  readonly classes?: Readonly<Record<string, readonly string[]>>;
  /** Which words ask, and which join two questions. */
  readonly asking?: AskingWords;
  /** What one asks of a subject -> words that ask it, "dampak" -> ["efek", "bahaya"]; finds the section of a follow-up. */
  readonly aspects?: Readonly<Record<string, readonly string[]>>;
};
/** Everything the matcher learns from. `phrases` may hold topics that have no page yet: they teach it to say "unsure". */
export type MatcherData = {
  readonly lessons: readonly LessonText[];
  readonly phrases: Readonly<Record<LessonId, readonly string[]>>;
  readonly others: Readonly<Record<string, readonly string[]>>;
  readonly words: Words;
};
