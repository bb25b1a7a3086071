/** One lesson as a page. Past its date it holds the safe text and the lines for help, nothing else. */
import { dayOf } from '../content/dates.ts';
import { escapeHtml } from '../content/escape-html.ts';
import type { Lesson, LessonId, Source } from '../content/model.ts';
import { richHtml } from './rich-html.ts';
import { helpBox, shell } from './shell.ts';
import { dayInWords, type Press, word } from './words.ts';

/** Where a lesson and its quiz lie in the site. */
export const lessonPath = (id: LessonId): string => `${id}.html`;
export const quizPath = (id: LessonId): string => `${id}-kuis.html`;

export function lessonPage(press: Press, lesson: Lesson): string {
  const body = lesson.expired ? expired(press, lesson) : whole(press, lesson);
  return shell(press, { title: lesson.title, up: '../', body });
}

const expired = (press: Press, { title }: Lesson): string =>
  [`<p>${escapeHtml(press.world.say('id', 'answer.expired', { title }))}</p>`, helpBox(press), home(press)].join('\n');

function whole(press: Press, lesson: Lesson): string {
  const sections = lesson.sections.map(
    ({ id, title, body }) => `<h2 id="${id}">${escapeHtml(title)}</h2>${richHtml(body)}`,
  );
  return [
    reviewed(press, lesson),
    `<div class="first">${richHtml(lesson.answer)}</div>`,
    parts(press, lesson),
    ...sections,
    helpBox(press),
    quizLink(press, lesson),
    related(press, lesson),
    sources(press, lesson.sources),
    home(press),
  ].join('\n');
}

/** The page may lie in a drawer for years, so it says itself how long it holds. */
export function reviewed(press: Press, { signed, reviewed: day, expires }: Lesson): string {
  const args = { date: dayInWords(press, day), until: dayInWords(press, dayOf(expires - 1)) };
  const said = word(press, signed ? 'reviewed.signed' : 'reviewed.unsigned', args);
  return `<p class="small">${said} ${word(press, 'reviewed.after')}</p>`;
}

function parts(press: Press, { sections }: Lesson): string {
  if (sections.length === 0) return '';
  const links = sections.map(({ id, title }) => `<a href="#${id}">${escapeHtml(title)}</a>`);
  return `<nav class="chips" aria-label="${word(press, 'parts')}">${links.join('')}</nav>`;
}

function quizLink(press: Press, { id, quiz }: Lesson): string {
  const count = (quiz && press.world.quiz(quiz, press.at)?.items.length) ?? 0;
  if (count === 0) return '';
  return `<p class="go"><a href="../${quizPath(id)}">${word(press, 'quiz.link', { count })}</a></p>`;
}

function related(press: Press, lesson: Lesson): string {
  const links = lesson.related.flatMap((id) => {
    const other = press.world.lesson(id, press.at);
    return other ? [`<li><a href="../${lessonPath(id)}">${escapeHtml(other.title)}</a>`] : [];
  });
  if (links.length === 0) return '';
  return `<section class="go"><h2>${word(press, 'related')}</h2><ul>${links.join('')}</ul></section>`;
}

function sources(press: Press, all: readonly Source[]): string {
  const lines = all.map(({ title, publisher, year, url }) => {
    const name = escapeHtml(title);
    const linked = url === undefined ? name : `<a href="${escapeHtml(url)}" rel="noreferrer">${name}</a>`;
    return `<li>${linked}, ${escapeHtml(publisher)}, ${year}`;
  });
  return `<section class="small"><h2>${word(press, 'sources')}</h2><ol>${lines.join('')}</ol></section>`;
}

const home = (press: Press): string => `<p class="go"><a href="../index.html">${word(press, 'home')}</a></p>`;
