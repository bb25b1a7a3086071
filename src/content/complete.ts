/**
 * Is everything there, and does everybody find it? Asked by `content:check` only. The running service does not ask: to
 * take a harmful section, quiz item or page away must never be refused because then something is missing.
 */
import type { Instant } from '../engine/types.ts';
import { RECORDS_FILE } from './contact-records.ts';
import { dayOf } from './dates.ts';
import { readEveryday } from './everyday.ts';
import type { Files } from './files.ts';
import { gather } from './gather.ts';
import { within } from './judge-texts.ts';
import { UNWRITTEN } from './lint/example-whole.ts';
import { judge, PAGE_PART_NOTICES, PAGE_PARTS, QUIZ_PARTS, WHOLE_NOTICES, WHOLE_RULES } from './lint/index.ts';
import type { Context } from './lint/rule.ts';
import type { Understand } from './matcher.ts';
import type { Problem } from './model.ts';

/** What is missing from good content. Trains the matcher when no trained one is at hand: seconds. */
export function completeness(
  files: Files,
  understand: Understand,
  now: Instant,
): { readonly problems: readonly Problem[]; readonly notices: readonly Problem[] } {
  const { pages, quizzes, topics } = gather(files, now);
  const context: Context = {
    today: dayOf(now),
    topics: new Set(topics),
    numbers: new Set(),
    areas: new Set(),
    webs: new Set(),
    everyday: readEveryday(files),
  };
  const good = pages.filter(({ leftOut }) => !leftOut).map(({ page }) => page);
  const whole = {
    pages: good,
    topics,
    written: matches(files, /^content\/lessons\/(.+)\.md$/),
    quizzed: new Set(within(files, 'quizzes', '.yaml').flatMap(([, text]) => OF.exec(text)?.[1] ?? [])),
    unwritten: readUnwritten(files),
    understand,
  };
  return {
    problems: [
      ...good.flatMap((page) => judge(PAGE_PARTS, page, page.file, context).problems),
      ...quizzes.flatMap((quiz) => judge(QUIZ_PARTS, quiz, quiz.file, context).problems),
      ...judge(WHOLE_RULES, whole, 'content', context).problems,
      ...withoutRecords(files),
    ],
    notices: [
      ...good.flatMap((page) => judge(PAGE_PART_NOTICES, page, page.file, context).problems),
      ...judge(WHOLE_NOTICES, whole, 'content', context).problems,
    ],
  };
}

/** The page of a quiz, read without judging the rest of the file. */
const OF = /^pelajaran:\s*["']?([\w/-]+)/m;

const matches = (files: Files, path: RegExp): ReadonlySet<string> =>
  new Set([...files.keys()].flatMap((file) => path.exec(file)?.[1] ?? []));

/** Topics that are still to be written, one a line; lines that begin with "#" explain. */
function readUnwritten(files: Files) {
  return (files.get(UNWRITTEN) ?? '').split('\n').flatMap((text, at) => {
    const slug = text.trim();
    return slug === '' || slug.startsWith('#') ? [] : [{ slug, line: at + 1 }];
  });
}

/** Without the file nobody would be asked for a second pair of eyes. */
const withoutRecords = (files: Files): readonly Problem[] =>
  files.has(RECORDS_FILE) || ![...files.keys()].some((file) => file.startsWith('content/directory/'))
    ? []
    : [
        {
          file: RECORDS_FILE,
          line: 1,
          rule: 'contact-records',
          message: 'berkas ini hilang, padahal menjaga kontak. Kembalikan.',
        },
      ];
