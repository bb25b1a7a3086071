/** `doors`: the decision table as it stands, and what it comes to with the directory of today, for whoever signs it. */
import { type Age, doorsFor, type Need, TABLE, type Told } from '../directory/contacts.ts';
import type { World } from '../engine/types.ts';

/** Places that differ in what serves them; the last is a place nobody told. */
const PLACES = ['32.71.06', '32.01.01', '32.76', '32.75', '32.10', '31.74', '35.78', '18', '93.01', undefined] as const;
const AGES: readonly Age[] = ['adult', 'child', 'unknown'];

/** One line for each row of the table, then one for each need, age band and place. */
export function doorsReport(world: World, at: number): string {
  const rows = TABLE.map(
    ({ need, ages, doors }) => `${need} | ${ages.join(', ')} | ${doors.map(doorName).join(' > ')}`,
  );
  const needs = [...new Set(TABLE.map(({ need }) => need))];
  const cases = needs.flatMap((need) =>
    AGES.flatMap((age) => PLACES.map((area) => caseLine(world, at, need, age, area))),
  );
  return ['need | ages | doors', ...rows, '', 'need | age | place | told', ...cases].join('\n');
}

const doorName = (door: (typeof TABLE)[number]['doors'][number]): string =>
  'line' in door ? door.line : `nearest ${door.office.join('/')}${door.service ? ` (${door.service})` : ''}`;

function caseLine(world: World, at: number, need: Need, age: Age, area: string | undefined): string {
  const told = doorsFor(world.contacts(at), { need, age, ...(area !== undefined && { area }) });
  const place = area === undefined ? '-' : (world.area(area)?.name ?? area);
  return `${need} | ${age} | ${place} | ${told.map(toldName).join(' > ')}`;
}

const toldName = ({ contact, instead }: Told): string =>
  instead ? `${contact.id} (ask ${instead.id})` : `${contact.id} ${contact.phones[0] ?? contact.web ?? ''}`.trim();
