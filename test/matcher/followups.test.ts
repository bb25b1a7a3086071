/** What people ask on after a lesson, and where to go, with the real content; none of these lines is an example there. */
import { describe, expect, test } from 'vitest';
import { recogniseCrisis } from '../../src/safety/crisis.ts';
import { library } from '../dialogues/stage.ts';

const { world } = library();

describe('asked on after a lesson', () => {
  test('what a section covers is outside only without the lesson', () => {
    expect(world.understand('berat badan turun').kind).toBe('outofscope');
  });

  test.each([
    ['zat/tembakau-gorila', 'apa yang membedakan dari ganja', 'bedanya-dari-ganja'],
    ['zat/tembakau-gorila', 'mirip ganja ga sih', 'bedanya-dari-ganja'],
    ['zat/tembakau-gorila', 'baru pertama nyoba bisa celaka?', 'sekali-coba'],
    ['zat/tembakau-gorila', 'kenapa jantungnya jadi kencang', 'jantung-dan-tubuh'],
    ['zat/ganja', 'kalau cuma nyoba sekali', 'sekali-coba'],
    ['zat/sabu', 'berat badan turun', 'dampak'],
    ['rehabilitasi/alur-layanan', 'surat cuti', 'berkas'],
    ['zat/inhalan', 'cirina kumaha', 'tanda'],
    ['zat/inhalan', 'budak kuring kudu kumaha', 'kalau-ini-anakmu'],
    ['zat/inhalan', 'dokter puskesmas bisa meriksa?', 'ke-mana'],
    ['zat/inhalan', 'boleh dibawa ke puskesmas aja?', 'ke-mana'],
    ['zat/inhalan', 'damang keneh, ngan osok tunduh', 'tanda'],
    ['zat/inhalan', 'kalau ambruk harus apa', 'kalau-darurat'],
  ])('%s: "%s" is its section %s', (lesson, text, section) => {
    expect(recogniseCrisis(text)).toBeUndefined();
    expect(world.understand(text, { lesson })).toMatchObject({ kind: 'lesson', topic: lesson, section });
  });

  test.each([
    ['ganja bahaya ga', 'zat/ganja'],
    ['bedanya sama sabu apa', 'zat/sabu'],
    ['cara daftar rehab', 'rehabilitasi/alur-layanan'],
  ])('"%s" leaves for %s', (text, topic) => {
    expect(world.understand(text, { lesson: 'zat/tembakau-gorila' })).toMatchObject({ kind: 'lesson', topic });
  });
});

test.each(['mau direhab', 'tolong bantu aku berhenti', 'makasih ya'])(
  '"%s" is never a question about the lesson',
  (text) => {
    expect(world.understand(text, { lesson: 'zat/inhalan' }).kind).not.toBe('lesson');
  },
);

test.each(['budak kuring sok ngalem lem aibon, kudu kumaha kang', 'anak saya ngelem, saya harus gimana'])(
  '"%s" is for parents, and no alarm',
  (text) => {
    expect(recogniseCrisis(text)).toBeUndefined();
    expect(world.understand(text)).toMatchObject({ topic: 'zat/inhalan', section: 'kalau-ini-anakmu' });
  },
);

test.each(['di kedung badak kemana?', 'di surabaya kemana?', 'tempat rehab deket cileungsi', 'rehab di garut dimana'])(
  '"%s" asks where to go',
  (text) => {
    const { kind, topic } = world.understand(text);
    expect(kind === 'handoff' || topic === 'rehabilitasi/layanan-bogor').toBe(true);
  },
);

test.each(['kuliner di bandung yang enak', 'macet ga di cibinong', 'lem kayu yang bagus merk apa'])(
  '"%s" is none of ours',
  (text) => {
    expect(world.understand(text).kind).toBe('outofscope');
  },
);
