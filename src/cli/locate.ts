/** `locate`: which area a message names, as lines for a script (contracts.md section 2) or told to a person. */
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { World } from '../engine/types.ts';
import type { Streams } from './chat.ts';

const Question = z.union([
  z.object({ id: z.string(), text: z.string() }),
  z.object({ id: z.string(), lat: z.number(), lon: z.number() }),
]);

/** One answer a line, in order, unbuffered; a bad line is answered and the command goes on. Resolves with the exit code. */
export async function locateJsonl(world: World, { input, print }: Streams): Promise<number> {
  let failed = false;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const question = parse(line);
    if ('error' in question) failed = true;
    print(JSON.stringify('error' in question ? { id: null, ...question } : answer(world, question)));
  }
  return failed ? 1 : 0;
}

function parse(line: string): z.infer<typeof Question> | { readonly error: string } {
  try {
    const read = Question.safeParse(JSON.parse(line));
    return read.success ? read.data : { error: 'expected {"id","text"} or {"id","lat","lon"}' };
  } catch {
    return { error: 'not JSON' };
  }
}

/** A pin names no area: there are no coordinates with source and licence (decisions 8). */
function answer(world: World, question: z.infer<typeof Question>) {
  const text = 'text' in question ? question.text : '';
  const { area, ambiguous, candidates } = world.locate(text);
  const areas = candidates.map(({ code }) => code);
  return { id: question.id, area: area?.code ?? null, name: area?.name ?? null, ambiguous, areas };
}

/** The same for a person: the area with all that it lies in, or what has to be asked. */
export function explainPlace(world: World, text: string): string {
  const { area, ambiguous, candidates } = world.locate(text);
  if (ambiguous)
    return ['harus ditanyakan, yang mana:', ...candidates.map(({ code }) => `  ${told(world, code)}`)].join('\n');
  return area ? told(world, area.code) : 'tidak menyebut tempat';
}

/** "32.71.03  Bogor Tengah, Kota Bogor, Jawa Barat". */
function told(world: World, code: string): string {
  const parts = code.split('.');
  const names = parts.map((_, at) => world.area(parts.slice(0, parts.length - at).join('.'))?.name ?? '');
  return `${code}  ${names.join(', ')}`;
}
