/** Random people: each taps what is offered, types what people type, sends pins and pictures, or lets time pass. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { begin, step, wakesAt } from '../../src/engine/step.ts';
import type { Button, Conversation, Happening, InboundEvent, Turn, World } from '../../src/engine/types.ts';

const HOUR = 3_600_000;

/** Deterministic chance (mulberry32, public domain): the same seed walks the same way. */
export function dice(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Whatever may be typed: answers, commands, places, nonsense, and a sample of the phrases that people train us with. */
export function texts(root: string): readonly string[] {
  const files = readdirSync(join(root, 'content/phrases'), { recursive: true, encoding: 'utf8' });
  const phrases = files
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) =>
      readFileSync(join(root, 'content/phrases', file), 'utf8')
        .split('\n')
        .filter(Boolean)
        .slice(0, 2),
    );
  return [...ANSWERS, ...EMERGENCIES, ...phrases];
}
const ANSWERS =
  'a|b|c|D.|jawab a|yang kedua|2|ya|iya|tidak|gak ada|nanti aja|ga jadi|aku|anak saya|temen gw|di bawah 18|18 ke atas|kuis|kuis sabu|lanjut kuis|menu|balik|stop|berhenti|bantuan|orang|tolong|hapus|privasi|resep|bahasa|makasih ya|halo|efeknya apa|biayanya?|terus gimana|bogor|kota bogor|tanah sareal|depok|cirebon|di depok rehab dimana|ke mana kalau di cibinong|lampung|asdfgh|😘|?|polisi bisa baca chat ini ga|mau nanya soal rehab|gw udah lama make, malu|tidak setuju|help|i want to stop using meth|hatur nuhun|kedah kumaha'.split(
    '|',
  );
/** Each must be answered with a number for danger from wherever it is said. */
export const EMERGENCIES = [
  'tolong temen gw ga bangun bibirnya biru',
  'aku pengen mati aja',
  'bapak tiri mukulin aku sekarang',
  'he took pills and he is not breathing',
] as const;

/** The same world, with answers kept: only the dialogue is under test here, not the matcher's speed. */
export function remembering(world: World): World {
  const understood = new Map<string, ReturnType<World['understand']>>();
  const located = new Map<string, ReturnType<World['locate']>>();
  return {
    ...world,
    understand(text, context) {
      const key = `${context?.lesson}\n${text}`;
      const known = understood.get(key) ?? world.understand(text, context);
      understood.set(key, known);
      return known;
    },
    locate(text) {
      const known = located.get(text) ?? world.locate(text);
      located.set(text, known);
      return known;
    },
  };
}

/** One step of a walk: what was there, what happened, what came of it. */
export type Step = {
  readonly before: Conversation;
  readonly event: InboundEvent;
  readonly turn: Turn;
  /** Whether the event was a tap on a button that stood under the last replies. */
  readonly offered: boolean;
};

/** Walks `length` steps from a stranger's first word. */
export function* walk(
  world: World,
  pool: readonly string[],
  seed: number,
  length: number,
  start: number,
): Generator<Step> {
  const roll = dice(seed);
  let now = start;
  let conversation = begin('walker');
  let buttons: readonly Button[] = [];
  for (let at = 0; at < length; at++) {
    now += roll() < 0.05 ? Math.floor(roll() * 30) * HOUR : 20_000;
    const tapped = buttons.length > 0 && roll() < 0.7;
    const due = wakesAt(conversation);
    const what: Happening =
      due !== undefined && due <= now ? { kind: 'timeout' } : happening(roll, tapped, buttons, pool);
    const event: InboundEvent = { ...what, id: `${seed}-${at}`, at: now };
    const turn = step(world, conversation, event);
    yield { before: conversation, event, turn, offered: tapped && what.kind === 'tap' };
    const forgotten = turn.effects.some((effect) => effect.do === 'forget');
    conversation = forgotten ? begin('walker') : turn.conversation;
    if (turn.replies.length > 0 || forgotten) buttons = turn.replies.flatMap((reply) => reply.buttons ?? []);
  }
}

function happening(
  roll: () => number,
  tapped: boolean,
  buttons: readonly Button[],
  pool: readonly string[],
): Happening {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(roll() * list.length)];
  const button = tapped ? pick(buttons) : undefined;
  if (button) return { kind: 'tap', action: button.action };
  const kind = roll();
  if (kind < 0.03) return { kind: 'start' };
  if (kind < 0.06) return { kind: 'location', lat: -6.6, lon: 106.8 };
  if (kind < 0.1)
    return { kind: 'unsupported', what: pick(['photo', 'voice', 'sticker', 'other'] as const) ?? 'other' };
  if (kind < 0.13) return { kind: 'tap', action: pick(OLD_ACTIONS) ?? '' };
  return { kind: 'text', text: pick(pool) ?? '' };
}

/** Buttons of last week, of another play, and of nobody. */
const OLD_ACTIONS = [
  'lesson:zat/hilang',
  'quiz',
  'quiz:go',
  'erase.yes',
  'ask:treatment:child:no',
  'ask:x:y',
  'crisis:called',
  '',
];
