/**
 * Answers to the questions of `help.ts`, typed instead of tapped. What a button carried (for whom) is then not known any
 * more, since nothing of it is stored: the age band falls back to `unknown`, which shows the most.
 */
import { type Flow, go, type Heard, type Move, say } from '../flow.ts';
import { answersWhom, declines, yesOrNo } from '../heard.ts';
import type { Handoff } from '../types.ts';
import { hearQuestion, reply } from './answer.ts';
import { askDanger, askWhere, contacts, declined, placeOffers, urgent, waiting } from './help.ts';
import { placed } from './place.ts';

/** A question asked instead of a place is answered only when we are this sure that it is one. */
const SURE = 0.6;

export const handoff: Flow<Handoff> = {
  who: {
    hear: {
      text: (scene) => {
        const age = answersWhom(scene.event.text);
        if (age) return askDanger(scene, 'treatment', age);
        return saysNo(scene) ? declined(scene) : hearQuestion(scene);
      },
    },
  },
  danger: {
    hear: {
      text: (scene) => {
        const danger = yesOrNo(scene.event.text);
        if (danger !== undefined) return danger ? urgent() : askWhere(scene, 'unknown');
        return declines(scene.event.text) ? declined(scene) : (placed(scene) ?? hearQuestion(scene));
      },
    },
  },
  where: {
    hear: {
      text: (scene) => {
        if (saysNo(scene)) return contacts(scene, 'treatment', 'unknown');
        return placed(scene) ?? unknownPlace(scene);
      },
    },
  },
};

const saysNo = ({ event }: Heard<'text'>): boolean => declines(event.text) || yesOrNo(event.text) === false;

/** No place that we know: perhaps a question of its own; else asked once more, with the way on without a place. */
function unknownPlace(scene: Heard<'text'>): Move {
  const understood = scene.world.understand(scene.event.text);
  const isQuestion = understood.kind !== 'unsure' && understood.kind !== 'outofscope' && understood.kind !== 'handoff';
  if (isQuestion && understood.confidence >= SURE) return reply(scene, understood);
  return go(waiting(scene, 'where'), say('handoff.unknownPlace', {}, placeOffers('unknown')));
}
