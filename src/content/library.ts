/** What loading content gives: all that the house knows, and all that is wrong with it. */
import type { World } from '../engine/types.ts';
import type { MatcherData } from '../matcher/types.ts';
import type { Role } from './lesson.ts';
import type { LessonId, Problem, Quiz } from './model.ts';

/** Everything read at once. It never changes; new content is a new Library. */
export type Library = {
  readonly world: World;
  /** In the order of file and line; empty when every rule is kept. */
  readonly problems: readonly Problem[];
  readonly data: MatcherData;
  readonly quizzes: readonly Quiz[];
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
