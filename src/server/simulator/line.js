/** The line from the server: server-sent events, reopened by itself until it is closed. */

/** The server pings every 20 s; after two and a half silent rounds the line is dead even if nobody told us. */
const SILENCE_MS = 50_000;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15_000;

/**
 * Opens the line.
 * @param {{url: string, onHello: (fresh: boolean) => void, onReply: (reply: object) => void, onLink: (link: 'open' | 'lost' | 'rest') => void, onBye: () => void}} options
 * @returns {{reopen: () => void, close: () => void}} `reopen` skips the wait
 */
export function openLine({ url, onHello, onReply, onLink, onBye }) {
  let source;
  let timer;
  let wait = FIRST_WAIT_MS;
  let last;
  let resting = false;
  let closed = false;

  function connect() {
    drop();
    if (closed) return;
    resting = false;
    // The last reply that was shown: the server repeats what was written into a dead connection after it.
    source = new EventSource(last === undefined ? url : `${url}?sejak=${encodeURIComponent(last)}`);
    on('hello', ({ fresh, last: newest }) => {
      wait = FIRST_WAIT_MS;
      last ??= newest;
      onLink('open');
      onHello(fresh);
    });
    on('reply', (reply) => {
      last = reply.id;
      onReply(reply);
    });
    on('ping', () => {});
    on('rest', rest);
    on('bye', onBye);
    source.addEventListener('error', lose);
    listenFor(SILENCE_MS);
  }

  function on(name, act) {
    source.addEventListener(name, (event) => {
      listenFor(SILENCE_MS);
      act(JSON.parse(event.data));
    });
  }

  function listenFor(ms) {
    clearTimeout(timer);
    timer = setTimeout(lose, ms);
  }

  function lose() {
    drop();
    onLink('lost');
    // Spread, so that a restarted server is not asked by everybody at once.
    timer = setTimeout(connect, wait * (0.7 + Math.random() * 0.6));
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  }

  function rest() {
    drop();
    resting = true;
    onLink('rest');
  }

  function drop() {
    clearTimeout(timer);
    source?.close();
    source = undefined;
  }

  const isDown = () => !closed && source?.readyState !== EventSource.OPEN;
  addEventListener('online', () => isDown() && !resting && connect());
  document.addEventListener('visibilitychange', () => !document.hidden && isDown() && connect());

  connect();
  return {
    reopen: connect,
    close() {
      closed = true;
      drop();
    },
  };
}
