/** The eight shelves of the menu, in their order. Their titles are `group.<id>` in locales/. */
import type { Lesson, LessonGroup } from './model.ts';

const GROUPS = ['dasar', 'zat', 'bahaya', 'hukum', 'pencegahan', 'rehabilitasi', 'bantuan', 'tentang'] as const;

/** Shelves that hold something; lessons stand in the order of `topics`, those it does not know at the end. */
export function shelve(
  lessons: readonly Lesson[],
  topics: readonly string[],
  titleOf: (group: string) => string,
): readonly LessonGroup[] {
  const place = new Map(topics.map((slug, at) => [slug, at]));
  const placeOf = ({ id }: Lesson) => place.get(id) ?? topics.length;
  const ordered = [...lessons].sort((a, b) => placeOf(a) - placeOf(b) || a.id.localeCompare(b.id));
  return GROUPS.map((id) => ({
    id,
    title: titleOf(id),
    lessons: ordered.filter((each) => each.id.startsWith(`${id}/`)).map(({ id, title }) => ({ id, title })),
  })).filter(({ lessons }) => lessons.length > 0);
}
