/**
 * What a rule for editors is. One rule is one file: its sentence, a bad and a good example, and the check.
 * The examples are its test and its documentation.
 */
import type { ContactRecords } from '../contact-records.ts';
import type { Everyday } from '../everyday.ts';

/** One place that breaks a rule, told to the editor with the cure. `file` only where a check sees several files. */
export type Finding = { readonly line: number; readonly message: string; readonly file?: string };

/** What a rule is about, without its check (for rules that are kept while reading). */
export type Card = {
  readonly name: string;
  /** The rule in one Indonesian sentence. */
  readonly says: string;
  /** Whether a page, quiz, contact or sentence that breaks it is left out. Else it is told and served all the same. */
  readonly leavesOut: boolean;
  /** Files laid over the example library (example.ts): with `bad` the rule speaks, with `good` it is silent. */
  readonly bad: Readonly<Record<string, string>>;
  readonly good: Readonly<Record<string, string>>;
};

/** What all checks may look at beside their subject. */
export type Context = {
  /** Today in Bogor, "2026-11-24". */
  readonly today: string;
  /** Slugs of content/topik.tsv; empty when the file is missing, and then nothing is compared with it. */
  readonly topics: ReadonlySet<string>;
  /** Digits of every number that may be shown, "119", "02518331753". */
  readonly numbers: ReadonlySet<string>;
  /** Codes of content/areas, "32" and "32.71"; empty when the file is missing, and then only their form is looked at. */
  readonly areas: ReadonlySet<string>;
  /** Addresses that a text may name, as `placeOf` (links.ts) writes them: the directory's, and on a page its sources'. */
  readonly webs: ReadonlySet<string>;
  /** Knows everyday words. */
  readonly everyday: Everyday;
  /** Who vouches for which contact; absent when there is no such file, and then nothing is compared with it. */
  readonly records?: ContactRecords;
};

/** A rule with its check. */
export type Rule<Subject> = Card & { check(subject: Subject, context: Context): readonly Finding[] };

/** A piece of text that a citizen may read, with the line where it begins. */
export type Told = { readonly line: number; readonly text: string };
