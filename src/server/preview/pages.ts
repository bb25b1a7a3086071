/** The two pages of the preview: every lesson with how it stands, and one lesson as people see it. */
import type { Library, PageStatus } from '../../content/library.ts';
import type { LessonId } from '../../content/model.ts';
import { bubble, quizItem } from './bubbles.ts';
import type { Desk, Sheet } from './desk.ts';
import { type Html, html, type Label } from './html.ts';
import { problemList, toldBox, toldOf } from './problems.ts';

const LESSONS = 'content/lessons/';

/** What stands in <main>; it is what a reload replaces. */
export type Page = { readonly title: string; readonly main: Html };

/** All lessons by group, in the order of content/topik.tsv. */
export function listPage(desk: Desk, label: Label): Page {
  const library = desk.library();
  const ids = [...new Set([...library.topics, ...library.pages.map(({ id }) => id), ...brokenPages(library)])];
  const groups = [...new Set(ids.map(groupOf))];
  const today = dayOf(desk.now());
  const known = new Set(ids.flatMap((id) => toldOf(library, id).problems));
  const others = library.problems.filter((problem) => !known.has(problem));
  const main = html`<p class="sum">${label('sum', { pages: library.pages.length, problems: library.problems.length })}</p>
  ${groups.map((group) => {
    const own = ids.filter((id) => groupOf(id) === group);
    return html`<section class="group"><h2>${titleOf(library, group)}</h2>
      <ul>${own.map((id) => row(library, id, today, label))}</ul></section>`;
  })}
  ${others.length > 0 && html`<section class="told"><h2>${label('others')}</h2>${problemList(others)}</section>`}`;
  return { title: label('title'), main };
}

/** Files that hold no page now, because they cannot be read. */
const brokenPages = ({ problems }: Library): readonly LessonId[] =>
  problems
    .filter(({ file }) => file.startsWith(LESSONS) && file.endsWith('.md'))
    .map(({ file }) => file.slice(LESSONS.length, -'.md'.length));

const groupOf = (id: LessonId): string => id.slice(0, Math.max(id.indexOf('/'), 0));
const titleOf = ({ world }: Library, group: string): string =>
  world.groups().find(({ id }) => id === group)?.title ?? group;
/** Days in Bogor, seven hours before UTC. */
const dayOf = (at: number): string => new Date(at + 7 * 3_600_000).toISOString().slice(0, 10);

function row(library: Library, id: LessonId, today: string, label: Label): Html {
  const page = library.pages.find((each) => each.id === id);
  const { problems, notices } = toldOf(library, id);
  if (!page && problems.length === 0)
    return html`<li class="missing"><span>${id}</span> ${chip('', label('state.missing'))}</li>`;
  return html`<li><a href="/pelajaran/${id}">${page?.title ?? id}</a>
    ${problems.length > 0 && chip('bad', label('state.problems', { count: problems.length }))}
    ${notices.length > 0 && chip('', label('state.notices', { count: notices.length }))}
    ${chips(page, today, label)}</li>`;
}

function chips(page: PageStatus | undefined, today: string, label: Label): Html {
  if (!page) return chip('bad', label('state.unreadable'));
  const { served, signed, missing, validUntil } = page;
  const expired = validUntil < today;
  return html`${!served && chip('bad', label('state.unserved'))}
    ${signed ? chip('good', label('state.signed')) : chip('', label('state.unsigned', { roles: missing.join(', ') }))}
    ${chip(expired ? 'bad' : '', label(expired ? 'state.expired' : 'state.until', { day: validUntil }))}`;
}

const chip = (kind: '' | 'good' | 'bad', text: string): Html => html`<span class="chip ${kind}">${text}</span>`;

/** One lesson; absent for a page that nobody knows. */
export function lessonPage(desk: Desk, id: LessonId, label: Label): Page | undefined {
  const library = desk.library();
  const status = library.pages.find((each) => each.id === id);
  const sheet = desk.sheet(id);
  const told = toldOf(library, id);
  if (!status && !sheet && told.problems.length === 0) return undefined;
  const title = sheet?.lesson.title ?? status?.title ?? id;
  const main = html`<h1>${title}</h1>
  <p class="states"><code>${id}</code> ${chips(status, dayOf(desk.now()), label)}</p>
  <div class="beside">${toldBox(told, label)}<div>${sheet ? sheetHtml(sheet, label) : html`<p class="warning">${label('never')}</p>`}</div></div>`;
  return { title, main };
}

const sheetHtml = ({ current, parts, quiz }: Sheet, label: Label): Html => html`
  ${!current && html`<p class="warning" role="status">${label('old')}</p>`}
  ${parts.map((part) => bubble(part, label))}
  ${quiz.length > 0 && html`<h2>${label('quiz')}</h2>`}
  ${quiz.map((item) => quizItem(item, label))}`;
