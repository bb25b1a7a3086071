/**
 * From texts to everything that can be served, with everything that is wrong. Pure: the disk is files.ts, the matcher
 * is matcher.ts. Two rules: nothing here throws for bad content, and one bad file costs only itself.
 */
import type { Instant } from '../engine/types.ts';
import type { RumourMarks } from '../matcher/rumours.ts';
import type { Words } from '../matcher/types.ts';
import { type Areas, readAreas } from './areas.ts';
import { bubblesOfQuiz } from './bubbles.ts';
import { readContactRecords } from './contact-records.ts';
import { type Entry, readContacts } from './contact-schema.ts';
import { dayOf } from './dates.ts';
import { toContacts } from './directory.ts';
import { readEveryday } from './everyday.ts';
import type { Files } from './files.ts';
import { type GatheredPage, gatherPages, staleSignatures } from './gather-pages.ts';
import { judgeAddresses, judgeClaims, judgeTexts, named, within } from './judge-texts.ts';
import {
  CONTACT_NOTICES,
  CONTACT_RULES,
  channelLimits,
  fallbackIds,
  judge,
  PHRASE_RULES,
  phraseDuplicates,
  QUIZ_RULES,
  quizLesson,
  RUMOUR_RULES,
  rumourDuplicates,
  SAYING_RULES,
  sayingPlaceholders,
  together,
  type Verdict,
} from './lint/index.ts';
import { placesOf } from './lint/links.ts';
import { digitsOf } from './lint/phone-numbers.ts';
import type { Context, Told } from './lint/rule.ts';
import { readLocales, type Saying, type SayingFile, speaker } from './locales.ts';
import { isMixed, type MixedFile, readMixed } from './mixed.ts';
import type { Contact, LessonId, Problem } from './model.ts';
import { type PhraseFile, readPhrases } from './phrases.ts';
import { type QuizFile, readQuiz } from './quiz.ts';
import { MARKS_FILE, type RumourEntry, readMarks, readRumours } from './rumours.ts';
import { readSignatures, type Signature } from './signatures.ts';
import { readTopics } from './topics.ts';
import { readWords } from './words.ts';

/** All good content of a folder. */
export type Gathered = {
  readonly say: Saying;
  /** What `say` says, as data. */
  readonly sayings: readonly SayingFile[];
  readonly contacts: readonly Contact[];
  readonly areas: Areas;
  readonly topics: readonly LessonId[];
  /** Every page that could be read; `leftOut` ones may not be served. */
  readonly pages: readonly GatheredPage[];
  readonly quizzes: readonly QuizFile[];
  readonly mixed: readonly MixedFile[];
  readonly rumours: readonly RumourEntry[];
  readonly rumourMarks: RumourMarks;
  readonly phrases: readonly PhraseFile[];
  readonly words: Words;
  readonly signatures: readonly Signature[];
  readonly problems: readonly Problem[];
  /** Nothing wrong yet: what an editor should see to soon. */
  readonly notices: readonly Problem[];
};

/** `now`: for everything in content that depends on the day. */
export function gather(files: Files, now: Instant): Gathered {
  const today = dayOf(now);
  const areas = readAreas(files);
  const codes = new Set(areas.areas.rows.map(({ code }) => code));
  const { records, problems: unrecorded } = readContactRecords(files, today);
  const known = { today, everyday: readEveryday(files), ...(records && { records }) };
  const nothing = { topics: new Set<string>(), numbers: new Set<string>(), webs: new Set<string>() };
  const directory = gatherContacts(files, { ...known, ...nothing, areas: codes });
  const topics = readTopics(files);
  const numbers = new Set(directory.contacts.flatMap(({ phones, whatsapp }) => [...phones, ...whatsapp].map(digitsOf)));
  const webs = new Set(placesOf(directory.contacts.map(({ web }) => web)));
  const context: Context = { ...known, topics: new Set(topics), numbers, areas: new Set(), webs };
  const sayings = gatherSayings(files, context);
  const lessons = gatherPages(files, sayings.say, context);
  const served = new Set(lessons.pages.filter(({ leftOut }) => !leftOut).map(({ page }) => page.id));
  const quizzes = gatherQuizzes(files, served, sayings.say, context);
  const rumours = gatherRumours(files, context);
  const phrases = gatherPhrases(files, context);
  const words = readWords(files);
  const signed = readSignatures(files, new Set(lessons.pages.map(({ page }) => page.id)));
  const stale = staleSignatures(signed, lessons.pages, context);
  const all = [
    directory,
    { problems: unrecorded },
    areas,
    sayings,
    lessons,
    quizzes,
    rumours,
    phrases,
    words,
    signed,
  ].flatMap(({ problems }) => problems);
  return {
    say: sayings.say,
    sayings: sayings.sayings,
    contacts: directory.contacts,
    areas: areas.areas,
    topics,
    pages: lessons.pages,
    quizzes: quizzes.quizzes,
    mixed: quizzes.mixed,
    rumours: rumours.rumours,
    rumourMarks: rumours.marks,
    phrases: phrases.phrases,
    words: words.words,
    signatures: signed.signatures,
    problems: all,
    notices: [...directory.notices, ...lessons.notices, ...stale],
  };
}

