/** The engine's World over loaded content: lookups only, none throws. */
import { areaOf, type Gazetteer, locate, NOWHERE } from '../directory/areas.ts';
import type { Operator, Version, World } from '../engine/types.ts';
import { contactAt } from './directory.ts';
import { shelve } from './groups.ts';
import type { Saying } from './locales.ts';
import type { Understand } from './matcher.ts';
import type { Contact, Lesson, LessonId, Quiz, Rich, RumourHeard } from './model.ts';

/** What a world is made of. */
export type Parts = {
  readonly lessons: readonly Lesson[];
  /** Slugs in the order of lists. */
  readonly topics: readonly LessonId[];
  readonly contacts: readonly Contact[];
  readonly quizzes: readonly Quiz[];
  readonly say: Saying;
  readonly understand: Understand;
  /** Absent, no rumour is known. */
  readonly rumour?: (text: string) => RumourHeard | undefined;
  /** Absent, no place is found. */
  readonly gazetteer?: Gazetteer;
  /** Absent, the world has no texts of a folder. */
  readonly version?: Version;
  readonly operator?: Operator;
};

const SILENT: Rich = { text: '', marks: [] };

/** A world that never changes: new content makes a new one. */
export function createWorld(parts: Parts): World {
  const { lessons, topics, contacts, quizzes, say, understand, rumour, gazetteer, version, operator } = parts;
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  const contactById = new Map(contacts.map((contact) => [contact.id, contact]));
  const groups = shelve(lessons, topics, (group) => say('id', `group.${group}`));
  const quizById = new Map(quizzes.map((quiz) => [quiz.id, quiz]));
  const shelf = groups.flatMap((group) =>
    group.lessons.flatMap(({ id }) => quizzes.filter((quiz) => quiz.lesson === id && !quiz.mixed)),
  );
  // Without its page a quiz would end in nothing to read, and its facts are no younger than the page's.
  const isPlayable = ({ lesson }: Quiz, at: number) => at < (byId.get(lesson)?.expires ?? 0);
  return {
    say,
    understand,
    rumour: (text) => rumour?.(text),
    lesson(id, at) {
      const lesson = byId.get(id);
      // Beyond its date a page comes without its text, so that nothing can show it by mistake.
      return lesson && at >= lesson.expires ? { ...lesson, expired: true, answer: SILENT, sections: [] } : lesson;
    },
    groups: () => groups,
    quiz(id, at) {
      const quiz = quizById.get(id);
      return quiz && isPlayable(quiz, at) ? quiz : undefined;
    },
    quizzes: (at) => shelf.filter((quiz) => isPlayable(quiz, at)),
    mixedQuizzes: (at) => quizzes.filter((quiz) => quiz.mixed && isPlayable(quiz, at)),
    contact(id, at) {
      const contact = contactById.get(id);
      return contact && contactAt(contact, at);
    },
    contacts: (at) => contacts.map((contact) => contactAt(contact, at)),
    locate: (text) => (gazetteer ? locate(gazetteer, text) : NOWHERE),
    area: (code) => gazetteer && areaOf(gazetteer, code),
    version: version ?? { hash: '', pages: 0, signed: 0 },
    ...(operator && { operator }),
  };
}
