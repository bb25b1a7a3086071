/** The contacts for a need and a place, as one bubble: whom to call, when, how sure we are, and what nobody has confirmed yet. */
import { type Ask, doorsFor, type Need, type Told } from '../../directory/contacts.ts';
import { bubble, type Offer, type Part, type Said, type Scene } from '../flow.ts';
import type { Contact } from '../types.ts';
import { HELP, LEARN, MENU } from './offers.ts';

/** Needs that the flow asks for, as they stand in a button's action. */
export const NEEDS: readonly Need[] = ['life', 'suicide', 'violence', 'danger', 'treatment', 'question', 'report'];

/** Pages to read on, by the button that leads there. */
const PAGES = {
  'button.wantStop': 'bantuan/ingin-berhenti',
  'button.cost': 'rehabilitasi/biaya',
  'button.secrecy': 'rehabilitasi/kerahasiaan',
} as const;
const BOGOR_PAGE = ['button.inBogor', 'rehabilitasi/layanan-bogor'] as const;

/** Whom to call, best first. The person's place is named back, so that a wrong guess is seen; it is not kept. */
export function doorsBubble(scene: Scene, ask: Ask): Said {
  const told = doorsFor(scene.world.contacts(scene.event.at), ask);
  // Whoever reports must not put himself or others at risk, and must not name anybody here.
  const closing: readonly Part[] = ask.need === 'report' ? [{ key: 'report.safe' }] : [];
  return bubble([heading(scene, ask), ...told.map((each) => line(scene, ask, each)), ...closing], offers(scene, ask));
}

function heading(scene: Scene, { need, area }: Ask): Part {
  const place = area ? placeName(scene, area) : undefined;
  if (need === 'report') return { key: 'report.how' };
  return place ? { key: 'door.heading', args: { place } } : { key: 'door.headingAnywhere' };
}

/** "Tanah Sareal, Kota Bogor". */
function placeName({ world }: Pick<Scene, 'world'>, code: string): string | undefined {
  const area = world.area(code);
  if (!area) return undefined;
  const regency = world.area(code.slice(0, '32.71'.length));
  return regency && regency.code !== area.code ? `${area.name}, ${regency.name}` : area.name;
}

function line(scene: Scene, { need }: Ask, { contact, instead }: Told): Part {
  const { name } = contact;
  const facts = factsOf(scene, contact);
  if (instead) return { key: 'door.named', args: { name, facts, phone: instead.phones[0] ?? instead.web ?? '' } };
  const args = {
    name,
    facts,
    phone: contact.phones[0] ?? '',
    whatsapp: contact.whatsapp[0] ?? '',
    web: contact.web ?? '',
  };
  return { key: OWN_LINES.get(`${need}.${contact.id}`) ?? OWN_LINES.get(contact.id) ?? generic(contact), args };
}

/** National lines have a sentence of their own that says what they are for. */
const OWN_LINES: ReadonlyMap<string, string> = new Map([
  ['darurat-119', 'door.life'],
  ['healing119', 'door.mind'],
  ['sapa-129', 'door.sapaYoung'],
  ['violence.sapa-129', 'door.sapa'],
  ['danger.sapa-129', 'door.sapa'],
  ['polisi-110', 'door.police'],
  ['report.polisi-110', 'door.policeReport'],
  ['bnn-call-center-184', 'door.bnn'],
  ['report.bnn-call-center-184', 'door.bnnReport'],
  ['dinkes-kota-bogor', 'door.health'],
]);

const generic = ({ phones, whatsapp }: Contact): string => {
  if (phones.length > 0) return 'door.phone';
  return whatsapp.length > 0 ? 'door.whatsapp' : 'door.web';
};

/** Hours, address of its page, and when its data were last checked or published. */
function factsOf({ world, locale }: Scene, { confirmed, hours, web, phones, checked, dialled }: Contact): string {
  const facts = [
    ...(hours ? [world.say(locale, 'door.hours', { hours })] : []),
    ...(web && (phones.length > 0 || !confirmed) ? [web] : []),
    ...(confirmed && checked
      ? [world.say(locale, dialled ? 'door.checked' : 'door.sourced', { date: monthOf({ world, locale }, checked) })]
      : []),
  ];
  return facts.map((fact) => ` · ${fact}`).join('');
}

/** "2026-02-19" or "2026-02" as "Feb 2026", a year as it is. */
function monthOf({ world, locale }: Pick<Scene, 'world' | 'locale'>, date: string): string {
  const [year = '', month] = date.split('-');
  return month ? `${world.say(locale, `month.${month}`)} ${year}` : year;
}

/** What to read on before going to treatment; the other needs lead on to a person. */
function offers(scene: Scene, { need, area }: Ask): readonly Offer[] {
  if (need === 'treatment') return [...pages(scene, area), LEARN, MENU];
  if (need === 'violence' && area === undefined) return [...NEARBY, HELP, MENU];
  return need === 'question' ? [LEARN, HELP, MENU] : [HELP, MENU];
}

function pages({ world, event }: Scene, area: string | undefined): readonly Offer[] {
  const inBogor = area !== undefined && BOGOR.some((code) => area.startsWith(code));
  const all = [...(inBogor ? [BOGOR_PAGE] : []), ...Object.entries(PAGES)];
  const served = all.filter(([, id]) => world.lesson(id, event.at)?.expired === false);
  return served.map(([key, id]): Offer => ({ key, action: `lesson:${id}` }));
}

/** The office for violence nearby; the national line above works from everywhere. */
const NEARBY: readonly Offer[] = [
  { key: 'button.kotaBogor', action: 'ask:violence:unknown:no:32.71' },
  { key: 'button.kabBogor', action: 'ask:violence:unknown:no:32.01' },
];

/** Kota and Kabupaten Bogor. */
const BOGOR: readonly string[] = ['32.71', '32.01'];
