import { pingFrame, restFrame } from './frames.ts';

/** One open page, as the server hands it over. */
export interface WebStream {
  /** Resolves when the bytes have left this process; rejects when the connection is or gets closed. */
  write(frame: string): Promise<void>;
  /** Closes after what is written. */
  end(): void;
  /** Closes at once; pending writes reject. */
  destroy(): void;
}

/** Browsers open six connections to a host at most; one must stay free for sending. */
const MAX_PER_SESSION = 5;
const MAX_LINES = 2_000;

type Line = { readonly session: string; readonly stream: WebStream; unwritten: number };

/** The open streams of all sessions. */
export class Lines {
  readonly #max: number;
  readonly #bySession = new Map<string, Line[]>();
  #count = 0;

  constructor(max = MAX_LINES) {
    this.#max = max;
  }

  isFull(): boolean {
    return this.#count >= this.#max;
  }

  /** Adds a stream. The oldest one of a session that has too many yields: it may be a dead connection. */
  add(session: string, stream: WebStream): void {
    const lines = this.#bySession.get(session) ?? [];
    const oldest = lines.length >= MAX_PER_SESSION ? lines[0] : undefined;
    if (oldest) this.#dismiss(oldest, restFrame());
    this.#bySession.set(session, [...this.#of(session), { session, stream, unwritten: 0 }]);
    this.#count += 1;
  }

  /** Forgets a stream; false when it was not here. */
  remove(session: string, stream: WebStream): boolean {
    const lines = this.#of(session);
    const left = lines.filter((line) => line.stream !== stream);
    if (left.length === lines.length) return false;
    if (left.length > 0) this.#bySession.set(session, left);
    else this.#bySession.delete(session);
    this.#count -= 1;
    return true;
  }

  has(session: string): boolean {
    return this.#bySession.has(session);
  }

  /** Writes to every stream of the session; resolves with the first that took it, false when none did. */
  write(session: string, frame: string): Promise<boolean> {
    const writes = this.#of(session).map((line) => this.#write(line, frame));
    return Promise.any(writes).then(
      () => true,
      () => false,
    );
  }

  /** Pings every stream; one that has not taken its last bytes since the last ping is cut. */
  ping(): void {
    for (const line of this.#all()) {
      if (line.unwritten > 0) this.#cut(line);
      else this.#write(line, pingFrame()).catch(() => undefined);
    }
  }

  /** Says a last word to every stream of the session and closes it. */
  dismiss(session: string, frame: string): void {
    for (const line of [...this.#of(session)]) this.#dismiss(line, frame);
  }

  /** Closes everything. */
  close(): void {
    for (const { session, stream } of this.#all()) {
      this.remove(session, stream);
      stream.end();
    }
  }

  sessions(): readonly string[] {
    return [...this.#bySession.keys()];
  }

  #of(session: string): readonly Line[] {
    return this.#bySession.get(session) ?? [];
  }

  #all(): readonly Line[] {
    return [...this.#bySession.values()].flat();
  }

  async #write(line: Line, frame: string): Promise<void> {
    line.unwritten += 1;
    try {
      await line.stream.write(frame);
    } catch (error) {
      this.#cut(line);
      throw error;
    } finally {
      line.unwritten -= 1;
    }
  }

  #dismiss(line: Line, frame: string): void {
    this.remove(line.session, line.stream);
    line.stream.write(frame).catch(() => undefined);
    line.stream.end();
  }

  #cut(line: Line): void {
    this.remove(line.session, line.stream);
    line.stream.destroy();
  }
}
