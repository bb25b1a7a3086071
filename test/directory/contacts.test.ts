/** The decision table, branch by branch, over offices that cannot be dialled (names UJI, numbers 000-...). */
import { describe, expect, test } from 'vitest';
import type { Contact, ContactKind } from '../../src/content/model.ts';
import { type Age, doorsFor, LAST_RESORT, type Need, reach, TABLE } from '../../src/directory/contacts.ts';

const contact = (id: string, kind: ContactKind, covers: readonly string[], more: Partial<Contact> = {}): Contact => ({
  id,
  name: `UJI ${id}`,
  kind,
  covers,
  services: [],
  confirmed: true,
  dialled: false,
  phones: [`000-${id}`],
  whatsapp: [],
  fallback: [],
  checked: '2026-11',
  ...more,
});
const silent = (fallback: readonly string[] = []) => ({ confirmed: false, phones: [], fallback });

const LINES = ['darurat-119', 'sapa-129', 'polisi-110', 'bnn-call-center-184'].map((id) =>
  contact(id, 'hotline', ['*']),
);
const EVERYWHERE: readonly Contact[] = [
  ...LINES,
  contact('healing119', 'hotline', ['*'], { phones: [], web: 'https://uji.invalid' }),
  contact('bnnk-dua-kota', 'bnnk', ['32.01', '32.71']),
  contact('bnnk-diam', 'bnnk', ['32.76'], silent(['bnnk-hilang', 'bnn-call-center-184'])),
  contact('bnnp-titipan', 'bnnp', ['32.75']),
  contact('bnnp-jabar', 'bnnp', ['32']),
  contact('dinkes', 'dinas', ['32.71'], { services: ['health'] }),
  contact('dinsos', 'dinas', ['32.71'], { services: ['info'] }),
  contact('ppa', 'uptd-ppa', ['32.71'], silent(['sapa-129'])),
];
const ids = (need: Need, age: Age, area?: string) =>
  doorsFor(EVERYWHERE, { need, age, ...(area !== undefined && { area }) }).map((told) => told.contact.id);

describe('treatment', () => {
  test('in a city with everything: BNN, its office, the health office, and 119 last', () =>
    expect(ids('treatment', 'adult', '32.71.06.1005')).toEqual([
      'bnn-call-center-184',
      'bnnk-dua-kota',
      'dinkes',
      'darurat-119',
    ]));
  test('under 18 and not told: SAPA stands beside the route (decisions 5)', () => {
    for (const age of ['child', 'unknown'] as const)
      expect(ids('treatment', age, '32.71')).toEqual([
        'bnn-call-center-184',
        'bnnk-dua-kota',
        'dinkes',
        'sapa-129',
        'darurat-119',
      ]);
  });
  test('one office, two regencies', () => expect(ids('treatment', 'adult', '32.01.38')).toContain('bnnk-dua-kota'));
  test("a regency's office before a province's, a province's where there is none", () => {
    expect(ids('treatment', 'adult', '32.75')).toContain('bnnp-titipan');
    expect(ids('treatment', 'adult', '32.10')).toContain('bnnp-jabar');
    expect(ids('treatment', 'adult', '32')).toContain('bnnp-jabar');
    expect(ids('treatment', 'adult', '32.71')).not.toContain('bnnp-jabar');
  });
  test('nobody known there, or no place told: the national lines', () => {
    for (const area of ['93.01', undefined])
      expect(ids('treatment', 'adult', area)).toEqual(['bnn-call-center-184', 'darurat-119']);
  });
  test('an office with nothing to show is named, with the first of its fallbacks that may be called', () => {
    const told = doorsFor(EVERYWHERE, { need: 'treatment', age: 'adult', area: '32.76' });
    expect(told.find((each) => each.contact.id === 'bnnk-diam')?.instead?.id).toBe('bnn-call-center-184');
  });
});

describe('danger and violence', () => {
  test('life', () => expect(ids('life', 'adult', '32.71')).toEqual(['darurat-119']));
  test('thoughts of dying', () => expect(ids('suicide', 'child')).toEqual(['darurat-119', 'healing119']));
  test('violence now', () => expect(ids('danger', 'unknown')).toEqual(['polisi-110', 'sapa-129', 'darurat-119']));
  test('violence, with the office of the place by name', () => {
    expect(ids('violence', 'child', '32.71')).toEqual(['sapa-129', 'ppa', 'polisi-110']);
    const told = doorsFor(EVERYWHERE, { need: 'violence', age: 'child', area: '32.71' });
    expect(told[1]?.instead?.id).toBe('sapa-129');
  });
});

describe('the rest', () => {
  test('only a question', () => {
    expect(ids('question', 'adult', '32.71')).toEqual(['bnn-call-center-184', 'dinkes', 'darurat-119']);
    expect(ids('question', 'unknown')).toEqual(['bnn-call-center-184', 'sapa-129', 'darurat-119']);
  });
  test('reporting', () => expect(ids('report', 'adult', '32.71')).toEqual(['bnn-call-center-184', 'polisi-110']));
});

describe('rules over the whole table', () => {
  const AGES: readonly Age[] = ['child', 'adult', 'unknown'];
  const needs = Object.keys(LAST_RESORT) as Need[]; // the keys of a Record over Need are the needs
  test('each need has exactly one row for each age band', () => {
    for (const need of needs)
      for (const age of AGES)
        expect(TABLE.filter((row) => row.need === need && row.ages.includes(age))).toHaveLength(1);
  });
  test('treatment and a question never lead to the police, reporting never to an office of treatment', () => {
    for (const area of ['32.71', '32.01', undefined])
      for (const age of AGES) {
        expect([...ids('treatment', age, area), ...ids('question', age, area)]).not.toContain('polisi-110');
        expect(ids('report', age, area).join()).not.toMatch(/bnnk|bnnp|dinkes|darurat/);
      }
  });
  test('184 is never the first line in danger', () => {
    for (const need of ['life', 'suicide', 'danger', 'violence'] as const)
      for (const age of AGES) expect(ids(need, age, '32.71')[0]).not.toBe('bnn-call-center-184');
  });
  test('with an empty directory but the last resorts, each need still reaches its own', () => {
    for (const need of needs) {
      const told = doorsFor(LINES, { need, age: 'adult', area: '32.71' });
      expect(told.map((each) => each.contact.id)).toContain(LAST_RESORT[need]);
    }
  });
  test('a contact that may not be shown reaches the last resort of the need, not one line for all', () => {
    const nobody = contact('nobody', 'emergency', ['32.71'], silent());
    for (const need of needs) expect(reach(EVERYWHERE, nobody, need)?.id).toBe(LAST_RESORT[need]);
  });
});
