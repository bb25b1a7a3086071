/**
 * What somebody says who was asked whether anybody is in danger now. One rule: a no must be a no to everything. Whoever
 * names a sign of danger is in danger, and whoever doubts is told what to do in doubt, never taken for a no.
 */
import { bare } from './commands.ts';
import { whom, yesOrNo } from './heard.ts';

export type Danger = 'yes' | 'no' | 'doubt';

/** A longer message is a story, which the recogniser and the matcher read. */
const LONGEST = 12;
const NO =
  '(?:(?:ti|eng|ng|e|n)?gg?ak?|kagak|kaga|kgk|gk|g|ndak|nda|no|not|nope|tidak|tdk|tak|ngga|nggak|nggk|engga|enggak|teu|henteu|mboten|ora|ga ?ada|gada|gaada|nobody|no one|nothing|none)';
const SIGN =
  '(?:sesak|sesek|sesaknya|eungap|megap|kejang|pingsan|overdosis|od|ngorok|biru|kebiruan|sekarat|mati|bunuh|melukai|nyilet|silet|nyayat|sayat|gantung|berdarah|pendarahan|unconscious|seizure|suicidal|dipukul\\w*|digebuk\\w*|diancam|piso|pisau|golok)';
const COUNTED = new RegExp(`\\b${SIGN}\\b`);
/** "ga ada yang sesak atau kejang": signs that are denied. */
const DENIED = new RegExp(
  `\\b${NO}(?: ada)?(?: (?:yang|yg))? ${SIGN}(?:(?: (?:atau|dan|maupun|juga|${NO}))* ${SIGN})*\\b`,
  'g',
);
/** What a body does as long as all is well; that it does not is the worst sign. */
const LACK = new RegExp(
  `\\b(?:${NO}(?: (?:mau|bisa|bs|ada|juga))?|gabisa|gabs|gamau)(?: yang| yg)? (?:(?:ter|ke)?sadar(?:kan)?|(?:ke)?bangun\\d?|dibangun(?:in|kan|kn)|hudang|eling|(?:ber)?na[pf]as(?:nya)?|(?:ber)?gerak|nyaut|nyahut|(?:me)?respon|melek|aman|safe|breathing|awake|conscious)\\b` +
    `|\\b${NO} jawab(?:an)?$|\\b(?:susah|sulit|hese) (?:di)?(?:bangun|na[pf]as|bernapas|hudang)|\\b(?:parah|kritis)\\b`,
);
const UNSURE =
  /\b(tau|tahu|taw|tw|yakin|ngerti|paham|jelas|know|sure)\b|\b(gatau|gatw|gtau|ngga?tau|entah(lah)?|bingung|ragu|kaya(k)?n?ya|kyknya|kayanya|sepertinya|mungkin|maybe|idk|dunno|sigana|jigana|duka|terang)\b/;
const EARLIER =
  /\b(tadi|td|semalem|semalam|kemarin|kmrn|kemaren|earlier|(udah|sudah|udh|baru|tos) (sadar|bangun|mendingan|baikan|enakan|reda))\b/;
/** Not asked for by name, and nothing that a frightened person should have to judge. */
const UNWELL =
  /\b(lem[ea]s|puc[ea]t|muntah\w*|pusing|ngaco|ngigo|ngelantur|teler|sakau|sakaw|gemet[ea]r\w*|menggigil|keringat|demam|tidur|ketiduran|deg degan|deg2an|berdebar|jantung|nyeri|ngamuk|halu\w*|(ga|gak|nggak|tidak) (kuat|tahan|baik|enak|sehat))\b/;

