/** Bubbles as Telegram, WhatsApp and a plain reader show them. */
import { escapeHtml } from '../../content/escape-html.ts';
import type { Shown, ShownItem } from './desk.ts';
import { type Html, html, type Label, trusted } from './html.ts';

/** One bubble on every channel, under its name. */
export const bubble = (shown: Shown, label: Label): Html => html`<section class="part">
  ${shown.name !== '' && html`<h3>${shown.name} <small>${label('letters', { count: shown.text.length })}</small></h3>`}
  <div class="channels">
    ${telegram(shown, label)}
    ${whatsapp(shown, label)}
    ${plain(shown, label)}
  </div>
</section>`;

/** A question; what is said to each answer opens at a tap. */
export const quizItem = ({ question, answers }: ShownItem, label: Label): Html => html`${bubble(question, label)}
${answers.map(
  (answer) => html`<details class="reply"><summary>${label('quiz.reply', { letter: answer.label })}</summary>
  ${bubble(answer.reply, label)}</details>`,
)}`;

const telegram = ({ telegram: { texts, rows } }: Shown, label: Label): Html => html`<div class="channel telegram">
  <h4>${label('telegram')}</h4>
  ${texts.map((text) => html`<div class="bubble">${trusted(text)}</div>`)}
  ${rows.length > 0 && html`<div class="rows">${rows.map((row) => html`<div class="row">${row.map(button)}</div>`)}</div>`}
</div>`;

const whatsapp = ({ whatsapp: { shape, texts, choices, open } }: Shown, label: Label): Html => html`<div
  class="channel whatsapp"><h4>${label('whatsapp')} <small>${label(`shape.${shape}`)}</small></h4>
  ${texts.map((text) => html`<div class="bubble">${trusted(whatsappHtml(text))}</div>`)}
  ${shape === 'buttons' && html`<div class="rows">${choices.map((each) => html`<div class="row">${button(each)}</div>`)}</div>`}
  ${
    shape === 'list' &&
    html`<details class="list"><summary>${open ?? ''}</summary><ul>${choices.map((each) => html`<li>${each}</li>`)}</ul></details>`
  }
</div>`;

const plain = ({ text, buttons }: Shown, label: Label): Html => html`<div class="channel plain">
  <h4>${label('plain')}</h4>
  <pre>${text}</pre>
  ${buttons.length > 0 && html`<p class="quiet">${buttons.map((each) => `[${each}]`).join(' ')}</p>`}
</div>`;

const button = (text: string): Html => html`<span class="button">${text}</span>`;

/** As WhatsApp reads its signs: at the edge of words, within a line. */
const whatsappHtml = (text: string): string =>
  escapeHtml(text).replace(sign('\\*'), '<b>$1</b>').replace(sign('_'), '<i>$1</i>');

/** After escaping, "<b>" is the only tag that a sign may touch. */
function sign(mark: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${mark}(?=\\S)([^\\n]+?)(?<=\\S)${mark}(?![\\p{L}\\p{N}])`, 'gu');
}
