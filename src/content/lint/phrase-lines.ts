/** One way to ask a line; an empty line is a slip that would teach nothing. */
import type { PhraseFile } from '../phrases.ts';
import { UJI_PHRASES } from './example.ts';
import type { Rule } from './rule.ts';

export const phraseLines: Rule<PhraseFile> = {
  name: 'phrase-lines',
  says: 'Berkas frasa berisi satu cara bertanya per baris, tanpa baris kosong.',
  leavesOut: false,
  bad: { [UJI_PHRASES]: 'zat uji itu apaan\n\nceritain soal zat uji\n' },
  good: { [UJI_PHRASES]: 'zat uji itu apaan\nceritain soal zat uji\n' },
  check: ({ lines }) =>
    lines.flatMap((text, at) =>
      text.trim() === '' ? [{ line: at + 1, message: 'baris kosong. Hapus barisnya.' }] : [],
    ),
};
