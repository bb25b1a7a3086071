/** `new lesson <slug>`: writes the skeleton of a page, its quiz and its phrases; never over something that is there. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dayOf, endOf } from '../content/dates.ts';
import { nearest } from '../content/nearest.ts';
import { parseTopics, type Topic } from '../content/topics.ts';

/** What was written, or why nothing was. Nothing of a skeleton can be served: its source was opened on no day. */
export type Made = { readonly lines: readonly string[]; readonly good: boolean };

/** Days after which a page ends: what a lawyer answers for sooner (rule `dates`). */
const LAW_DAYS = 180;
const OTHER_DAYS = 365;

/** Makes the files of a topic in a content folder. `now` dates the page. */
export function newLesson(contentDir: string, slug: string, now: number): Made {
  const list = join(contentDir, 'topik.tsv');
  const topics = existsSync(list) ? parseTopics(readFileSync(list, 'utf8')) : [];
  const topic = topics.find((each) => each.slug === slug);
  if (!topic)
    return refused(
      unknown(
        slug,
        topics.map((each) => each.slug),
      ),
    );
  const page = `lessons/${slug}.md`;
  if (existsSync(join(contentDir, page)))
    return refused(`content/${page} sudah ada. Buka berkas itu, atau hapus dulu kalau memang mau mulai lagi.`);
  const files = [
    [page, pageText(topic, now)],
    [quizFile(contentDir, slug), quizText(topic)],
    [
      `phrases/${slug}.txt`,
      `${topic.title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s]/gu, '')
        .trim()}\n`,
    ],
  ] as const;
  const lines = files.map(([file, text]) => write(contentDir, file, text));
  return { lines: [...lines, NEXT], good: true };
}

const NEXT = 'Isi setiap "…", hapus barisnya dari content/belum-ditulis.txt, lalu jalankan: npm run content:check';

const refused = (message: string): Made => ({ lines: [message], good: false });

function unknown(slug: string, known: readonly string[]): string {
  const meant = nearest(slug, known);
  const cure = meant ? `Maksudmu "${meant}"?` : 'Lihat daftar slug di content/topik.tsv.';
  return `"${slug}" tidak ada di content/topik.tsv. ${cure}`;
}

/** Another group may have a page of the same name, and its quiz the file. */
function quizFile(contentDir: string, slug: string): string {
  const [group = '', name = ''] = slug.split('/');
  const short = `quizzes/${name}.yaml`;
  return existsSync(join(contentDir, short)) ? `quizzes/${group}-${name}.yaml` : short;
}

function write(contentDir: string, file: string, text: string): string {
  const path = join(contentDir, file);
  if (existsSync(path)) return `sudah ada: content/${file}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return `dibuat: content/${file}`;
}

function pageText({ slug, title, audience }: Topic, now: number): string {
  const law = slug.startsWith('hukum/');
  const today = dayOf(now);
  const until = dayOf(endOf(today, (law ? LAW_DAYS : OTHER_DAYS) - 1));
  return `---
judul: "${title}"
untuk: [${audience}]
tanya:            # paling sedikit 12, seperti orang sungguhan bertanya
  - …
sebutan: []
terkait: []
sumber:           # paling sedikit 2 yang dibuka
  - {judul: …, penerbit: …, tahun: ${today.slice(0, 4)}, url: "https://…", dibuka: …}
peran: [isi${law ? ', hukum' : ''}]
ditinjau: ${today}
berlaku_sampai: ${until}
---
…

## …
…

## ……
…

## Ke mana
…
`;
}

const quizText = ({ slug, title }: Topic): string => `judul: "Kuis: ${title}"
pelajaran: ${slug}
soal:             # paling sedikit 5, separuhnya adegan atau norma
${['adegan', 'adegan', 'norma', 'fakta', 'mitos']
  .map(
    (kind) => `  - tanya: …
    jenis: ${kind}
    pilihan: ["…", "…"]
    benar: 0
    kenapa: ["Tepat. …", "…"]
    pelajaran: ${slug}
`,
  )
  .join('')}`;
