/**
 * What people type -> area.
 *
 * A message is cut into words (tokens), names are found in them whatever their spaces and small typos (mentions), those
 * that are no places there fall out (admit), what is left is weighed (choose). Two rules: a wrong place is worse than a
 * question, so what is not sure is told as ambiguous; and language is data, content/areas/sebutan.yaml.
 */
import { placesIn } from './admit.ts';
import { chosen } from './choose.ts';
import { common, inOrder } from './codes.ts';
import type { Gazetteer } from './gazetteer.ts';
import { mentionsIn } from './mentions.ts';
import { tokensOf } from './tokens.ts';
import type { Area, AreaCode } from './words.ts';

export { createGazetteer, type Gazetteer } from './gazetteer.ts';
export type { Area, AreaCode, AreaRow, PlaceWords } from './words.ts';

/**
 * Where a message says somebody is. Area absent and not ambiguous: it names no place. Ambiguous: the candidates, those
 * in Bogor first; area is the smallest that contains all, if any.
 */
export type Located = { readonly area?: Area; readonly ambiguous: boolean; readonly candidates: readonly Area[] };

/** What a message without a place says. */
export const NOWHERE: Located = { ambiguous: false, candidates: [] };

/** The place of a message (eval/locations-guide.md). */
export function locate(gazetteer: Gazetteer, text: string): Located {
  const tokens = tokensOf(text, gazetteer.words.joining);
  const mentions = mentionsIn(gazetteer, tokens);
  const places = placesIn(gazetteer, { tokens, mentions });
  const codes = inOrder(chosen(gazetteer, tokens, places));
  const whole = common(codes);
  const area = whole === undefined ? undefined : areaOf(gazetteer, whole);
  if (codes.length === 0) return NOWHERE;
  const candidates = codes.flatMap((code) => areaOf(gazetteer, code) ?? []);
  return { ...(area && { area }), ambiguous: codes.length > 1, candidates: codes.length > 1 ? candidates : [] };
}

export const areaOf = ({ areas }: Gazetteer, code: AreaCode): Area | undefined => areas.get(code);
