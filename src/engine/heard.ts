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
/** "engga, aku baik baik aja": a no or a name for the person, then that all is well. */
const ALL_WELL =
  /^(((e|eng|ng)?gg?ak?|ndak|no|tidak|tdk|ngga|nggak|engga|enggak|teu|henteu)( kok)?[,.! ]+(aku|ak|saya|gw|gue|gua|kami|dia|ia|anaknya|anakku|orangnya|semua|semuanya|he|she|i m|i am)?|aku|saya|gw|gue|dia|anaknya|anakku|orangnya|semua|semuanya)[, ]*( ?(masih|lagi|cuma|is))* ?(baik|aman|sehat|sadar|bangun|tidur|tenang|normal|biasa|damang|cageur|fine|ok|oke|okay)\b/;
/** "tidak sadar" is no all-clear, and neither is a second no later on. */
const TROUBLE = /\b(ga|gak|gk|ngga|nggak|engga|tidak|tdk|tak|teu|susah|sulit|sesak|kejang|pingsan|lemes|lemas|mati|terus|mulu|not|can t)\b/;
const NO_FIRST = /^((e|eng|ng)?gg?ak?|ndak|no|tidak|tdk|ngga|nggak|engga|enggak|teu|henteu)\b( kok)?/;

/** "ya" true, "tidak" false, anything else undefined. */
export function yesOrNo(text: string): boolean | undefined {
  const said = answerIn(text) ?? '';
  if (YES.test(said)) return true;
  return NO.test(said) || isWell(text, said) ? false : undefined;
}

/** A bare "tidak sadar" has neither mark nor person between the two words, so it never counts as well. */
function isWell(text: string, said: string): boolean {
  const calm = !TROUBLE.test(said.replace(NO_FIRST, ''));
  return said !== '' && calm && ALL_WELL.test(text.toLowerCase().trim());
}

const DECLINES =
  /^((ga|gak|nggak|ngga|enggak|tidak|tdk) (setuju|mau|jadi|usah|sekarang|dulu)( dulu| deh| kak| ah)?|nanti( aja| saja| dulu)?|batal|lain kali|skip|lewat|lewati|no thanks|not now|engke( deui| wae)?)$/;
/** "ga jadi", "nanti aja": the person does not want to go on, and need not say why. */
export const declines = (text: string): boolean => DECLINES.test(bare(text));

const CHILD = /\b(anak(ku| saya| aku| gue| gw| kami)|budak (abdi|kuring|urang)|pun anak|my (son|daughter|child|kid))\b/;
const OTHER =
  /\b(teman|temen|tmn|sahabat|pacar|suami|istri|adik|adek|kakak (saya|aku|ku)|kakakku|ayah|bapak (saya|aku)|bapakku|ibu saya|ibuku|keluarga|saudara|sepupu|tetangga|orang lain|rerencangan|friend|husband|wife|brother|sister|lodger)/;
const YOUNG = /\b(di ?bawah 18|belum 18|under 18|masih (smp|sma|smk|sekolah)|anak (smp|sma|smk))\b/;
const ADULT = /\b(18 ?(ke atas|keatas|plus)|dewasa|adult|over 18|di ?atas 18)\b/;
const SELF = /\b(aku|ak|saya|sy|gue|gua|gw|diri sendiri|sendiri|untukku|buatku|abdi|kuring|urang|myself|for me)\b/;

/** Whom the help is for, as far as a message says it; of the age only the band that matters. */
export function whom(text: string): Age | undefined {
  const said = bare(text);
  if (YOUNG.test(said) || CHILD.test(said)) return 'child';
  if (ADULT.test(said)) return 'adult';
  return OTHER.test(said) || SELF.test(said) ? 'unknown' : undefined;
}

/** The same for an answer to "for whom?": a longer message is a story, not an answer. */
export const answersWhom = (text: string): Age | undefined => (answerIn(text) === undefined ? undefined : whom(text));
