/** The language of a short message, for emergencies: told by function words only. */
import type { CrisisLang } from './crisis.ts';

const ENGLISH = new Set(
  'i im my me he she his her him they their we our you your is are was were am be been the a an and or not no dont doesnt didnt cant wont isnt to of in on at for with from this that it its what how why when where who do does did has have had just now please help want wants can will would should there someone right after took'.split(
    ' ',
  ),
);
const SUNDANESE = new Set(
  'abdi abdina teu teh mah anu nu kumaha naon naha ieu eta éta aya ku jeung ka ti dina keur nuju geus tos atos parantos hoyong hayang tiasa teuing euy atuh salaki pamajikan budak barudak urang maneh anjeunna manehna punten hatur nuhun pun saha iraha dieu ditu kuring sareng kanggo upami lamun mun henteu rek bade wae deui loba pisan tas saatos kedah kudu cing tulungan tulung indung lanceuk rencang babaturan imah'.split(
    ' ',
  ),
);
const INDONESIAN = new Set(
  'saya aku gue gw gua ga gak nggak ngga tidak yang yg dan di dari dengan ini itu dia kami kita mereka sudah udah akan mau bisa apa bagaimana gimana kenapa karena kalau kalo untuk buat pada tapi tetapi juga lagi sekarang skrg tolong abis habis banget aja dong sih kok nih kak bang temen teman anak tadi punya'.split(
    ' ',
  ),
);

const count = (words: readonly string[], set: ReadonlySet<string>): number =>
  words.filter((word) => set.has(word)).length;

/** Language of a short message for emergency purposes: function words only. Indonesian when in doubt. */
export function languageOf(text: string): CrisisLang {
  const words = text
    .slice(0, 4000)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}]+/u);
  const id = count(words, INDONESIAN);
  const su = count(words, SUNDANESE);
  const en = count(words, ENGLISH);
  if (su > id && su >= en) return 'su';
  return en > id ? 'en' : 'id';
}
