/**
 * Someone wants help or a person. No counsellor is on duty in this version, so we ask for no consent and open no
 * case (decisions 6): we say so and give the live lines, each for its need (decisions 1).
 */
import { bubble, leave, type Move, type Offer, type Part, type Scene } from '../flow.ts';

const OFFERS: readonly Offer[] = [
  { key: 'button.wantStop', action: 'lesson:bantuan/ingin-berhenti' },
  { key: 'button.rehabSteps', action: 'lesson:rehabilitasi/alur-layanan' },
  { key: 'button.menu', action: 'menu' },
];

export const help = (scene: Scene): Move =>
  leave({ set: { misses: 0 } }, bubble([{ key: 'help.noCounsellor' }, ...lines(scene)], offers(scene)));

/** A bare "tolong": the way to 119 first, then a gentle question. */
export const plea = (scene: Scene): Move =>
  leave({ set: { misses: 0 } }, bubble([...lines(scene), { key: 'help.plea' }], offers(scene)));

/** The lines alone, for replies that end at a person. */
export const plainHelp = (scene: Scene): readonly Part[] => lines(scene);

const offers = ({ world, event }: Scene): readonly Offer[] =>
  OFFERS.filter((offer) => {
    const lesson = /^lesson:(.*)$/.exec(offer.action)?.[1];
    return lesson === undefined || world.lesson(lesson, event.at)?.expired === false;
  });

/** Each line only with the number that the directory lets through; 119 for life comes first, 184 last. */
function lines({ world }: Scene): readonly Part[] {
  return ['darurat-119', 'sapa-129', 'bnn-call-center-184'].flatMap((id) => {
    const phone = world.contact(id)?.phones[0];
    return phone ? [{ key: `help.${id}`, args: { phone } }] : [];
  });
}
