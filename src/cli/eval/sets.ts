/**
 * The project's own questions: development lines that tuning may read, and the sealed split that it never sees.
 * Neither is an example of content/phrases, and nobody wrote lines for both.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readYaml } from '../../content/yaml.ts';

/** A line that people might send, and what it is. `topics`: every lesson that would be a right answer. */
const Line = z.object({
  q: z.string().min(1),
  kind: z.string(),
  topics: z.array(z.string()).default([]),
  style: z.string(),
  /** Written to look like an emergency or a request that is refused, and none. */
  hard: z.boolean().default(false),
});
/** A file of development lines: one lesson (or one kind) and how people ask it. `also`: lessons that are as right. */
const DevelopmentFile = z.object({
  kind: z.string().default('lesson'),
  topic: z.string().optional(),
  hard: z.boolean().default(false),
  lines: z.array(z.object({ q: z.string().min(1), style: z.string(), also: z.array(z.string()).optional() })),
});
/** A question after a question: what the last one is about. Without `topic` it must leave the lesson for that kind. */
const FollowUp = z.object({
  turns: z.array(z.string()).min(2),
  topic: z.string().optional(),
  sections: z.array(z.string()).optional(),
  kind: z.string().default('lesson'),
});

export type Asked = z.infer<typeof Line> & { readonly id: string };
export type AskedOn = z.infer<typeof FollowUp> & { readonly id: string };

/** Development lines below `dir` (test/questions), with ids of path and place: "zat/sabu#3". Throws on a bad file. */
export function development(dir: string): readonly Asked[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.includes('/') && file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => {
      const { kind, topic, hard, lines } = DevelopmentFile.parse(readYaml(readFileSync(join(dir, file), 'utf8')).value);
      return lines.map(({ q, style, also = [] }, place) => ({
        id: `${file.replace(/\.yaml$/, '')}#${place + 1}`,
        q,
        kind,
        style,
        hard,
        topics: topic === undefined ? also : [topic, ...also],
      }));
    });
}

/** The sealed lines in `dir` (test/sealed): judged in numbers, never printed. */
export const sealed = (dir: string): readonly Asked[] =>
  jsonLines(join(dir, 'questions.jsonl')).map((line, place) => ({ ...Line.parse(line), id: `s${place + 1}` }));

/** Follow-ups of a file: one JSON object a line. */
export const followUps = (file: string): readonly AskedOn[] =>
  jsonLines(file).map((line, place) => ({ ...FollowUp.parse(line), id: `f${place + 1}` }));

function jsonLines(file: string): readonly unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
}
