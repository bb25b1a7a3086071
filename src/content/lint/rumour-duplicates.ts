/** One message may have one answer only. */
import type { RumourEntry } from '../rumours.ts';
import { rumours, UJI_RUMOURS } from './example.ts';
import type { Finding, Rule } from './rule.ts';

/** Sees all claims at once. */
export const rumourDuplicates: Rule<readonly RumourEntry[]> = {
  name: 'rumour-duplicates',
  says: 'Satu id, satu "kabar" dan satu baris "kata" hanya boleh dipakai satu kali di content/rumours.',
  leavesOut: false,
  bad: { [UJI_RUMOURS]: rumours() + rumours({ id: 'uji-dua', kabar: 'Kabar UJI lain' }) },
  good: {
    [UJI_RUMOURS]:
      rumours() + rumours({ id: 'uji-dua', kabar: 'Kabar UJI lain', kata: '[dua + kabar, dua + zat, dua + coba]' }),
  },
  check(entries) {
    const seen = new Set<string>();
    return entries.flatMap((entry) => {
      const { file, id, kabar, kata, lineAt } = entry;
      const told = [
        { what: `id ${id}`, line: lineAt(['id']) },
        { what: `kabar ${kabar}`, line: lineAt(['kabar']) },
        ...[...new Set(kata)].map((words, at) => ({ what: `kata ${words}`, line: lineAt(['kata', at]) })),
      ];
      return told.flatMap(({ what, line }): readonly Finding[] => {
        const plain = what.toLowerCase().replace(/\s+/g, ' ');
        const before = seen.has(plain);
        seen.add(plain);
        return before ? [{ file, line, message: `"${what}" sudah dipakai kabar lain. Gabungkan atau bedakan.` }] : [];
      });
    });
  },
};
