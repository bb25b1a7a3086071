/** What a page may be built of: paragraphs, lists, bold, italic and `##`. Every channel can show these. */
import { bodyWith, page, UJI_PAGE } from './example.ts';
import type { Card } from './rule.ts';

export const markdownCard: Card = {
  name: 'markdown',
  says: 'Halaman hanya berisi paragraf, daftar "- …", **tebal**, *miring*, dan judul bagian "## …".',
  leavesOut: true,
  bad: { [UJI_PAGE]: page({}, bodyWith('![gambar](uji.png)')) },
  good: { [UJI_PAGE]: page({}, bodyWith('- **tebal** dan *miring*')) },
};

/** Names of what editors try most; the rest is named by its Markdown type. */
const NAMES: Readonly<Record<string, string>> = {
  blockquote: 'kutipan (>)',
  break: 'ganti baris paksa',
  code: 'kotak kode',
  definition: 'rujukan tautan',
  heading: 'judul selain "## "',
  html: 'HTML',
  image: 'gambar',
  inlineCode: 'kode (`…`)',
  link: 'tautan',
  linkReference: 'tautan',
  nested: 'daftar di dalam daftar, atau beberapa paragraf dalam satu butir',
  ordered: 'daftar bernomor',
  thematicBreak: 'garis pemisah',
};
const ALLOWED = 'Pakai paragraf, daftar "- …", **tebal**, *miring*, dan "## …" saja.';

/** The sentence for a piece of Markdown that no channel could show faithfully. */
export const unsupported = (type: string, line: number) => ({
  line,
  message: `baris ${line}: ${NAMES[type] ?? type} tidak didukung. ${ALLOWED}`,
});

/** WhatsApp has no escape character: these marks would change how the message looks (stack.md section 7). */
export const strayMark = (mark: string, line: number) => ({
  line,
  message: `baris ${line}: tanda "${mark}" di dalam teks tidak didukung, karena WhatsApp mengubah tampilannya. Hapus tandanya.`,
});
