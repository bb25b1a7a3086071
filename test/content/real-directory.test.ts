/** A walk over the real directory: which numbers leave content/, and where everybody else is sent. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Entry, readContacts } from '../../src/content/contact-schema.ts';
import { toContacts } from '../../src/content/directory.ts';
import { digitsOf } from '../../src/content/lint/phone-numbers.ts';
import type { Contact } from '../../src/content/model.ts';

const FOLDER = join(import.meta.dirname, '../../content/directory');
const TODAY = '2026-11-24';
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'));
const read = files.map((file) => ({ file, ...readContacts(file, readFileSync(join(FOLDER, file), 'utf8')) }));
const entries: readonly Entry[] = read.flatMap((each) => each.entries);
const contacts = toContacts(entries, TODAY);
const byId = new Map(contacts.map((contact) => [contact.id, contact]));
const unknown = entries.filter(({ contact }) => contact.confidence === 'model-knowledge-only');

it('every entry of every file is read', () => {
  expect(read.flatMap(({ file, findings }) => findings.map(({ line }) => `${file}:${line}`))).toEqual([]);
  expect(read.map(({ file, entries: { length } }) => `${file} ${length}`)).toEqual([
    'bali-nusa-tenggara.yaml 3',
    'jawa-barat.yaml 21',
    'jawa.yaml 23',
    'kabupaten-bogor.yaml 5',
    'kalimantan.yaml 8',
    'kota-bogor.yaml 13',
    'maluku-papua.yaml 8',
    'nasional.yaml 9',
    'sulawesi.yaml 9',
    'sumatera.yaml 16',
  ]);
  expect(new Set(entries.map(({ contact }) => contact.id)).size).toBe(115);
});

describe('what leaves content/', () => {
  const shown = contacts.filter(({ confirmed }) => confirmed);

  it('numbers, hours and addresses of six contacts, and of nobody else', () => {
    expect(
      shown.map(({ id, phones, whatsapp, address, hours }) => [id, ...phones, ...whatsapp, address, hours]),
    ).toEqual([
      ['dinkes-kota-bogor', '(0251) 8331753', undefined, undefined],
      ['bnn-call-center-184', '184', undefined, '24 jam, setiap hari'],
      ['sapa-129', '129', '+628111129129', undefined, undefined],
      ['darurat-119', '119', undefined, undefined],
      ['healing119', undefined, undefined],
      ['polisi-110', '110', undefined, '24 jam'],
    ]);
    const rest = contacts.filter(({ confirmed }) => !confirmed);
    expect(
      rest.filter(({ phones, whatsapp, address, hours }) => phones.length + whatsapp.length > 0 || address || hours),
    ).toEqual([]);
  });

  it('the names of 84 others, and nothing at all of the 25 that rest on no source', () => {
    expect([contacts.length - shown.length, unknown.length]).toEqual([84, 25]);
    const all = JSON.stringify(contacts);
    expect(
      unknown.filter(({ contact }) => all.includes(`"${contact.id}"`) || all.includes(`"${contact.name}"`)),
    ).toEqual([]);
  });

  it('no number of a held entry in any text that is shown', () => {
    const held = entries
      .filter(({ contact }) => !contact.publishable)
      .flatMap(({ contact: { phone, whatsapp, sms } }) => [...phone, ...whatsapp, ...sms].map(digitsOf));
    expect(held.length).toBeGreaterThan(20);
    const said = contacts.flatMap(({ confirmed, phones, whatsapp, ...rest }) => {
      const runs = JSON.stringify({ ...rest, id: '', fallback: [] }).match(/\+?\(?\d[\d\s().-]*\d/g) ?? [];
      return runs.map(digitsOf);
    });
    expect(held.filter((number) => said.includes(number))).toEqual([]);
  });
});

describe('where a person is sent instead', () => {
  /** Every contact that a fallback chain of this one ends at with something to show. */
  const ends = (contact: Contact, seen: readonly string[] = []): readonly string[] =>
    contact.confirmed
      ? [contact.id]
      : contact.fallback
          .filter((id) => !seen.includes(id))
          .flatMap((id) => byId.get(id) ?? [])
          .flatMap((next) => ends(next, [...seen, contact.id]));
  const kinds: readonly string[] = ['emergency', 'hotline', 'uptd-ppa'];
  const urgent = contacts.filter(({ kind }) => kinds.includes(kind));

  it('every emergency, hotline and child-protection office ends at a contact with something to show', () => {
    const end = new Map(urgent.map((contact) => [contact.id, ends(contact)[0]]));
    const sent = [...end].filter(([id, to]) => to !== undefined && to !== id);
    expect(Object.fromEntries(sent)).toEqual({
      kpai: 'sapa-129',
      'dp3a-kota-bandung': 'sapa-129',
      'polresta-bogor-kota': 'polisi-110',
      'uptd-ppa-depok': 'sapa-129',
      'uptd-ppa-kota-bogor': 'sapa-129',
    });
  });

  it('or has no chain and is left to the last resort of the need (src/directory/contacts.ts)', () => {
    expect(urgent.filter((contact) => ends(contact).length === 0).map(({ id }) => id)).toEqual([
      '112-depok',
      '112-kota-bandung',
      '112-kabupaten-bogor',
      'rsud-kota-bogor',
      '112-kota-bogor',
      'damkar-kota-bogor',
      'kemensos-171',
      'halo-kemenkes',
    ]);
  });

  it('no fallback leads to a contact that is not shown, or to itself', () => {
    for (const contact of contacts) {
      expect(contact.fallback.filter((id) => !byId.has(id) || id === contact.id)).toEqual([]);
    }
  });
});

it('a test contact is none of them, and no number of theirs can be one', () => {
  expect(entries.filter(({ contact }) => /^uji-|\bUJI\b/.test(`${contact.id} ${contact.name}`))).toEqual([]);
  expect(
    entries
      .flatMap(({ contact: { phone, whatsapp, sms } }) => [...phone, ...whatsapp, ...sms])
      .filter((each) => each.startsWith('000')),
  ).toEqual([]);
});

it('what is open, and every note for editors, is Indonesian without a number that is held back', () => {
  const english = /\b(the|and|none found|address|phone|not confirmed|working days|launched|free of charge)\b/i;
  const texts = entries.flatMap(({ contact: each }) => [
    ...each.belum_pasti,
    ...each.editorCheck,
    ...each.sources.map(({ says }) => says),
    each.notes ?? '',
    each.coverage ?? '',
    each.ipwlStatus ?? '',
    each.holdReason ?? '',
  ]);
  expect(texts.filter((text) => english.test(text))).toEqual([]);
  expect(texts.filter((text) => /\d[\d\s().-]{5,}\d/.test(text.replace(/\b(19|20)\d\d\b/g, '')))).toEqual([]);
});