function gatherContacts(files: Files, context: Context) {
  const read = within(files, 'directory', '.yaml').map(([file, text]) => ({ file, ...readContacts(file, text) }));
  const judged = read.flatMap(({ entries }) => entries.map((entry) => ({ entry, ...judgeEntry(entry, context) })));
  const unique = judged.filter(({ entry }, at) => judged.findIndex((each) => sameId(each.entry, entry)) === at);
  const twice = judged.filter((each) => !unique.includes(each));
  const good = unique.filter(({ leftOut }) => !leftOut).map(({ entry }) => entry);
  return {
    contacts: toContacts(good, context.today),
    notices: good.flatMap((entry) => judge(CONTACT_NOTICES, entry, entry.file, context).problems),
    problems: [
      ...read.flatMap(({ file, findings }) => named(file, 'schema', findings)),
      ...judged.flatMap(({ problems }) => problems),
      ...judge([fallbackIds], good, 'content/directory', context).problems,
      ...twice.map(({ entry: { file, lineAt, contact } }) => ({
        file,
        line: lineAt(['id']),
        rule: 'schema',
        message: `id "${contact.id}" sudah dipakai kontak lain. Ganti id atau gabungkan.`,
      })),
    ],
  };
}

const judgeEntry = (entry: Entry, context: Context): Verdict =>
  together([
    judge(CONTACT_RULES, entry, entry.file, context),
    judgeAddresses(entry.file, [{ line: entry.lineAt(['web']), text: entry.contact.web }], context),
  ]);

const sameId = (a: Entry, b: Entry): boolean => a.contact.id === b.contact.id;

function gatherSayings(files: Files, context: Context): Pick<Gathered, 'say' | 'sayings' | 'problems'> {
  const { sayings, problems } = readLocales(files);
  const indonesian = new Map(
    sayings
      .filter(({ locale }) => locale === 'id')
      .flatMap(({ entries }) => [...entries].map(([key, { text }]) => [key, text])),
  );
  const judged = sayings.map((each) => judgeSayings(each, indonesian, context));
  const good = judged.map(({ sayings }) => sayings);
  return {
    say: speaker(good),
    sayings: good,
    problems: [...problems, ...judged.flatMap((each) => each.problems)],
  };
}

/** A translation that would fill in nothing is dropped: the Indonesian sentence is better than a hole. */
function judgeSayings(sayings: SayingFile, indonesian: ReadonlyMap<string, string>, context: Context) {
  const { file, locale, entries } = sayings;
  const translated = [...entries].map(([key, entry]) => {
    const subject = { key, ...entry, original: indonesian.get(key) };
    return { key, ...judge(locale === 'id' ? [] : [sayingPlaceholders], subject, file, context) };
  });
  const bad = new Set(translated.filter(({ leftOut }) => leftOut).map(({ key }) => key));
  // Sentences are reviewed with the code, so the rules for texts tell, but do not silence them.
  const told = judgeTexts(file, [...entries.values()], context);
  return {
    sayings: { ...sayings, entries: new Map([...entries].filter(([key]) => !bad.has(key))) },
    problems: [...translated, told, judge(SAYING_RULES, sayings, file, context)].flatMap(({ problems }) => problems),
  };
}

