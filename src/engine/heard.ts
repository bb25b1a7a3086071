/**
 * Short answers as people type them instead of tapping. Like command words they are heard, never said; a message that is
 * longer than an answer is no answer, it is a question of its own.
 */
import type { Age } from '../directory/contacts.ts';
import { bare } from './commands.ts';

const LONGEST_ANSWER = 6;
const answerIn = (text: string): string | undefined => {
  const said = bare(text);
  return said !== '' && said.split(' ').length <= LONGEST_ANSWER ? said : undefined;
};

const YES = /^(ya|iya|iyah|y|yes|yup|betul|benar|ada|gawat|darurat|muhun|enya|sumuhun|iya (ada|gawat)|ya (ada|gawat))$/;
const NO =
  /^((ti|eng|ng|e)?gg?ak?|ndak|no|nope|tidak|tdk|ngga|nggak|engga|enggak|teu|henteu|aman|tidak ada|tdk ada|ga ada|gak ada|nggak ada|ngga ada|teu aya|baik baik (aja|saja)|masih aman)( kok| kak| pak| bu| min)?$/;
const NO_WORD = '(?:(?:e|eng|ng)?gg?ak?|gk|ndak|no|tidak|tdk|ngga|nggak|engga|enggak|teu|henteu)';
const PERSON = '(?:aku|ak|saya|gw|gue|gua|abdi|kami|dia|anaknya|anakku|orangnya|semua|semuanya|he is|she is|i am|i m)';
const CALM =
  '(?:(?:masih|lagi) )*(?:baik(?: baik)?|aman|sehat|sadar|tidur biasa|biasa|normal|damang|cageur|fine|okay|oke?)(?: (?:aja|saja|kok|kak|pak|bu|sih|semua))*';
/** "engga aku baik baik aja", "dia masih sadar": the person stands between, so that "tidak sadar" is never taken for calm. */
const PERSON_CALM = new RegExp(`^(?:${NO_WORD} )?${PERSON} ${CALM}$`);
/** "nggak, aman kok": here the mark stands between. */
const NO_THEN_CALM = new RegExp(`^${NO_WORD}\\s*[,.!;]\\s*${CALM}[.!]*$`, 'i');

/** "ya" true, "tidak" or "aku baik baik aja" false, anything else undefined. */
export function yesOrNo(text: string): boolean | undefined {
  const said = answerIn(text) ?? '';
  if (YES.test(said)) return true;
  return NO.test(said) || PERSON_CALM.test(said) || NO_THEN_CALM.test(text.trim()) ? false : undefined;
}

const DECLINES =
  /^((ga|gak|gk|nggak|ngga|engga|enggak|kagak|tidak|tdk) ?(setuju|mau|jadi|usah|sekarang|dulu)( dulu| deh| kak| ah)?|(nanti|ntar|besok)( aja| saja| dulu)?|batal|(lain kali|kapan kapan)( aja| saja)?|(males|malas|ogah)( ah| kak)?|(udah|udh|sudah) ?lah|belum siap|skip|lewat|lewati|no thanks|not now|engke( deui| wae)?)$/;
/** "ga jadi deh, takut ketauan": a no with its reason. */
const WITH_REASON = new RegExp(
  `^(?:${NO_WORD} jadi|belum siap)(?: deh| ah| kak)?(?: (?:takut|malu|nanti)(?: \\S+){0,5})?$`,
);
/** "gak usah tau tempatnya", "ga mau sebut di mana": the person need not say it. */
const WONT_TELL = new RegExp(
  `^(?:(?:aku|saya|gw|gue|gua) )?(?:${NO_WORD}|jangan) (?:mau|usah|perlu|pengen|berani|bisa) (?:di)?(?:se?but|nyebut|sebutin|bilang|kasih ta(?:u|hu)|ngasih ta(?:u|hu)|ta(?:u|hu)|jawab|cerita|tulis|nulis)\\S*(?: \\S+){0,4}$`,
);
/** "ga jadi", "nanti aja": the person does not want to go on, and need not say why. */
export const declines = (text: string): boolean => [DECLINES, WITH_REASON, WONT_TELL].some((no) => no.test(bare(text)));

