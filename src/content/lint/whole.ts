/** What rules on the content as a whole look at: is everything there, and does everybody find it. */
import type { Page } from '../lesson.ts';
import type { Understand } from '../matcher.ts';
import type { LessonId } from '../model.ts';

/** All content at once. `unwritten`: topics that content/belum-ditulis.txt says are still to be written. */
export type Whole = {
  readonly pages: readonly Page[];
  readonly topics: readonly LessonId[];
  /** Topics that have a file, and topics that a quiz names, whether or not something is wrong with it. */
  readonly written: ReadonlySet<LessonId>;
  readonly quizzed: ReadonlySet<LessonId>;
  readonly unwritten: readonly { readonly slug: string; readonly line: number }[];
  readonly understand: Understand;
};
