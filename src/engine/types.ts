/**
 * The nouns of the house, all on one page. Everything stored or sent is plain, serialisable data.
 *
 * One idea carries everything: something happens to a conversation; `step` decides what we say and do;
 * the world outside carries it out. Two rules: nobody in here knows a name, a number or a chat id, and
 * nobody in here looks at a clock (time is `event.at`).
 */
import type { Contact, Lesson, LessonGroup, LessonId, Quiz, QuizItem, Rich, RumourHeard } from '../content/model.ts';
import type { Area, AreaCode, Located } from '../directory/areas.ts';
import type { MatchContext, Understanding } from '../matcher/types.ts';

/** Milliseconds since 1970, UTC. */
export type Instant = number;
/** A random id that stands for a person; it is never derived from a name, a number or a chat id. */
export type ConversationId = string;
/** Id of one event, derived from the platform's own; ids born of a turn derive from it. */
export type EventId = string;
/** Languages of crisis, menu and contacts; lessons are Indonesian. */
export type Locale = 'id' | 'en' | 'su';

/** Anything that can happen to a conversation. */
export type Happening =
  | { readonly kind: 'start' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tap'; readonly action: string }
  | { readonly kind: 'location'; readonly lat: number; readonly lon: number }
  | { readonly kind: 'unsupported'; readonly what: 'photo' | 'voice' | 'sticker' | 'other' }
  | { readonly kind: 'timeout' };

/** A happening, stamped once with id and time, in `app/handle.ts`. */
export type InboundEvent = Happening & { readonly id: EventId; readonly at: Instant };

/** Where one conversation stands. `misses` counts answers in a row that did not help; `quiz` outlives other subjects. */
export type Conversation = {
  readonly id: ConversationId;
  readonly revision: number;
  readonly locale: Locale;
  readonly misses: number;
  readonly state: FlowState;
  readonly quiz?: OpenQuiz | undefined;
};

/**
 * A quiz that was begun and can be gone on with. `item`: place of the open question, which is also how many were
 * answered; `right` of them well. No single answer is kept. `seed` orders the options of this play.
 */
export type OpenQuiz = {
  readonly id: string;
  readonly item: number;
  readonly right: number;
  readonly seed: number;
  /** 24 hours after the last answer, then it is forgotten, on disk too. */
  readonly until: Instant;
};

/** One member for each step, holding exactly what that step knows. */
export type FlowState = Menu | Answer | Crisis | Handoff | Play | Stop | Privacy;
export type Menu = { readonly flow: 'menu'; readonly at: 'home' };
/** `until`: after this instant the subject is forgotten, on disk too (10 minutes). */
export type Answer =
  | {
      readonly flow: 'answer';
      readonly at: 'lesson';
      readonly lesson: LessonId;
      /** Lessons that were likely, too, for who says that another was meant. */
      readonly others?: readonly LessonId[];
      readonly until: Instant;
    }
  | { readonly flow: 'answer'; readonly at: 'which'; readonly lessons: readonly LessonId[]; readonly until: Instant };
/** A question of `Conversation.quiz` is in front of the person: a typed letter answers it. */
export type Play = { readonly flow: 'quiz'; readonly at: 'item' };
export type Crisis = {
  readonly flow: 'crisis';
  readonly at: 'open';
  readonly emergency: 'overdose' | 'suicide' | 'violence';
  readonly lang: Locale;
  /** How often the short words were said, so that they alternate. */
  readonly turns?: number;
  readonly until: Instant;
};
/** Which answer is waited for on the way to help. No answer stands here: what was told travels in the buttons (flows/help.ts). */
export type Handoff = {
  readonly flow: 'handoff';
  /** `plea`: a bare "tolong"; `doubt`: nobody said no to danger; `urgent`: 119 was told, and which danger it is was asked; `which`: a name of several places. */
  readonly at: 'plea' | 'who' | 'danger' | 'doubt' | 'urgent' | 'where' | 'which' | 'report';
  /** The language of the question: a tap or a bare name of a place has none of its own. */
  readonly lang: Locale;
  readonly until: Instant;
};
export type Stop = { readonly flow: 'stop'; readonly at: 'which' };
export type Privacy = { readonly flow: 'privacy'; readonly at: 'erase' };

/** Emphasis in a text: [from, to) in UTF-16 units. */
export type Mark = { readonly from: number; readonly to: number; readonly style: 'bold' | 'italic' };
/** A button; the action may be tapped long after, so it means the same from every state. */
export type Button = { readonly label: string; readonly action: string };
/** One bubble, the same for every channel. */
export type Message = {
  readonly text: string;
  readonly marks?: readonly Mark[];
  readonly buttons?: readonly Button[];
};

/** What must happen outside, as data, not calls. */
export type Effect = { readonly do: 'forget' };

/** Five characters of an alphabet without look-alikes; made by the application, so the engine never invents one. */
export type CaseCode = string;
/**
 * Sketch: what the flows will ask for once counsellors are registered. Nothing produces or carries these out yet; until
 * then no consent is asked and no case opened (decisions 6). `card`: the very text that the person saw and sent.
 */
export type CaseEffect =
  | { readonly do: 'openCase'; readonly card: string; readonly urgent: boolean; readonly minor: boolean }
  | { readonly do: 'tellCounsellor'; readonly case: CaseCode; readonly text: string; readonly urgent: boolean }
  | { readonly do: 'closeCase'; readonly case: CaseCode; readonly why: 'user' | 'counsellor' | 'silence' };

/** What `step` decides: saved as one, then spoken ("commit first, then speak"). */
export type Turn = {
  readonly conversation: Conversation;
  readonly replies: readonly Message[];
  readonly effects: readonly Effect[];
};

/** Who runs this service; absent, the bot says that it is a trial. */
export type Operator = { readonly name: string; readonly contact: string };

/** Which content a world speaks from. `hash`: of all its texts; `signed` of `pages` have every signature they need. */
export type Version = { readonly hash: string; readonly pages: number; readonly signed: number };

/** All we know and nothing that changes while we decide. Lookups only, all synchronous, none throws. */
export type World = {
  /** The sentence for a key of `locales/`, in the language asked for, else Indonesian. */
  say(locale: Locale, key: string, args?: Readonly<Record<string, string | number>>): string;
  /** The lesson of a slug, as it may be served at that time; absent when there is no such page. */
  lesson(id: LessonId, at: Instant): Lesson | undefined;
  /** Lessons by group, in the order of the menu. */
  groups(): readonly LessonGroup[];
  /** A quiz that may be played at that time: there is something to read after it. */
  quiz(id: string, at: Instant): Quiz | undefined;
  /** All of these that belong to one lesson, in the order of the lessons. */
  quizzes(at: Instant): readonly Quiz[];
  /** Those made of questions of several. */
  mixedQuizzes(at: Instant): readonly Quiz[];
  /** The known rumour that a message passes on or asks about; never for an ordinary question. */
  rumour(text: string): RumourHeard | undefined;
  /** What a message asks for. */
  understand(text: string, context?: MatchContext): Understanding;
  /** A contact by id of the directory, with what may be shown of it at that time. */
  contact(id: string, at: Instant): Contact | undefined;
  /** All of these, in the order of the directory's files. */
  contacts(at: Instant): readonly Contact[];
  /** Where a message says somebody is. */
  locate(text: string): Located;
  /** An area by its Kemendagri code. */
  area(code: AreaCode): Area | undefined;
  readonly version: Version;
  readonly operator?: Operator;
};

export type { Area, AreaCode, Contact, Lesson, LessonGroup, LessonId, Located, Quiz, QuizItem, Rich, RumourHeard };
