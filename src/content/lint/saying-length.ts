/** Buttons and bubbles end where the narrowest channel ends (decisions 21). */
import { MAX_LABEL, MAX_MESSAGE } from '../../engine/limits.ts';
import type { SayingFile } from '../locales.ts';
import { UJI_SAYINGS } from './example.ts';
import type { Finding, Rule } from './rule.ts';

/** Keys whose sentence is a button (locales/README.md). */
const LABEL = /^(button|group)\./;
const sayings = (label: string) => ({ [UJI_SAYINGS]: `{"uji.halo": "Halo, {{nama}}.", "button.uji": "${label}"}` });

export const sayingLength: Rule<SayingFile> = {
  name: 'saying-length',
  says: `Tombol (kunci button.… dan group.…) paling banyak ${MAX_LABEL} huruf; kalimat lain paling banyak ${MAX_MESSAGE}.`,
  leavesOut: false,
  bad: sayings('Tombol yang terlalu panjang'),
  good: sayings('Tombol pendek'),
  check: ({ entries }) =>
    [...entries].flatMap(([key, { text, line }]): readonly Finding[] => {
      const [kind, most] = LABEL.test(key) ? ['tombol', MAX_LABEL] : ['kalimat', MAX_MESSAGE];
      if (text.length <= most) return [];
      return [{ line, message: `${kind} "${key}" ${text.length} huruf (batas ${most}). Persingkat.` }];
    }),
};
