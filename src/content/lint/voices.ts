/** Whoever `untuk` names should find a part that is about them. Told as a notice: a page may do so in words of its own. */
import type { Page } from '../lesson.ts';
import type { Audience } from '../model.ts';
import { UJI_PAGE } from './example.ts';
import { SECTIONS, WHOLE, wholePage } from './example-whole.ts';
import type { Finding, Rule } from './rule.ts';

/** What a voice sounds like in a section, and the title that is proposed. Everybody ("umum") needs no voice. */
const VOICES: Readonly<Record<Exclude<Audience, 'umum'>, { readonly heard: RegExp; readonly title: string }>> = {
  pelajar: {
    heard: /\b(?:teman|temanmu|pelajar|sekolah|sekolahmu|remaja|gurumu|orang tuamu|ditawari|ajakan)\b/i,
    title: 'Kalau ini temanmu',
  },
  'orang tua': { heard: /\b(?:anak|anakmu|anaknya|keluarga|keluargamu|orang tua)\b/i, title: 'Kalau ini anakmu' },
  guru: { heard: /\b(?:guru|murid|muridmu|siswa|siswamu|wali kelas)\b/i, title: 'Kalau kamu guru' },
};

export const voices: Rule<Page> = {
  name: 'voices',
  says: 'Setiap pembaca yang disebut "untuk" (pelajar, orang tua, guru) disapa di salah satu bagian.',
  leavesOut: false,
  bad: { ...WHOLE, [UJI_PAGE]: wholePage({ untuk: '[umum, guru]' }) },
  good: {
    ...WHOLE,
    [UJI_PAGE]: wholePage({ untuk: '[umum, guru]' }, `${SECTIONS}\n## Kalau kamu guru\nDengarkan dulu.\n`),
  },
  check({ front, sections, lineAt }) {
    const texts = sections.map(({ title, rich }) => `${title}\n${rich.text}`);
    return front.untuk.flatMap((reader, at): readonly Finding[] => {
      if (reader === 'umum' || texts.some((text) => VOICES[reader].heard.test(text))) return [];
      const cure = `Tambah bagian seperti "${VOICES[reader].title}", atau hapus dari "untuk".`;
      return [
        {
          line: lineAt(['untuk', at]),
          message: `"untuk" menyebut ${reader}, tetapi tidak ada bagian bagi mereka. ${cure}`,
        },
      ];
    });
  },
};
