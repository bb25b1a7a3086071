/** All rules, and how a subject is held against them. */
import type { Entry } from '../contact-schema.ts';
import type { Page } from '../lesson.ts';
import type { SayingFile } from '../locales.ts';
import type { Problem } from '../model.ts';
import type { PhraseFile } from '../phrases.ts';
import type { QuizFile } from '../quiz.ts';
import type { RumourEntry } from '../rumours.ts';
import { acquisition } from './acquisition.ts';
import { addresses } from './addresses.ts';
import { amounts } from './amounts.ts';
import { answerLength } from './answer-length.ts';
import { blame } from './blame.ts';
import { channelLimits } from './channel-limits.ts';
import { contactAge } from './contact-age.ts';
import { contactKnown } from './contact-known.ts';
import { contactLapses } from './contact-lapses.ts';
import { contactProof } from './contact-proof.ts';
import { contactTwoPeople } from './contact-two-people.ts';
import { coversCodes } from './covers-codes.ts';
import { dates } from './dates.ts';
import { deniedNumbers } from './denied-numbers.ts';
import { deniedTexts } from './denied-texts.ts';
import { doses } from './doses.ts';
import { duplicates } from './duplicates.ts';
import { everydayWords } from './everyday-words.ts';
import { fallbackIds } from './fallback-ids.ts';
import { heldName } from './held-name.ts';
import { keyOrder } from './key-order.ts';
import { lawRole } from './law-role.ts';
import { links } from './links.ts';
import { markdownCard } from './markdown.ts';
import { messageLength } from './message-length.ts';
import { openedSources } from './opened-sources.ts';
import { pageLapses } from './page-lapses.ts';
import { peopleWords } from './people-words.ts';
import { phoneNumbers } from './phone-numbers.ts';
import { phraseDuplicates } from './phrase-duplicates.ts';
import { phraseFiles } from './phrase-files.ts';
import { phraseLines } from './phrase-lines.ts';
import { prisonTerms } from './prison-terms.ts';
import { promises } from './promises.ts';
import { questions } from './questions.ts';
import { quizCount } from './quiz-count.ts';
import { quizLength } from './quiz-length.ts';
import { quizLesson } from './quiz-lesson.ts';
import { quizOptions } from './quiz-options.ts';
import { quizOwnUse } from './quiz-own-use.ts';
import { quizPresent } from './quiz-present.ts';
import { quizScenes } from './quiz-scenes.ts';
import { reach } from './reach.ts';
import { related } from './related.ts';
import { roles } from './roles.ts';
import type { Card, Context, Rule, Told } from './rule.ts';
import { rumourDuplicates } from './rumour-duplicates.ts';
import { rumourLength } from './rumour-length.ts';
import { rumourLesson } from './rumour-lesson.ts';
import { rumourSources } from './rumour-sources.ts';
import { rumourWords } from './rumour-words.ts';
import { sayingLength } from './saying-length.ts';
import { sayingPlaceholders } from './saying-placeholders.ts';
import { schemaCard } from './schema.ts';
import { sectionTitle } from './section-title.ts';
import { sectionsCount } from './sections-count.ts';
import { sentenceLength } from './sentence-length.ts';
import { signatureStale } from './signature-stale.ts';
import { sources } from './sources.ts';
import { topicsPending } from './topics-pending.ts';
import { topicsPresent } from './topics-present.ts';
import { voices } from './voices.ts';
import type { Whole } from './whole.ts';

export const PAGE_RULES: readonly Rule<Page>[] = [
  keyOrder,
  answerLength,
  sectionTitle,
  questions,
  sources,
  dates,
  related,
  roles,
  lawRole,
  sentenceLength,
  everydayWords,
];
/** Nothing wrong yet with a page: what an editor should see to. */
export const PAGE_NOTICES: readonly Rule<Page>[] = [pageLapses];
/** For every text that a citizen may read. */
export const TEXT_RULES: readonly Rule<Told>[] = [prisonTerms, amounts, peopleWords, phoneNumbers, deniedTexts, links];
/** For what we say ourselves: in a quiz not the scenes and the wrong options. */
export const CLAIM_RULES: readonly Rule<Told>[] = [promises, blame, acquisition, doses];
export const QUIZ_RULES: readonly Rule<QuizFile>[] = [quizOptions, quizLength, quizOwnUse];
export const RUMOUR_RULES: readonly Rule<RumourEntry>[] = [rumourLength, rumourLesson, rumourSources, rumourWords];
export const PHRASE_RULES: readonly Rule<PhraseFile>[] = [phraseFiles, phraseLines];
export const CONTACT_RULES: readonly Rule<Entry>[] = [
  deniedNumbers,
  contactProof,
  contactKnown,
  heldName,
  coversCodes,
  contactTwoPeople,
];
/** What these say is nothing wrong yet and fails no check. */
export const CONTACT_NOTICES: readonly Rule<Entry>[] = [contactAge, contactLapses];
export const SAYING_RULES: readonly Rule<SayingFile>[] = [sayingLength];
/** Asked by `content:check` only (complete.ts): is everything there. */
export const PAGE_PARTS: readonly Rule<Page>[] = [sectionsCount, openedSources];
export const PAGE_PART_NOTICES: readonly Rule<Page>[] = [voices];
export const QUIZ_PARTS: readonly Rule<QuizFile>[] = [quizCount, quizScenes];
export const WHOLE_RULES: readonly Rule<Whole>[] = [topicsPresent, quizPresent, reach];
export const WHOLE_NOTICES: readonly Rule<Whole>[] = [topicsPending];
/** Rules on completeness, with examples that are complete but for one thing. */
export const COMPLETE_RULES: readonly Card[] = [
  ...PAGE_PARTS,
  ...PAGE_PART_NOTICES,
  ...QUIZ_PARTS,
  ...WHOLE_RULES,
  ...WHOLE_NOTICES,
];
export {
  addresses,
  channelLimits,
  duplicates,
  fallbackIds,
  messageLength,
  phraseDuplicates,
  quizLesson,
  rumourDuplicates,
  sayingPlaceholders,
  signatureStale,
};

/** Every rule with its examples: what the tests and an editor's guide go through. */
export const ALL_RULES: readonly Card[] = [
  schemaCard,
  markdownCard,
  ...PAGE_RULES,
  messageLength,
  channelLimits,
  duplicates,
  ...TEXT_RULES,
  ...CLAIM_RULES,
  addresses,
  ...PAGE_NOTICES,
  signatureStale,
  ...QUIZ_RULES,
  quizLesson,
  ...RUMOUR_RULES,
  rumourDuplicates,
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
