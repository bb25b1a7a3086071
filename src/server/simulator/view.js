/** What the state looks like. Pure: state and actions in, elements out; every text goes in as text. */
import htm from './htm.mjs';
import { h } from './preact.mjs';
import { blocksOf } from './text.js';

const html = htm.bind(h);

/** The conversation and the line to write in. */
export const chat = (state, act, words) => html`
  <div class="log" id="log" role="log" aria-live="polite" aria-label=${words['web.log']} tabindex="0">
    ${state.items.length === 0 && empty(state, act, words)}
    ${state.items.map((item) => (item.from === 'me' ? mine(item, words) : theirs(item, act, words)))}
    ${state.typing && html`<div class="bubble bot typing" key="typing"><span class="sr">${words['web.typing']}</span><i></i><i></i><i></i></div>`}
  </div>
  ${linkNotice(state.link, act, words)}
  ${composer(act, words)}
`;

const empty = (state, act, words) =>
  state.greeted &&
  html`<div class="empty" key="empty">
    <p>${words['web.empty']}</p>
    <div class="chips"><button type="button" class="chip" onClick=${act.start}>${words['web.empty.menu']}</button></div>
  </div>`;

const mine = ({ key, text, status }, words) => html`
  <div class="turn me" key=${key}>
    <div class="bubble"><span class="sr">${words['web.me']} </span>${text}</div>
    ${(status === 'late' || status === 'failed') && html`<p class="status">${words[`web.${status}`]}</p>`}
  </div>
`;

const theirs = ({ key, message }, act, words) => html`
  <div class="turn bot" key=${key}>
    <div class="bubble">
      <span class="sr">${words['web.bot']} </span>
      ${blocksOf(message, words['web.numbers'].split(' ')).map(block)}
    </div>
    ${message.buttons.length > 0 && html`<div class="chips">${message.buttons.map((button) => chip(button, act))}</div>`}
  </div>
`;

const chip = (button, act) =>
  html`<button type="button" class="chip" onClick=${() => act.tap(button)}>${button.label}</button>`;

const block = (it) =>
  it.kind === 'list'
    ? html`<ul>${it.items.map((parts) => html`<li>${parts.map(part)}</li>`)}</ul>`
    : html`<p class=${it.parts.length === 0 ? 'gap' : ''}>${it.parts.map(part)}</p>`;

function part({ text, bold, italic, href }) {
  let out = text;
  if (bold) out = html`<strong>${out}</strong>`;
  if (italic) out = html`<em>${out}</em>`;
  if (!href) return out;
  return href.startsWith('tel:')
    ? html`<a href=${href}>${out}</a>`
    : html`<a href=${href} target="_blank" rel="noopener noreferrer">${out}</a>`;
}

function linkNotice(link, act, words) {
  if (link === 'open') return null;
  return html`<p class="notice" role="status">
    ${words[link === 'rest' ? 'web.resting' : 'web.connecting']}
    ${link === 'rest' && html` <button type="button" class="text" onClick=${act.resume}>${words['web.resting.resume']}</button>`}
  </p>`;
}

const composer = (act, words) => html`
  <form class="composer" onSubmit=${act.submit} autocomplete="off">
    <textarea id="input" rows="1" maxlength="4000" enterkeyhint="send" aria-label=${words['web.input']}
      placeholder=${words['web.input']} onKeyDown=${act.keyDown}></textarea>
    <button type="submit" class="send">${words['web.send']}</button>
  </form>
`;