/** Words that add nothing to a yes or a no. */
const FILLER =
  /^(alhamdulillah|alhamdulilah|alhamdulillaah|syukur|syukurlah|untungnya|sekarang|skrg|skrng|saat|ini|ayeuna|now|sih|kok|kak|ka|kakak|bang|bg|bro|sis|gan|mas|mbak|bu|ibu|pak|bapak|min|deh|dong|mah|yah|atuh|euy|lah|gitu|masih|semua|semuanya|anaknya|dia|ia|orangnya|aku|saya|gw|gue|abdi|kami|yang|yg|insyaallah|it|is|he|she|they|are|s)$/;
const NO_CORE = new RegExp(
  `^(?:${NO}|_)(?: (?:${NO}|_))*(?: (?:ada|aya|gawat|darurat|bahaya|urgent|apa apa|apa|kenapa (?:na|ke)?napa|kitu|begitu|kaya gitu|seperti itu|satupun|pun|ya))*$` +
    '|^(?:aman|belum(?: ada)?|gapapa|gpp|baik|sehat|sadar|normal|biasa|fine|oke?|okay)(?: (?:baik|aman|sadar|aja|saja|ya))*$',
);
/** A no, and behind it that all is well; right beside each other they say the opposite ("ga baik"). */
const NO_AND_WELL = new RegExp(`^${NO} (?:aman|baik|sehat|sadar|normal|biasa|fine|tenang)(?: (?:baik|aja|saja|ya))*$`);
/** "engga, cuma sering marah": what follows is less than what was asked. */
const NO_ONLY = new RegExp(`^${NO} (?:cuma|cuman|cm|hanya|paling)\\b`);
const NOT_WELL = new RegExp(`\\b${NO} (?:aman|baik|sehat|sadar|normal|biasa|fine|tenang|enak)\\b`);
const YES_CORE =
  /^(ya|iya|iye|iyo|y|yes|yup|yoi|heeh|betul|bener|benar|ada|aya|gawat|darurat|bahaya|muhun|enya|sumuhun|leres|urgent)( (ya|iya|ada|aya|gawat|darurat|bahaya|banget|bgt|pisan|tolong|cepet|cepat))*$/;
const YES_AND = /^(ya|iya|iye|yes|enya|muhun)\b/;
const ASKS = /\b(berapa|brp|gimana|gmn|bagaimana|kenapa|knp|kapan|di ?mana|siapa|apakah|biaya\w*|how|what|where)\b/;

/** "salah pencet": the button of danger was not meant. */
const MISTAKEN = /\b(salah|ke) ?(pencet|tekan|klik)\b|\bkepencet\b/;

/** Undefined: it says nothing about danger. */
export function dangerIn(text: string): Danger | undefined {
  const said = bare(text);
  if (said === '' || said.split(' ').length > LONGEST) return undefined;
  const plain = yesOrNo(text);
  if (plain !== undefined) return plain ? 'yes' : 'no';
  if (LACK.test(said)) return EARLIER.test(said) ? 'doubt' : 'yes';
  if (MISTAKEN.test(said)) return 'no';
  const left = said.replace(DENIED, '_');
  if (COUNTED.test(left)) return EARLIER.test(left) ? 'doubt' : 'yes';
  const core = coreOf(left);
  if (YES_CORE.test(core)) return 'yes';
  if (NO_ONLY.test(core) && !doubts(said)) return 'no';
  if (NO_CORE.test(core) || (NO_AND_WELL.test(core) && !NOT_WELL.test(said))) return 'no';
  return doubts(said) ? 'doubt' : undefined;
}

/** Without words that add nothing; "iyaaa" as "iya". */
const coreOf = (said: string): string =>
  said
    .replace(/([aiueoky])\1+\b/g, '$1')
    .split(' ')
    .filter((word) => !FILLER.test(word))
    .join(' ');

/** "iya" with something behind it may answer another question ("iya masih smp"); what is left of it is a doubt. */
function doubts(said: string): boolean {
  if (ASKS.test(said)) return false;
  return [UNSURE, EARLIER, UNWELL].some((each) => each.test(said)) || (YES_AND.test(said) && whom(said) === undefined);
}
