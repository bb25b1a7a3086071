/** What an operator learns of a reload: counted events for the log, file and cure for the editor. */
import { expect, test } from 'vitest';
import type { LogEvent } from '../src/app/ports.ts';
import { teller } from '../src/fresh.ts';

test('each kind of reload is counted in the log; only what went wrong is told in words', () => {
  const events: LogEvent[] = [];
  const lines: string[] = [];
  const log = {
    info: (event: LogEvent) => void events.push(event),
    error: (event: LogEvent) => void events.push(event),
  };
  const tell = teller(log, (line) => void lines.push(line));
  const problem = { file: 'content/lessons/zat/uji.md', line: 2, rule: 'schema', message: 'uji.' };
  tell({ did: 'took', pages: 3 });
  tell({ did: 'kept', problems: [problem] });
  tell({ did: 'took', pages: 3 });
  tell({ did: 'failed', code: 'RangeError' });
  // The words of a problem stay out of the log, which has no field for text.
  expect(events).toEqual([
    { event: 'content.took', count: 1 },
    { event: 'content.kept', count: 1 },
    { event: 'content.took', count: 2 },
    { event: 'content.failed', count: 1, code: 'RangeError' },
  ]);
  expect(lines).toEqual([
    'content: 1 problem(s); the last good content is kept',
    'content/lessons/zat/uji.md:2  uji. [schema]',
    'content: reload failed (RangeError); the last good content is kept',
  ]);
});
