/** Reads locales/<lang>/*.json and says their sentences through i18next. Nothing here ever throws at a citizen. */
import i18next from 'i18next';
import type { Locale } from '../engine/types.ts';
import type { Files } from './files.ts';
import type { Problem } from './model.ts';
import { readYaml } from './yaml.ts';

/** World.say: the sentence for a key, in the language asked for, else Indonesian, else LAST_WORDS. */
export type Saying = (locale: Locale, key: string, args?: Readonly<Record<string, string | number>>) => string;
/** The sentences of one file, with their lines. */
export type SayingFile = {
  readonly file: string;
  readonly locale: Locale;
  readonly entries: ReadonlyMap<string, { readonly text: string; readonly line: number }>;
};

/**
 * Stands in for a sentence that no file holds. It is said in the middle of anything and may become a button, so it
 * promises nothing, fits MAX_LABEL, names no number, and gives the one way out that works with every file missing.
 */
export const LAST_WORDS = 'Maaf, ketik "menu".';

const PATH = /^locales\/(id|en|su)\/[^/]+\.json$/;

/** All sentences and what is wrong with their files. A key that stands twice in a language counts once. */
export function readLocales(files: Files): { sayings: readonly SayingFile[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  const sayings = [...files].flatMap(([file, source]): readonly SayingFile[] => {
    const locale = PATH.exec(file)?.[1];
    if (locale === undefined) return [];
    const tell = (line: number, message: string) => problems.push({ file, line, rule: 'sayings', message });
    const entries = new Map(
      [...entriesOf(source, tell)].filter(([key, { line }]) => {
        const before = seen.get(`${locale} ${key}`);
        seen.set(`${locale} ${key}`, before ?? file);
        if (before !== undefined) tell(line, `kunci "${key}" sudah ada di ${before}. Simpan di satu tempat saja.`);
        return before === undefined;
      }),
    );
    // PATH admits these three only.
    return [{ file, locale: locale as Locale, entries }];
  });
  return { sayings, problems };
}

function entriesOf(source: string, tell: (line: number, message: string) => void): SayingFile['entries'] {
  // JSON is YAML, so this reader gives the lines, and the key that stands twice, which JSON.parse would hide.
  const { findings, lineAt } = readYaml(source);
  for (const { line, message } of findings) tell(line, message);
  const entries = new Map<string, { text: string; line: number }>();
  for (const [key, text] of Object.entries(parsed(source, tell))) {
    const line = lineAt([key]);
    if (typeof text === 'string') entries.set(key, { text, line });
    else tell(line, `"${key}" harus teks. Pakai kunci bertitik, misalnya "menu.judul", tanpa isi bertingkat.`);
  }
  return entries;
}

function parsed(source: string, tell: (line: number, message: string) => void): object {
  try {
    const value: unknown = JSON.parse(source);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
    tell(1, 'berkas harus berisi pasangan "kunci": "kalimat" di dalam { }.');
  } catch {
    tell(1, 'JSON tidak terbaca. Periksa koma, tanda kutip dan kurung.');
  }
  return {};
}

/** Says what the files hold. `{{name}}` is filled in as it is: chat text knows no HTML. */
export function speaker(sayings: readonly SayingFile[]): Saying {
  const tongue = i18next.createInstance();
  const textsOf = (locale: Locale) =>
    Object.fromEntries(
      sayings
        .filter((each) => each.locale === locale)
        .flatMap(({ entries }) => [...entries].map(([key, { text }]) => [key, text])),
    );
  // Resources are at hand and initAsync is off, so the promise is already settled and can be let go.
  void tongue.init({
    initAsync: false,
    lng: 'id',
    fallbackLng: 'id',
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: {
      id: { translation: textsOf('id') },
      en: { translation: textsOf('en') },
      su: { translation: textsOf('su') },
    },
    parseMissingKeyHandler: () => LAST_WORDS,
    missingInterpolationHandler: () => '',
  });
  // `replace` keeps a name such as "count" or "context" from steering i18next.
  return (locale, key, args = {}) => tongue.t(key, { lng: locale, replace: args });
}
