/**
 * A vignette: one person, one place, and the door that a reader of the directory's papers found right by hand.
 * `harus` must stand in the replies after the last line, `harus di mana saja` anywhere in the talk; `tidak boleh` in no
 * reply at all, `tidak boleh di akhir` not after the last line. `darurat: 2 119`: the first bubble after the person's
 * second line holds 119, and 184 does not stand before it. Digits are compared as whole numbers.
 */
import type { Exchange } from '../dialogues/stage.ts';

/** What a vignette's head promises, and the lines that the person types, taps or waits. */
export type Vignette = {
  readonly title: string;
  readonly must: readonly string[];
  readonly mustAnywhere: readonly string[];
  readonly never: readonly string[];
  readonly notAtTheEnd: readonly string[];
  readonly danger?: { readonly line: number; readonly number: string };
  readonly lines: readonly string[];
};

/** Reads a vignette's text; a head line that nobody knows is an error, so that a typo cannot switch a check off. */
export function readVignette(text: string): Vignette {
  const rows = text.split('\n');
  const head = new Map(rows.flatMap((row) => headLine(row)));
  for (const key of head.keys()) if (!KEYS.has(key)) throw new Error(`vignette: nobody reads "= ${key}:"`);
  const list = (key: string) => (head.get(key) ?? '').split(' | ').filter((each) => each !== '');
  const [line, number] = (head.get('darurat') ?? '').split(' ');
  return {
    title: (rows[0] ?? '').replace(/^# /, ''),
    must: list('harus'),
    mustAnywhere: list('harus di mana saja'),
    never: list('tidak boleh'),
    notAtTheEnd: list('tidak boleh di akhir'),
    ...(line && number ? { danger: { line: Number(line), number } } : {}),
    lines: rows.filter((row) => /^[>~] /.test(row)),
  };
}

const KEYS = new Set([
  ...['siapa', 'pintu', 'jangan', 'catatan'],
  ...['harus', 'harus di mana saja', 'tidak boleh', 'tidak boleh di akhir', 'darurat'],
]);

function headLine(row: string): readonly (readonly [string, string])[] {
  const [, key, value] = /^= ([^:]+): (.*)$/.exec(row) ?? [];
  return key && value !== undefined ? [[key, value]] : [];
}

/** Sentences of complaint about a vignette that was played; none means that its person reached the right door. */
export function wrongs(vignette: Vignette, exchanges: readonly Exchange[]): readonly string[] {
  const whole = exchanges.map(spoken).join('\n');
  const end = exchanges.slice(-1).map(spoken).join('\n');
  return [
    ...vignette.must.filter((each) => !holds(end, each)).map((each) => `the last reply does not hold "${each}"`),
    ...vignette.mustAnywhere.filter((each) => !holds(whole, each)).map((each) => `no reply holds "${each}"`),
    ...vignette.never.filter((each) => holds(whole, each)).map((each) => `a reply holds "${each}"`),
    ...vignette.notAtTheEnd.filter((each) => holds(end, each)).map((each) => `the last reply holds "${each}"`),
    ...lateDanger(vignette, exchanges),
    ...deadTaps(exchanges),
  ];
}

function lateDanger({ danger }: Vignette, exchanges: readonly Exchange[]): readonly string[] {
  if (!danger) return [];
  const spokenLines = exchanges.filter(({ line }) => line.startsWith('> '));
  const first = spokenLines[danger.line - 1]?.said[0]?.text ?? '';
  if (!holds(first, danger.number)) return [`the first reply to the danger does not hold ${danger.number}`];
  return holds(first.slice(0, first.indexOf(danger.number)), '184') ? ['184 stands before the emergency number'] : [];
}

/** A tapped label must have been offered before it: a vignette is played as a person can play it. */
function deadTaps(exchanges: readonly Exchange[]): readonly string[] {
  const offered = new Set<string>();
  return exchanges.flatMap(({ line, said }) => {
    const label = /^> \[(.+)\]$/.exec(line)?.[1];
    const dead = label !== undefined && !offered.has(label);
    for (const { buttons = [] } of said) for (const button of buttons) offered.add(button.label);
    return dead ? [`[${label}] was never offered`] : [];
  });
}

/** All that a person reads in a reply, the buttons too. */
const spoken = ({ said }: Exchange): string =>
  said.flatMap(({ text, buttons = [] }) => [text, ...buttons.map(({ label }) => label)]).join('\n');

/** A number is met as a whole ("112" is no part of "08111-129-129"); words are met anywhere, in any case. */
function holds(text: string, what: string): boolean {
  if (!/^\d+$/.test(what)) return text.toLowerCase().includes(what.toLowerCase());
  return new RegExp(`(?<!\\d)${what}(?!\\d)`).test(text);
}
