import type { Outgoing } from '../../app/ports.ts';

/**
 * The first word to a page. `fresh`: this session was made just now, so nobody has greeted it.
 * `last`: the newest reply so far, so that a page that starts here never gets older ones.
 */
export const helloFrame = (fresh: boolean, last: string): string => frame('hello', { fresh, last });
/** Shows that the line is alive; an event and not a comment, because a page cannot see comments. */
export const pingFrame = (): string => frame('ping', {});
/** Another page of this session took the place of this one: reconnect only when somebody looks at it. */
export const restFrame = (): string => frame('rest', {});
/** The session is over: clear the screen and do not come back. */
export const byeFrame = (): string => frame('bye', {});

/** One reply. The page shows an id once, however often it arrives. */
export function replyFrame({ id, message }: Outgoing): string {
  const { text, marks = [], buttons = [] } = message;
  return frame('reply', { id, text, marks, buttons });
}

/** A server-sent event. JSON has no raw line break, so one data line is always enough. */
function frame(event: string, data: unknown): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
