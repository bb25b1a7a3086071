/** Reads content/words: slang, synonyms, words without a topic, and what one asks of a subject. Words are data, not code. */
import { z } from 'zod';
import type { Words } from '../matcher/types.ts';
import type { Files } from './files.ts';
import { through } from './lint/schema.ts';
import type { Problem } from './model.ts';
import { readYaml } from './yaml.ts';

const word = z
  .string()
  .trim()
  .min(1)
  .refine((text) => text === text.toLowerCase(), 'tulis dengan huruf kecil.');
const slang = z.record(word, word);
const synonyms = z.record(word, z.array(word));
const ignored = z.array(word);
const asking = z.strictObject({ asks: z.array(word), joins: z.array(word) });

/** Words and what is wrong with their files; a broken file teaches nothing, a missing one is fine. */
export function readWords(files: Files): { words: Words; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = <T>(name: string, schema: z.ZodType<T>, none: T): T => {
    const file = `content/words/${name}.yaml`;
    const text = files.get(file);
    if (text === undefined || text.trim() === '') return none;
    const { data, findings } = through(schema, readYaml(text), []);
    problems.push(...findings.map((each) => ({ ...each, file, rule: 'schema' })));
    return data ?? none;
  };
  const groups = read('sinonim', synonyms, {});
  const aspects = read('bagian', synonyms, {});
  const classes = read('kelas', synonyms, {});
  const asks = read('tanya', asking, { asks: [], joins: [] });
  const words = {
    slang: read('gaul', slang, {}),
    synonyms: byVariant(groups),
    ignored: read('abaikan', ignored, []),
    ...(asks.asks.length > 0 && { asking: asks }),
    ...(Object.keys(aspects).length > 0 && { aspects }),
    ...(Object.keys(classes).length > 0 && { classes }),
  };
  return { words, problems: [...problems, ...claimedTwice(groups, files)] };
}

/** canonical -> variants turned round; the first claim of a variant counts. */
function byVariant(groups: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, string>> {
  const pairs = Object.entries(groups).flatMap(([canonical, variants]) =>
    variants.filter((variant) => variant !== canonical).map((variant): [string, string] => [variant, canonical]),
  );
  return Object.fromEntries(pairs.reverse());
}

function claimedTwice(groups: Readonly<Record<string, readonly string[]>>, files: Files): readonly Problem[] {
  const file = 'content/words/sinonim.yaml';
  const { lineAt } = readYaml(files.get(file) ?? '');
  const owner = new Map<string, string>();
  return Object.entries(groups).flatMap(([canonical, variants]) =>
    variants.flatMap((variant, at) => {
      const before = owner.get(variant);
      owner.set(variant, before ?? canonical);
      if (before === undefined) return [];
      const message = `"${variant}" sudah menjadi sebutan "${before}". Satu kata hanya punya satu arti di sini.`;
      return [{ file, line: lineAt([canonical, at]), rule: 'words', message }];
    }),
  );
}
