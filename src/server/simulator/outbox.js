/**
 * What the person said, sent one after the other. A message keeps its key over every try: the server knows
 * that the same key is the same message, so trying again can never say it twice.
 */

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15_000;
const ANSWER_MS = 15_000;
/** Our message is at fault; sending it again would not help. */
const HOPELESS = new Set([400, 413, 415]);

/**
 * @param {{url: string, onStatus: (key: string, status: 'sent' | 'late' | 'failed') => void, onNoSession: () => void}} options
 * @returns {{put: (message: {key: string}) => void, hurry: () => void, clear: () => void}} `hurry` skips the wait
 */
export function createOutbox({ url, onStatus, onNoSession }) {
  let queue = [];
  let running = false;
  let hurry = () => {};

  async function run() {
    if (running) return;
    running = true;
    for (let tries = 0; queue.length > 0; ) {
      const [message] = queue;
      const outcome = await post(url, message);
      if (queue[0] !== message) continue;
      if (outcome.done) {
        queue.shift();
        tries = 0;
        onStatus(message.key, outcome.done);
      } else {
        if (outcome.noSession) onNoSession();
        onStatus(message.key, 'late');
        await pause(outcome.waitMs ?? Math.min(FIRST_WAIT_MS * 2 ** tries, LONGEST_WAIT_MS));
        tries += 1;
      }
    }
    running = false;
  }

  function pause(ms) {
    return new Promise((resolve) => {
      hurry = resolve;
      setTimeout(resolve, ms);
    });
  }

  addEventListener('online', () => hurry());
  return {
    put(message) {
      queue.push(message);
      void run();
    },
    hurry: () => hurry(),
    clear() {
      queue = [];
      hurry();
    },
  };
}

/** One try: {done: 'sent' | 'failed'}, or what to know before the next one. */
async function post(url, message) {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    if (answer.ok) return { done: 'sent' };
    if (HOPELESS.has(answer.status)) return { done: 'failed' };
    const seconds = Number(answer.headers.get('retry-after'));
    return { noSession: answer.status === 403, ...(seconds > 0 && { waitMs: seconds * 1000 }) };
  } catch {
    return {};
  }
}
