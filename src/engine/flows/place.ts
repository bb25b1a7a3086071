/** A place in a message: the contacts there, or which of several is meant. The place itself is answered and forgotten. */
import type { Age } from '../../directory/contacts.ts';
import { emergencyFollowUp } from '../../safety/texts.ts';
import { bare } from '../commands.ts';
import { bubble, fixed, go, HELPED, type Heard, type Move, type Offer, say } from '../flow.ts';
import { whom } from '../heard.ts';
import { EMERGENCY_MS, MAX_BUTTONS } from '../limits.ts';
import type { Area, Crisis } from '../types.ts';
import { doorsBubble } from './doors.ts';
import { at, contacts, placeOffers, waiting } from './help.ts';
import { shortLabel } from './listing.ts';
import { MENU } from './offers.ts';

/** Length of a regency's code: contacts differ by regency and by nothing smaller. */
const REGENCY = '32.71'.length;

/** Undefined when the message names no place. */
export function placed(scene: Heard<'text'>): Move | undefined {
  const { area, ambiguous, candidates } = scene.world.locate(scene.event.text);
  const age = whom(scene.event.text) ?? 'unknown';
  if (!ambiguous) return area && contacts(scene, 'treatment', age, area.code);
  const places = regenciesOf(scene, candidates);
  const [only] = places;
  return only && places.length === 1 ? contacts(scene, 'treatment', age, only.code) : which(scene, places, age);
}

/**
 * The same, where nobody was asked for a place: only one that is sure, and only when the message asks where, puts another
 * place right, or tells it together with the wish for help (decisions 14: answered in the same turn, then forgotten).
 */
export function placedQuestion(scene: Heard<'text'>): Move | undefined {
  const { state, event } = scene;
  const inDanger = state.flow === 'crisis' && !TREATMENT.test(event.text);
  const corrects = state.flow === 'answer' && CORRECTS.test(event.text);
  // Words are looked at first: finding a place costs more than all of them.
  if (!inDanger && !corrects && !ASKS_WHERE.test(event.text) && !tellsWithWish(event.text)) return undefined;
  const { area, ambiguous } = scene.world.locate(event.text);
  if (!area || ambiguous) return undefined;
  return inDanger ? placedInDanger(scene, state, area) : placed(scene);
}

/** A place told while an emergency is open is no wish for treatment: what protects is said again, as long as it is open. */
function placedInDanger(scene: Heard<'text'>, state: Crisis, { code: area }: Area): Move {
  const open = { ...state, until: scene.event.at + EMERGENCY_MS };
  const { text, buttons } = emergencyFollowUp(state.emergency, state.lang);
  if (state.emergency !== 'violence') return go(open, HELPED, fixed(text, buttons));
  const { parts } = doorsBubble(scene, { need: 'danger', age: 'unknown', area });
  return go(open, HELPED, bubble(parts, buttons));
}

const ASKS_WHERE = /\b(ke ?mana|di ?mana|mana|dmn|dmana|kmn|kmana|dimn|ka ?mana|where)\b/i;
const CORRECTS = /^\W*(eh|bukan|ralat|maksud(ku|nya)?)\b|\b(salah|maksudku|maksudnya|sekarang di|pindah ke)\b/i;
const TREATMENT = /\b(di|ng)?rehab\w*|\b(berhenti|brenti|berenti|berobat|diobati|pulih|eureun|rehabilitation|quit)\b/i;
const AT = /\b(di|ti|dari|orang|warga|tinggal|domisili|rumah|in|from)\b/i;
/** Words of a message that still is one wish; a longer one is a story, in which a place may be somebody else's. */
const ONE_WISH = 20;

const tellsWithWish = (text: string): boolean =>
  TREATMENT.test(text) && AT.test(text) && text.trim().split(/\s+/).length <= ONE_WISH;

/**
 * The contacts of a place that is all a message says, whatever else its words may look like. Where nothing is talked about
 * it may be the place of a report just told, so it leads nowhere by itself.
 */
export function onlyPlace(scene: Heard<'text'>): Move | undefined {
  if (scene.state.flow === 'menu') return undefined;
  const { area, ambiguous } = scene.world.locate(scene.event.text);
  return area && !ambiguous && isOnlyPlace(scene, area) ? placed(scene) : undefined;
}

/** "bogor tengah", "saya di cibinong aja": nothing but the place, so nothing else can be meant. */
function isOnlyPlace({ world, event }: Heard<'text'>, { code, name }: Area): boolean {
  const names = [name, ...[2, REGENCY].flatMap((length) => world.area(code.slice(0, length))?.name ?? [])].map(bare);
  const said = bare(event.text)
    .split(' ')
    .filter((word) => !AROUND_PLACE.test(word));
  const known = names.flatMap((each) => each.split(' '));
  return said.length > 0 && (said.every((word) => known.includes(word)) || known.join('').includes(said.join('')));
}
const AROUND_PLACE =
  /^(di|ti|dari|kota|kab|kabupaten|kec|kecamatan|kel|kelurahan|desa|daerah|saya|aku|gw|gue|abdi|tinggal|aja|saja|kak|bu|pak|bang|kalo|kalau|yang|ya|deh|from|in)$/;

function which(scene: Heard<'text'>, places: readonly Area[], age: Age): Move {
  const rows = places
    .slice(0, MAX_BUTTONS - 2)
    .map((area): Offer => ({ label: label(area), action: at(age, area.code) }));
  const rest: readonly Offer[] = [{ key: 'button.noPlace', action: at(age, '-') }, MENU];
  return go(waiting(scene, 'which'), HELPED, say('handoff.which', {}, [...rows, ...rest]));
}

/** The regencies of the candidates, each once; a province that is a candidate itself stays. */
function regenciesOf({ world }: Heard<'text'>, candidates: readonly Area[]): readonly Area[] {
  const codes = new Set(candidates.map(({ code }) => code.slice(0, REGENCY)));
  return [...codes].flatMap((code) => world.area(code) ?? []);
}

/** A regency as a button: the usual abbreviation of its rank, then as much of the name as fits. */
const label = ({ name }: Area): string =>
  shortLabel(name.replace(/^Kabupaten /, 'Kab. ').replace(/^Kota Administrasi /, ''));

/** A shared pin: no coordinates with source and licence exist (decisions 8), so we ask in words; in an emergency help comes first. */
export function pin(scene: Heard<'location'>): Move {
  const ask = say('location.unread', {}, placeOffers('unknown'));
  const { state } = scene;
  if (state.flow !== 'crisis') return go(waiting(scene, 'where'), ask);
  const { text, buttons } = emergencyFollowUp(state.emergency, state.lang);
  return go(state, fixed(text, buttons), ask);
}
