/** Numbers that look real and are dead or belong to somebody else: they may not even stand in the directory. */
import type { Entry } from '../contact-schema.ts';
import { contacts, UJI_CONTACTS } from './example.ts';
import { digitsOf } from './phone-numbers.ts';
import type { Finding, Rule } from './rule.ts';

/** 106 was BNNP DKI until 2015; 500-454 closed in 2014; 8324021 is repeated for six offices; 0811-234-5xx is invented. */
const DENIED = /^((021)?106|(021)?500454|(0251)?8324021|0?8112345\d*)$/;
/** What may stand between two digits of a number. */
const GAP = '[\\s().\\u2010-\\u2015/-]{0,3}';
const spaced = (digits: string): string => [...digits].join(GAP);
/** The long ones, wherever they stand and however they are spelled; with or without area or country code. */
const LONG = new RegExp(
  `(?<!\\d)(?:(?:\\+?6${GAP}2|0)${GAP})?` +
    `(?:(?:2${GAP}1${GAP})?${spaced('500454')}(?!\\d)|(?:${spaced('251')}${GAP})?${spaced('8324021')}(?!\\d)|` +
    `${spaced('8112345')}(?:${GAP}\\d){0,5}(?![.,]?\\d))`,
  'g',
);
/** 106 alone, not a part of another figure ("106.797", "pasal 106" is the caller's to judge). */
const SHORT = /(?<![\d.,/+-])106(?![\d]|[.,/-]\d)/g;

export const deniedNumbers: Rule<Entry> = {
  name: 'denied-numbers',
  says: 'Nomor yang diketahui mati atau palsu tidak boleh masuk direktori, juga tidak di dalam catatan.',
  leavesOut: true,
  bad: { [UJI_CONTACTS]: contacts({ phone: "['106']" }) },
  good: { [UJI_CONTACTS]: contacts() },
  check: ({ contact, lineAt }) =>
    Object.entries(contact).flatMap(([key, value]): readonly Finding[] => {
      const numbers = key === 'phone' || key === 'whatsapp' || key === 'sms';
      const found = textsIn(value).flatMap((text) => (numbers && isDenied(text) ? [text] : deniedIn(text)));
      return found.map((number) => ({ line: lineAt([key]), message: deniedMessage(number) }));
    }),
};

/** Denied numbers in a text, as they are spelled there. */
export const deniedIn = (text: string): readonly string[] =>
  [...(text.match(LONG) ?? []), ...(text.match(SHORT) ?? [])].map((each) => each.trim());

export const deniedMessage = (number: string): string =>
  `nomor ${number} diketahui mati atau palsu. Hapus, dan cari nomor resminya.`;

const isDenied = (number: string): boolean => DENIED.test(digitsOf(number));

/** All texts inside a value; figures (a place on the map) are no numbers to dial. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
