import type { ServerResponse } from 'node:http';

/** An answer that stays open, written frame by frame. */
export interface Stream {
  /** Resolves when the bytes have left this process; rejects when the connection is or gets closed. */
  write(frame: string): Promise<void>;
  /** Closes after what is written. */
  end(): void;
  /** Closes at once. */
  destroy(): void;
}

/** Makes a Stream of Node's own response: its write callback tells the truth, the web Response's does not. */
export function streamOf(response: ServerResponse): Stream {
  const waiting = new Set<(reason: Error) => void>();
  response.once('close', () => {
    for (const reject of waiting) reject(new Error('stream: closed'));
    waiting.clear();
  });
  return {
    write: (frame) => write(response, frame, waiting),
    end: () => void response.end(),
    destroy: () => void response.destroy(),
  };
}

/** `waiting` holds the rejections, because Node does not call back for every write that a close cuts off. */
function write(response: ServerResponse, frame: string, waiting: Set<(reason: Error) => void>): Promise<void> {
  return new Promise((resolve, reject) => {
    if (response.destroyed || response.writableEnded) return reject(new Error('stream: closed'));
    waiting.add(reject);
    response.write(frame, (error) => {
      waiting.delete(reject);
      if (error) reject(error);
      else resolve();
    });
  });
}
