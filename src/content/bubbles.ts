/** A page and a quiz as the bubbles that a person would get, for rules that look at whole messages. */
import { MAX_BUTTONS, MAX_LABEL, NAMED_SOURCES } from '../engine/limits.ts';
import type { Button, Message } from '../engine/types.ts';
import { type Page, sectionId } from './lesson.ts';
import type { Saying } from './locales.ts';
import type { QuizFile } from './quiz.ts';

/** One bubble with the line that an editor must change, and its name in a complaint. */
export type Bubble = { readonly name: string; readonly line: number; readonly message: Message };

const DATE = 'Nov 2026';
const LETTERS = ['A', 'B', 'C', 'D'];

/** The first answer and every section, as engine/flows/page.ts composes them. */
export function bubblesOfPage({ id, front, answer, sections }: Page, say: Saying): readonly Bubble[] {
  const publishers = [...new Set(front.sumber.map(({ penerbit }) => penerbit))].slice(0, NAMED_SOURCES);
  const source = say('id', 'answer.sourceUnsigned', { sources: publishers.join(', '), date: DATE });
  const always = ['quizOfLesson', 'help', 'menu'].map((key) => button(say, key, `quiz:${id}`));
  return [answer, ...sections].map(({ title, line, rich }) => {
    const others = sections
      .filter((each) => each.title !== title)
      .map((each) => ({ label: each.title ?? '', action: `lesson:${id}#${sectionId(each.title ?? '')}` }))
      // Longer ones never become buttons; the rule on titles tells.
      .filter(({ label }) => label.length <= MAX_LABEL);
    const buttons = [...others.slice(0, MAX_BUTTONS - always.length), ...always];
    const name = title === undefined ? 'jawaban pertama' : `bagian "${title}"`;
    return { name, line, message: { text: `${rich.text}\n\n${source}`, marks: rich.marks, buttons } };
  });
}

/** Every question with its letters, as engine/flows/quiz-item.ts composes it. */
export function bubblesOfQuiz({ id, judul, soal, lineAt }: QuizFile, say: Saying): readonly Bubble[] {
  const count = soal.length;
  return soal.map(({ tanya, pilihan }, at) => {
    const intro = at === 0 ? [say('id', 'quiz.intro', { title: judul, count })] : [];
    const question = say('id', 'quiz.question', { number: at + 1, count, question: tanya });
    const options = pilihan.map((each, place) => `${LETTERS[place]}. ${each}`).join('\n');
    const buttons = [
      ...pilihan.map((_, place) => ({ label: LETTERS[place] ?? '', action: `answer:${id}:${at}:${place}` })),
      ...['quizStop', 'help', 'menu'].map((key) => button(say, key, key)),
    ];
    const message = { text: [...intro, question, options].join('\n\n'), buttons };
    return { name: `soal ${at + 1}`, line: lineAt(['soal', at, 'tanya']), message };
  });
}

const button = (say: Saying, key: string, action: string): Button => ({ label: say('id', `button.${key}`), action });
