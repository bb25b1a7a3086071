/**
 * Answers to the questions of `help.ts`, typed instead of tapped. What a button carried (for whom) is then not known any
 * more, since nothing of it is stored: the age band falls back to `unknown`, which shows the most. Whatever we do not
 * understand keeps the question open once; the second time the person gets the next step all the same.
 */
import type { Age } from '../../directory/contacts.ts';
import type { Understanding } from '../../matcher/types.ts';
import { thanks } from '../commands.ts';
import { bubble, type Flow, go, type Heard, type Move, type Offer } from '../flow.ts';
import { answersWhom, asksWhy, declines, needIn, placeInList, saysNowhere, wontReport, yesOrNo } from '../heard.ts';
import { dangerIn } from '../heard-danger.ts';
import type { Handoff } from '../types.ts';
import { hearQuestion, reply } from './answer.ts';
import { crisis } from './crisis.ts';
import {
  askDanger,
  askWhere,
  contacts,
  DOUBT,
  dangerOffers,
  declined,
  helpTap,
  inDoubt,
  opened,
  placeOffers,
  reportAgain,
  reportDropped,
  URGENT,
  urgent,
  WHO,
  waiting,
} from './help.ts';
import { placed } from './place.ts';

/** A question asked instead of an answer is answered only when we are this sure that it is one. */
const SURE = 0.6;
/** Words of an answer to "what is it?" that tells nothing yet: "ga tau harus gimana". */
const FEW = 4;

export const handoff: Flow<Handoff> = {
  plea: {
    hear: {
      text: (scene) => {
        const { text } = scene.event;
        const danger = dangerIn(text);
        if (danger === 'yes') return urgent(scene);
        if (danger === 'doubt' && text.trim().split(/\s+/).length <= FEW) return inDoubt(scene);
        return typedTap(scene, URGENT) ?? hearQuestion(scene);
      },
    },
  },
  who: {
    hear: {
      text: (scene) => {
        const { text } = scene.event;
        const need = needIn(text);
        const age = answersWhom(text);
        if (need) return need === 'violence' ? askDanger(scene, need, 'unknown') : contacts(scene, need, 'unknown');
        // "saya di Ciawi" answers more than was asked.
        if (age) return placed(scene) ?? askDanger(scene, 'treatment', age);
        return typedTap(scene, WHO) ?? (saysNo(scene) ? declined(scene) : another(scene)) ?? unclear(scene, 'who');
      },
    },
  },
  danger: {
    hear: {
      text: (scene) => {
        const { text } = scene.event;
        const danger = YES_NO[placeInList(text) ?? -1] ?? dangerIn(text);
        if (danger === 'yes') return urgent(scene);
        if (danger === 'no') return askWhere(scene, 'unknown');
        if (danger === 'doubt') return inDoubt(scene);
        return declines(text) ? declined(scene) : (another(scene) ?? unclear(scene, 'danger', answersWhom(text)));
      },
    },
  },
  doubt: {
    hear: {
      text: (scene) => {
        const { text } = scene.event;
        if (dangerIn(text) === 'yes') return urgent(scene);
        if (declines(text)) return declined(scene);
        return typedTap(scene, DOUBT) ?? another(scene) ?? askWhere(scene, 'unknown');
      },
    },
  },
  urgent: {
    hear: {
      text: (scene) => {
        const { text } = scene.event;
        if (dangerIn(text) === 'no') return askWhere(scene, 'unknown');
        return typedTap(scene, URGENT) ?? crisis.open.hear.text({ ...scene, state: opened(scene, 'overdose') });
      },
    },
  },
  report: {
    hear: {
      text: (scene) => {
        const { text } = scene.event;
        if (saysNo(scene) || wontReport(text)) return reportDropped();
        if (thanks(text)) return hearQuestion(scene);
        const understood = scene.world.understand(text);
        return isAnotherThanReport(understood) ? reply(scene, understood) : reportAgain(scene);
      },
    },
  },
  where: {
    hear: { text: (scene) => typedTap(scene, placeOffers('unknown')) ?? hearPlace(scene, 'where') },
  },
  which: {
    // The list that was shown is not kept, so its numbers say nothing.
    hear: {
      text: (scene) =>
        placeInList(scene.event.text) === undefined ? hearPlace(scene, 'which') : unclear(scene, 'which'),
    },
  },
};

