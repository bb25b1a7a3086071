/** Reads YAML so that every value can be traced to its line. */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Finding } from './lint/rule.ts';

/** A YAML text as data. `lineAt` gives the line of a path's key or entry, or of the nearest parent that exists. */
export type Read = {
  readonly value: unknown;
  readonly lineAt: (path: readonly PropertyKey[]) => number;
  readonly findings: readonly Finding[];
};

/** The mistakes editors make most, in their words; anything else gets the general sentence. */
const CURES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'kunci ini tertulis dua kali. Hapus salah satu.',
  TAB_AS_INDENT: 'ada tab di awal baris. Ganti dengan spasi.',
  BAD_INDENT: 'jarak dari tepi kiri tidak cocok dengan baris di atasnya, atau kurung [ ] belum ditutup.',
  BLOCK_AS_IMPLICIT_KEY: 'ada dua titik dua (:) di satu baris. Apit teksnya dengan tanda kutip "…".',
  MULTILINE_IMPLICIT_KEY: 'kunci ini tidak punya titik dua (:) di baris yang sama.',
  MISSING_CHAR: 'tanda kutip, kurung atau koma belum ditutup.',
  BAD_SCALAR_START: 'teks ini diawali tanda khusus. Apit dengan tanda kutip "…".',
  RESOURCE_EXHAUSTION: 'terlalu banyak rujukan (&, *). Tulis langsung teksnya.',
};
const UNCLEAR = 'susunan YAML tidak terbaca. Periksa titik dua, tanda kutip dan spasi di awal baris.';

/** Never throws. `firstLine` is the line of the file on which `text` begins. */
export function readYaml(text: string, firstLine = 1): Read {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number) => firstLine + Math.max(lines.linePos(offset).line, 1) - 1;
  const findings: Finding[] = document.errors.map((error) => ({
    line: lineOf(error.pos[0]),
    message: CURES[error.code] ?? UNCLEAR,
  }));
  const lineAt = (path: readonly PropertyKey[]) => lineOf(offsetOf(document.contents, path));
  if (findings.length > 0) return { value: undefined, lineAt, findings };
  try {
    return { value: document.toJS(), lineAt, findings };
  } catch {
    // Only too many aliases throw here (a "billion laughs" file).
    return { value: undefined, lineAt, findings: [{ line: firstLine, message: CURES.RESOURCE_EXHAUSTION ?? UNCLEAR }] };
  }
}

function offsetOf(root: unknown, path: readonly PropertyKey[]): number {
  let node = root;
  let offset = startOf(root);
  for (const step of path) {
    const next = childOf(node, step);
    if (!next) return offset;
    offset = startOf(next.at);
    node = next.value;
  }
  return offset;
}

function childOf(node: unknown, step: PropertyKey): { readonly at: unknown; readonly value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    return pair && { at: pair.key, value: pair.value };
  }
  const item = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
  return item === undefined ? undefined : { at: item, value: item };
}

// Every value in a parsed document is a Node or null; only nodes carry a range.
const startOf = (value: unknown): number => (value as Node | null)?.range?.[0] ?? 0;
