/** An understanding with its reasons, as `npm run ask` shows it to editors. The sentences are Indonesian: editors read them. */
import type { Reason } from './decide.ts';
import { largest } from './decide.ts';
import type { Judgement } from './judge.ts';
import type { Understanding } from './types.ts';

/** Names of a lesson's numbers, in the order of evidence.ts. */
const PARTS = ['pola kata', 'kata kunci', 'contoh terdekat'] as const;

/** What one part says for a lesson: points above the average lesson; e^points is how many times likelier it makes it. */
export type PartShare = { readonly part: string; readonly points: number };
/** The best lessons, pages or not, each with the share of every part. */
export type LessonShare = { readonly topic: string; readonly chance: number; readonly parts: readonly PartShare[] };
export type Explanation = {
  readonly understanding: Understanding;
  /** Words as typed, and as understood. */
  readonly seen: readonly string[];
  readonly words: readonly string[];
  /** Stems that the keyword search looked for. */
  readonly terms: readonly string[];
  readonly lessons: readonly LessonShare[];
  /** Why it is sure or not, one sentence for an editor. */
  readonly why: string;
};
/** What an explanation is about. */
export type Explained = {
  readonly understanding: Understanding;
  readonly reason: Reason;
  readonly topics: readonly string[];
  readonly weights: readonly number[];
};

const SHOWN = 5;

/** The explanation of a judged and decided message. */
export function explanation(judgement: Judgement, explained: Explained): Explanation {
  const { reading, lessons } = judgement;
  const places = explained.topics.map((_, place) => place);
  places.sort((a, b) => (lessons[b] ?? 0) - (lessons[a] ?? 0));
  return {
    understanding: explained.understanding,
    seen: reading.seen,
    words: reading.words,
    terms: reading.terms,
    lessons: places.slice(0, SHOWN).map((place) => ({
      topic: explained.topics[place] ?? '',
      chance: lessons[place] ?? 0,
      parts: shares(judgement, explained, place),
    })),
    why: why(judgement, explained),
  };
}

function shares({ evidence }: Judgement, { topics, weights }: Explained, place: number): readonly PartShare[] {
  return PARTS.map((part, i) => {
    const column = topics.map((_, topic) => evidence.lesson[topic * PARTS.length + i] ?? 0);
    const mean = column.reduce((sum, number) => sum + number, 0) / column.length;
    return { part, points: (weights[i] ?? 0) * ((column[place] ?? 0) - mean) };
  });
}

function why({ lessons }: Judgement, { understanding, reason, topics }: Explained): string {
  const best = understanding.alternatives[0]?.topic ?? '-';
  switch (reason) {
    case 'other':
      return `Dibaca sebagai ${understanding.kind} (${percent(understanding.confidence)}), bukan pertanyaan untuk pelajaran.`;
    case 'answered':
      return `Dijawab dengan ${understanding.topic}; peluang benar ${percent(understanding.confidence)}.`;
    case 'followed':
      return `Tidak menyebut pokok baru, jadi meneruskan ${understanding.topic} yang baru dibicarakan.`;
    case 'no-page':
      return `Paling cocok dengan ${topics[largest(lessons)]}, yang belum punya halaman. Tulis halamannya.`;
    case 'tie':
      return `Bisa ${understanding.between?.join(' atau ')}; yang bertanya diminta memilih. Tambahkan contoh ke halaman yang seharusnya menjawab.`;
    case 'too-weak':
      return `Tidak ada halaman yang cukup mungkin; terdekat ${best}. Tambahkan contoh pertanyaan ke halaman yang seharusnya menjawab.`;
  }
}

const percent = (chance: number): string => `${Math.round(chance * 100)}%`;
