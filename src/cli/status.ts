/** `status`: which pages nobody has signed, which expire, and which signatures an edit has made stale. */

import { dayOf, daysBetween } from '../content/dates.ts';
import type { Library, PageStatus } from '../content/library.ts';
import { PAGE_AHEAD_DAYS } from '../content/lint/page-lapses.ts';

/** The state of signing, for people; with `json` for scripts. It is no check: unsigned pages are served with a line that says so. */
export function statusReport(
  { pages, notices }: Pick<Library, 'pages' | 'notices'>,
  now: number,
  json: boolean,
): string {
  const today = dayOf(now);
  const left = ({ validUntil }: PageStatus) => daysBetween(today, validUntil);
  const unsigned = pages.filter(({ signed }) => !signed);
  const expiring = pages.filter((page) => left(page) <= PAGE_AHEAD_DAYS);
  const stale = notices.filter(({ rule }) => rule === 'signature-stale');
  if (json)
    return JSON.stringify(
      { pages, unsigned: unsigned.map(({ id }) => id), expiring: expiring.map(({ id }) => id), stale },
      null,
      1,
    );
  const waits = unsigned.map(({ id, missing, hash }) => `  ${id.padEnd(36)} ${hash}  menunggu: ${missing.join(', ')}`);
  const ends = expiring.map((page) => {
    const days = left(page);
    return `  ${page.id.padEnd(36)} ${page.validUntil}  ${days < 0 ? 'sudah habis' : `${days} hari lagi`}`;
  });
  return [
    `${pages.length} halaman: ${pages.length - unsigned.length} ditandatangani, ${unsigned.length} belum`,
    ...section('belum ditandatangani (hash untuk content/signatures.yaml):', waits),
    ...section(`habis dalam ${PAGE_AHEAD_DAYS} hari atau sudah habis:`, ends),
    ...section(
      'tanda tangan untuk teks lama:',
      stale.map(({ file, line, message }) => `  ${file}:${line}  ${message}`),
    ),
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? ['', title, ...lines] : [];
