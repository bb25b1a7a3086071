/**
 * `eval`: everything that is claimed of understanding, measured in one call: the development sets of eval/, the project's own
 * development lines, with `sealed` the split that tuning never sees, and peers on the same content. It tunes nothing.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../engine/read.ts';
import { begin, step } from '../../engine/step.ts';
import type { World } from '../../engine/types.ts';
import type { MatcherData } from '../../matcher/types.ts';
import { evaluate, table } from './development.ts';
import { followUpRows } from './follow-ups.ts';
import { isLesson, type Judged, mean, quantile } from './measures.ts';
import { type Beside, besidePeers } from './peers.ts';
import { placeRow } from './places.ts';
import { groupedRows, kindRows, lessonRows, safetyRows, section, shareRow } from './report.ts';
import { scaleCurve, scaleTable } from './scale.ts';
import { type Asked, development, followUps, sealed } from './sets.ts';
import { ablation, learningCurve, takenTable } from './study.ts';

/** `test`: the folder test/; `bench`: the folder bench/. `elapsed`: a monotonic clock in milliseconds; `at`: when pages are judged. */
export type Evaluation = {
  readonly world: World;
  readonly data: MatcherData;
  readonly test: string;
  readonly bench: string;
  readonly sealed: boolean;
  /** Without peers, which take minutes. */
  readonly quick: boolean;
  /** Also how time grows up to 2,000 lessons. */
  readonly scale: boolean;
  /** Also the learning curve and what each part brings: some twenty trainings. */
  readonly study: boolean;
  readonly at: number;
  elapsed(): number;
};

/** Prints as it goes: the slow parts come last. */
export async function evaluateAll(evaluation: Evaluation, print: (line: string) => void): Promise<void> {
  const { world, test, at } = evaluation;
  print('eval/ (development; counts, and the ids that missed)');
  print(table(evaluate(world, join(test, 'eval'), at)));
  const own = existsSync(join(test, 'questions')) ? development(join(test, 'questions')) : [];
  await report(evaluation, 'own development lines', own, print);
  print(
    section('follow-ups and places', [
      ...rowsOf(join(test, 'questions/follow-ups.jsonl'), (file) => followUpRows(world, followUps(file), at)),
      ...['eval/locations-dev.jsonl', 'directory/heldout-places.jsonl'].map((file) =>
        placeRow(world, join(test, file)),
      ),
    ]),
  );
  if (evaluation.study) {
    print(takenTable('learning curve', learningCurve(evaluation.data, own)));
    print(takenTable('ablation', ablation(evaluation.data, own)));
  }
  if (evaluation.scale) print(scaleTable(scaleCurve(evaluation.data, [68, 250, 500, 1000, 2000], evaluation.elapsed)));
  if (!evaluation.sealed) return print('\nthe sealed split was not opened: npm run eval -- --sealed');
  await report(evaluation, 'SEALED', sealed(join(test, 'sealed')), print);
  print(
    section('SEALED follow-ups and places', [
      ...rowsOf(join(test, 'sealed/follow-ups.jsonl'), (file) => followUpRows(world, followUps(file), at)),
      ...rowsOf(join(test, 'sealed/places.jsonl'), (file) => [placeRow(world, file)]),
    ]),
  );
}

const rowsOf = <Row>(file: string, rows: (file: string) => readonly Row[]): readonly Row[] =>
  existsSync(file) ? rows(file) : [];

async function report(evaluation: Evaluation, name: string, asked: readonly Asked[], print: (line: string) => void) {
  if (asked.length === 0) return print(`\n${name}: no lines`);
  const { lines, ms } = judged(evaluation, asked);
  print(section(`${name}: lessons`, lessonRows(lines)));
  print(
    section(
      `${name}: by style`,
      groupedRows(lines, ({ style }) => style),
    ),
  );
  print(
    section(
      `${name}: by group`,
      groupedRows(lines, ({ topics }) => topics[0]?.split('/')[0] ?? '-'),
    ),
  );
  print(section(`${name}: emergencies`, safetyRows(lines)));
  print(section(`${name}: other kinds`, kindRows(lines)));
  const [p50, p99] = [0.5, 0.99].map((share) => quantile(ms, share).toFixed(2));
  print(
    `\n${name}: one message and its reply: mean ${mean(ms).toFixed(2)} ms, p50 ${p50}, p99 ${p99} (${ms.length} messages)`,
  );
  if (evaluation.quick) return;
  const peers = await besidePeers(evaluation.bench, evaluation.data, lines, evaluation.elapsed);
  print(peers ? besideTable(name, peers, lines) : '\nPEERS NOT RUN: bench/ is not installed (npm ci --prefix bench)');
}

/** What the engine makes of each line, and how long a message takes from text to replies. */
function judged({ world, elapsed, at }: Evaluation, asked: readonly Asked[]) {
  const lines: Judged[] = asked.map((line) => ({ ...line, reading: read(world, line.q) }));
  const ms = asked.map(({ id, q }) => {
    const from = elapsed();
    step(world, begin('eval'), { kind: 'text', text: q, id: `eval:${id}`, at });
    return elapsed() - from;
  });
  return { lines, ms };
}

function besideTable(name: string, peers: readonly Beside[], lines: readonly Judged[]): string {
  const [one] = [
    shareRow('', lines.filter(isLesson), (line) => line.topics.includes(line.reading.alternatives[0]?.topic ?? '')),
  ];
  const ahead = ({ value, low, high }: Beside['aheadTop1']) =>
    `${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
  return [
    `\n${name}: beside peers (same content, phrases and lines; ours top-1 ${one?.figure.value.toFixed(3)})`,
    ...peers.map(
      (peer) =>
        `  ${peer.name.padEnd(36)} of ${String(peer.asked).padStart(4)}: top-1 ${peer.top1.toFixed(3)}, top-3 ${peer.top3.toFixed(3)}, ` +
        `AUROC ${peer.auroc.toFixed(3)}, ${peer.meanMs.toFixed(1)} ms; we are ahead by ${ahead(peer.aheadTop1)} top-1, ${ahead(peer.aheadAuroc)} AUROC`,
    ),
  ].join('\n');
}
