/**
 * A small library that keeps every rule, in which each rule shows its bad and its good example. All names are marked
 * UJI and no number in it can be dialled (decisions 8).
 */
export const UJI_PAGE = 'content/lessons/zat/uji.md';
export const UJI_QUIZ = 'content/quizzes/uji.yaml';
export const UJI_RUMOURS = 'content/rumours/uji.yaml';
export const UJI_PHRASES = 'content/phrases/zat/uji.txt';
export const UJI_CONTACTS = 'content/directory/uji.yaml';
export const UJI_SAYINGS = 'locales/id/uji.json';

/** The keys of a page in their order, as YAML. */
const KEYS: Readonly<Record<string, string>> = {
  judul: 'Zat UJI',
  untuk: '[umum, pelajar]',
  tanya: `[${Array.from({ length: 12 }, (_, at) => `apa itu zat uji nomor ${'abcdefghijkl'[at]}`).join(', ')}]`,
  sebutan: '[ujizat, ujuj]',
  terkait: '[hukum/uji]',
  sumber:
    '\n  - {judul: Buku UJI, penerbit: Penerbit UJI, tahun: 2025, url: "https://uji.example", dibuka: 2026-11-01}' +
    '\n  - {judul: Majalah UJI, penerbit: Redaksi UJI, tahun: 2024}',
  peran: '[isi, medis]',
  ditinjau: '2026-11-01',
  berlaku_sampai: '2027-05-01',
};

const BODY = `Zat UJI adalah **contoh** untuk pemeriksaan. Isinya tidak menerangkan zat apa pun.

## Dampak
Contoh daftar:
- satu *hal*
- dua hal
`;

/** A page with some keys changed or added (as YAML), and perhaps another body. */
export function page(changed: Readonly<Record<string, string>> = {}, body: string = BODY): string {
  const lines = Object.entries({ ...KEYS, ...changed }).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n${body}`;
}

/** A body with another paragraph at the end of its section. */
export const bodyWith = (paragraph: string): string => `${BODY}\n${paragraph}\n`;

/** A quiz with one item, some of whose keys are changed (as YAML). */
export function quiz(changed: Readonly<Record<string, string>> = {}): string {
  const item = {
    tanya: '"Apa guna berkas ini?"',
    jenis: 'fakta',
    pilihan: '[Contoh, Pelajaran]',
    benar: '0',
    kenapa: '["Ya, ini contoh.", "Bukan, ini contoh."]',
    pelajaran: 'zat/uji',
    ...changed,
  };
  const lines = Object.entries(item).map(([key, value]) => `    ${key}: ${value}`);
  return `judul: Kuis UJI\npelajaran: zat/uji\nsoal:\n  - ${lines.join('\n').trimStart()}\n`;
}

/** A file with one rumour, some of whose keys are changed (as YAML). */
export function rumours(changed: Readonly<Record<string, string>> = {}): string {
  const example = `"${'Sebarkan kabar uji ini ke semua grup, zat uji dibagikan gratis. '.repeat(4).trim()}"`;
  const rumour = {
    id: 'uji-satu',
    kabar: 'Kabar UJI',
    putusan: 'salah',
    jawaban: '"Kabar ini contoh untuk pemeriksaan."',
    pelajaran: 'zat/uji',
    kata: '[uji + kabar, uji + zat, uji + coba]',
    contoh: `[${example}, ${example}]`,
    sumber: '[{judul: Cek UJI, penerbit: Redaksi UJI, tahun: 2025, url: "https://uji.example", dibuka: 2026-11-01}]',
    ...changed,
  };
  const lines = Object.entries(rumour).map(([key, value]) => `  ${key}: ${value}`);
  return `- ${lines.join('\n').trimStart()}\n`;
}

/** A directory with one contact, some of whose keys are changed (as YAML). */
export function contacts(changed: Readonly<Record<string, string>> = {}): string {
  const contact = {
    id: 'uji-satu',
    name: 'Layanan UJI',
    kind: 'hotline',
    covers: "[{code: '*', name: Indonesia}]",
    services: '[info]',
    phone: "['000-1234']",
    confidence: 'verified-two-sources',
    lastVerified: "'2026-11'",
    sources:
      '\n      - {url: "https://uji.example/a", says: nomor UJI, date: "2026-11-01", grade: official}' +
      '\n      - {url: "https://uji.example/b", says: nomor UJI, date: "2026-10-01", grade: press}',
    publishable: 'true',
    ...changed,
  };
  const lines = Object.entries(contact).map(([key, value]) => `  ${key}: ${value}`);
  return `- ${lines.join('\n').trimStart()}\n`;
}

/** The example library itself: path -> text. */
export const EXAMPLE: Readonly<Record<string, string>> = {
  'content/topik.tsv': 'slug\tjudul\tuntuk\nzat/uji\tZat UJI\tumum\nhukum/uji\tHukum UJI\tumum\n',
  [UJI_PAGE]: page(),
  [UJI_QUIZ]: quiz(),
  [UJI_RUMOURS]: rumours(),
  [UJI_PHRASES]: 'zat uji itu apaan\nceritain soal zat uji\n',
  'content/phrases/_lain/menu.txt': 'lihat pilihan uji\n',
  'content/words/gaul.yaml': 'gmn: bagaimana\n',
  'content/words/sinonim.yaml': 'zat: [zatuji]\n',
  'content/words/abaikan.yaml': '- sih\n',
  [UJI_CONTACTS]: contacts(),
  [UJI_SAYINGS]: '{\n  "uji.halo": "Halo, {{nama}}.",\n  "button.uji": "Tombol UJI"\n}\n',
  'locales/en/uji.json': '{\n  "uji.halo": "Hello, {{nama}}."\n}\n',
};

/** A day on which the example library keeps every rule. */
export const EXAMPLE_TODAY = '2026-11-24';
