/** The figures of every page that the limits of the house are about, as data for a table. */
import type { Instant } from '../engine/types.ts';
import { dayOf, daysBetween } from './dates.ts';
import { readEveryday } from './everyday.ts';
import type { Files } from './files.ts';
import { gather } from './gather.ts';
import type { Page, Role } from './lesson.ts';
import type { LessonId } from './model.ts';
import type { QuizFile } from './quiz.ts';
import { readingOf } from './reading.ts';

/** One page in figures. Words count as in reading.ts, lengths in characters, `share` from 0 to 1. */
export type Measures = {
  readonly id: LessonId;
  readonly sentences: number;
  readonly meanWords: number;
  readonly mostWords: number;
  readonly share: number;
  readonly answer: number;
  readonly longestSection: number;
  readonly sections: number;
  readonly questions: number;
  readonly opened: number;
  readonly sources: number;
  readonly quizItems: number;
  /** Scenes (refusals among them) and norms. */
  readonly quizScenes: number;
  readonly roles: readonly Role[];
  readonly reviewed: string;
  readonly validUntil: string;
  /** Days from review to the end, and from today to the end (negative: over). */
  readonly trustedDays: number;
  readonly daysLeft: number;
};

/** All pages that could be read, in the order of topics. */
export function measures(files: Files, now: Instant): readonly Measures[] {
  const { pages, quizzes, topics } = gather(files, now);
  const everyday = readEveryday(files);
  const place = (id: LessonId) => (topics.includes(id) ? topics.indexOf(id) : topics.length);
  return [...pages]
    .sort((a, b) => place(a.page.id) - place(b.page.id))
    .map(({ page }) => ({
      ...wordsOf(page, everyday),
      ...datesOf(page, dayOf(now)),
      ...quizOf(quizzes.find(({ pelajaran }) => pelajaran === page.id)),
    }));
}

function wordsOf(page: Page, everyday: ReturnType<typeof readEveryday>) {
  const { sentences, mean, longest, share } = readingOf(page, everyday);
  const { front, answer, sections } = page;
  return {
    id: page.id,
    sentences: sentences.length,
    meanWords: mean,
    mostWords: longest?.words ?? 0,
    share,
    answer: answer.rich.text.length,
    longestSection: Math.max(0, ...sections.map(({ rich }) => rich.text.length)),
    sections: sections.length,
    questions: new Set(front.tanya.map((each) => each.toLowerCase())).size,
    opened: front.sumber.filter(({ dibuka }) => dibuka !== undefined).length,
    sources: front.sumber.length,
  };
}

const datesOf = ({ front: { peran, ditinjau, berlaku_sampai } }: Page, today: string) => ({
  roles: peran,
  reviewed: ditinjau,
  validUntil: berlaku_sampai,
  trustedDays: daysBetween(ditinjau, berlaku_sampai),
  daysLeft: daysBetween(today, berlaku_sampai),
});

const quizOf = (quiz: QuizFile | undefined) => ({
  quizItems: quiz?.soal.length ?? 0,
  quizScenes: quiz?.soal.filter(({ jenis }) => jenis === 'adegan' || jenis === 'norma').length ?? 0,
});
