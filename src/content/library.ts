/** What loading content gives: all that the house knows, and all that is wrong with it. */
import type { Operator, World } from '../engine/types.ts';
import type { RumourMarks } from '../matcher/rumours.ts';
import type { MatcherData } from '../matcher/types.ts';
import type { Areas } from './areas.ts';
import type { Files } from './files.ts';
import type { Role } from './lesson.ts';
import type { SayingFile } from './locales.ts';
import type { Contact, Lesson, LessonId, Problem, Quiz, Rumour } from './model.ts';

/** Everything read at once. It never changes; new content is a new Library. */
export type Library = Stock & { readonly world: World };

/** A library before it speaks: plain data only, so that another thread may read it and hand it over. */
export type Stock = {
  /** The very texts it was read from: what new content is compared with. */
  readonly files: Files;
  readonly lessons: readonly Lesson[];
  /** Slugs in the order of lists. */
  readonly topics: readonly LessonId[];
  readonly contacts: readonly Contact[];
  readonly areas: Areas;
  readonly sayings: readonly SayingFile[];
  readonly operator?: Operator;
  /** In the order of file and line; empty when every rule is kept. */
  readonly problems: readonly Problem[];
  /** Nothing wrong yet: what an editor should see to soon. */
  readonly notices: readonly Problem[];
  readonly data: MatcherData;
  readonly quizzes: readonly Quiz[];
  readonly rumours: readonly Rumour[];
  /** The words by which a chain message is known. */
  readonly rumourMarks: RumourMarks;
  readonly pages: readonly PageStatus[];
  /** Name of the trained model for this data: changes with phrases, words, lessons and the model's format. */
  readonly hash: string;
};

/** How one page stands, for the warning at start and for editors. Pages that could not be read are in `problems` only. */
export type PageStatus = {
  readonly id: LessonId;
  readonly file: string;
  readonly title: string;
  /** Whether the world serves it (its date apart). */
  readonly served: boolean;
  readonly signed: boolean;
  /** Roles that have not signed this very text. */
  readonly missing: readonly Role[];
  /** What a signature must name (pageHash). */
  readonly hash: string;
  readonly reviewed: string;
  /** Last day on which it may be served. */
  readonly validUntil: string;
  /** Sources that somebody opened, and all sources (decisions 18). */
  readonly opened: number;
  readonly sources: number;
};
