/**
 * Who helps with what, where: one decision table of need, place and age band.
 *
 * A row names doors in the order they are told. A door is a line for the whole country, or the office that covers the
 * place. Two rules (decisions 1 and 5): each need has its own last resort, so that no answer is empty and 184 never
 * stands first in danger; treatment and reporting never share a row, so that nobody who seeks help is sent to the police.
 */
import type { Contact, ContactKind } from '../content/model.ts';

/** What a person needs. `danger`: violence going on now. */
export type Need = 'life' | 'suicide' | 'violence' | 'danger' | 'treatment' | 'question' | 'report';
/** Age band (decisions 5). What was not asked or not told is `unknown` and is treated like `child`. */
export type Age = 'child' | 'adult' | 'unknown';
/** A need of somebody somewhere. `area`: a Kemendagri code of any level; absent when the place is not known. */
export type Ask = { readonly need: Need; readonly age: Age; readonly area?: string };

/** A line by its id, or the nearest office of the first kind that covers the place, a regency's before a province's. */
type Door = { readonly line: string } | { readonly office: readonly ContactKind[]; readonly service?: string };
export type Row = { readonly need: Need; readonly ages: readonly Age[]; readonly doors: readonly Door[] };

/** A contact to tell. `instead`: whom to call as long as nothing of this one may be shown. */
export type Told = { readonly contact: Contact; readonly instead?: Contact };

const LIFE = { line: 'darurat-119' } as const;
const MIND = { line: 'healing119' } as const;
const SAPA = { line: 'sapa-129' } as const;
const POLICE = { line: 'polisi-110' } as const;
const BNN = { line: 'bnn-call-center-184' } as const;
/** BNN's own office of the regency, else of the province: assessment and referral begin there. */
const BNN_OFFICE = { office: ['bnnk', 'bnnp'] } as const;
/** Knows which puskesmas takes whom. */
const HEALTH_OFFICE = { office: ['dinas'], service: 'health' } as const;
const CHILD_OFFICE = { office: ['uptd-ppa'] } as const;

const EVERYBODY: readonly Age[] = ['child', 'adult', 'unknown'];
const MAYBE_CHILD: readonly Age[] = ['child', 'unknown'];

/** The whole of who is told what; printed by `npm run doors`. */
export const TABLE: readonly Row[] = [
  { need: 'life', ages: EVERYBODY, doors: [LIFE] },
  { need: 'suicide', ages: EVERYBODY, doors: [LIFE, MIND] },
  { need: 'danger', ages: EVERYBODY, doors: [POLICE, SAPA, LIFE] },
  { need: 'violence', ages: EVERYBODY, doors: [SAPA, CHILD_OFFICE, POLICE] },
  { need: 'treatment', ages: ['adult'], doors: [BNN, BNN_OFFICE, HEALTH_OFFICE, LIFE] },
  { need: 'treatment', ages: MAYBE_CHILD, doors: [BNN, BNN_OFFICE, HEALTH_OFFICE, SAPA, LIFE] },
  { need: 'question', ages: ['adult'], doors: [BNN, HEALTH_OFFICE, LIFE] },
  { need: 'question', ages: MAYBE_CHILD, doors: [BNN, HEALTH_OFFICE, SAPA, LIFE] },
  { need: 'report', ages: EVERYBODY, doors: [BNN, POLICE] },
];

/** The last resort of each need, never one line for all (decisions 1). */
export const LAST_RESORT: Readonly<Record<Need, string>> = {
  life: LIFE.line,
  suicide: LIFE.line,
  danger: POLICE.line,
  violence: SAPA.line,
  treatment: BNN.line,
  question: BNN.line,
  report: BNN.line,
};

/** The doors for somebody's need, in the order to tell them. Empty only where not even the last resort is known. */
export function doorsFor(contacts: readonly Contact[], ask: Ask): readonly Told[] {
  const rows = TABLE.filter(({ need, ages }) => need === ask.need && ages.includes(ask.age));
  const found = rows.flatMap(({ doors }) => doors.flatMap((door) => behind(contacts, door, ask.area)));
  const told = found.flatMap((contact) => tell(contacts, contact, ask.need));
  return told.length > 0 ? told : lastResort(contacts, ask.need).map((contact) => ({ contact }));
}

/** Whom to call for a contact: itself if something of it may be shown, else the first of its fallbacks, else the need's last resort. */
export function reach(contacts: readonly Contact[], contact: Contact, need: Need): Contact | undefined {
  const chain = contact.fallback.flatMap((id) => byId(contacts, id));
  return [contact, ...chain, ...lastResort(contacts, need)].find(isReachable);
}

/** A name that nobody could be reached for is not told. */
function tell(contacts: readonly Contact[], contact: Contact, need: Need): readonly Told[] {
  if (isReachable(contact)) return [{ contact }];
  const instead = reach(contacts, contact, need);
  return instead ? [{ contact, instead }] : [];
}

function behind(contacts: readonly Contact[], door: Door, area: string | undefined): readonly Contact[] {
  if ('line' in door) return byId(contacts, door.line);
  const regency = area && area.length >= REGENCY ? area.slice(0, REGENCY) : undefined;
  const places = [regency, area?.slice(0, PROVINCE)].filter((place) => place !== undefined);
  const offices = contacts.filter(({ services }) => door.service === undefined || services.includes(door.service));
  const nearest = places.flatMap((place) =>
    door.office.flatMap((kind) => offices.filter((each) => each.kind === kind && each.covers.includes(place))),
  );
  return nearest.slice(0, 1);
}

/** Lengths of codes: "32" a province, "32.71" a regency or city. */
const PROVINCE = 2;
const REGENCY = 5;

const lastResort = (contacts: readonly Contact[], need: Need) => byId(contacts, LAST_RESORT[need]);
const byId = (contacts: readonly Contact[], id: string): readonly Contact[] =>
  contacts.filter((contact) => contact.id === id);
const isReachable = ({ confirmed, phones, whatsapp, web }: Contact): boolean =>
  confirmed && (phones.length > 0 || whatsapp.length > 0 || web !== undefined);
