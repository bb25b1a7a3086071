/** `ask`: what the engine makes of a message, as lines for a script (contracts.md section 1) or explained for a person. */
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { contextOf, type Reading, read } from '../engine/read.ts';
import { begin, step } from '../engine/step.ts';
import type { Conversation, World } from '../engine/types.ts';
import type { Explanation } from '../matcher/explain.ts';
import type { Streams } from './chat.ts';

const Question = z.union([
  z.object({ id: z.string(), text: z.string() }),
  z.object({ id: z.string(), turns: z.array(z.string()).min(1) }),
]);

/** `at`: the instant that pages are judged by; `elapsed`: a monotonic clock in milliseconds. */
export type Watch = { readonly at: number; elapsed(): number };

/** One answer a line, in order, unbuffered; a bad line is answered and the command goes on. Resolves with the exit code. */
export async function askJsonl(world: World, watch: Watch, { input, print }: Streams): Promise<number> {
  let failed = false;
  // The first message pays for tables that are opened when they are first needed; `ms` is that of any other.
  for (const { title } of world.groups().flatMap(({ lessons }) => lessons))
    answer(world, { id: '', text: title }, watch);
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const question = parse(line);
    if ('error' in question) failed = true;
    print(JSON.stringify('error' in question ? { id: null, ...question } : answer(once(world), question, watch)));
  }
  return failed ? 1 : 0;
}

/** Reading and replying ask for the same understanding of the last message; it is made once, as when somebody writes. */
function once(world: World): World {
  let known: { readonly key: string; readonly understanding: ReturnType<World['understand']> } | undefined;
  return {
    ...world,
    understand(text, context) {
      const key = `${context?.lesson ?? ''}\n${text}`;
      if (known?.key !== key) known = { key, understanding: world.understand(text, context) };
      return known.understanding;
    },
  };
}

function parse(line: string): z.infer<typeof Question> | { readonly error: string } {
  try {
    const read = Question.safeParse(JSON.parse(line));
    return read.success ? read.data : { error: 'expected {"id","text"} or {"id","turns":["…"]}' };
  } catch {
    return { error: 'not JSON' };
  }
}

function answer(world: World, question: z.infer<typeof Question>, watch: Watch) {
  const turns = 'turns' in question ? question.turns : [question.text];
  const before = conversationOf(world, turns.slice(0, -1), watch.at);
  const last = turns.at(-1) ?? '';
  // What a message costs is its reply; the reading beside it, for the script, asks the same things once more.
  const started = watch.elapsed();
  const { replies } = said(world, before, last, watch.at + turns.length);
  const ms = Math.round((watch.elapsed() - started) * 100) / 100;
  const reading = read(world, last, contextOf(world, before, watch.at));
  return { id: question.id, ...line(reading), reply: replies.map((reply) => reply.text).join('\n\n'), ms };
}

/** The reading of the last of these turns, in the conversation that the others made. */
export const readAfter = (world: World, turns: readonly string[], at: number): Reading =>
  read(world, turns.at(-1) ?? '', contextOf(world, conversationOf(world, turns.slice(0, -1), at), at));

const conversationOf = (world: World, turns: readonly string[], at: number): Conversation =>
  turns.reduce((conversation, text, place) => said(world, conversation, text, at + place).conversation, begin('ask'));

const said = (world: World, conversation: Conversation, text: string, at: number) =>
  step(world, conversation, { kind: 'text', text, id: `ask:${at}`, at });

function line({ kind, topic, section, confidence, alternatives }: Reading) {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    kind,
    ...(kind === 'lesson' && topic !== undefined && { topic }),
    ...(kind === 'lesson' && section !== undefined && { section }),
    confidence: round(confidence),
    alternatives: alternatives.map((each) => ({ topic: each.topic, confidence: round(each.confidence) })),
  };
}

/** The same for a person: what was normalised, the best lessons with what spoke for each, why, and the answer. */
export function explain(world: World, explanation: Explanation, text: string): string {
  const { kind, confidence, ours } = read(world, text);
  const best = explanation.lessons.map(({ topic, chance, parts }) => {
    const shares = parts.map(({ part, points }) => `${part} ${points.toFixed(1)}`).join(', ');
    return `  ${topic.padEnd(36)} ${chance.toFixed(3)}  ${shares}`;
  });
  return [
    `kata: ${explanation.words.join(' ')}`,
    `jenis: ${kind} (${confidence.toFixed(3)}), soal kami: ${ours.toFixed(3)}`,
    ...best,
    `alasan: ${explanation.why}`,
    '',
    ...said(world, begin('ask'), text, 0).replies.map((each) => each.text),
  ].join('\n');
}
