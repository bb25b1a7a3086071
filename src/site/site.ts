/**
 * The lessons as plain files for the cheapest phone, for paper and for passing on. Pure: what is served goes in, texts by
 * path come out. Two rules: a page needs no script and asks for nothing from outside, and it fits `PAGE_BYTES`.
 */
import { byLetter, indexPage, letterPage, letterPath, type Names, namesScript } from './index-page.ts';
import { lessonPage, lessonPath, quizPath } from './lesson-page.ts';
import { quizPage } from './quiz-page.ts';
import type { Press } from './words.ts';

/** 14 KB: what a server may send before it waits for the first answer (ten segments, RFC 6928), style included. */
export const PAGE_BYTES = 14 * 1024;
/** Path inside the site -> text. */
export type Site = ReadonlyMap<string, string>;

/** `script`: the text of cari.js. */
export function buildSite(press: Press, names: Names, script: string): Site {
  const letters = byLetter(press, names);
  return new Map([
    ['index.html', indexPage(press, [...letters.keys()])],
    ['cari.js', script],
    ['nama.js', namesScript(press, names)],
    ...[...letters.keys()].map((letter) => [letterPath(letter), letterPage(press, letter, letters)] as const),
    ...press.world.groups().flatMap(({ lessons }) => lessons.flatMap(({ id }) => pagesOf(press, id))),
  ]);
}

function pagesOf(press: Press, id: string): readonly (readonly [string, string])[] {
  const lesson = press.world.lesson(id, press.at);
  if (!lesson) return [];
  const quiz = lesson.quiz === undefined ? undefined : press.world.quiz(lesson.quiz, press.at);
  const page = [lessonPath(id), lessonPage(press, lesson)] as const;
  return quiz ? [page, [quizPath(id), quizPage(press, quiz, lesson)] as const] : [page];
}

/** Bytes of what a first visit loads: a page, and with the first one the script that comes along. */
export function weights(site: Site): readonly { readonly path: string; readonly bytes: number }[] {
  const bytes = (path: string) => new TextEncoder().encode(site.get(path) ?? '').length;
  return [...site.keys()]
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, bytes: bytes(path) + (path === 'index.html' ? bytes('cari.js') : 0) }));
}
