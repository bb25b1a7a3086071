/** `show <slug…>`: a page as text, bubble by bubble with its length, for whoever reviews a change. */
import type { Library } from '../content/library.ts';
import type { Lesson, Quiz } from '../content/model.ts';

/** What is printed, and whether every page was there. */
export type Shown = { readonly lines: readonly string[]; readonly good: boolean };

/** The pages of these slugs with their quizzes; of one that is not served, why nothing is shown. */
export function show({ lessons, quizzes }: Pick<Library, 'lessons' | 'quizzes'>, slugs: readonly string[]): Shown {
  const shown = slugs.map((slug) => {
    const lesson = lessons.find(({ id }) => id === slug);
    if (!lesson) return { lines: [`"${slug}" tidak tampil. Lihat masalahnya: npm run content:check`], good: false };
    const quiz = quizzes.find((each) => each.lesson === slug);
    return { lines: [...pageLines(lesson), ...(quiz ? quizLines(quiz) : [])], good: true };
  });
  return { lines: shown.flatMap(({ lines }) => [...lines, '']), good: shown.every(({ good }) => good) };
}

const pageLines = (lesson: Lesson): readonly string[] => [
  `# ${lesson.title} (${lesson.id})`,
  ...bubble('Jawaban pertama', lesson.answer.text),
  ...lesson.sections.flatMap(({ title, body }) => bubble(`[${title}]`, body.text)),
];

const bubble = (name: string, text: string): readonly string[] => ['', `${name} (${text.length} huruf)`, text];

const quizLines = ({ title, items }: Quiz): readonly string[] => [
  '',
  title,
  ...items.flatMap(({ question, options, right, reasons }, at) => [
    '',
    `${at + 1}. ${question}`,
    ...options.map((option, place) => `${place === right ? '*' : ' '} ${'ABCD'[place]}. ${option} (${reasons[place]})`),
  ]),
];
