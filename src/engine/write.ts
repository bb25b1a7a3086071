/** Turns what a flow said into bubbles: phrase keys become words, pieces become one text, marks move along. */
import type { Offer, Part, Said } from './flow.ts';
import type { Button, Locale, Mark, Message, Rich, World } from './types.ts';

const BETWEEN = '\n\n';

/** One bubble in the language of the turn. */
export function write(world: World, locale: Locale, said: Said): Message {
  const { text, marks } = join(said.parts.map((part) => words(world, locale, part)));
  const buttons = said.offers.map((offer) => button(world, locale, offer));
  return { text, ...(marks.length > 0 && { marks }), ...(buttons.length > 0 && { buttons }) };
}

function words(world: World, locale: Locale, part: Part): Rich {
  return 'rich' in part ? part.rich : { text: world.say(locale, part.key, part.args), marks: [] };
}

function button(world: World, locale: Locale, offer: Offer): Button {
  return { label: 'key' in offer ? world.say(locale, offer.key) : offer.label, action: offer.action };
}

function join(pieces: readonly Rich[]): Rich {
  let text = '';
  const marks: Mark[] = [];
  for (const piece of pieces.filter((each) => each.text !== '')) {
    const start = text === '' ? 0 : text.length + BETWEEN.length;
    text = text === '' ? piece.text : text + BETWEEN + piece.text;
    marks.push(...piece.marks.map((mark) => ({ ...mark, from: mark.from + start, to: mark.to + start })));
  }
  return { text, marks };
}
