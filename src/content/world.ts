/** The engine's World over loaded content: lookups only, none throws. */
import type { Operator, World } from '../engine/types.ts';
import { shelve } from './groups.ts';
import type { Saying } from './locales.ts';
import type { Understand } from './matcher.ts';
import type { Contact, Lesson, LessonId, Rich } from './model.ts';

/** What a world is made of. */
export type Parts = {
  readonly lessons: readonly Lesson[];
  /** Slugs in the order of lists. */
  readonly topics: readonly LessonId[];
  readonly contacts: readonly Contact[];
  readonly say: Saying;
  readonly understand: Understand;
  readonly operator?: Operator;
};

const SILENT: Rich = { text: '', marks: [] };

/** A world that never changes: new content makes a new one. */
export function createWorld({ lessons, topics, contacts, say, understand, operator }: Parts): World {
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  const contactById = new Map(contacts.map((contact) => [contact.id, contact]));
  const groups = shelve(lessons, topics, (group) => say('id', `group.${group}`));
  return {
    say,
    understand,
    lesson(id, at) {
      const lesson = byId.get(id);
      // Beyond its date a page comes without its text, so that nothing can show it by mistake.
      return lesson && at >= lesson.expires ? { ...lesson, expired: true, answer: SILENT, sections: [] } : lesson;
    },
    groups: () => groups,
    contact: (id) => contactById.get(id),
    ...(operator && { operator }),
  };
}
