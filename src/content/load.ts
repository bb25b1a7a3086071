/** The way in: two folders become a Library, with everything that is wrong with them reported at once. */

import { createGazetteer } from '../directory/areas.ts';
import type { Instant, Operator, Version } from '../engine/types.ts';
import type { LessonText, MatcherData } from '../matcher/types.ts';
import { withOwnWords } from './areas.ts';
import { readFiles } from './files.ts';
import { type Gathered, gather } from './gather.ts';
import { keepStock, keptStock } from './kept.ts';
import { type Page, pageHash, toLesson } from './lesson.ts';
import type { Library, PageStatus, Stock } from './library.ts';
import { speaker } from './locales.ts';
import { learn, modelHash, TRAINER, type Understand } from './matcher.ts';
import { toMixed } from './mixed.ts';
import type { Lesson, Problem } from './model.ts';
import { phrasesBy } from './phrases.ts';
import { toQuiz } from './quiz.ts';
import { rumourTeller, toRumour } from './rumours.ts';
import { missingRoles } from './signatures.ts';
import { contentHash } from './version.ts';
import { createWorld } from './world.ts';

/** Where content lies and how strict to be. */
export type LoadOptions = {
  readonly contentDir: string;
  readonly localesDir: string;
  /** Where the build keeps trained models; left out, the matcher is trained in memory. */
  readonly modelDir?: string;
  /** Where what was read is kept for the next start; left out, everything is read and checked anew. */
  readonly keptDir?: string;
  /** Serve signed pages only (decisions 17). */
  readonly requireSigned?: boolean;
  readonly operator?: Operator;
  /** For dates in content: the gate of contacts, reviews in the future. Serving looks at the time of each event. */
  readonly now?: Instant;
};

/** Never throws for bad content. A missing folder gives an empty library whose world still speaks. */
export function loadLibrary(options: LoadOptions): Library {
  const stock = options.keptDir === undefined ? readStock(options) : stockKept(options, options.keptDir);
  return openLibrary(stock, learn(TRAINER, stock.data, options.modelDir));
}

/** The quick half, a few dozen milliseconds on an idle machine: a world over what was read, here or in another thread. */
export const openLibrary = (stock: Stock, understand: Understand): Library => ({
  ...stock,
  world: createWorld({
    ...stock,
    say: speaker(stock.sayings),
    understand,
    rumour: rumourTeller(stock.rumours, stock.rumourMarks, stock.data.words),
    gazetteer: createGazetteer(stock.areas.rows, stock.areas.words),
    version: versionOf(stock),
  }),
});

const versionOf = ({ files, pages }: Stock): Version => {
  const served = pages.filter((page) => page.served);
  return {
    hash: contentHash(files),
    pages: served.length,
    signed: served.filter(({ signed }) => signed).length,
  };
};

/** What was kept of the same texts today, else read anew and kept. */
function stockKept(options: LoadOptions, dir: string): Stock {
  const texts = readFiles(options.contentDir, options.localesDir);
  const kept = texts.problems.length > 0 ? undefined : keptStock(dir, texts.files, options);
  if (kept) return kept;
  const stock = readStock(options, texts);
  if (texts.problems.length === 0) keepStock(dir, stock, options);
  return stock;
}

/** The slow half: reads and checks everything. Never throws for bad content. */
export function readStock(options: LoadOptions, texts = readFiles(options.contentDir, options.localesDir)): Stock {
  const { files, problems } = texts;
  // The border of the house, like app/: whoever loads without a clock means "as of now".
  const gathered = gather(files, options.now ?? Date.now());
  const shelf = gathered.pages.map((each) => status(each, gathered, options.requireSigned ?? false));
  const served = shelf.filter(({ status }) => status.served);
  const ids = new Set(served.map(({ page }) => page.id));
  // A page that is not served has no quiz either: there would be nothing to read after it.
  const quizzes = gathered.quizzes.map((each) => toQuiz(each, ids)).filter(({ lesson }) => ids.has(lesson));
  const known = new Set([...gathered.topics, ...ids]);
  const lessons = served.map(({ page, status }) => {
    const quiz = quizzes.find((each) => each.lesson === page.id)?.id;
    return toLesson(page, status.signed, (id) => known.has(id), quiz);
  });
  const data = dataOf(
    served.map(({ page }) => page),
    lessons,
    gathered,
  );
  return {
    files,
    lessons,
    topics: gathered.topics,
    contacts: gathered.contacts,
    areas: withOwnWords(gathered.areas, data),
    sayings: gathered.sayings,
    quizzes: [...quizzes, ...gathered.mixed.flatMap((each) => toMixed(each, quizzes, ids))],
    // Nobody can sign a rumour's answer yet, so a library of signed texts holds none.
    rumours: options.requireSigned ? [] : gathered.rumours.map(toRumour),
    rumourMarks: gathered.rumourMarks,
    data,
    hash: modelHash(data),
    pages: shelf.map(({ status }) => status),
    problems: inOrder([...problems, ...gathered.problems]),
    notices: inOrder(gathered.notices),
    ...(options.operator && { operator: options.operator }),
  };
}

function status({ page, leftOut }: Gathered['pages'][number], { signatures }: Gathered, requireSigned: boolean) {
  const { id, file, front } = page;
  const missing = missingRoles(page, signatures);
  const signed = missing.length === 0;
  const status: PageStatus = {
    id,
    file,
    title: front.judul,
    served: !leftOut && (signed || !requireSigned),
    signed,
    missing,
    hash: pageHash(page),
    reviewed: front.ditinjau,
    validUntil: front.berlaku_sampai,
    opened: front.sumber.filter(({ dibuka }) => dibuka !== undefined).length,
    sources: front.sumber.length,
  };
  return { page, status };
}

function dataOf(pages: readonly Page[], lessons: readonly Lesson[], { phrases, words }: Gathered): MatcherData {
  return {
    lessons: pages.map((page, at) => toText(page, lessons[at])),
    phrases: phrasesBy(phrases.filter(({ other }) => !other)),
    others: phrasesBy(phrases.filter(({ other }) => other)),
    words,
  };
}

const toText = ({ id, front, answer }: Page, lesson: Lesson | undefined): LessonText => ({
  id,
  title: front.judul,
  aliases: front.sebutan,
  questions: front.tanya,
  answer: answer.rich.text,
  sections: (lesson?.sections ?? []).map(({ id, title, body }) => ({ id, title, text: body.text })),
});

const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
