/**
 * Content as it stands on disk now, for whoever writes it. Unlike the shelf that serves people, it takes everything, so
 * that an editor sees each save; of a page that cannot be served now, the last good text stays in sight.
 */
import type { Library } from './library.ts';
import type { LessonId } from './model.ts';

export interface Draft {
  /** The newest, with everything that is wrong with it. */
  library(): Library;
  /** The newest library that serves this page; absent when it was never good. */
  servedBy(id: LessonId): Library | undefined;
  /** Reads the disk again: half a second, in which an editor's page waits. */
  reload(): void;
}

/** `load` reads the disk; it is called once now. */
export function createDraft(load: () => Library): Draft {
  let newest = load();
  const good = new Map<LessonId, Library>();
  const keep = () => {
    for (const { id } of newest.lessons) good.set(id, newest);
  };
  keep();
  return {
    library: () => newest,
    servedBy: (id) => good.get(id),
    reload() {
      newest = load();
      keep();
    },
  };
}
