/**
 * The web channel: browser sessions, reached through server-sent events.
 *
 * A session is a random id in a cookie; nothing else tells who somebody is. A reply counts as sent when an
 * open page took it. With no page open the app keeps it and is told as soon as one connects.
 */
import { type Address, type Channel, type Clock, DeliveryError, type Outgoing } from '../../app/ports.ts';
import { byeFrame, helloFrame, replyFrame } from './frames.ts';
import { Lines, type WebStream } from './lines.ts';
import { Recent } from './recent.ts';
import { Sessions } from './sessions.ts';

export type { WebStream } from './lines.ts';

/** Often enough for proxies that cut silent connections after 30 s. */
const PING_MS = 20_000;

/** `every` runs something each so many milliseconds and returns how to stop it. */
export type WebChannelOptions = {
  readonly clock: Clock;
  readonly every: (ms: number, run: () => void) => () => void;
  /** A page of this person is there: what is still owed can be sent now. Its failure is ignored, the sweep sends later. */
  readonly onConnected: (address: Address) => void | Promise<void>;
};

/** `fresh`: the session was made with this request. `since`: the last reply this page has shown, when it was here before. */
export type Hello = { readonly fresh: boolean; readonly since?: string | undefined };

/** The Channel port, and what the server's chat routes need. */
export interface WebChannel extends Channel {
  readonly name: 'web';
  /** Whether all streams of this process are taken. */
  isFull(): boolean;
  connect(session: string, stream: WebStream, hello: Hello): void;
  disconnect(session: string, stream: WebStream): void;
  /** Somebody of this session is there (a post arrived). */
  touch(session: string): void;
  /** The person left: pages are cleared and closed, and nothing is sent to this session again. */
  end(session: string): void;
  isOver(session: string): boolean;
  close(): void;
}

/** Makes the channel; it pings until `close`. */
export function createWebChannel(options: WebChannelOptions): WebChannel {
  return new BrowserSessions(options);
}

class BrowserSessions implements WebChannel {
  readonly name = 'web';
  readonly #lines = new Lines();
  readonly #sessions: Sessions;
  readonly #recent: Recent;
  readonly #onConnected: WebChannelOptions['onConnected'];
  readonly #stopPing: () => void;

  constructor({ clock, every, onConnected }: WebChannelOptions) {
    this.#sessions = new Sessions(clock);
    this.#recent = new Recent(clock);
    this.#onConnected = onConnected;
    this.#stopPing = every(PING_MS, () => this.#tick());
  }

  async send(to: Address, outgoing: Outgoing): Promise<void> {
    if (this.#sessions.isGone(to.to)) throw new DeliveryError('web: the session is over', { do: 'gone' });
    if (!this.#lines.has(to.to)) throw new DeliveryError('web: no page is open', { do: 'retry' });
    const frame = replyFrame(outgoing);
    // Kept before it is written: a page that reconnects while the write is on its way must get it too.
    this.#recent.add(to.to, outgoing.id, frame);
    const taken = await this.#lines.write(to.to, frame);
    if (!taken) throw new DeliveryError('web: no page took the reply', { do: 'retry' });
  }

  isFull(): boolean {
    return this.#lines.isFull();
  }

  connect(session: string, stream: WebStream, { fresh, since }: Hello): void {
    this.#sessions.touch(session);
    this.#lines.add(session, stream);
    const missed = since === undefined ? [] : this.#recent.after(session, since);
    const hello = helloFrame(fresh, this.#recent.last(session));
    for (const frame of [hello, ...missed]) stream.write(frame).catch(() => stream.destroy());
    this.#tellConnected({ channel: 'web', to: session }).catch(() => undefined);
  }

  disconnect(session: string, stream: WebStream): void {
    if (this.#lines.remove(session, stream)) this.#sessions.touch(session);
  }

  touch(session: string): void {
    this.#sessions.touch(session);
  }

  /** Replies kept for a page that reconnects are gone as well; the session itself may go on as a stranger's. */
  forget({ to }: Address): void {
    this.#recent.forget(to);
  }

  end(session: string): void {
    this.#sessions.end(session);
    this.#recent.forget(session);
    this.#lines.dismiss(session, byeFrame());
  }

  isOver(session: string): boolean {
    return this.#sessions.isOver(session);
  }

  close(): void {
    this.#stopPing();
    this.#lines.close();
  }

  #tick(): void {
    this.#recent.prune();
    for (const session of this.#lines.sessions()) this.#sessions.touch(session);
    this.#lines.ping();
  }

  /** Async, so that neither a throw nor a rejection of the app reaches the connecting page. */
  async #tellConnected(address: Address): Promise<void> {
    await this.#onConnected(address);
  }
}
