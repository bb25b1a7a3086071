/** The chat page: its state, in memory only, and what changes it. Nothing is kept when the page goes. */
import { openLine } from './line.js';
import { createOutbox } from './outbox.js';
import { render } from './preact.mjs';
import { chat } from './view.js';

/** Without a reply for so long the dots stop: they would be a promise that nobody keeps. */
const TYPING_MS = 12_000;

const root = document.getElementById('chat');
const words = JSON.parse(root.dataset.words);
/** Items are {from: 'me', key, text, status} or {from: 'bot', key, message}. `greeted`: the server has said hello. */
const state = { items: [], typing: false, link: 'lost', greeted: false };
/** Ids of replies on screen: one that comes again is not shown again. */
const shown = new Set();
let typingTimer;

const outbox = createOutbox({
  url: '/obrolan/kirim',
  onStatus: setStatus,
  onNoSession: () => line.reopen(),
});
const line = openLine({
  url: '/obrolan/aliran',
  onHello,
  onReply,
  onLink(link) {
    state.link = link;
    paint();
  },
  onBye: leave,
});
const act = { start, tap, submit, keyDown, resume: () => line.reopen() };

function onHello(fresh) {
  if (fresh && !state.greeted) start();
  state.greeted = true;
  outbox.hurry();
  paint();
}

function onReply({ id, ...message }) {
  if (shown.has(id)) return;
  shown.add(id);
  setTyping(false);
  state.items.push({ from: 'bot', key: id, message });
  paint();
  showNewest();
}

function start() {
  send({ kind: 'start' });
}

function tap({ label, action }) {
  send({ kind: 'tap', action }, label);
}

function submit(event) {
  event.preventDefault();
  const input = document.getElementById('input');
  const text = input.value.trim();
  if (text !== '') send({ kind: 'text', text }, text);
  input.value = '';
  input.focus();
}

function keyDown(event) {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) submit(event);
}

/** `text`: how it looks on screen; absent for what the person did not say. */
function send(what, text) {
  const key = newKey();
  if (text !== undefined) state.items.push({ from: 'me', key, text, status: 'sending' });
  setTyping(true);
  paint();
  showNewest();
  outbox.put({ key, ...what });
}

/** Not randomUUID: that one is missing on plain http. */
function newKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function setStatus(key, status) {
  const item = state.items.find((one) => one.key === key);
  if (item) item.status = status;
  if (status !== 'sent') setTyping(false);
  paint();
  if (item && status !== 'sent') showNewest();
}

function setTyping(on) {
  clearTimeout(typingTimer);
  state.typing = on;
  if (on)
    typingTimer = setTimeout(() => {
      setTyping(false);
      paint();
    }, TYPING_MS);
}

/** Down to the end, or to the top of what was said last when that does not fit. */
function showNewest() {
  const log = document.getElementById('log');
  const turns = [...log.querySelectorAll('.turn')];
  const lastMine = turns.findLastIndex((turn) => turn.classList.contains('me'));
  const first = turns[lastMine + 1];
  const top = first ? first.offsetTop - log.offsetTop - 8 : log.scrollHeight;
  log.scrollTop = Math.min(top, log.scrollHeight);
}

/** A keyboard that opens or a growing input must not push the last words out of sight. */
function stayAtEnd(log) {
  let atEnd = true;
  log.addEventListener('scroll', () => {
    atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 24;
  });
  new ResizeObserver(() => {
    if (atEnd) log.scrollTop = log.scrollHeight;
  }).observe(log);
}

function paint() {
  render(chat(state, act, words), root);
}

/** Quick exit: the screen is empty before anything else happens, and Back does not lead here. */
function leave() {
  document.body.replaceChildren();
  state.items = [];
  outbox.clear();
  line.close();
  location.replace('about:blank');
}

document.getElementById('exit').addEventListener('click', () => {
  document.body.hidden = true;
  fetch('/obrolan/keluar', { method: 'POST', keepalive: true }).catch(() => {});
  leave();
});
document.getElementById('exit').hidden = false;
root.replaceChildren();
paint();
stayAtEnd(document.getElementById('log'));
if (matchMedia('(hover: hover) and (pointer: fine)').matches) document.getElementById('input').focus();
