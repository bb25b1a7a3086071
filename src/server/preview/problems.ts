/** What the lint says, by the page that an editor has open. */
import type { Library } from '../../content/library.ts';
import type { LessonId, Problem } from '../../content/model.ts';
import { type Html, html, type Label } from './html.ts';

/** Problems fail the check; notices only want to be seen to. */
export type Told = { readonly problems: readonly Problem[]; readonly notices: readonly Problem[] };

/** What concerns this lesson: its page, its ways to ask, its quiz. */
export function toldOf({ problems, notices, quizzes }: Library, id: LessonId): Told {
  const slug = id.slice(id.indexOf('/') + 1);
  const quiz = quizzes.find(({ lesson }) => lesson === id)?.id ?? slug;
  const files = [`content/lessons/${id}.md`, `content/phrases/${id}.txt`, `content/quizzes/${quiz}.yaml`];
  const ours = ({ file }: Problem) => files.includes(file);
  return { problems: problems.filter(ours), notices: notices.filter(ours) };
}

/** The list beside a page: place, what is wrong and the way out. */
export const toldBox = (
  { problems, notices }: Told,
  label: Label,
): Html => html`<aside class="told" aria-label="${label('lint')}">
  <h2>${label('lint')}</h2>
  ${problems.length === 0 && html`<p class="good">${label('lint.good')}</p>`}
  ${problemList(problems)}
  ${notices.length > 0 && html`<h3>${label('notices')}</h3>${problemList(notices)}`}
</aside>`;

export const problemList = (problems: readonly Problem[]): Html | false =>
  problems.length > 0 &&
  html`<ul class="problems">${problems.map(
    ({ file, line, rule, message }) =>
      html`<li><code>${file}:${line}</code><span>${message}</span> <small>${rule}</small></li>`,
  )}</ul>`;
