/** The ways to a lesson: by group, by the first letter of any of its names, and, where a script may run, by typing. */
import { escapeHtml } from '../content/escape-html.ts';
import type { LessonId } from '../content/model.ts';
import { lessonPath } from './lesson-page.ts';
import { helpBox, shell } from './shell.ts';
import { type Press, plain, word } from './words.ts';

/** Other names of lessons, as people say them. */
export type Names = ReadonlyMap<LessonId, readonly string[]>;
/** One name and the lesson behind it. */
export type Entry = { readonly name: string; readonly id: LessonId; readonly title: string };

export const letterPath = (letter: string): string => `huruf/${letter}.html`;

/** The first page: everything there is, in the order of the menu. */
export function indexPage(press: Press, letters: readonly string[]): string {
  const groups = press.world.groups();
  const count = groups.flatMap(({ lessons }) => lessons).length;
  const chips = groups.map(({ id, title }) => `<a href="#${id}">${escapeHtml(title)}</a>`);
  const sections = groups.map(({ id, title, lessons }) => {
    const lines = lessons.map((each) => `<li><a href="${lessonPath(each.id)}">${escapeHtml(each.title)}</a>`);
    return `<section class="list" id="${id}"><h2>${escapeHtml(title)}</h2><ul>${lines.join('')}</ul></section>`;
  });
  const body = [
    `<p>${word(press, 'index.intro', { count })}</p>`,
    // Filled by cari.js; without a script it stays away and the letters do the same.
    `<div id="cari" data-label="${word(press, 'search')}" data-none="${word(press, 'search.none')}"></div>`,
    `<nav class="chips" aria-label="${word(press, 'groups')}">${chips.join('')}</nav>`,
    letterNav(press, letters, ''),
    ...sections,
    helpBox(press),
  ].join('\n');
  return shell(press, { title: plain(press, 'index.title'), up: '', body, script: 'cari.js' });
}

/** All names that begin with one letter. */
export function letterPage(press: Press, letter: string, all: ReadonlyMap<string, readonly Entry[]>): string {
  const lines = (all.get(letter) ?? []).map(({ name, id, title }) => {
    const link = `<a href="../${lessonPath(id)}">${escapeHtml(title)}</a>`;
    return name === title ? `<li>${link}` : `<li>${escapeHtml(name)}: ${link}`;
  });
  const body = [
    `<p>${word(press, 'letter.intro')}</p>`,
    `<ul class="list">${lines.join('\n')}</ul>`,
    letterNav(press, [...all.keys()], '../'),
    helpBox(press),
  ].join('\n');
  return shell(press, { title: plain(press, 'letter.title', { letter: shown(letter) }), up: '../', body });
}

/** Titles and other names by first letter, in the order of the alphabet; what begins with none stands under "0". */
export function byLetter(press: Press, names: Names): ReadonlyMap<string, readonly Entry[]> {
  const lessons = press.world.groups().flatMap((group) => group.lessons);
  const entries = lessons.flatMap(({ id, title }) => {
    return [title, ...othersOf(id, title, names)].map((name) => ({ name, id, title }));
  });
  const sorted = entries.sort((a, b) => a.name.localeCompare(b.name, 'id'));
  const letters = [...new Set(sorted.map(letterOf))].sort();
  return new Map(letters.map((letter) => [letter, sorted.filter((entry) => letterOf(entry) === letter)]));
}

const shown = (letter: string): string => (letter === '0' ? '0-9' : letter.toUpperCase());

const othersOf = (id: LessonId, title: string, names: Names): readonly string[] =>
  [...new Set(names.get(id) ?? [])].filter((name) => name.toLowerCase() !== title.toLowerCase());

const letterOf = ({ name }: Entry): string => /^[a-z]/i.exec(name)?.[0].toLowerCase() ?? '0';

/** For cari.js, loaded only once somebody searches. */
export function namesScript(press: Press, names: Names): string {
  const rows = press.world
    .groups()
    .flatMap(({ lessons }) => lessons)
    .map(({ id, title }) => [lessonPath(id), title, othersOf(id, title, names).join(', ')]);
  return `globalThis.TOPIK=${JSON.stringify(rows)}\n`;
}

function letterNav(press: Press, letters: readonly string[], up: '' | '../'): string {
  const links = letters.map((letter) => `<a href="${up}${letterPath(letter)}">${shown(letter)}</a>`);
  return `<nav class="chips" aria-label="${word(press, 'letters')}">${links.join('')}</nav>`;
}
