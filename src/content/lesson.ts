/** Reads one page of content/lessons into what the rules check and the world serves. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { endOf, isDay } from './dates.ts';
import { splitFence } from './frontmatter.ts';
import { markdownCard } from './lint/markdown.ts';
import type { Finding } from './lint/rule.ts';
import { schemaCard, through } from './lint/schema.ts';
import { type Part, readMarkdown } from './markdown.ts';
import type { Lesson, LessonId, Source } from './model.ts';
import { type Read, readYaml } from './yaml.ts';

/** Roles that may have to sign a page (contracts.md section 4). */
export const ROLES = ['isi', 'medis', 'hukum', 'krisis'] as const;
/** Who must sign a page. */
export type Role = (typeof ROLES)[number];

const text = z.string().trim().min(1);
const day = z.string().refine(isDay, 'harus tanggal yang ada, misalnya 2026-11-24.');
const source = z.strictObject({
  judul: text,
  penerbit: text,
  tahun: z.int(),
  url: z
    .string()
    .regex(/^https?:\/\/\S+$/, 'alamat harus diawali https:// atau http://.')
    .optional(),
  dibuka: day.optional(),
});
const front = z.strictObject({
  judul: text,
  untuk: z.array(z.enum(['umum', 'pelajar', 'orang tua', 'guru'])).min(1),
  tanya: z.array(text),
  sebutan: z.array(text).default([]),
  terkait: z.array(z.string()).default([]),
  sumber: z.array(source),
  peran: z.array(z.enum(ROLES)).min(1),
  ditinjau: day,
  berlaku_sampai: day,
});
/** Keys of a page in the order that contracts.md gives them. */
export const PAGE_KEYS: readonly string[] = Object.keys(front.shape);
const KNOWN = [...PAGE_KEYS, ...Object.keys(source.shape)];

/** A page as an editor wrote it, with lines for the rules. */
export type Page = {
  readonly file: string;
  readonly id: LessonId;
  readonly front: z.infer<typeof front>;
  /** Keys in the order of the file. */
  readonly keys: readonly string[];
  readonly answer: Part;
  readonly sections: readonly Part[];
  readonly lineAt: Read['lineAt'];
};
/** A page, unless its schema or its Markdown is broken; findings name their rule. */
export type ReadPage = { readonly page?: Page; readonly findings: readonly (Finding & { readonly rule: string })[] };

const NO_FENCE = 'halaman harus diawali kunci di antara dua baris "---". Lihat contoh di content/README.md.';

/** Never throws. A page with any finding here is no page: nobody could tell what it would show. */
export function readPage(file: string, source: string): ReadPage {
  const named = (rule: string, findings: readonly Finding[]) => findings.map((each) => ({ ...each, rule }));
  const fenced = splitFence(source);
  if (!fenced) return { findings: named(schemaCard.name, [{ line: 1, message: NO_FENCE }]) };
  const read = readYaml(fenced.keys, fenced.keysLine);
  const checked = through(front, read, KNOWN);
  const body = readMarkdown(fenced.body, fenced.bodyLine);
  const findings = [...named(schemaCard.name, checked.findings), ...named(markdownCard.name, body.findings)];
  const [answer, ...sections] = body.parts;
  if (!checked.data || !answer || findings.length > 0) return { findings };
  const id = file.replace(/^content\/lessons\//, '').replace(/\.md$/, '');
  // The schema took it, so the keys are those of an object.
  const keys = Object.keys(read.value as object);
  return { page: { file, id, front: checked.data, keys, answer, sections, lineAt: read.lineAt }, findings };
}

/** A section's name in buttons and links: its title in [a-z0-9-]. */
export const sectionId = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The page as the world serves it. `known` filters related pages to topics that exist. */
export function toLesson(page: Page, signed: boolean, known: (id: LessonId) => boolean, quiz?: string): Lesson {
  const { front } = page;
  return {
    id: page.id,
    title: front.judul,
    audience: front.untuk,
    answer: page.answer.rich,
    sections: page.sections.map(({ title = '', rich }) => ({ id: sectionId(title), title, body: rich })),
    related: front.terkait.filter(known),
    sources: front.sumber.map(toSource),
    reviewed: front.ditinjau,
    expires: endOf(front.berlaku_sampai),
    expired: false,
    signed,
    ...(quiz !== undefined && { quiz }),
  };
}

function toSource(source: Page['front']['sumber'][number]): Source {
  return {
    title: source.judul,
    publisher: source.penerbit,
    year: source.tahun,
    ...(source.url !== undefined && { url: source.url }),
    ...(source.dibuka !== undefined && { opened: source.dibuka }),
  };
}

/**
 * What a signature is given for: everything that a citizen reads or relies on. New ways to ask (`tanya`,
 * `sebutan`, `terkait`) leave it as it is; a changed word, source or date does not.
 */
export function pageHash(page: Page): string {
  const { judul, untuk, sumber, ditinjau, berlaku_sampai } = page.front;
  const parts = [page.answer, ...page.sections].map(({ title, rich }) => [title, rich.text, rich.marks]);
  const read = JSON.stringify([judul, untuk, parts, sumber, ditinjau, berlaku_sampai]);
  return createHash('sha256').update(read).digest('hex').slice(0, 32);
}
