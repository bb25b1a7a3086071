/** Goal I2: no contact changes without two people's records; to hold a number back needs nobody. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { RECORDS_FILE, stateOf } from '../../src/content/contact-records.ts';
import { readContacts } from '../../src/content/contact-schema.ts';
import { gather } from '../../src/content/gather.ts';
import { contacts, page, UJI_CONTACTS } from '../../src/content/lint/example.ts';
import { readStock } from '../../src/content/load.ts';
import { restock } from '../../src/content/restock.ts';

const now = Date.parse('2026-11-24T10:00:00+07:00');
const state = (yaml: string) => readContacts(UJI_CONTACTS, yaml).entries.map(stateOf)[0] ?? '';
const rulesBroken = (yaml: string, records: string) =>
  gather(
    new Map([
      [UJI_CONTACTS, yaml],
      [RECORDS_FILE, records],
    ]),
    now,
  )
    .problems.map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('contact-two') || rule === 'contact-records');
const INITIAL = `awal: {uji-satu: ${state(contacts())}}\n`;
const record = (yaml: string, changed: Readonly<Record<string, string>> = {}) => {
  const row = {
    kontak: 'uji-satu',
    hash: state(yaml),
    dilakukan: 'Ani',
    diperiksa: 'Budi',
    tanggal: '2026-11-20',
    cara: 'telepon',
    ...changed,
  };
  return `perubahan:\n  - {${Object.entries(row)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')}}\n`;
};
const OTHER = contacts({ phone: "['000-4321']" });
const CALLED = contacts({ editorConfirmed: "{date: '2026-11-20', by: Ani, how: telepon}" });

it.each([
  ['a number', { phone: "['000-4321']" }],
  ['one more number', { phone: "['000-1234', '000-4321']" }],
  ['a WhatsApp number', { whatsapp: "['000-4321']" }],
  ['a text message number', { sms: "['000-4321']" }],
  ['a name', { name: 'Layanan UJI Baru' }],
  ['an address', { address: 'Jalan UJI' }],
  ['hours', { hours: '24 jam' }],
  ['a site', { web: 'https://uji.example' }],
  ['an area', { covers: "[{code: '32', name: Provinsi UJI}]" }],
  ['services', { services: '[info, rehab]' }],
  ['a kind', { kind: 'emergency' }],
  ["an editor's call", { editorConfirmed: "{date: '2026-11-20', by: Ani, how: telepon}" }],
])('a change of %s needs two people', (_, changed) => {
  const yaml = contacts(changed);
  expect(rulesBroken(yaml, INITIAL)).toEqual(['contact-two-people']);
  expect(rulesBroken(yaml, record(yaml))).toEqual([]);
});

it('a new contact needs two people', () => {
  expect(rulesBroken(contacts(), 'awal: {}\n')).toEqual(['contact-two-people']);
});

it.each([
  ['one person twice', { diperiksa: '" ani. "' }, 'contact-records'],
  ['a day that has not come', { tanggal: '2026-11-25' }, 'contact-records'],
  ['a day that is none', { tanggal: '2026-02-30' }, 'contact-records'],
  ['no second person', { diperiksa: '""' }, 'contact-records'],
  ['another state', { hash: '000000000000-000000000000' }, 'contact-two-people'],
  ['half the state', { hash: state(OTHER).slice(0, 12) }, 'contact-two-people'],
  ['another contact', { kontak: 'uji-dua' }, 'contact-two-people'],
])('a record by %s does not vouch', (_, changed, rule) => {
  const broken = rulesBroken(OTHER, record(OTHER, changed));
  expect(broken).toContain('contact-two-people');
  expect(broken).toContain(rule);
});

it('whoever confirmed a number is one of the two', () => {
  expect(rulesBroken(CALLED, record(CALLED, { dilakukan: 'Citra' }))).toEqual(['contact-two-people']);
  expect(rulesBroken(CALLED, record(CALLED, { dilakukan: 'Citra', diperiksa: 'Ani' }))).toEqual([]);
});

it('a number is held back at once, by anybody; to show it again in another form needs two', () => {
  expect(rulesBroken(contacts({ publishable: 'false' }), INITIAL)).toEqual([]);
  expect(rulesBroken(contacts({ publishable: 'false', name: 'Lain' }), INITIAL)).toEqual(['contact-two-people']);
  expect(rulesBroken(OTHER, INITIAL)).toEqual(['contact-two-people']);
});

it('a running service takes no directory whose records are gone', () => {
  const root = mkdtempSync(join(tmpdir(), 'uji-'));
  const options = { contentDir: join(root, 'content'), localesDir: join(root, 'locales'), now };
  mkdirSync(join(root, 'content/directory'), { recursive: true });
  const lesson = join(root, 'content/lessons/zat');
  mkdirSync(lesson, { recursive: true });
  writeFileSync(join(lesson, 'uji.md'), page());
  writeFileSync(join(root, UJI_CONTACTS), contacts());
  writeFileSync(join(root, RECORDS_FILE), INITIAL);
  const last = readStock(options);
  rmSync(join(root, RECORDS_FILE));
  writeFileSync(join(root, UJI_CONTACTS), OTHER);
  const delivery = restock(options, last);
  rmSync(root, { recursive: true });
  expect('problems' in delivery && delivery.problems.map(({ file }) => file)).toEqual([RECORDS_FILE]);
});
