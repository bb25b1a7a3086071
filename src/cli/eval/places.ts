/** Places: whether `locate` names the area, or asks between the right ones. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import type { World } from '../../engine/types.ts';
import { interval } from './bootstrap.ts';
import type { Row } from './report.ts';

const Place = z.object({
  q: z.string(),
  area: z.string().nullable(),
  ambiguous: z.boolean(),
  areas: z.array(z.string()).optional(),
  same_name_elsewhere: z.boolean().optional(),
});

/** Right: area and ambiguity as labelled (asking back is right, too, where Bogor's precedence decided), and all candidates. */
export function placeRow(world: World, file: string): Row {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Place.parse(JSON.parse(line)));
  const hits = lines.map((line) => {
    const found = world.locate(line.q);
    if (line.same_name_elsewhere === true && found.ambiguous) return true;
    const codes = found.candidates.map(({ code }) => code).sort();
    const same = line.areas === undefined || !line.ambiguous || [...line.areas].sort().join() === codes.join();
    return (found.area?.code ?? null) === line.area && found.ambiguous === line.ambiguous && same;
  });
  const share = (drawn: readonly boolean[]) => drawn.filter(Boolean).length / drawn.length;
  return { name: basename(file), of: hits.length, hits: hits.filter(Boolean).length, figure: interval(hits, share) };
}
