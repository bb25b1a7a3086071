/** The name of a phrase file is what it teaches: a topic, or another kind of message. */
import { nearest } from '../nearest.ts';
import { OTHER_KINDS, type PhraseFile } from '../phrases.ts';
import type { Rule } from './rule.ts';

export const phraseFiles: Rule<PhraseFile> = {
  name: 'phrase-files',
  says: 'Berkas frasa bernama seperti topiknya di content/topik.tsv, atau seperti jenisnya di phrases/_lain.',
  leavesOut: true,
  bad: { 'content/phrases/zat/ujji.txt': 'apa zat ujji\n' },
  good: { 'content/phrases/hukum/uji.txt': 'apa hukum uji\n' },
  check({ of, other }, { topics }) {
    const known = other ? OTHER_KINDS : [...topics];
    if (known.length === 0 || known.includes(of)) return [];
    const meant = nearest(of, known);
    const list = other ? `Yang dikenal: ${known.join(', ')}.` : 'Lihat content/topik.tsv.';
    return [
      {
        line: 1,
        message: `"${of}" bukan ${other ? 'jenis pesan' : 'topik'} yang dikenal. ${meant ? `Maksudmu "${meant}"?` : list}`,
      },
    ];
  },
};
