/**
 * Words that act only when they are the whole message (decisions 4). They stand in code, not in content/, because
 * stop, help and menu must work when every file is missing; they are heard, never said.
 */
const SPOKEN = {
  menu: 'menu|mulai|start|balik|kembali|menu utama|home|main menu|kembali ke menu|balik ke menu',
  stop: 'stop|cukup|selesai|keluar|udahan|exit|quit|bye|stop dulu|udah dulu',
  berhenti: 'berhenti|brenti|berenti|eureun|stop using',
  help: 'bantuan|orang|konselor|help|human|counsellor|counselor|bantu|bantu aku|bantu saya|manusia|petugas|admin|cs|pitulung',
  plea: 'tolong|tolong aku|tolong saya|tolongin|tlg|tulung|help me|please help|mohon bantuan|butuh bantuan',
  erase: 'hapus|hapus data|hapus dataku|hapus data saya|delete my data|delete|erase',
  privacy: 'privasi|privacy|rahasia',
  recipe: 'resep|recipe',
  language: 'bahasa|language|ganti bahasa|basa',
  version: 'versi|version',
} as const;
export type Command = keyof typeof SPOKEN;

const COMMANDS: ReadonlyMap<string, Command> = new Map(
  Object.entries(SPOKEN).flatMap(([name, spoken]) =>
    // Object.entries forgets the key type; the keys are those of SPOKEN.
    spoken.split('|').map((word): [string, Command] => [word, name as Command]),
  ),
);

/** Lower case, no marks, single spaces: what "whole message" is compared by. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The command that this whole message is, if it is one. */
export const commandOf = (text: string): Command | undefined => COMMANDS.get(bare(text));

const THANKS =
  /\b(makasih|makasi|mksh|trims|tengkyu|terima ?kasih|trimakasih|thanks|thank you|thx|tq|nuhun|hatur nuhun|suwun)\b/;
/** Whether a short message thanks; such a message gets a closing, not a question. */
export const thanks = (text: string): boolean => text.length <= 80 && THANKS.test(bare(text));
