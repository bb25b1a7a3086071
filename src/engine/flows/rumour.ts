/** Somebody forwards a chain message, or asks whether one is true: verdict first, what is right, and one next step. */
import type { Understanding } from '../../matcher/types.ts';
import { bubble, go, HELPED, type Heard, leave, type Move, type Part, type Scene } from '../flow.ts';
import { CONTEXT_MS, NAMED_SOURCES } from '../limits.ts';
import { rumourIn } from '../rumour.ts';
import type { RumourHeard } from '../types.ts';
import { lessonOffer } from './listing.ts';
import { goOnOffers, HELP, MENU } from './offers.ts';

/** The answer to a rumour; nothing when the message is about none. */
export function rumourTold(scene: Heard<'text'>, understood: Understanding): Move | undefined {
  const heard = rumourIn(scene.world, scene.event.text, understood);
  if (!heard) return undefined;
  const { rumour, passedOn } = heard;
  const page = scene.world.lesson(rumour.lesson, scene.event.at);
  const lesson = page && !page.expired ? page : undefined;
  const said = bubble(
    [
      { key: `rumour.verdict.${rumour.verdict}`, args: { claim: rumour.claim } },
      { rich: { text: rumour.answer, marks: [] } },
      ...(passedOn ? [{ key: 'rumour.dontPass' }] : []),
      source(scene, heard),
    ],
    [...(lesson ? [lessonOffer(lesson)] : []), ...goOnOffers(scene), HELP, MENU],
  );
  if (!lesson) return leave(HELPED, said);
  const until = scene.event.at + CONTEXT_MS;
  return go({ flow: 'answer', at: 'lesson', lesson: lesson.id, until }, HELPED, said);
}

function source({ world, locale }: Scene, { rumour: { sources } }: RumourHeard): Part {
  const opened = sources.filter((each) => each.opened !== undefined);
  const named = [...new Set(opened.map(({ publisher }) => publisher))].slice(0, NAMED_SOURCES).join(', ');
  const [year = '', month = ''] = (
    opened
      .map((each) => each.opened ?? '')
      .sort()
      .at(-1) ?? ''
  ).split('-');
  return { key: 'rumour.source', args: { sources: named, date: `${world.say(locale, `month.${month}`)} ${year}` } };
}
