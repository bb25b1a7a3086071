/** Limits of what we send and remember, each with its reason. */

/** A rendered message with every mark; longer ones are not read on a small phone (decisions 21). */
export const MAX_MESSAGE = 700;
/** A first answer or a section of a lesson, so that source and notice still fit into MAX_MESSAGE. */
export const MAX_ANSWER = 560;
/** More than three become a WhatsApp list, which ends at ten rows. */
export const MAX_BUTTONS = 10;
/** WhatsApp's reply buttons and list rows. */
export const MAX_LABEL = 20;
/** Publishers named under an answer; more would not be read. */
export const NAMED_SOURCES = 2;
/** How long we remember what is talked about (delivery.md section 7). */
export const CONTEXT_MS = 10 * 60_000;
/** What is said of an answer in a quiz: the next question follows at once, so this must be read at a glance. */
export const MAX_FEEDBACK = 300;
/** How long an unfinished quiz can be gone on with after its last answer (delivery.md section 7). */
export const QUIZ_MS = 24 * 60 * 60_000;
/** How long an emergency stays the subject after the last word about it. */
export const EMERGENCY_MS = 30 * 60_000;
