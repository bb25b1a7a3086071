/** The rules that hold in every dialogue, as far as code can check them (the `always` list of the acceptance scripts). */
import { recogniseCrisis } from '../../src/safety/crisis.ts';
import type { Exchange } from './stage.ts';

/** Sentences of complaint about one conversation; `numbers`: digits of every number that may be shown. */
export function complaints(
  exchanges: readonly Exchange[],
  numbers: ReadonlySet<string>,
  known: (paragraph: string) => boolean,
): readonly string[] {
  return exchanges.flatMap(({ line, said }, place) => [
    ...(said.length > 3 ? [`${line}: more than 3 messages in a row`] : []),
    ...(said.length === 0 && line.startsWith('>') ? [`${line}: no answer`] : []),
    ...dangerFirst(line, said[0]?.text ?? ''),
    ...said.flatMap((message) => ofMessage(message.text, message.buttons ?? [], numbers, known)),
    ...sameFailure(said[0]?.text, exchanges[place - 1]?.said[0]?.text),
  ]);
}

function ofMessage(
  text: string,
  buttons: readonly { label: string; action: string }[],
  numbers: ReadonlySet<string>,
  known: (paragraph: string) => boolean,
) {
  const bad = (holds: boolean, what: string) => (holds ? [`${what}: ${text.slice(0, 60)}`] : []);
  return [
    ...bad(text.length > 700, 'longer than 700'),
    ...bad(
      buttons.length > 10 || buttons.some(({ label, action }) => label.length > 20 || Buffer.byteLength(action) > 64),
      'buttons over the limit',
    ),
    ...bad(
      numbersIn(text).some((number) => !numbers.has(number)),
      'a number that is not in the directory',
    ),
    ...bad(/\bpecandu\b|\bjunkie\b|\bpendosa\b|\bsampah masyarakat\b/i.test(text), 'a name nobody may be called'),
    ...bad(/\d+\s*(gram|gr|mg|ml|butir|tablet)\b/i.test(text), 'an amount'),
    ...bad(/\d+\s*tahun penjara|penjara\s*(selama\s*)?\d+/i.test(text), 'a prison term'),
    ...bad(
      /siapa nama(mu| kamu)|nomor (hp|ktp|nik)(mu| kamu)|alamat rumah(mu| kamu)|kelas berapa|sekolah di mana/i.test(
        text,
      ),
      'asks who somebody is',
    ),
    ...bad(/\{\{|\}\}|undefined|\[object|\bNaN\b|^\w+\.\w+$/m.test(text), 'a template mark'),
    ...text.split('\n\n').flatMap((paragraph) => bad(!known(paragraph), 'a paragraph from no file')),
  ];
}

/** Danger to life is answered with 119 (violence with 129 and 110) in the first reply. A tap tells of nothing by itself. */
function dangerFirst(line: string, reply: string): readonly string[] {
  const crisis = /^> (?!\[)/.test(line) ? recogniseCrisis(line.slice(2)) : undefined;
  if (!crisis) return [];
  const must = crisis.kind === 'violence' ? '129' : '119';
  return reply.includes(must) ? [] : [`${line}: the first reply does not hold ${must}`];
}

const FAILURE =
  /belum yakin maksudmu|Masih belum pas|belum tahu jawabannya|belum ada di pelajaranku|di luar yang kupelajari|soal itu aku tidak bisa|belum membantu/;
const sameFailure = (now = '', before = ''): readonly string[] =>
  FAILURE.test(now) && now.split('\n')[0] === before.split('\n')[0]
    ? [`the same failure twice: ${now.slice(0, 50)}`]
    : [];

/** What is counted, not called: "100 orang", "35 juta". */
const COUNTED =
  /^(?:[a-z]|\s*(?:%|persen|juta|ribu|orang|soal|menit|jam|hari|minggu|bulan|tahun|kali|tempat|kelurahan|dari|dan \d+ (?:zat|jenis)|sampel|zat|jenis|bahan|pelajar|mahasiswa|murid|siswa|sekolah|kasus|penelitian|studi|responden|anak|remaja|pasien|keluarga|negara|provinsi|kota|kabupaten|desa|puskesmas|akun|situs|halaman|nama|petugas|pekerja|karyawan|sopir|ibu|bayi|rumah|agen|liter|meter|kilometer|rupiah|[.,]\d))/i;
/** A year, thousands with their dots, or a count of breaths. */
const FIGURE = /^(19|20)\d\d$|^\d{1,3}(\.\d{3})+$|^\d(-\d){1,3}$/;
/** What is cited or counted, not called: "Pasal 54, 55, dan 103", "2 dari 100". */
const CITED = /\b(pasal|uu|dari) (\d+,? (dan )?)*$/i;

/** Digits of whatever looks like a number to call: three digits or more. Years, percentages, counts and articles are not. */
export const numbersIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<![\d.,])\d(?:[\d()]|[ -](?=[\d(])|\.(?=\d))*\d/g)]
    .filter(({ 0: found }) => !FIGURE.test(found))
    .filter(({ 0: found, index }) => !COUNTED.test(text.slice(index + found.length)))
    .filter(({ index }) => !CITED.test(text.slice(0, index)))
    .map(([found]) => found.replace(/\D/g, ''))
    .filter((digits) => digits.length >= 3);
