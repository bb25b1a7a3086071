/** The quiz of a lesson for paper: questions first, answers with every reason at the end, so that nobody reads them by accident. */
import { escapeHtml } from '../content/escape-html.ts';
import type { Lesson, Quiz, QuizItem } from '../content/model.ts';
import { lessonPath, reviewed } from './lesson-page.ts';
import { helpBox, shell } from './shell.ts';
import { type Press, plain, word } from './words.ts';

export function quizPage(press: Press, quiz: Quiz, lesson: Lesson): string {
  const questions = quiz.items.map(({ question, options }) => `<li>${escapeHtml(question)}${lettered(options)}`);
  const body = [
    reviewed(press, lesson),
    `<p>${word(press, 'quiz.intro')}</p>`,
    `<ol>${questions.join('\n')}</ol>`,
    `<section class="answers"><h2>${word(press, 'quiz.answers')}</h2>`,
    `<ol>${quiz.items.map((item) => solved(press, item)).join('\n')}</ol></section>`,
    helpBox(press),
    `<p class="go">${word(press, 'quiz.lesson')}: <a href="../${lessonPath(lesson.id)}">${escapeHtml(lesson.title)}</a></p>`,
  ].join('\n');
  return shell(press, { title: plain(press, 'quiz.title', { title: quiz.title }), up: '../', body });
}

const lettered = (lines: readonly string[]): string =>
  `<ol type="A">${lines.map((line) => `<li>${escapeHtml(line)}`).join('')}</ol>`;

function solved(press: Press, { right, reasons }: QuizItem): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + right);
  return `<li><strong>${word(press, 'quiz.right', { letter })}</strong>${lettered(reasons)}`;
}
