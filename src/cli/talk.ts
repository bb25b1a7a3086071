/** A person at a terminal talks with the same service; nothing is kept when the terminal closes. */
import { createInterface } from 'node:readline';
import { Unavailable } from '../app/ports.ts';
import type { Service } from '../app/service.ts';
import type { Happening } from '../engine/types.ts';

/** Reads until end of input. `heard` says what a typed line means. */
export async function talk(
  service: Service,
  heard: (line: string) => Happening,
  input: NodeJS.ReadableStream,
): Promise<void> {
  let lines = 0;
  const hand = async (what: Happening) => {
    lines += 1;
    try {
      await service.receive({ from: { channel: 'terminal', to: 'me' }, key: `line-${lines}`, what });
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
    }
    await service.quiet();
  };
  await hand({ kind: 'start' });
  for await (const line of createInterface({ input })) if (line.trim() !== '') await hand(heard(line));
}
