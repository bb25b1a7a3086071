/**
 * Which section of a lesson a message asks for: BM25F over the sections' titles and texts, with aspect words.
 *
 * The first answer competes as a section without a title, so a question that it answers as well gets no section. The
 * lesson's own names are left out of the query: they stand everywhere and ask for nothing.
 */
import type { AspectFinder } from './aspects.ts';
import { type Normalizer, type Reading, SUBJECT } from './normalize.ts';
import { buildIndex, type Fields, openIndex, type Ranker } from './rank.ts';
import { stem } from './stem.ts';
import type { LessonText } from './types.ts';

/**
 * The section that answers best. `covers`: it speaks of every word of the message that may name something, and the message
 * names no other drug. `compares`: its title sets the lesson's subject beside what the message compares it with. `titled`: its
 * title says the very thing that the message is about, and no other drug is named.
 */
export type Choice = {
  readonly id: string;
  readonly covers: boolean;
  readonly compares: boolean;
  readonly titled: boolean;
};
/** The section for a message, if one answers. */
export type SectionChooser = (lesson: LessonText, reading: Reading) => Choice | undefined;
/** `holds`: the terms of each section's title, and of title and text. */
type Opened = {
  readonly rank: Ranker;
  readonly names: ReadonlySet<string>;
  readonly holds: readonly { readonly title: ReadonlySet<string>; readonly all: ReadonlySet<string> }[];
};

const tag = (aspect: string): string => `#${aspect}`;

/** A chooser; a lesson is indexed when it is first asked about. */
export function createSectionChooser(read: Normalizer, aspects: AspectFinder): SectionChooser {
  const opened = new Map<string, Opened>();
  const asked = (terms: readonly string[], apart: ReadonlySet<string>) => {
    const { said, names } = aspects(terms);
    return [...said.filter((term) => !apart.has(term)), ...names.map(tag)];
  };
  // A title's aspect words stand as aspects only: "Tanda bahaya" is no answer to "bahaya ga?".
  const headed = (terms: readonly string[]) => {
    const { own, names } = aspects(terms);
    return [...own, ...names.map(tag)];
  };
  const open = (lesson: LessonText): Opened => {
    const known = opened.get(lesson.id);
    if (known) return known;
    const said = (text: string) => aspects(read(text).terms).said;
    const documents: Fields[] = [[[], said(lesson.answer)]];
    // Only a title says what a section is about; in passing most texts touch most aspects.
    for (const { title, text } of lesson.sections) documents.push([headed(read(title).terms), said(text)]);
    // Aliases of several words ("hapus data") ask for something themselves.
    const aliases = lesson.aliases.map((alias) => read(alias).terms).filter((terms) => terms.length === 1);
    const holds = lesson.sections.map(({ title, text }) => {
      const heading = read(title).terms;
      return { title: new Set(heading), all: new Set([...heading, ...read(text).terms]) };
    });
    // A name that heads a section ("Soal BPJS", "Kecubung") asks for that section.
    const heads = new Set(holds.flatMap(({ title }) => [...title]));
    const names = new Set([...read(lesson.title).terms, ...aliases.flat()].filter((term) => !heads.has(term)));
    const fresh = { rank: openIndex(buildIndex(documents, [SECTION.title, SECTION.text])), names, holds };
    opened.set(lesson.id, fresh);
    return fresh;
  };
  return (lesson, reading) => {
    if (lesson.sections.length === 0) return undefined;
    const { rank, names, holds } = open(lesson);
    const [answer = 0, ...scores] = rank(asked(reading.terms, names));
    const best = scores.reduce((top, score, place) => (score > (scores[top] ?? 0) ? place : top), 0);
    const score = scores[best] ?? 0;
    if (score < SECTION.least || score < answer * SECTION.ahead) return undefined;
    const [id, held] = [lesson.sections[best]?.id, holds[best]];
    if (id === undefined || held === undefined) return undefined;
    const { own, compares } = aspects(reading.terms);
    const named = own.filter((term) => !names.has(term));
    return {
      id,
      covers: named.every((term) => held.all.has(term)) && !namesOther(reading, names),
      compares: compares && named.some((term) => held.title.has(term)),
      titled: named.some((term) => held.title.has(term)) && !namesOther(reading, names),
    };
  };
}

/** Whether a drug is named that is none of these names. */
const namesOther = ({ shape, words }: Reading, names: ReadonlySet<string>): boolean =>
  shape.some((word, at) => word === SUBJECT && !names.has(stem(words[at] ?? '')));

/** The numbers of the choice. */
const SECTION = {
  /** More: a title decides whatever the text says. */
  title: { weight: 4, byLength: 0 },
  /** More: long sections with the word in passing win over the section about it. */
  text: { weight: 1, byLength: 0.5 },
  /** Score of a section worth jumping to. Less: chance words open sections; more: only titles do. */
  least: 0.6,
  /** How far it must be ahead of the first answer. */
  ahead: 1.2,
} as const;
