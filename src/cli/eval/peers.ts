/**
 * Other matchers on the same content, phrases and questions, in the same call. They live in bench/, which `npm ci` of the
 * project does not install; without it the evaluation says so by name.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MatcherData } from '../../matcher/types.ts';
import { type Interval, interval } from './bootstrap.ts';
import { auroc, isLesson, type Judged, mean, share, within } from './measures.ts';

/** A lesson or another kind as peers see it. */
type Document = {
  readonly label: string;
  readonly title: string;
  readonly texts: readonly string[];
  readonly body: string;
};
/** Higher is better; what is not named scores 0. */
type Ask = (text: string) => Promise<ReadonlyMap<string, number>>;
/** `atMost`: how many lines a slow peer is asked; left out, all. */
type Peer = { readonly name: string; readonly atMost?: number; train(documents: readonly Document[]): Promise<Ask> };

/** What a peer makes of a line: lessons best first, and how much it looks like ours, in two ways. */
type Guess = { readonly line: Judged; readonly lessons: readonly string[]; readonly scopes: readonly [number, number] };

/** A peer beside us on the lines that it was asked: ours minus its. An interval above 0 is "ahead of it". */
export type Beside = {
  readonly name: string;
  readonly asked: number;
  readonly trainedMs: number;
  readonly meanMs: number;
  readonly top1: number;
  readonly top3: number;
  readonly auroc: number;
  readonly aheadTop1: Interval;
  readonly aheadAuroc: Interval;
};

/** Every peer over these lines; undefined when bench/ is not installed. Lines that are neither lesson nor out of scope are left out. */
export async function besidePeers(
  benchDir: string,
  data: MatcherData,
  lines: readonly Judged[],
  elapsed: () => number,
): Promise<readonly Beside[] | undefined> {
  if (!existsSync(join(benchDir, 'node_modules'))) return undefined;
  // bench/peers/index.mjs says what it exports.
  const { peers } = (await import(pathToFileURL(join(benchDir, 'peers/index.mjs')).href)) as { peers: readonly Peer[] };
  const asked = lines.filter((line) => isLesson(line) || line.kind === 'outofscope');
  const found: Beside[] = [];
  for (const peer of peers) found.push(await beside(peer, documentsOf(data), spread(asked, peer.atMost), elapsed));
  return found;
}

/** At most so many lines, evenly over all. */
const spread = (lines: readonly Judged[], most = lines.length): readonly Judged[] => {
  const step = Math.max(1, lines.length / most);
  return lines.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
};

async function beside(
  peer: Peer,
  documents: readonly Document[],
  lines: readonly Judged[],
  elapsed: () => number,
): Promise<Beside> {
  const from = elapsed();
  const ask = await peer.train(documents);
  const trained = elapsed();
  const guesses: Guess[] = [];
  for (const line of lines) guesses.push(guess(line, await ask(line.q)));
  const done = elapsed();
  // The way that suits the peer better is taken.
  const way = scopeOf(0)(guesses) >= scopeOf(1)(guesses) ? 0 : 1;
  const lessons = guesses.filter(({ line }) => isLesson(line));
  return {
    name: peer.name,
    asked: lines.length,
    trainedMs: trained - from,
    meanMs: (done - trained) / lines.length,
    top1: mean(lessons.map((each) => hit(each, 1))),
    top3: mean(lessons.map((each) => hit(each, 3))),
    auroc: scopeOf(way)(guesses),
    aheadTop1: interval(
      lessons,
      (drawn) => share(within(1))(drawn.map(({ line }) => line)) - mean(drawn.map((each) => hit(each, 1))),
    ),
    aheadAuroc: interval(guesses, (drawn) => ourScope(drawn) - scopeOf(way)(drawn)),
  };
}

const hit = ({ line, lessons }: Guess, best: number): number =>
  lessons.slice(0, best).some((topic) => line.topics.includes(topic)) ? 1 : 0;
const ourScope = (guesses: readonly Guess[]): number =>
  auroc(guesses.map(({ line }) => ({ ours: isLesson(line), score: line.reading.ours })));
const scopeOf = (way: 0 | 1) => (guesses: readonly Guess[]) =>
  auroc(guesses.map(({ line, scopes }) => ({ ours: isLesson(line), score: scopes[way] })));

/** As far as ours: the best lesson's score by itself, or against the best of the other kinds. */
function guess(line: Judged, scores: ReadonlyMap<string, number>): Guess {
  const sorted = [...scores].sort((a, b) => b[1] - a[1]);
  const lessons = sorted.filter(([label]) => label.includes('/'));
  const best = lessons[0]?.[1] ?? 0;
  const other = sorted.find(([label]) => !label.includes('/'))?.[1] ?? 0;
  return { line, lessons: lessons.map(([label]) => label), scopes: [best, best / (best + other || 1)] };
}

function documentsOf({ lessons, phrases, others }: MatcherData): readonly Document[] {
  const pages = new Map(lessons.map((page) => [page.id, page]));
  return [
    ...Object.entries(phrases).map(([label, texts]) => {
      const page = pages.get(label);
      const body = page ? [page.answer, ...page.sections.flatMap(({ title, text }) => [title, text])].join('\n') : '';
      return {
        label,
        title: page?.title ?? '',
        texts: [...texts, ...(page?.questions ?? []), ...(page?.aliases ?? [])],
        body,
      };
    }),
    ...Object.entries(others).map(([label, texts]) => ({ label, title: '', texts, body: '' })),
  ];
}
