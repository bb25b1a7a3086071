/** The gate of contacts, on contacts that nobody can dial (decisions 8). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContacts } from '../../src/content/contact-schema.ts';
import { contactAt, mayShow } from '../../src/content/directory.ts';
import { gather } from '../../src/content/gather.ts';
import { contacts as example, UJI_CONTACTS } from '../../src/content/lint/example.ts';
import { createWorld } from '../../src/content/world.ts';

const FIXTURE = readFileSync(join(import.meta.dirname, '../fixtures/directory/uji.yaml'), 'utf8');
const day = (text: string) => Date.parse(`${text}+07:00`);
const LOADED = day('2026-11-24T10:00:00');

const read = (yaml: string, now = LOADED) => gather(new Map([[UJI_CONTACTS, yaml]]), now);
/** The world of the fixture, read once at `now`: what a process that runs for months goes on with. */
function worldOf(yaml = FIXTURE, now = LOADED) {
  const { contacts, say } = read(yaml, now);
  return createWorld({
    lessons: [],
    topics: [],
    quizzes: [],
    contacts,
    say,
    understand: () => ({ kind: 'unsure', alternatives: [], ours: 0, words: [], confidence: 0 }),
  });
}

describe('the gate', () => {
  it('lets everything through of what is publishable', () => {
    expect(worldOf().contact('uji-boleh', LOADED)).toEqual({
      id: 'uji-boleh',
      name: 'Hotline UJI',
      kind: 'hotline',
      covers: ['*'],
      services: ['info'],
      confirmed: true,
      phones: ['000-1111'],
      whatsapp: ['000-2222'],
      web: 'https://uji.example',
      address: 'Jl. Uji No. 1',
      hours: '24 jam',
      fallback: [],
      checked: '2026-10',
      dialled: false,
    });
  });

  it('keeps numbers, address and hours of what is held, and shows its name, area and web', () => {
    expect(worldOf().contact('uji-ditahan', LOADED)).toEqual({
      id: 'uji-ditahan',
      name: 'Kantor UJI yang ditahan',
      kind: 'uptd-ppa',
      covers: ['32.71'],
      services: ['crisis'],
      confirmed: false,
      phones: [],
      whatsapp: [],
      web: 'https://uji.example/ditahan',
      fallback: ['uji-boleh'],
      checked: '',
      dialled: false,
    });
  });

  it('never lets out what rests on no source, whatever else is written on it', () => {
    const world = worldOf();
    expect(world.contact('uji-tak-dikenal', LOADED)).toBeUndefined();
    expect(JSON.stringify(world.contacts(LOADED))).not.toMatch(/tak-dikenal|000-7777/);
    const { entries } = readContacts(UJI_CONTACTS, FIXTURE);
    expect(entries.map((entry) => mayShow(entry, '2026-11-24'))).toEqual([true, true, false, false]);
  });

  it('keeps the order of the files', () => {
    expect(
      worldOf()
        .contacts(LOADED)
        .map(({ id }) => id),
    ).toEqual(['uji-boleh', 'uji-ditelepon', 'uji-ditahan']);
  });
});

describe("an editor's confirmation", () => {
  const called = (at: string, loaded = LOADED) => worldOf(FIXTURE, loaded).contact('uji-ditelepon', day(at));

  it('opens numbers, address and hours, and says until when', () => {
    expect(called('2026-11-24T10:00:00')).toMatchObject({
      confirmed: true,
      phones: ['000-3333'],
      address: 'Jl. Uji No. 3',
      hours: 'Senin sampai Jumat',
      checked: '2026-10-01',
      dialled: true,
      confirmedUntil: day('2027-03-31T00:00:00'),
    });
  });

  it('lapses after 180 days in a process that was started before', () => {
    expect(called('2027-03-30T23:59:59')).toMatchObject({ confirmed: true, phones: ['000-3333'] });
    const late = called('2027-03-31T00:00:00');
    expect(late).toMatchObject({ confirmed: false, phones: [], whatsapp: [], web: 'https://uji.example/kantor' });
    expect(JSON.stringify(late)).not.toMatch(/000-3333|Jl\. Uji|Senin/);
    expect(
      worldOf()
        .contacts(day('2027-03-31T00:00:00'))
        .find(({ id }) => id === 'uji-ditelepon'),
    ).toEqual(late);
  });

  it('does not hold when it had lapsed, or had not come, on the day of loading', () => {
    for (const loaded of ['2027-03-31T08:00:00', '2026-09-30T08:00:00']) {
      const contact = called(loaded, day(loaded));
      expect(contact).toMatchObject({ confirmed: false, phones: [] });
      expect(JSON.stringify(contact)).not.toMatch(/000-3333|Jl\. Uji|Senin/);
      // The gate itself holds it back; the lint for numbers in pages asks nobody else.
      expect(JSON.stringify(read(FIXTURE, day(loaded)).contacts)).not.toContain('000-3333');
    }
  });

  it('never takes away what is publishable', () => {
    const yaml = example({ editorConfirmed: "{date: '2026-10-01', by: Editor UJI, how: telepon}" });
    const [contact] = read(yaml).contacts;
    expect(contact).toMatchObject({ confirmed: true, checked: '2026-10-01' });
    expect(contact && contactAt(contact, day('2099-01-01T00:00:00')).phones).toEqual(['000-1234']);
  });

  it('is no call before its day: what is publishable does not say that it was dialled', () => {
    const yaml = example({ editorConfirmed: "{date: '2026-12-01', by: Editor UJI, how: telepon}" });
    expect(read(yaml).contacts[0]).toMatchObject({ confirmed: true, dialled: false, checked: '2026-11' });
  });
});

