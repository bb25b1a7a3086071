/** What the preview shows, as plain data; main.ts hands in who knows it (src/desk.ts). */
import type { Library } from '../../content/library.ts';
import type { Lesson, LessonId } from '../../content/model.ts';
import type { Instant } from '../../engine/types.ts';

/** One bubble as every channel shows it. */
export type Shown = {
  /** What it is, in an editor's words: "Jawaban pertama", a section's title; '' for a reply. */
  readonly name: string;
  readonly text: string;
  readonly buttons: readonly string[];
  /** `texts`: HTML with <b> and <i> only, everything else escaped; `rows`: labels as they stand under it. */
  readonly telegram: { readonly texts: readonly string[]; readonly rows: readonly (readonly string[])[] };
  readonly whatsapp: {
    readonly shape: 'text' | 'buttons' | 'list' | 'numbered';
    /** With *bold* and _italic_ as they go out. */
    readonly texts: readonly string[];
    /** Labels of reply buttons, or the rows of the list that `open` opens. */
    readonly choices: readonly string[];
    readonly open?: string;
  };
};
/** A quiz question with what is said to each answer. */
export type ShownItem = {
  readonly question: Shown;
  readonly answers: readonly { readonly label: string; readonly reply: Shown }[];
};
/** A lesson page. `current`: the newest text; else the last one that could be served. */
export type Sheet = {
  readonly lesson: Lesson;
  readonly current: boolean;
  readonly parts: readonly Shown[];
  readonly quiz: readonly ShownItem[];
};
/** What a question reaches and why. Chances are 0 to 1. */
export type Answered = {
  readonly words: readonly string[];
  readonly kind: string;
  readonly confidence: number;
  readonly why: string;
  readonly best: readonly {
    readonly topic: LessonId;
    readonly chance: number;
    /** Points above the average lesson. */
    readonly parts: readonly { readonly part: string; readonly points: number }[];
  }[];
  readonly replies: readonly Shown[];
};

export interface Desk {
  /** The newest content with all its problems. */
  library(): Library;
  /** Absent for a page that was never good. */
  sheet(id: LessonId): Sheet | undefined;
  /** The first question after a change may take seconds: the matcher learns anew. */
  ask(text: string): Promise<Answered>;
  /** Calls `tell` after every change of content; gives the way to stop. */
  onChange(tell: () => void): () => void;
  now(): Instant;
}
