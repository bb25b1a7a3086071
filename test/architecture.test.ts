/**
 * Who may know whom (design of the house, section 2), by parsing import lines. Each rule has a name and says what to do
 * instead. Type-only imports are told apart: they bring nothing to run.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');

type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean };
type Rule = {
  readonly name: string;
  readonly folder: string;
  /** Prefixes (of paths below src/, or of package names) that may be imported beside the folder itself. */
  readonly may: readonly string[];
  /** Prefixes that may be imported as types only. */
  readonly types?: readonly string[];
  readonly instead: string;
};

const RULES: readonly Rule[] = [
  {
    name: 'safety-stands-alone',
    folder: 'safety/',
    may: [],
    instead: 'An emergency is recognised and answered with everything else off. Keep patterns and texts in src/safety.',
  },
  {
    name: 'engine-looks-inward',
    folder: 'engine/',
    may: ['safety/', 'matcher/', 'directory/'],
    types: ['content/model.ts'],
    instead: 'The engine decides; it never fetches. Ask for what you need through World.',
  },
  {
    name: 'matcher-is-pure',
    folder: 'matcher/',
    may: [],
    types: ['content/model.ts'],
    instead: 'The matcher gets its words and phrases as data (MatcherData); content/ reads the files.',
  },
  {
    name: 'directory-is-pure',
    folder: 'directory/',
    may: [],
    types: ['content/model.ts'],
    instead: 'Areas and contacts come in as data; content/ reads the files.',
  },
  {
    name: 'privacy-knows-crypto-only',
    folder: 'privacy/',
    may: ['node:crypto'],
    instead: 'Keep it small: files and stores belong to store/, decisions to app/.',
  },
  {
    name: 'content-reads-files',
    folder: 'content/',
    // The renderers are pure, and a channel's limit is a build error only when the very renderer that sends is asked.
    // They cannot be handed in: content is read in another thread too, and functions do not go there.
    may: [
      ...['matcher/', 'directory/', 'engine/limits.ts', 'channels/telegram/render.ts', 'channels/whatsapp/render.ts'],
      ...['node:', 'zod', 'yaml', 'mdast-util-from-markdown', 'i18next'],
    ],
    types: ['engine/types.ts', 'channels/loss.ts', 'mdast'],
    instead: 'content/ turns files into a Library; it decides nothing and sends nothing.',
  },
  {
    name: 'app-knows-no-driver',
    folder: 'app/',
    // safety/: the one exception to commit-then-speak needs its texts when the store is down (decisions 3).
    may: ['engine/', 'privacy/', 'safety/', 'pino'],
    types: ['content/model.ts'],
    instead: 'Drivers implement app/ports.ts and are handed in by main.ts.',
  },
  {
    name: 'store-keeps-bytes',
    folder: 'store/',
    may: ['app/ports.ts', 'node:', '@photostructure/sqlite'],
    types: ['engine/types.ts'],
    instead: 'A store sees ids, dates and sealed bytes. What they mean belongs to app/vault.ts.',
  },
  {
    name: 'channels-are-thin',
    folder: 'channels/',
    may: ['app/ports.ts', 'engine/limits.ts', 'node:'],
    types: ['engine/types.ts'],
    instead: 'A channel translates. Decisions belong to engine/, delivery to app/.',
  },
  {
    name: 'server-serves',
    folder: 'server/',
    may: ['app/', 'content/', 'hono', '@hono/node-server', 'zod', 'node:'],
    types: ['engine/types.ts'],
    instead: 'Pages talk to app/ through ports; channels are handed in by main.ts.',
  },
  {
    name: 'site-makes-texts',
    folder: 'site/',
    // Apart from server/: these pages are files that somebody else serves, so no request and no disk is known here.
    may: ['content/'],
    types: ['engine/types.ts'],
    instead: 'site/ turns a World into the texts of pages; cli/site.ts reads and writes the files.',
  },
  {
    name: 'cli-is-thin',
    folder: 'cli/',
    // engine/: ask and eval show what the pure engine makes of a message, without a store; doors prints directory/'s table.
    may: ['app/', 'content/', 'matcher/', 'directory/', 'engine/', 'site/', 'node:', 'zod'],
    instead: 'A command gets ready-made parts from main.ts.',
  },
];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** Import and export-from lines of a source, dynamic imports and require included. */
function importsOf(file: string, source: string): readonly Import[] {
  // No nested repetition: a clause ends at the first quote, bracket or semicolon.
  const clause = /^[ \t]*(?:import|export)[ \t]+(type[ \t])?([^'";=()]*?)[ \t\n]from[ \t]+['"]([^'"]+)['"]/gm;
  const bare = [...source.matchAll(/^\s*import\s+()()['"]([^'"]+)['"]/gm)];
  const statements = [...source.matchAll(clause), ...bare];
  const dynamic = [...source.matchAll(/(?:import|require)\(\s*['"]([^'"]+)['"]/g)].map((found) => ({
    to: found[1] ?? '',
    typeOnly: false,
  }));
  const fixed = statements.map((found) => ({
    to: found[3] ?? '',
    typeOnly: found[1] !== undefined || onlyTypes(found[2] ?? ''),
  }));
  return [...fixed, ...dynamic].map(({ to, typeOnly }) => ({
    from: file,
    to: to.startsWith('.') ? relative(SRC, join(SRC, dirname(file), to)) : to,
    typeOnly,
  }));
}

/** `{ type A, type B }`: every name marked as a type. */
const onlyTypes = (clause: string): boolean => {
  const names = /^\{([^}]*)\}$/
    .exec(clause.trim())?.[1]
    ?.split(',')
    .map((name) => name.trim());
  return names?.filter((name) => name !== '').every((name) => name.startsWith('type ')) ?? false;
};

/** Sentences of complaint, one for each forbidden import. */
function complaints(rule: Rule, all: readonly Import[]): readonly string[] {
  const within = all.filter(({ from }) => from.startsWith(rule.folder));
  const ok = ({ to, typeOnly }: Import) =>
    [rule.folder, ...rule.may].some((prefix) => to.startsWith(prefix)) ||
    (typeOnly && (rule.types ?? []).some((prefix) => to.startsWith(prefix)));
  return within
    .filter((each) => !ok(each))
    .map(
      ({ from, to, typeOnly }) => `${rule.name}: ${from} imports ${to}${typeOnly ? ' (type)' : ''}. ${rule.instead}`,
    );
}

const imports = files.flatMap((file) => importsOf(file, readFileSync(join(SRC, file), 'utf8')));

describe('who may know whom', () => {
  test.each(RULES)('$name', (rule) => {
    expect(complaints(rule, imports)).toEqual([]);
  });

  test('a store that reaches into the engine, and an engine that reads a file, are caught', () => {
    const planted = [
      ...importsOf(
        'engine/step.ts',
        `import { readFileSync } from 'node:fs';\nimport { loadLibrary } from '../content/load.ts';`,
      ),
      ...importsOf(
        'store/memory.ts',
        `import { step } from '../engine/step.ts';\nimport type { Turn } from '../engine/types.ts';`,
      ),
      ...importsOf('safety/crisis.ts', `const x = await import('../content/load.ts');`),
    ];
    const found = RULES.flatMap((rule) => complaints(rule, planted));
    expect(found.map((each) => each.split('.')[0])).toEqual([
      'safety-stands-alone: safety/crisis',
      'engine-looks-inward: engine/step',
      'engine-looks-inward: engine/step',
      'store-keeps-bytes: store/memory',
    ]);
  });

  test('main.ts is imported by nobody, and no channel knows another', () => {
    expect(imports.filter(({ to }) => to === 'main.ts')).toEqual([]);
    const channel = (path: string) => /^channels\/([^/]+)\//.exec(path)?.[1];
    expect(imports.filter(({ from, to }) => channel(to) && channel(from) && channel(from) !== channel(to))).toEqual([]);
  });

  test('only config.ts reads the environment', () => {
    const readers = files.filter((file) => /process\.env|\benv\b\s*}/.test(readFileSync(join(SRC, file), 'utf8')));
    expect(readers.filter((file) => file !== 'config.ts' && file !== 'main.ts')).toEqual([]);
  });

  test('pure folders look at no clock, no chance and no process', () => {
    const impure = /\bDate\.now\b|new Date\(\)|Math\.random|\bprocess\.|setTimeout|setInterval|\bawait\b|performance\./;
    const pure = files.filter((file) => /^(engine|safety|matcher|directory)\//.test(file));
    const strip = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(pure.filter((file) => impure.test(strip(readFileSync(join(SRC, file), 'utf8'))))).toEqual([]);
  });
});

describe('measure', () => {
  test('no file is over 300 lines', () => {
    const long = files.filter((file) => readFileSync(join(SRC, file), 'utf8').split('\n').length > 300);
    expect(long).toEqual([]);
  });

  test('no sentence for citizens stands in code outside src/safety', () => {
    // matcher/explain.ts speaks to editors only.
    const citizen = files.filter(
      (file) =>
        /^(engine|app|channels|server|site|matcher|store|privacy)\//.test(file) && file !== 'matcher/explain.ts',
    );
    expect(citizen.flatMap((file) => sentencesIn(file, readFileSync(join(SRC, file), 'utf8')))).toEqual([]);
    expect(sentencesIn('x.ts', `say('Kamu bisa menelepon petugas kapan saja.')`)).toHaveLength(1);
  });
});

/** String literals that read like Indonesian prose: three words or more, one of them a word that only sentences have. */
function sentencesIn(file: string, source: string): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const literals = [...code.matchAll(/'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`/g)].map(
    (found) => found[1] ?? found[2] ?? found[3] ?? '',
  );
  const prose = /\b(kamu|anda|kami|tidak|bisa|yang|untuk|dengan|silakan|telepon|ketik|pilih|sudah|belum|akan)\b/i;
  return literals
    .filter((text) => !text.includes('|') && text.trim().split(/\s+/).length >= 3 && prose.test(text))
    .map((text) => `${file}: ${text}`);
}
