/** Every lesson says where its facts come from, and only names an address that somebody opened (decisions 18). */
import type { Page } from '../lesson.ts';
import { page, UJI_PAGE } from './example.ts';
import type { Finding, Rule } from './rule.ts';

const LEAST = 2;
const EXAMPLE = 'Contoh: {judul: …, penerbit: …, tahun: 2025, url: "https://…", dibuka: 2026-11-24}';

export const sources: Rule<Page> = {
  name: 'sources',
  says: `Setiap halaman menyebut paling sedikit ${LEAST} sumber; alamat (url) hanya untuk halaman yang benar-benar dibuka (dibuka).`,
  leavesOut: true,
  bad: { [UJI_PAGE]: page({ sumber: '[{judul: a, penerbit: b, tahun: 2025, url: "https://uji.example"}]' }) },
  good: { [UJI_PAGE]: page() },
  check({ front, lineAt }, { today }) {
    const line = lineAt(['sumber']);
    if (front.sumber.length === 0)
      return [{ line, message: `sumber kosong. Setiap pelajaran menyebut sumbernya. ${EXAMPLE}` }];
    const few: readonly Finding[] =
      front.sumber.length >= LEAST
        ? []
        : [{ line, message: `baru ${front.sumber.length} sumber, perlu ${LEAST}. ${EXAMPLE}` }];
    return [...few, ...front.sumber.flatMap((each, at) => wrongSource(each, lineAt(['sumber', at]), today))];
  },
};

/** What is wrong with one source, of a page or of a rumour. */
export function wrongSource(
  { url, dibuka, tahun }: Page['front']['sumber'][number],
  line: number,
  today: string,
): readonly Finding[] {
  if (url !== undefined && dibuka === undefined) {
    return [{ line, message: 'url tanpa "dibuka". Buka halamannya lalu tulis tanggalnya, atau hapus url-nya.' }];
  }
  if (url === undefined && dibuka !== undefined) {
    return [{ line, message: '"dibuka" tanpa url. Tulis alamat yang dibuka, atau hapus tanggalnya.' }];
  }
  if (dibuka !== undefined && dibuka > today) {
    return [{ line, message: `"dibuka" ${dibuka} belum terjadi (hari ini ${today}). Perbaiki tanggalnya.` }];
  }
  if (tahun > Number(today.slice(0, 4))) return [{ line, message: `tahun ${tahun} belum terjadi. Perbaiki tahunnya.` }];
  return [];
}
