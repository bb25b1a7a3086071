/** All rules, and how a subject is held against them. */
import type { Entry } from '../contact-schema.ts';
import type { Page } from '../lesson.ts';
import type { SayingFile } from '../locales.ts';
import type { Problem } from '../model.ts';
import type { PhraseFile } from '../phrases.ts';
import type { QuizFile } from '../quiz.ts';
import { amounts } from './amounts.ts';
import { answerLength } from './answer-length.ts';
import { contactAge } from './contact-age.ts';
import { contactKnown } from './contact-known.ts';
import { contactLapses } from './contact-lapses.ts';
import { contactProof } from './contact-proof.ts';
import { coversCodes } from './covers-codes.ts';
import { dates } from './dates.ts';
import { deniedNumbers } from './denied-numbers.ts';
import { deniedTexts } from './denied-texts.ts';
import { duplicates } from './duplicates.ts';
import { fallbackIds } from './fallback-ids.ts';
import { heldName } from './held-name.ts';
import { keyOrder } from './key-order.ts';
import { markdownCard } from './markdown.ts';
import { messageLength } from './message-length.ts';
import { peopleWords } from './people-words.ts';
import { phoneNumbers } from './phone-numbers.ts';
import { phraseDuplicates } from './phrase-duplicates.ts';
import { phraseFiles } from './phrase-files.ts';
import { phraseLines } from './phrase-lines.ts';
import { prisonTerms } from './prison-terms.ts';
import { questions } from './questions.ts';
import { quizLength } from './quiz-length.ts';
import { quizLesson } from './quiz-lesson.ts';
import { quizOptions } from './quiz-options.ts';
import { quizOwnUse } from './quiz-own-use.ts';
import { related } from './related.ts';
import { roles } from './roles.ts';
import type { Card, Context, Rule, Told } from './rule.ts';
import { sayingLength } from './saying-length.ts';
import { sayingPlaceholders } from './saying-placeholders.ts';
import { schemaCard } from './schema.ts';
import { sectionTitle } from './section-title.ts';
import { sources } from './sources.ts';

export const PAGE_RULES: readonly Rule<Page>[] = [
  keyOrder,
  answerLength,
  sectionTitle,
  questions,
  sources,
  dates,
  related,
  roles,
];
/** For every text that a citizen may read. */
export const TEXT_RULES: readonly Rule<Told>[] = [prisonTerms, amounts, peopleWords, phoneNumbers, deniedTexts];
export const QUIZ_RULES: readonly Rule<QuizFile>[] = [quizOptions, quizLength, quizOwnUse];
export const PHRASE_RULES: readonly Rule<PhraseFile>[] = [phraseFiles, phraseLines];
export const CONTACT_RULES: readonly Rule<Entry>[] = [deniedNumbers, contactProof, contactKnown, heldName, coversCodes];
/** What these say is nothing wrong yet and fails no check. */
export const CONTACT_NOTICES: readonly Rule<Entry>[] = [contactAge, contactLapses];
export const SAYING_RULES: readonly Rule<SayingFile>[] = [sayingLength];
export { duplicates, fallbackIds, messageLength, phraseDuplicates, quizLesson, sayingPlaceholders };

/** Every rule with its examples: what the tests and an editor's guide go through. */
export const ALL_RULES: readonly Card[] = [
  schemaCard,
  markdownCard,
  ...PAGE_RULES,
  messageLength,
  duplicates,
  ...TEXT_RULES,
  ...QUIZ_RULES,
  quizLesson,
  ...PHRASE_RULES,
  phraseDuplicates,
  ...CONTACT_RULES,
  fallbackIds,
  ...CONTACT_NOTICES,
  ...SAYING_RULES,
  sayingPlaceholders,
];

/** What rules say about a subject; `leftOut`: one of them is of the kind that nobody may be served. */
export type Verdict = { readonly problems: readonly Problem[]; readonly leftOut: boolean };

/** Holds a subject against rules; findings without a file belong to `file`. */
export function judge<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
  file: string,
  context: Context,
): Verdict {
  const broken = rules
    .map((rule) => ({ rule, findings: rule.check(subject, context) }))
    .filter(({ findings }) => findings.length > 0);
  return {
    problems: broken.flatMap(({ rule, findings }) => findings.map((each) => ({ file, ...each, rule: rule.name }))),
    leftOut: broken.some(({ rule }) => rule.leavesOut),
  };
}

/** Several verdicts on one thing: one that leaves it out is enough. */
export const together = (verdicts: readonly Verdict[]): Verdict => ({
  problems: verdicts.flatMap(({ problems }) => problems),
  leftOut: verdicts.some(({ leftOut }) => leftOut),
});
