/** Content as the training sees it: every phrase read once, every page as fields of terms. */
import { createSpace, features, type Space, type Vector, vectorOf } from './features.ts';
import { createNormalizer, type Normalizer, type Reading } from './normalize.ts';
import type { Fields } from './rank.ts';
import { createSpeller } from './spell.ts';
import type { LessonText, MatcherData } from './types.ts';
import { countWords } from './vocabulary.ts';

/** Place of "lesson" among the kinds; the others follow in the order of their names. */
export const LESSON_KIND = 0;
/** A phrase with what it asks for: places in `kinds` and, for lessons, in `topics` (else -1). */
export type Sample = {
  readonly reading: Reading;
  readonly vector: Vector;
  readonly kind: number;
  readonly topic: number;
};
/** What is learnt from. `pages[topic]` are the fields title, aliases and text, empty where there is no page. */
export type Study = {
  /** Families of features and parts that are left out. */
  readonly without: readonly string[];
  readonly vocabulary: Readonly<Record<string, number>>;
  readonly topics: readonly string[];
  readonly kinds: readonly string[];
  readonly space: Space;
  readonly samples: readonly Sample[];
  readonly pages: readonly Fields[];
};

/** Reads all content; topics and kinds in the order of their names, samples in the order of topics, then kinds. */
export function study(data: MatcherData, without: readonly string[] = []): Study {
  const vocabulary = countWords(data);
  const read = createNormalizer(data.words, createSpeller(new Map(Object.entries(vocabulary))));
  const pages = new Map(data.lessons.map((page) => [page.id, page]));
  const topics = [...new Set([...Object.keys(data.phrases), ...pages.keys()])].sort();
  const kinds = ['lesson', ...Object.keys(data.others).sort()];
  const phrases = [
    ...topics.flatMap((id, topic) =>
      phrasesOf(data, pages.get(id), id).map((text) => ({ text, kind: LESSON_KIND, topic })),
    ),
    ...kinds.flatMap((name, kind) => (data.others[name] ?? []).map((text) => ({ text, kind, topic: -1 }))),
  ].map(({ text, ...meant }) => ({ ...meant, reading: read(text) }));
  const found = phrases.map(({ reading }) => features(reading, without));
  const space = createSpace(found);
  const samples = phrases.map((phrase, i) => ({ ...phrase, vector: vectorOf(space, found[i] ?? []) }));
  return { without, vocabulary, topics, kinds, space, samples, pages: topics.map((id) => fields(pages.get(id), read)) };
}

/** How people ask for a topic: its phrases, and the page's own title, names and questions. */
function phrasesOf(data: MatcherData, page: LessonText | undefined, id: string): readonly string[] {
  return [...new Set([...(data.phrases[id] ?? []), ...(page ? [page.title, ...page.aliases, ...page.questions] : [])])];
}

function fields(page: LessonText | undefined, read: Normalizer): Fields {
  if (!page) return [[], [], []];
  const termsOf = (texts: readonly string[]) => texts.flatMap((text) => read(text).terms);
  const text = [page.answer, ...page.sections.flatMap((section) => [section.title, section.text])];
  return [termsOf([page.title]), termsOf(page.aliases), termsOf(text)];
}
