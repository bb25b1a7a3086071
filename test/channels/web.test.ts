import { beforeEach, describe, expect, it } from 'vitest';
import { DeliveryError } from '../../src/app/ports.ts';
import { createWebChannel, type WebChannel, type WebStream } from '../../src/channels/web/index.ts';
import { handClock, reply } from '../server/running.ts';

const HOUR = 60 * 60_000;

/** A page that writes down what it gets; `stuck` never takes anything, `dead` refuses. */
function page(kind: 'open' | 'stuck' | 'dead' = 'open') {
  const got: string[] = [];
  const state = { ended: false, destroyed: false };
  const stream: WebStream = {
    write: (frame) => {
      if (kind === 'dead') return Promise.reject(new Error('closed'));
      if (kind === 'stuck') return new Promise(() => undefined);
      got.push(frame);
      return Promise.resolve();
    },
    end: () => {
      state.ended = true;
    },
    destroy: () => {
      state.destroyed = true;
    },
  };
  const replies = () =>
    got.filter((frame) => frame.startsWith('event: reply')).map((frame) => /"id":"(\w+)"/.exec(frame)?.[1]);
  return { stream, got, state, replies };
}

describe('web channel', () => {
  let clock: ReturnType<typeof handClock>;
  let connected: string[];
  let channel: WebChannel;

  beforeEach(() => {
    clock = handClock();
    connected = [];
    channel = createWebChannel({ clock, every: clock.every, onConnected: ({ to }) => void connected.push(to) });
  });

  const remedy = (to: string, id = 'r1') =>
    reply(channel, to, id, { text: 'Halo' }).then(
      () => 'sent',
      (error: unknown) => (error instanceof DeliveryError ? error.remedy.do : error),
    );

  it('sends to every open page of the session and to no other', async () => {
    const [one, two, other] = [page(), page(), page()];
    channel.connect('a', one.stream, { fresh: true });
    channel.connect('a', two.stream, { fresh: false });
    channel.connect('b', other.stream, { fresh: true });
    expect(await remedy('a')).toBe('sent');
    expect([one.replies(), two.replies(), other.replies()]).toEqual([['r1'], ['r1'], []]);
  });

  it('asks to retry when no page is open, and tells the app when one connects', async () => {
    expect(await remedy('a')).toBe('retry');
    channel.connect('a', page().stream, { fresh: true });
    expect(connected).toEqual(['a']);
    expect(await remedy('a')).toBe('sent');
  });

  it('survives an app that fails when told of a connection', () => {
    const broken = createWebChannel({
      clock,
      every: clock.every,
      onConnected: () => {
        throw new Error('app: broken');
      },
    });
    expect(() => broken.connect('a', page().stream, { fresh: true })).not.toThrow();
  });

  it('counts a reply as sent when one page of several took it, and cuts the dead one', async () => {
    const dead = page('dead');
    channel.connect('a', dead.stream, { fresh: true });
    channel.connect('a', page().stream, { fresh: false });
    expect(await remedy('a')).toBe('sent');
    expect(dead.state.destroyed).toBe(true);
  });

  it('asks to retry when the only page is dead', async () => {
    channel.connect('a', page('dead').stream, { fresh: true });
    expect(await remedy('a')).toBe('retry');
  });

  it('cuts a page that takes nothing between two pings', () => {
    const stuck = page('stuck');
    channel.connect('a', stuck.stream, { fresh: true });
    clock.tick();
    expect(stuck.state.destroyed).toBe(false);
    clock.tick();
    expect(stuck.state.destroyed).toBe(true);
  });

  it('gives a session up after 24 h without a page, not before', async () => {
    const { stream } = page();
    channel.connect('a', stream, { fresh: true });
    channel.disconnect('a', stream);
    clock.move(24 * HOUR);
    expect(await remedy('a')).toBe('retry');
    clock.move(1);
    expect(await remedy('a')).toBe('gone');
  });

  it('keeps a session whose page stays open for days', async () => {
    const { stream } = page();
    channel.connect('a', stream, { fresh: true });
    for (let hours = 0; hours < 48; hours += 1) {
      clock.move(HOUR);
      clock.tick();
      // The ping leaves.
      await Promise.resolve();
    }
    expect(await remedy('a')).toBe('sent');
    channel.disconnect('a', stream);
    expect(await remedy('a')).toBe('retry');
  });

  it('treats sessions of before a restart as seen at the restart', async () => {
    clock.move(23 * HOUR);
    expect(await remedy('unknown')).toBe('retry');
    clock.move(2 * HOUR);
    expect(await remedy('unknown')).toBe('gone');
  });

  it('keeps a session alive that only posts', async () => {
    clock.move(30 * HOUR);
    channel.touch('a');
    expect(await remedy('a')).toBe('retry');
  });

  it('repeats to a page that comes back what it missed, and nothing to a new page', async () => {
    channel.connect('a', page().stream, { fresh: true });
    for (const id of ['r1', 'r2', 'r3']) await remedy('a', id);
    const [back, fresh] = [page(), page()];
    channel.connect('a', back.stream, { fresh: false, since: 'r1' });
    channel.connect('a', fresh.stream, { fresh: false });
    expect(back.replies()).toEqual(['r2', 'r3']);
    expect(fresh.replies()).toEqual([]);
    expect(fresh.got[0]).toContain('"last":"r3"');
  });

  it('forgets replies after ten minutes', async () => {
    channel.connect('a', page().stream, { fresh: true });
    await remedy('a', 'r1');
    clock.move(10 * 60_000 + 1);
    const back = page();
    channel.connect('a', back.stream, { fresh: false, since: '' });
    expect(back.replies()).toEqual([]);
  });

  it('lets the oldest page yield when a session opens a sixth', async () => {
    const pages = Array.from({ length: 6 }, () => page());
    for (const { stream } of pages) channel.connect('a', stream, { fresh: false });
    await remedy('a');
    expect(pages[0]?.got.at(-1)).toContain('event: rest');
    expect(pages[0]?.state.ended).toBe(true);
    expect(pages.slice(1).every((one) => one.replies().length === 1)).toBe(true);
  });

  it('clears the pages of a session that ends and sends it nothing more', async () => {
    const one = page();
    channel.connect('a', one.stream, { fresh: true });
    await remedy('a');
    channel.end('a');
    expect(one.got.at(-1)).toContain('event: bye');
    expect(channel.isOver('a')).toBe(true);
    channel.touch('a');
    expect(await remedy('a', 'r2')).toBe('gone');
  });

  it('is full at 2,000 streams', () => {
    for (let i = 0; i < 1_999; i += 1) channel.connect(`s${i}`, page().stream, { fresh: true });
    expect(channel.isFull()).toBe(false);
    channel.connect('last', page().stream, { fresh: true });
    expect(channel.isFull()).toBe(true);
  });

  it('never says whom or what in an error', async () => {
    const error = await reply(channel, 'secret-session', 'r1', { text: 'secret text' }).catch((e: unknown) =>
      String(e),
    );
    expect(error).toBe('DeliveryError: web: no page is open');
  });
});
