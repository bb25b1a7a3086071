/** A translation fills in the same things as the Indonesian sentence. */
import { UJI_SAYINGS } from './example.ts';
import type { Finding, Rule } from './rule.ts';

/** A sentence of another language beside its Indonesian one, if there is one. */
export type Translated = {
  readonly key: string;
  readonly text: string;
  readonly line: number;
  readonly original: string | undefined;
};

const EN = 'locales/en/uji.json';
const ID = { [UJI_SAYINGS]: '{"uji.halo": "Halo, {{nama}}.", "button.uji": "UJI"}' };

export const sayingPlaceholders: Rule<Translated> = {
  name: 'saying-placeholders',
  says: 'Terjemahan memakai kunci dan isian {{…}} yang sama dengan kalimat Indonesianya.',
  leavesOut: true,
  bad: { ...ID, [EN]: '{"uji.halo": "Hello, {{name}}."}' },
  good: { ...ID, [EN]: '{"uji.halo": "Hello, {{nama}}."}' },
  check({ key, text, line, original }): readonly Finding[] {
    if (original === undefined) {
      return [{ line, message: `kunci "${key}" tidak ada di locales/id. Tambahkan kalimat Indonesianya, atau hapus.` }];
    }
    const [wanted, found] = [placeholders(original), placeholders(text)];
    if (wanted === found || text === '' || original === '') return [];
    const message = `"${key}" mengisi ${found || 'tidak ada'}, padahal di locales/id: ${wanted || 'tidak ada'}. Samakan.`;
    return [{ line, message }];
  },
};

const placeholders = (text: string): string =>
  [...new Set(text.match(/\{\{[^}]*\}\}/g) ?? [])]
    .map((each) => each.replace(/\s/g, ''))
    .sort()
    .join(' ');
