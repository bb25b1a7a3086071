/** A phrase that stands twice is a mistake of one of the two places. */
import type { PhraseFile } from '../phrases.ts';
import { UJI_PHRASES } from './example.ts';
import type { Finding, Rule } from './rule.ts';

/** Sees all phrase files at once. */
export const phraseDuplicates: Rule<readonly PhraseFile[]> = {
  name: 'phrase-duplicates',
  says: 'Satu frasa hanya ada di satu berkas, satu kali.',
  leavesOut: false,
  bad: { [UJI_PHRASES]: 'lihat pilihan uji\n' },
  good: { [UJI_PHRASES]: 'zat uji itu apaan\n' },
  check(files) {
    const seen = new Map<string, string>();
    return files.flatMap(({ file, lines }) =>
      lines.flatMap((text, at): readonly Finding[] => {
        const plain = text.toLowerCase().replace(/\s+/g, ' ').trim();
        const before = seen.get(plain);
        if (plain === '') return [];
        seen.set(plain, before ?? `${file}:${at + 1}`);
        return before === undefined
          ? []
          : [{ file, line: at + 1, message: `"${text.trim()}" sudah ada di ${before}. Simpan di satu tempat saja.` }];
      }),
    );
  },
};