const YES_NO = ['yes', 'no'] as const;

/** "3", "yang ketiga": the button of that place in the list just shown. */
function typedTap(scene: Heard<'text'>, offers: readonly Offer[]): Move | undefined {
  const [name, ...rest] = (offers[placeInList(scene.event.text) ?? -1]?.action ?? '').split(':');
  return name === 'ask' ? helpTap(scene, rest.join(':')) : undefined;
}

function hearPlace(scene: Heard<'text'>, at: 'where' | 'which'): Move {
  if (saysNo(scene) || saysNowhere(scene.event.text)) return contacts(scene, 'treatment', 'unknown');
  return another(scene) ?? unclear(scene, at);
}

const saysNo = ({ event }: Heard<'text'>): boolean => declines(event.text) || yesOrNo(event.text) === false;

/** Something else than what was asked: a place, or a question of its own. Who reports is never led to treatment. */
function another(scene: Heard<'text'>): Move | undefined {
  const { text } = scene.event;
  if (asksWhy(text)) return undefined;
  if (thanks(text)) return hearQuestion(scene);
  const understood = scene.world.understand(text);
  const isSure = understood.confidence >= SURE;
  if (isSure && isNoWish(understood)) return reply(scene, understood);
  return placed(scene) ?? (isSure && isQuestion(understood) ? reply(scene, understood) : undefined);
}

/** A changed mind must be plain: a bare place after a report looks like a wish for help, and is none. */
const SURE_OF_HELP = 0.9;
function isAnotherThanReport(understood: Understanding): boolean {
  if (understood.kind === 'report') return false;
  if (understood.kind === 'handoff') return understood.confidence >= SURE_OF_HELP;
  return understood.confidence >= SURE && (isNoWish(understood) || isQuestion(understood));
}

/** The page on reporting: who asks for it wants no treatment either. */
const REPORTING = 'hukum/lapor-peredaran';
const isNoWish = ({ kind, topic }: Understanding): boolean =>
  kind === 'report' || kind.startsWith('refuse.') || (kind === 'lesson' && topic === REPORTING);
const isQuestion = ({ kind }: Understanding): boolean =>
  kind !== 'unsure' && kind !== 'outofscope' && kind !== 'handoff' && kind !== 'smalltalk';

/** Asked once more in other words; the next time the person goes on without an answer. */
function unclear(scene: Heard<'text'>, at: Question, age: Age = 'unknown'): Move {
  const { misses } = scene.conversation;
  if (misses > 0) return ONWARD[at](scene);
  const why = asksWhy(scene.event.text) ? [{ key: 'handoff.why' }] : [];
  const key = at === 'where' && why.length === 0 ? 'handoff.unknownPlace' : `handoff.${at}.again`;
  return go(waiting(scene, at), { set: { misses: misses + 1 } }, bubble([...why, { key }], OFFERS[at](age)));
}

type Question = 'who' | 'danger' | 'where' | 'which';
const OFFERS: Readonly<Record<Question, (age: Age) => readonly Offer[]>> = {
  who: () => WHO,
  danger: (age) => dangerOffers('treatment', age),
  where: placeOffers,
  which: (age) => placeOffers(age).slice(2),
};
const ONWARD: Readonly<Record<Question, (scene: Heard<'text'>) => Move>> = {
  who: (scene) => contacts(scene, 'treatment', 'unknown'),
  danger: (scene) => inDoubt(scene),
  where: (scene) => contacts(scene, 'treatment', 'unknown'),
  which: (scene) => contacts(scene, 'treatment', 'unknown'),
};
