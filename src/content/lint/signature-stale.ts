/** An edit voids the signatures of a page: whoever signed should look again. Told as a notice; edits are normal. */
import { type Page, pageHash } from '../lesson.ts';
import type { Signature } from '../signatures.ts';
import { page, UJI_PAGE } from './example.ts';
import type { Rule } from './rule.ts';

/** A signature with the page it is for. `renewed`: somebody has signed the present text in this role. */
export type Signed = {
  readonly page: Page;
  readonly signature: Signature;
  readonly line: number;
  readonly renewed: boolean;
};

const FILE = 'content/signatures.yaml';
/** The hash of the example page; a test would tell if it moved. */
const HASH = 'b8822b1161ce73da53b1cdc3d6870acf';
const signed = (hash: string) =>
  `- {halaman: zat/uji, hash: "${hash}", peran: isi, oleh: Peninjau UJI, tanggal: 2026-11-20}\n`;

export const signatureStale: Rule<Signed> = {
  name: 'signature-stale',
  says: 'Tanda tangan hanya berlaku untuk teks yang ditandatangani; yang lama diberitahukan.',
  leavesOut: false,
  bad: { [UJI_PAGE]: page(), [FILE]: signed('00000000000000000000000000000000') },
  good: { [UJI_PAGE]: page(), [FILE]: signed(HASH) },
  check({ page, signature, line, renewed }) {
    const hash = pageHash(page);
    if (renewed || signature.hash === hash) return [];
    const message = `tanda tangan ${signature.peran} dari ${signature.oleh} (${signature.tanggal}) untuk teks lama ${signature.halaman}. Minta dibaca lagi; hash teks sekarang ${hash}.`;
    return [{ line, message }];
  },
};
