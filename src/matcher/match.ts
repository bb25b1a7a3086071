/** Indonesian text to lesson: the one door to the matcher. Pure; opening takes milliseconds, a message well below one. */
import { createAspectFinder } from './aspects.ts';
import { type Decision, decide, largest, type Names } from './decide.ts';
import { type Explanation, explanation } from './explain.ts';
import { afterLesson, isFollowUp } from './followup.ts';
import { type Judgement, openJudge } from './judge.ts';
import { createQuestionFinder } from './questions.ts';
import { createSectionChooser } from './sections.ts';
import type { Model } from './train.ts';
import type { Kind, LessonText, MatchContext, MatcherData, Understanding } from './types.ts';

/** Understands messages; `explain` says the same with the reasons, for editors. */
export interface Matcher {
  understand(text: string, context?: MatchContext): Understanding;
  explain(text: string, context?: MatchContext): Explanation;
}

/** A matcher for the pages of `data`, with a model that was trained on the same data. */
export function createMatcher(data: MatcherData, model: Model): Matcher {
  const judge = openJudge(data.words, model);
  const aspects = createAspectFinder(data.words, judge.read);
  const sectionOf = createSectionChooser(judge.read, aspects);
  const pages = new Map(data.lessons.map((page) => [page.id, page]));
  const names: Names = {
    // The kinds of the model are the names of phrase files, which content/ checks against `Kind`.
    kinds: model.kinds as readonly Kind[],
    topics: model.topics,
    hasPage: model.topics.map((topic) => pages.has(topic)),
  };

  const decided = (judgement: Judgement, context?: MatchContext): Decision & { understanding: Understanding } => {
    const { understanding, reason } = inContext(judgement, context && pages.get(context.lesson));
    const page = understanding.topic === undefined ? undefined : pages.get(understanding.topic);
    const section = page && sectionOf(page, judgement.reading)?.id;
    return { understanding: section === undefined ? understanding : { ...understanding, section }, reason };
  };
  /** Who greets first and asks then is not greeting: the question is judged by itself. */
  const judged = (text: string): Judgement => {
    const whole = judge.judge(text);
    if (names.kinds[largest(whole.kinds)] !== 'smalltalk') return whole;
    const question = questionsOf(text)[0];
    return question === undefined || question.length >= text.trim().length ? whole : judge.judge(question);
  };
  const questionsOf = createQuestionFinder(data.words.asking ?? { asks: [], joins: [] });
  /** Two questions in one message: the first is answered, the second offered. The second may lean on the first ("terus hukumannya?"). */
  const twofold = (text: string, whole: Understanding): Understanding | undefined => {
    const [first, ...others] = questionsOf(text);
    if (first === undefined || others.length === 0) return undefined;
    const one = decided(judge.judge(first)).understanding;
    if (!isSure(one)) return undefined;
    const more = others.map((question) => decided(judge.judge(question), { lesson: one.topic }).understanding);
    const second = more.find((each) => isSure(each) && each.topic !== one.topic);
    if (second?.topic === undefined) return undefined;
    // A story whose parts lead elsewhere than the whole is one question, not two.
    const fits = !isSure(whole) || [one.topic, second.topic].includes(whole.topic);
    return fits ? { ...one, also: second.topic } : undefined;
  };
  const inContext = (judgement: Judgement, page?: LessonText): Decision => {
    const asked = aspects(judgement.reading.terms);
    if (!page) return decide(judgement, names, { bare: asked.own.length === 0 });
    const place = model.topics.indexOf(page.id);
    const before = { place, section: sectionOf(page, judgement.reading) };
    const judged = afterLesson(judgement, asked, before, names);
    return decide(judged, names, { followed: isFollowUp(judged, asked, before, names) ? place : undefined });
  };

  return {
    understand(text, context) {
      const { understanding } = decided(judged(text), context);
      if (understanding.kind !== 'lesson' && understanding.between === undefined) return understanding;
      const two = twofold(text, understanding);
      return two === undefined ? understanding : { ...understanding, ...withBoth(two, understanding) };
    },
    explain(text, context) {
      const judgement = judged(text);
      return explanation(judgement, {
        ...decided(judgement, context),
        topics: model.topics,
        weights: judge.lessonWeights,
      });
    },
  };
}

/** From this chance on each of two questions in a message counts as understood by itself. */
const SURE_OF_EACH = 0.75;
const isSure = (one: Understanding): one is Understanding & { readonly topic: string } =>
  one.kind === 'lesson' && one.topic !== undefined && one.confidence >= SURE_OF_EACH;

/** What two questions change in the understanding of the whole; its alternatives begin with the answer given. */
function withBoth(two: Understanding, whole: Understanding): Partial<Understanding> {
  const { topic, section, also, confidence } = two;
  const rest = whole.alternatives.filter((each) => each.topic !== topic);
  const first = two.alternatives[0];
  const both = { kind: 'lesson', confidence, alternatives: [...(first ? [first] : []), ...rest].slice(0, 5) } as const;
  return {
    ...both,
    ...(topic !== undefined && { topic }),
    ...(section !== undefined && { section }),
    ...(also !== undefined && { also }),
  };
}
