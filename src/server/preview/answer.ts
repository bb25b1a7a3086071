/** "Coba tanya": which lesson a question reaches, why, and the very reply. */
import { bubble } from './bubbles.ts';
import type { Answered } from './desk.ts';
import { type Html, html, type Label } from './html.ts';

export const answerHtml = ({ words, kind, confidence, why, best, replies }: Answered, label: Label): Html => html`
  <dl>
    <dt>${label('ask.words')}</dt><dd>${words.join(' ')}</dd>
    <dt>${label('ask.kind')}</dt><dd>${kind} (${percent(confidence)})</dd>
    <dt>${label('ask.why')}</dt><dd>${why}</dd>
  </dl>
  <ol class="best">${best.map(
    ({ topic, chance, parts }) => html`<li><a href="/pelajaran/${topic}">${topic}</a> <b>${percent(chance)}</b>
      <small>${parts.map(({ part, points }) => `${part} ${points.toFixed(1)}`).join(', ')}</small></li>`,
  )}</ol>
  ${replies.map((reply) => bubble(reply, label))}`;

const percent = (chance: number): string => `${Math.round(chance * 100)}%`;
