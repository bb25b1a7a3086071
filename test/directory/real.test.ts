/** The real directory under the real table: who is reached, from every entry and every corner of Indonesia. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/content/model.ts';
import { type Age, doorsFor, LAST_RESORT, type Need, reach } from '../../src/directory/contacts.ts';
import { library, STARTS_AT } from '../dialogues/stage.ts';

const { world } = library();
const contacts = world.contacts(STARTS_AT);
const AGES: readonly Age[] = ['child', 'adult', 'unknown'];
const needs = Object.keys(LAST_RESORT) as Need[]; // the keys of a Record over Need are the needs
const regencies = readFileSync(join(import.meta.dirname, '../../content/areas/wilayah.tsv'), 'utf8')
  .split('\n')
  .map((line) => line.split('\t')[0] ?? '')
  .filter((code) => /^\d\d\.\d\d$/.test(code));

/** What an entry is there for, as its services say; nobody's number is a guess. */
function needOf({ kind, services }: Contact): Need {
  if (kind === 'uptd-ppa' || services.includes('child-protection')) return 'violence';
  if (services.includes('report-crime')) return 'danger';
  if (kind === 'emergency' || services.includes('crisis')) return 'life';
  return 'question';
}
/** The last resort that a person who stands at such an entry must end at, said by hand (decisions 1). */
const MUST: Readonly<Record<string, readonly string[]>> = {
  life: ['darurat-119'],
  violence: ['sapa-129'],
  danger: ['polisi-110'],
  question: ['bnn-call-center-184'],
};

const walked = contacts.filter(({ kind }) => ['emergency', 'hotline', 'uptd-ppa'].includes(kind));
test('there is something to walk', () => expect(walked.length).toBeGreaterThanOrEqual(17));

test.each(walked.map((each) => [each.id, each] as const))('%s reaches somebody who may be called', (_, contact) => {
  const need = needOf(contact);
  const reached = reach(contacts, contact, need);
  expect(reached?.confirmed).toBe(true);
  if (!contact.confirmed) expect(MUST[need]).toContain(reached?.id);
});

describe(`every regency (${regencies.length}), need and age band`, () => {
  const all = regencies.flatMap((area) =>
    needs.flatMap((need) => AGES.map((age) => ({ need, age, area, told: doorsFor(contacts, { need, age, area }) }))),
  );
  test('has a door that may be called', () => {
    expect(regencies.length).toBe(514);
    for (const { told } of all) expect(told.some(({ contact, instead }) => !instead && contact.confirmed)).toBe(true);
  });
  test('begins in danger with a line for danger, and in treatment never holds the police', () => {
    for (const { need, told } of all) {
      if (need === 'life' || need === 'suicide') expect(told[0]?.contact.id).toBe('darurat-119');
      if (need === 'treatment' || need === 'question')
        expect(told.some(({ contact }) => /polisi|polres/.test(contact.id))).toBe(false);
    }
  });
  test('names an office of BNN for treatment wherever the directory knows one', () => {
    const named = all.filter(({ need, age }) => need === 'treatment' && age === 'adult');
    const with_ = named.filter(({ told }) => told.some(({ contact }) => /^bnn[kp]$/.test(contact.kind)));
    // 25 entries rest on the compiler's memory alone and are never shown, so some provinces have none.
    expect(with_.length).toBe(named.filter(({ area }) => covered(area)).length);
    expect(with_.length).toBeGreaterThan(300);
  });
});

const covered = (area: string): boolean =>
  contacts.some(
    ({ kind, covers }) => /^bnn[kp]$/.test(kind) && (covers.includes(area) || covers.includes(area.slice(0, 2))),
  );