const MINE = '(?:ku|saya|aku|gue|gw|gua|kami|kita|aye|ane|abdi)';
/** "anak kos sebelah", "anak tetangga": not the speaker's own. */
const CHILD = new RegExp(
  `\\banak(?:ku\\b| (?:(?:laki|cowok|cewek|perempuan|lelaki|kandung|pertama|kedua|ketiga|bungsu|sulung|tiri|angkat) ?)*${MINE}\\b|$)|\\bbudak (?:abdi|kuring|urang)\\b|\\bpun anak\\b|\\bmy (?:son|daughter|child|kid)\\b`,
);
const OTHER =
  /\b(anak|teman|temen|tmn|sahabat|pacar|mantan|suami|istri|bini|adik|adek|ade|kakak (saya|aku|ku|gw|gue)|kakakku|abang (saya|gw|gue)|ayah|bapak (saya|aku|gw)|bapakku|ibu (saya|gw)|ibuku|mama|mamah|papa|bokap|nyokap|ortu|orang ?tua|keluarga|saudara|sodara|sepupu|ponakan|keponakan|cucu|incu|putu|ipar|mertua|kakek|nenek|om|tante|paman|bibi|tetangga|murid|siswa|karyawan|orang lain|seseorang|rerencangan|babaturan|dulur|salaki|pamajikan|friend|husband|wife|brother|sister|mother|father|mom|dad|cousin|boyfriend|girlfriend|lodger|somebody else|someone else)(ku|nya|q)?\b/;
const YOUNG =
  /\b(di ?bawah 18|belum 18|under 18|(masih|kelas \d+|kls \d+|anak) (smp|sma|smk|mts|stm|sekolah|sd)|pelajar|(umur|usia|umurku|usiaku|umurnya)( \w+)? ([5-9]|1[0-7])|(1[0-7]) (th|thn|tahun|taun|yo|years old))\b/;
/** "belum dewasa", "sama orang dewasa": the word alone tells no age. */
const ADULT =
  /^((aku|saya|gw|gue|me|abdi|udah|sudah|i m|i am) )*(18 ?(ke atas|keatas|plus)|dewasa|adult|over 18|di ?atas 18)\b|\b(di ?atas 18|over 18|18 ?(ke atas|keatas))\b/;
const ADULT_AGE =
  /^((aku|saya|gw|gue|umur|umurku|usia|usiaku) )*(1[89]|[2-7]\d)( (th|thn|tahun|taun|yo))?( (kak|bu|pak|bang))?$/;
const YOUNG_AGE = /^((aku|saya|gw|gue|umur|umurku|usia|usiaku) )*1[0-7]( (kak|bu|pak|bang))?$/;
const SELF =
  /\b(aku|ak|saya|sy|gue|gua|gw|aye|ane|diri sendiri|sendiri|untukku|buatku|abdi|kuring|urang|myself|for me)\b|^me$/;

/** Whom the help is for, as far as a message says it; of the age only the band that matters. */
export function whom(text: string): Age | undefined {
  const said = bare(text);
  if (YOUNG.test(said) || YOUNG_AGE.test(said) || CHILD.test(said)) return 'child';
  if (ADULT.test(said) || ADULT_AGE.test(said)) return 'adult';
  return OTHER.test(said) || SELF.test(said) ? 'unknown' : undefined;
}

/** The same for an answer to "for whom?": a longer message is a story, not an answer. */
export function answersWhom(text: string): Age | undefined {
  const said = answerIn(text);
  if (said === undefined) return undefined;
  return whom(text) ?? (FOR_SOMEBODY.test(said) ? 'unknown' : undefined);
}
const FOR_SOMEBODY = /^(buat|untuk|kanggo|for) (?!apa|what)/;

const ORDINALS: ReadonlyMap<string, number> = new Map(
  'satu pertama,dua kedua,tiga ketiga,empat keempat,lima kelima,enam keenam,tujuh ketujuh,delapan kedelapan'
    .split(',')
    .flatMap((words, place) => words.split(' ').map((word): [string, number] => [word, place])),
);
const ORDINAL =
  /^(?:(?:pilih|milih|opsi|nomor|nomer|no|yang|yg|nu) )*(?:ke ?)?(\d|[a-z]+)(?: (?:aja|saja|deh|dong|kak|ka|bu|pak|bang|ya))*$/;
/** "2", "yang ketiga", "no 1": which of the buttons, counted from 0. */
export function placeInList(text: string): number | undefined {
  const typed = ORDINAL.exec(bare(text))?.[1] ?? '';
  return /^[1-9]$/.test(typed) ? Number(typed) - 1 : ORDINALS.get(typed);
}

