/** Who corrects a rumour names somebody who checked it, on a page that was opened (decisions 18). */
import type { RumourEntry } from '../rumours.ts';
import { rumours, UJI_RUMOURS } from './example.ts';
import type { Finding, Rule } from './rule.ts';
import { wrongSource } from './sources.ts';

export const rumourSources: Rule<RumourEntry> = {
  name: 'rumour-sources',
  says: 'Setiap kabar menyebut paling sedikit satu sumber yang benar-benar dibuka (url dan dibuka).',
  leavesOut: true,
  bad: { [UJI_RUMOURS]: rumours({ sumber: '[{judul: a, penerbit: b, tahun: 2025}]' }) },
  good: {
    [UJI_RUMOURS]: rumours({
      sumber: '[{judul: a, penerbit: b, tahun: 2025, url: "https://uji.example/kabar", dibuka: 2026-11-02}]',
    }),
  },
  check({ sumber, lineAt }, { today }) {
    const closed: readonly Finding[] = sumber.some(({ url, dibuka }) => url !== undefined && dibuka !== undefined)
      ? []
      : [
          {
            line: lineAt(['sumber']),
            message: 'belum ada sumber yang dibuka. Buka halaman pemeriksa fakta, lalu tulis url dan dibuka.',
          },
        ];
    return [...closed, ...sumber.flatMap((each, at) => wrongSource(each, lineAt(['sumber', at]), today))];
  },
};
