/** How long anything is kept: the one table. `app/sweep.ts` carries it out; nobody else has a number of their own. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Durations in milliseconds. Dead letters go with their case; an unanswered case never expires. */
export const RETENTION = {
  /** What a person asked is answered and never written down. */
  questionText: 0,
  /** Which lesson was last shown; overwritten on disk after that. */
  lessonContext: 10 * MINUTE,
  /** Since the person last wrote; a record with an open case or an unsettled reply is exempt. */
  idleConversation: 30 * DAY,
  /** An unfinished quiz, its open question and score so far; single answers are never kept. After that nothing is. */
  quizDetail: DAY,
  /** Since a case was closed. */
  closedCase: 30 * DAY,
  /** WhatsApp repeats an event for 7 days; one more for clocks and queues. */
  eventKeys: 8 * DAY,
  /** The platform deletes no older message, so its ids are of no use after that. */
  messageIds: 48 * HOUR,
  /** The address kept to confirm an erasure, if the confirmation does not get through. */
  erasureAddress: DAY,
  audit: 365 * DAY,
  /** 13 months at their longest: a backup of a year ago must still find out whom it has to forget. */
  erasureLedger: 397 * DAY,
} as const;