describe('what an editor is told', () => {
  const told = (yaml: string) => read(yaml).problems.map(({ rule, message }) => `${rule}: ${message}`);

  it('a broken entry, and its neighbours are served all the same', () => {
    const yaml =
      example({ kind: 'hotlin' }) + example({ id: 'uji-dua', telepon: "['000-9']" }) + example({ id: 'uji-tiga' });
    const { contacts, problems } = read(yaml);
    expect(contacts.map(({ id, phones }) => [id, ...phones])).toEqual([['uji-tiga', '000-1234']]);
    expect(problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual(['3 schema', '25 schema']);
  });

  it('publishable with less than two sources behind it', () => {
    expect(told(example({ confidence: 'one-source' }))).toEqual([
      'contact-proof: uji-satu: publishable perlu confidence verified-two-sources. Cari sumber kedua, atau tulis publishable: false.',
    ]);
  });

  it('a circle of fallbacks, once', () => {
    const ring = ['satu', 'dua', 'tiga'].map((id, at, all) =>
      example({ id: `uji-${id}`, fallback: `[uji-${all[(at + 1) % 3]}]` }),
    );
    expect(told(ring.join(''))).toEqual([
      'fallback-ids: uji-dua: fallback berputar: uji-dua → uji-tiga → uji-satu → uji-dua. Hapus salah satu langkahnya.',
    ]);
  });

  it('a fallback that is never shown', () => {
    const unknown = example({ id: 'uji-dua', confidence: 'model-knowledge-only', publishable: 'false' });
    expect(told(example({ fallback: '[uji-dua]' }) + unknown)).toEqual([
      'fallback-ids: uji-satu: fallback "uji-dua" tidak pernah tampil (model-knowledge-only). Pilih kontak lain.',
    ]);
  });

  it('a number among what is open; years are none', () => {
    expect(told(example({ belum_pasti: '["Sumber 2018, 8 Oktober 2025, 14 dari 27."]' }))).toEqual([]);
    for (const number of ['0812 000 000', '119', '(0251) 83', '8-3-1']) {
      expect(told(example({ belum_pasti: `["Mungkin ${number}."]` })), number).toEqual([
        'schema: belum_pasti ke-1: tidak boleh memuat nomor. Tulis apa yang belum pasti, bukan nomornya.',
      ]);
    }
  });

  it('a held number in a name, of whatever kind it is', () => {
    for (const kind of ['phone', 'whatsapp', 'sms']) {
      const yaml = example({ name: 'Kantor UJI (000) 5678', [kind]: "['0005678']", publishable: 'false' });
      expect(told(yaml), kind).toEqual([
        'held-name: uji-satu: nama memuat nomor (000) 5678 yang belum boleh tampil. Tulis namanya tanpa nomor.',
      ]);
      expect(read(yaml).contacts, kind).toEqual([]);
    }
  });

  it('a confirmation of tomorrow', () => {
    const yaml = example({ editorConfirmed: "{date: '2026-11-25', by: Editor UJI, how: telepon}" });
    expect(told(yaml)).toEqual([
      'contact-proof: uji-satu: konfirmasi 2026-11-25 belum terjadi (hari ini 2026-11-24). Perbaiki tanggal di "editorConfirmed".',
    ]);
  });

  it('an area that is not in content/areas', () => {
    const files = new Map([
      [UJI_CONTACTS, example({ covers: "[{code: '99.99', name: Kota UJI}, {code: '32.71', name: Kota UJI}]" })],
      ['content/areas/wilayah.tsv', '32\tJawa Barat\n32.71\tKota Bogor\n'],
    ]);
    expect(gather(files, LOADED).problems.map(({ message }) => message)).toEqual([
      'uji-satu: kode "99.99" tidak ada di content/areas/wilayah.tsv. Periksa kodenya di sana.',
    ]);
  });
});
