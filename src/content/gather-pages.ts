/** The pages of content/lessons with all that is wrong with them, and the signatures that an edit has made stale. */
import { bubblesOfPage } from './bubbles.ts';
import type { Files } from './files.ts';
import { judgeAddresses, judgeClaims, judgeTexts, within } from './judge-texts.ts';
import { type Page, readPage } from './lesson.ts';
import {
  channelLimits,
  duplicates,
  judge,
  messageLength,
  PAGE_NOTICES,
  PAGE_RULES,
  signatureStale,
  together,
  type Verdict,
} from './lint/index.ts';
import { placesOf } from './lint/links.ts';
import type { Context } from './lint/rule.ts';
import type { Saying } from './locales.ts';
import type { Problem } from './model.ts';
import { missingRoles, type readSignatures, SIGNATURES_FILE } from './signatures.ts';

/** A page that could be read; one that is `leftOut` may not be served. */
export type GatheredPage = { readonly page: Page; readonly leftOut: boolean };

/** Reads and judges every page. */
export function gatherPages(files: Files, say: Saying, context: Context) {
  const read = within(files, 'lessons', '.md').map(([file, text]) => ({ file, ...readPage(file, text) }));
  const pages = read.flatMap(({ page }) => (page ? [page] : []));
  const judged = pages.map((page) => ({ page, ...judgePage(page, say, context) }));
  return {
    pages: judged.map(({ page, leftOut }): GatheredPage => ({ page, leftOut })),
    problems: [
      ...read.flatMap(({ file, findings }) => findings.map(({ rule, ...each }) => ({ file, ...each, rule }))),
      ...judged.flatMap(({ problems }) => problems),
      ...judge([duplicates], pages, 'content/lessons', context).problems,
    ],
    notices: pages.flatMap((page) => judge(PAGE_NOTICES, page, page.file, context).problems),
  };
}

function judgePage(page: Page, say: Saying, context: Context): Verdict {
  const { file, front, lineAt, answer, sections } = page;
  const parts = [answer, ...sections];
  const titles = sections.map(({ title = '', line }) => ({ line, text: title }));
  const told = [{ line: lineAt(['judul']), text: front.judul }, ...titles, ...parts.flatMap((part) => part.told)];
  const urls = front.sumber.map(({ url }, at) => ({ line: lineAt(['sumber', at]), text: url }));
  // A page may also name the addresses of its own sources.
  const webs = new Set([...context.webs, ...placesOf(urls.map(({ text }) => text))]);
  return together([
    judge(PAGE_RULES, page, file, context),
    judge([messageLength], { page, say }, file, context),
    judge([channelLimits], { bubbles: bubblesOfPage(page, say), say }, file, context),
    judgeTexts(file, told, { ...context, webs }),
    judgeClaims(file, told, context),
    judgeAddresses(file, urls, context),
  ]);
}

/** Signatures that were given for a text that stands there no more. */
export function staleSignatures(
  { signatures, lines }: ReturnType<typeof readSignatures>,
  pages: readonly GatheredPage[],
  context: Context,
): readonly Problem[] {
  return signatures.flatMap((signature, at) => {
    const page = pages.find(({ page }) => page.id === signature.halaman)?.page;
    if (!page?.front.peran.includes(signature.peran)) return [];
    const renewed = !missingRoles(page, signatures).includes(signature.peran);
    const subject = { page, signature, line: lines[at] ?? 1, renewed };
    return judge([signatureStale], subject, SIGNATURES_FILE, context).problems;
  });
}
