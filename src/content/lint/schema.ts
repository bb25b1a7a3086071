/** Turns what zod found into sentences for editors, each with its line and the way out. */
import type { core, z } from 'zod';
import { nearest } from '../nearest.ts';
import type { Read } from '../yaml.ts';
import { page, UJI_PAGE } from './example.ts';
import type { Card, Finding } from './rule.ts';

/** Closed schemas: a key we do not know is a mistake, not an extra. */
export const schemaCard: Card = {
  name: 'schema',
  says: 'Hanya kunci yang dikenal boleh dipakai, dan isinya harus sesuai jenisnya.',
  leavesOut: true,
  bad: { [UJI_PAGE]: page({ sebutn: '[ujizat]' }) },
  good: { [UJI_PAGE]: page({ sebutan: '[ujizat]' }) },
};

/** What a schema makes of a file: the data, or findings. */
export type Checked<T> = { readonly data?: T; readonly findings: readonly Finding[] };

/** Reads parsed YAML through a schema. `keys` are the known keys, for "did you mean". Never throws. */
export function through<T>(schema: z.ZodType<T>, read: Read, keys: readonly string[]): Checked<T> {
  if (read.findings.length > 0) return { findings: read.findings };
  const result = schema.safeParse(read.value);
  if (result.success) return { data: result.data, findings: [] };
  return { findings: result.error.issues.flatMap((issue) => sentences(issue, read, keys)) };
}

function sentences(issue: core.$ZodIssue, read: Read, keys: readonly string[]): readonly Finding[] {
  if (issue.code !== 'unrecognized_keys') {
    return [
      {
        line: read.lineAt(issue.path),
        message: `${nameOf(issue.path)}: ${at(read.value, issue.path) === undefined ? MISSING : wrong(issue)}`,
      },
    ];
  }
  return issue.keys.map((key) => {
    const meant = nearest(key, keys);
    const cure = meant ? `Maksudmu "${meant}"?` : `Yang dikenal: ${keys.join(', ')}.`;
    return { line: read.lineAt([...issue.path, key]), message: `kunci "${key}" tidak dikenal. ${cure}` };
  });
}

const nameOf = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? 'berkas'
    : path.map((step) => (typeof step === 'number' ? `ke-${step + 1}` : String(step))).join(' ');

const MISSING = 'wajib ada, tetapi belum ditulis.';

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    // Whatever is an object here can be asked for a key.
    (inside, step) =>
      typeof inside === 'object' ? (inside as Record<PropertyKey, unknown> | null)?.[step] : undefined,
    value,
  );
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'harus teks. Kalau isinya angka atau tanggal, apit dengan tanda kutip "…".',
  number: 'harus angka, tanpa tanda kutip.',
  int: 'harus angka bulat.',
  array: 'harus daftar, misalnya [satu, dua].',
  object: 'harus berisi pasangan "kunci: isi".',
  record: 'harus berisi pasangan "kunci: isi".',
  boolean: 'harus true atau false.',
};

function wrong(issue: core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? `harus ${issue.expected}.`;
    case 'invalid_value':
      return `isinya harus salah satu dari: ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      return issue.origin === 'string' ? 'tidak boleh kosong.' : `paling sedikit ${issue.minimum}.`;
    case 'too_big':
      return `paling banyak ${issue.maximum}.`;
    case 'custom':
    case 'invalid_format':
      return issue.message;
    default:
      return 'isinya tidak sesuai. Bandingkan dengan contoh di content/README.md.';
  }
}