const WANT = '(?:(?:aku|saya|gw|gue|cuma|cuman|cm|hanya|mau|ingin|pengen|just|only|i|want|to) )*';
const NEEDS: readonly (readonly ['violence' | 'report' | 'question', RegExp])[] = [
  [
    'violence',
    new RegExp(
      `^${WANT}(?:ada )?(?:kekerasan|kdrt|dipukul\\w*|digebuk\\w*|diancam|dianiaya|violence|there is violence)\\b`,
    ),
  ],
  ['report', new RegExp(`^${WANT}(?:(?:me|nge)?lapor(?:kan|in)?|report)\\b(?! diri)`)],
  [
    'question',
    new RegExp(
      `^${WANT}(?:ber|me)?(?:nanya|tanya|naros|ask|a question)(?: tanya)?(?: (?:doang|aja|saja|dulu|kak|bu|pak))*$`,
    ),
  ],
];
/** "mau lapor", "cuma nanya": an answer to "what for?". */
export const needIn = (text: string): 'violence' | 'report' | 'question' | undefined => {
  const said = answerIn(text) ?? '';
  return NEEDS.find(([, spoken]) => spoken.test(said))?.[0];
};

const WHY =
  /^((emang|memang|lah|lho|loh|kok|ih) )*((buat|untuk) apa|kenapa|knp|ngapain|why|naha|bukan urusan(mu| lu| lo| kamu)?|apa urusan(nya|mu| lu)?)\b( (harus|mesti|kok|nanya\w*|tanya\w*|ditanya\w*|tau|tahu|tau2|butuh|perlu|pake|sih|lu|lo|elu|kamu|itu|gitu|tempat\w*|segala|mau|emang|kak|ya|juga|do|you|ask|need|to|know))*$/;
/** "buat apa tau?", "ngapain nanya": the question itself is asked back. */
export const asksWhy = (text: string): boolean => WHY.test(bare(text));

const NOWHERE =
  /^((ga|gak|nggak|ngga|enggak|tidak|tdk|kagak|tanpa|jangan|teu)( (usah|pake|pakai|perlu|mau|pengen|kedah))*( (pake|pakai|nyebut))? (tempat|lokasi|alamat|kota)\w*|di ?mana (aja|saja)|mana (aja|saja)|terserah|bebas|umum aja|yang umum( aja)?|no place|anywhere|(ga|gak|nggak|ngga|tidak|kurang) ?(tau|tahu)|gatau|rahasia|ada deh|pokoknya ada)( (aja|deh|kak|dulu|ah|bu|pak))*$/;
/** "tanpa tempat", "terserah": the way on without a place. */
export const saysNowhere = (text: string): boolean => NOWHERE.test(bare(text));

const WONT_REPORT =
  /\b(ga|gak|ngga|nggak|enggak|tidak|tdk|jangan|takut|males|malas|ogah|teu|ulah)\b( \w+){0,2} (lapor|ngelapor|melapor|laporin|ngelaporin|dilaporin)\b/;
/** "saya ga mau lapor polisi": whoever will not report is not told how to. */
export const wontReport = (text: string): boolean => WONT_REPORT.test(bare(text));

const NOT_THAT =
  /^(?:(?:eh|duh|lah|yah|hm+|kak|min|bang|sorry|maaf) )*(?:bukan(?: (?:itu|yang itu|yg itu|gitu|begitu))?(?: (?:maksud|pertanyaan)(?:ku|nya| (?:aku|saya|gw|gue|gua))?| yang (?:aku|saya|gw|gue|ku) ?(?:maksud|tanya|tanyain|cari))|bukan (?:itu|yang itu|yg itu)|(?:ga|gak|nggak|ngga|tidak|kagak|kaga|teu) (?:nyambung|sesuai|cocok|kena|gitu maksudnya|itu maksudku|itu maksud (?:aku|saya|gw|gue))|salah (?:jawab|jawaban|nangkep|tangkap|paham|topik)(?:nya)?|jawabannya (?:salah|ga nyambung|gak nyambung|ngaco)|maksud(?:ku|nya| (?:aku|saya|gw|gue)) (?:bukan|ga|gak) (?:itu|gitu)|lain (?:eta|kitu)(?: maksud\S*)?|not (?:that|what i meant|what i asked))(?: (?:kak|min|bang|sih|deh|lah|ih|dong|kok|atuh))*$/;
/** "bukan itu maksudku", "ga nyambung": the answer just given is about something else. */
export const meantOther = (text: string): boolean => NOT_THAT.test(bare(text));
