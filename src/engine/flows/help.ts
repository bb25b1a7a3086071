/**
 * Someone wants help or a person. No counsellor is on duty in this version, so we ask for no consent and open no
 * case (decisions 6): we say so and give the live lines, each for its need (decisions 1).
 */
import { bubble, HELPED, leave, type Move, type Offer, type Part, type Scene } from '../flow.ts';
import { MENU, phoneLines } from './offers.ts';

/** Pages to read on, by the button that leads there. */
const PAGES = {
  'button.wantStop': 'bantuan/ingin-berhenti',
  'button.rehabSteps': 'rehabilitasi/alur-layanan',
} as const;

export const help = (scene: Scene): Move =>
  leave(HELPED, bubble([{ key: 'help.noCounsellor' }, ...liveLines(scene)], offers(scene)));

/** A bare "tolong": the way to 119 first, then a gentle question. */
export const plea = (scene: Scene): Move =>
  leave(HELPED, bubble([...liveLines(scene), { key: 'help.plea' }], offers(scene)));

/** Each line for its need: 119 for life comes first, 184 last. */
export const liveLines = (scene: Scene): readonly Part[] =>
  phoneLines(scene, 'help', ['darurat-119', 'sapa-129', 'bnn-call-center-184']);

const offers = ({ world, event }: Scene): readonly Offer[] => [
  ...Object.entries(PAGES)
    .filter(([, id]) => world.lesson(id, event.at)?.expired === false)
    .map(([key, id]): Offer => ({ key, action: `lesson:${id}` })),
  MENU,
];
