/** Numbers that look real and are dead or belong to somebody else: they may not even stand in the directory. */
import type { Entry } from '../directory.ts';
import { contacts, UJI_CONTACTS } from './example.ts';
import { digitsOf } from './phone-numbers.ts';
import type { Rule } from './rule.ts';

/** 106 was BNNP DKI until 2015; 500-454 closed in 2014; 8324021 is repeated for six offices; 0811-234-5xx is invented. */
const DENIED = /^(106|(021)?500454|(0251)?8324021|08112345\d*)$/;

export const deniedNumbers: Rule<Entry> = {
  name: 'denied-numbers',
  says: 'Nomor yang diketahui mati atau palsu tidak boleh masuk direktori.',
  leavesOut: true,
  bad: { [UJI_CONTACTS]: contacts({ phone: "['106']" }) },
  good: { [UJI_CONTACTS]: contacts() },
  check: ({ contact, lineAt }) =>
    (['phone', 'whatsapp'] as const).flatMap((key) =>
      contact[key].flatMap((number, at) =>
        DENIED.test(digitsOf(number))
          ? [
              {
                line: lineAt([key, at]),
                message: `nomor ${number} diketahui mati atau palsu. Hapus, dan cari nomor resminya.`,
              },
            ]
          : [],
      ),
    ),
};
