/**
 * What an editor's preview knows: the engine's own bubbles, drawn by the renderers that will send them. A piece of
 * preview.ts, apart from the process so that tests can sit at it.
 */
import { renderTelegram } from './channels/telegram/render.ts';
import { renderWhatsApp, type WhatsAppRendering, type WhatsAppWords } from './channels/whatsapp/render.ts';
import type { Draft } from './content/draft.ts';
import type { Library } from './content/library.ts';
import type { Lesson, LessonId } from './content/model.ts';
import { read } from './engine/read.ts';
import { begin, step } from './engine/step.ts';
import type { Button, Conversation, Happening, Instant, Message, World } from './engine/types.ts';
import type { Explanation } from './matcher/explain.ts';
import type { Answered, Desk, Sheet, Shown, ShownItem } from './server/preview/desk.ts';

export type DeskOptions = {
  readonly draft: Draft;
  /** Explains messages by this library's words; a matcher must be made, which may take seconds. */
  readonly explainer: (library: Library) => Promise<(text: string) => Explanation>;
  readonly onChange: Desk['onChange'];
  readonly now: () => Instant;
  /** Names of parts that the files do not name. */
  readonly names: { readonly first: string; readonly item: (number: number) => string };
};

export function createDesk({ draft, explainer, onChange, now, names }: DeskOptions): Desk {
  let learnt: { readonly hash: string; readonly explain: Promise<(text: string) => Explanation> } | undefined;
  const explainBy = (library: Library) => {
    if (learnt?.hash === library.hash) return learnt.explain;
    const own = { hash: library.hash, explain: explainer(library) };
    learnt = own;
    // One that failed is tried again with the next question.
    own.explain.catch(() => {
      if (learnt === own) learnt = undefined;
    });
    return own.explain;
  };
  return {
    library: draft.library,
    onChange,
    now,
    sheet(id) {
      const library = draft.servedBy(id);
      return library && sheetOf(library, id, { current: library === draft.library(), now: now(), names });
    },
    async ask(text) {
      const library = draft.library();
      return answered(library.world, await explainBy(library), text, now());
    },
  };
}

type Look = Pick<DeskOptions, 'names'> & { readonly current: boolean; readonly now: Instant };

/** The very bubbles that taps give. A page past its date is shown as it was on its last day. */
function sheetOf({ world }: Library, id: LessonId, { current, now, names }: Look): Sheet | undefined {
  const lesson = world.lesson(id, now);
  if (!lesson) return undefined;
  const at = Math.min(now, lesson.expires - 1);
  const drawn = drawer(world);
  const sections = lesson.sections.map(({ id: section, title }) => ({
    name: title,
    action: `lesson:${id}#${section}`,
  }));
  const parts = [{ name: names.first, action: `lesson:${id}` }, ...sections].flatMap(({ name, action }) => {
    const { replies } = happened(world, begin('preview'), { kind: 'tap', action }, at);
    return replies.map((reply) => drawn(reply, name));
  });
  return { lesson, current, parts, quiz: quizOf(world, lesson, at, names) };
}

const happened = (world: World, conversation: Conversation, what: Happening, at: Instant) =>
  step(world, conversation, { ...what, id: 'preview', at });

/** Plays the quiz through, looking at every answer on the way. */
function quizOf(world: World, { quiz: id }: Lesson, at: Instant, names: Look['names']): readonly ShownItem[] {
  const count = (id && world.quiz(id, at)?.items.length) || 0;
  const drawn = drawer(world);
  const items: ShownItem[] = [];
  let turn = happened(world, begin('preview'), { kind: 'tap', action: `quiz:${id}` }, at);
  while (items.length < count) {
    const question = turn.replies.at(-1);
    const options = question?.buttons?.filter(isAnswer) ?? [];
    const { conversation } = turn;
    const turns = options.map(({ action }) => happened(world, conversation, { kind: 'tap', action }, at));
    if (!question || !turns[0]) return items;
    const answers = turns.flatMap(({ replies: [reply] }, place) =>
      reply ? [{ label: options[place]?.label ?? '', reply: drawn(reply, '') }] : [],
    );
    items.push({ question: drawn(question, names.item(items.length + 1)), answers });
    turn = turns[0];
  }
  return items;
}

const isAnswer = ({ action }: Button): boolean => action.startsWith('answer:');

function answered(world: World, explain: (text: string) => Explanation, text: string, at: Instant): Answered {
  const explained = explain(text);
  // The same understanding for the reply as for its reasons; it is the first message, so there is no context.
  const asked: World = { ...world, understand: (said) => (said === text ? explained : explain(said)).understanding };
  const { kind, confidence } = read(asked, text);
  const { replies } = happened(asked, begin('preview'), { kind: 'text', text }, at);
  const drawn = drawer(world);
  const { words, why, lessons } = explained;
  return { words, kind, confidence, why, best: lessons, replies: replies.map((reply) => drawn(reply, '')) };
}

/** A message as every channel shows it. */
function drawer(world: World): (message: Message, name: string) => Shown {
  const words = { open: world.say('id', 'button.choose'), number: world.say('id', 'channel.number') };
  return (message, name) => {
    const { messages } = renderTelegram(message);
    const keyboard = messages.at(-1)?.reply_markup?.inline_keyboard ?? [];
    return {
      name,
      text: message.text,
      buttons: (message.buttons ?? []).map(({ label }) => label),
      telegram: { texts: messages.map(({ text }) => text), rows: keyboard.map((row) => row.map(({ text }) => text)) },
      whatsapp: onWhatsApp(renderWhatsApp(message, words), words),
    };
  };
}

function onWhatsApp(rendering: WhatsAppRendering, { open }: WhatsAppWords): Shown['whatsapp'] {
  const { shape } = rendering;
  switch (shape) {
    case 'buttons': {
      const [{ interactive }] = rendering.payloads;
      const choices = interactive.action.buttons.map(({ reply }) => reply.title);
      return { shape, texts: [interactive.body.text], choices };
    }
    case 'list': {
      const [{ interactive }] = rendering.payloads;
      const choices = interactive.action.sections.flatMap(({ rows }) => rows.map(({ title }) => title));
      return { shape, texts: [interactive.body.text], choices, open };
    }
    default:
      return { shape, texts: rendering.payloads.map(({ text }) => text.body), choices: [] };
  }
}