function gatherQuizzes(files: Files, lessons: ReadonlySet<string>, say: Saying, context: Context) {
  const own = within(files, 'quizzes', '.yaml').filter(([file]) => !isMixed(file));
  const read = own.map(([file, text]) => ({ file, ...readQuiz(file, text) }));
  const judged = read.flatMap(({ file, quiz }) => {
    if (!quiz) return [];
    const linked = judge([quizLesson], { quiz, lessons }, file, context);
    return [
      {
        quiz,
        ...together([
          judge(QUIZ_RULES, quiz, file, context),
          linked,
          judge([channelLimits], { bubbles: bubblesOfQuiz(quiz, say), say }, file, context),
          judgeTexts(file, textsOf(quiz), context),
          judgeClaims(file, claimsOf(quiz), context),
        ]),
      },
    ];
  });
  const quizzes = judged.filter(({ leftOut }) => !leftOut).map(({ quiz }) => quiz);
  const { mixed, problems } = readMixed(
    within(files, 'quizzes', '.yaml').filter(([file]) => isMixed(file)),
    quizzes,
  );
  return {
    quizzes,
    mixed,
    problems: [
      ...problems,
      ...read.flatMap(({ file, findings }) => named(file, 'schema', findings)),
      ...judged.flatMap(({ problems }) => problems),
    ],
  };
}

const textsOf = ({ judul, soal, lineAt }: QuizFile): readonly Told[] => [
  { line: lineAt(['judul']), text: judul },
  ...soal.flatMap(({ tanya, pilihan, kenapa }, at) => [
    { line: lineAt(['soal', at, 'tanya']), text: tanya },
    ...pilihan.map((text, place) => ({ line: lineAt(['soal', at, 'pilihan', place]), text })),
    ...kenapa.map((text, place) => ({ line: lineAt(['soal', at, 'kenapa', place]), text })),
  ]),
];

/** What a quiz says itself: the right options and the reasons. Scenes and wrong options may say what is wrong. */
const claimsOf = ({ soal, lineAt }: QuizFile): readonly Told[] =>
  soal.flatMap(({ pilihan, benar, kenapa }, at) => [
    { line: lineAt(['soal', at, 'pilihan', benar]), text: pilihan[benar] ?? '' },
    ...kenapa.map((text, place) => ({ line: lineAt(['soal', at, 'kenapa', place]), text })),
  ]);

function gatherRumours(files: Files, context: Context) {
  const read = within(files, 'rumours', '.yaml')
    .filter(([file]) => file !== MARKS_FILE)
    .map(([file, text]) => ({ file, ...readRumours(file, text) }));
  const entries = read.flatMap(({ entries }) => entries);
  const judged = entries.map((entry) => {
    const { file, lineAt, kabar, jawaban } = entry;
    const told = [
      { line: lineAt(['kabar']), text: kabar },
      { line: lineAt(['jawaban']), text: jawaban },
    ];
    return { entry, ...together([judge(RUMOUR_RULES, entry, file, context), judgeTexts(file, told, context)]) };
  });
  const { marks, findings } = readMarks(files);
  const good = judged.filter(({ leftOut }) => !leftOut).map(({ entry }) => entry);
  return {
    marks,
    rumours: good.filter(({ id }, at) => good.findIndex((each) => each.id === id) === at),
    problems: [
      ...read.flatMap(({ file, findings }) => named(file, 'schema', findings)),
      ...named(MARKS_FILE, 'schema', findings),
      ...judged.flatMap(({ problems }) => problems),
      ...judge([rumourDuplicates], entries, 'content/rumours', context).problems,
    ],
  };
}

function gatherPhrases(files: Files, context: Context) {
  const read = readPhrases(files);
  const judged = read.map((each) => ({ each, ...judge(PHRASE_RULES, each, each.file, context) }));
  return {
    phrases: judged.filter(({ leftOut }) => !leftOut).map(({ each }) => each),
    problems: [
      ...judged.flatMap(({ problems }) => problems),
      ...judge([phraseDuplicates], read, 'content/phrases', context).problems,
    ],
  };
}
