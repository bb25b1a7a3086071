/** What a text says itself: not what it quotes, asks or denies. For rules on claims. */

/** Somebody else's words, inside quotation marks. */
const QUOTED = /["“][^"”]*["”]/g;
/** Before a claim in its sentence, these turn it into its opposite, or into another's claim with a name to it. */
const DENIED =
  /\b(?:bukan|tidak|tak|belum|jangan|tanpa|dilarang|keliru|salah|mitos|hoaks|palsu|penipuan|janji|iklan|menurut|menyatakan|katanya)\b/i;

/** The first match of a pattern that a text says in its own voice; undefined when there is none. Patterns without `g`. */
export function stated(text: string, patterns: readonly RegExp[]): string | undefined {
  for (const sentence of text.replace(QUOTED, ' ').split(/(?<=[.!?])\s+/)) {
    if (sentence.trimEnd().endsWith('?')) continue;
    for (const pattern of patterns) {
      const found = pattern.exec(sentence);
      if (found && !DENIED.test(sentence.slice(0, found.index))) return found[0];
    }
  }
  return undefined;
}
