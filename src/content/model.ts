/** What content/ holds, as the rest of the house sees it. Types only: whoever imports this stays pure. */
import type { Instant, Mark } from '../engine/types.ts';

/** Slug of topics: `group/slug`, for example `zat/sabu`. */
export type LessonId = string;
export type Audience = 'umum' | 'pelajar' | 'orang tua' | 'guru';
/** Text with emphasis; lists are lines that begin with "• ". */
export type Rich = { readonly text: string; readonly marks: readonly Mark[] };
/** A part of a lesson that can be the answer to a follow-up; `id` is unique in its lesson, [a-z0-9-]. */
export type Section = { readonly id: string; readonly title: string; readonly body: Rich };
/** Where a page's facts come from; `url` only of a page that was opened on `opened` (decisions 18). */
export type Source = {
  readonly title: string;
  readonly publisher: string;
  readonly year: number;
  readonly url?: string;
  readonly opened?: string;
};
/** One page as it may be served: a page past its date comes with `expired` and must not be shown. */
export type Lesson = {
  readonly id: LessonId;
  readonly title: string;
  readonly audience: readonly Audience[];
  readonly answer: Rich;
  readonly sections: readonly Section[];
  readonly related: readonly LessonId[];
  readonly sources: readonly Source[];
  /** ISO date of the last review. */
  readonly reviewed: string;
  /** First instant at which the page may no longer be served. */
  readonly expires: Instant;
  readonly expired: boolean;
  /** Whether every role that must sign has signed this very text. */
  readonly signed: boolean;
  readonly quiz?: string;
};
/** A group of the menu with the lessons that exist. */
export type LessonGroup = {
  readonly id: string;
  readonly title: string;
  readonly lessons: readonly { readonly id: LessonId; readonly title: string }[];
};
/** A quiz item; `reasons` has one for each option. */
export type QuizItem = {
  readonly question: string;
  readonly kind: 'fakta' | 'mitos' | 'adegan' | 'norma';
  readonly options: readonly string[];
  readonly right: number;
  readonly reasons: readonly string[];
  readonly lesson: LessonId;
};
export type Quiz = {
  readonly id: string;
  readonly title: string;
  readonly lesson: LessonId;
  readonly items: readonly QuizItem[];
  /** Made of questions of other quizzes; `lesson` is then what to read on, and has a quiz of its own. */
  readonly mixed?: true;
};
/** What is known of a claim. */
export type RumourVerdict = 'false' | 'misleading' | 'partly' | 'unproven' | 'true';
/** A claim that goes round as a chain message; `signs`: ways of telling it, each a list of terms with their alternatives. */
export type Rumour = {
  readonly id: string;
  readonly claim: string;
  readonly verdict: RumourVerdict;
  readonly answer: string;
  /** The lesson behind it; its page may not exist yet. */
  readonly lesson: LessonId;
  readonly signs: readonly (readonly (readonly string[])[])[];
  readonly sources: readonly Source[];
};
/** A claim that a message tells; `passedOn`: it is a forwarded text, not the person's own question. */
export type RumourHeard = { readonly rumour: Rumour; readonly passedOn: boolean };
/** What sort of office or line a contact is. */
export type ContactKind =
  | 'hotline'
  | 'emergency'
  | 'bnn-pusat'
  | 'bnnp'
  | 'bnnk'
  | 'rehab-center'
  | 'ipwl-rs'
  | 'ipwl-puskesmas'
  | 'dinas'
  | 'uptd-ppa';
/** What the gate lets through of a contact: every field may be shown as it is, character by character. */
export type Contact = {
  readonly id: string;
  readonly name: string;
  readonly kind: ContactKind;
  /** Kemendagri codes, "32" or "32.71"; "*" is all Indonesia. */
  readonly covers: readonly string[];
  readonly services: readonly string[];
  /** Whether numbers, hours and address passed the gate; otherwise only name, area and web may be shown and these are empty. */
  readonly confirmed: boolean;
  readonly phones: readonly string[];
  readonly whatsapp: readonly string[];
  readonly web?: string;
  readonly address?: string;
  readonly hours?: string;
  /** Where to send a person instead, in order, when nothing here can be shown. Ids that exist and may be shown. */
  readonly fallback: readonly string[];
  /** ISO day (or month, or year) of an editor's call, else of the newest source; '' when no source bears one. */
  readonly checked: string;
  /** Whether `checked` is the day of an editor's call. */
  readonly dialled: boolean;
  /** First instant at which an editor's confirmation no longer holds; absent where none is needed. */
  readonly confirmedUntil?: Instant;
};
/** Something wrong with a file, told to an editor, in Indonesian, with the cure. */
export type Problem = {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
};
