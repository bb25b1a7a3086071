import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadLibrary } from '../../src/content/load.ts';

const ROOT = join(import.meta.dirname, '../..');
const now = Date.parse('2026-11-24T10:00:00+07:00');
const library = loadLibrary({ contentDir: join(ROOT, 'content'), localesDir: join(ROOT, 'locales'), now });

it('content/ and locales/ keep every rule', () => {
  expect(library.problems.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
});

it('shows the numbers that were checked, and no extension', () => {
  const shown = ['darurat-119', 'sapa-129', 'bnn-call-center-184', 'polisi-110', 'healing119', 'dinkes-kota-bogor'].map(
    (id) => {
      const contact = library.world.contact(id, now);
      return [id, contact?.phones.join(), contact?.whatsapp.join(), contact?.web];
    },
  );
  expect(shown).toEqual([
    ['darurat-119', '119', '', undefined],
    ['sapa-129', '129', '+628111129129', undefined],
    ['bnn-call-center-184', '184', '', undefined],
    ['polisi-110', '110', '', undefined],
    ['healing119', '', '', 'https://www.healing119.id'],
    ['dinkes-kota-bogor', '(0251) 8331753', '', 'https://dinkes.kotabogor.go.id'],
  ]);
});

it('has phrases for every topic', () => {
  expect(Object.keys(library.data.phrases)).toHaveLength(68);
});
