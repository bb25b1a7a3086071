/** What is stored, and erasing it. HAPUS is confirmed once, since it cannot be taken back. */
import { bare } from '../commands.ts';
import { type Flow, leave, say } from '../flow.ts';
import type { Privacy } from '../types.ts';
import { hearQuestion } from './answer.ts';

export const privacy: Flow<Privacy> = {
  erase: {
    ask: () =>
      say('erase.sure', {}, [
        { key: 'button.eraseYes', action: 'erase.yes' },
        { key: 'button.eraseNo', action: 'erase.no' },
      ]),
    taps: {
      // The word that all is gone comes after the keys are destroyed (app/erase.ts), not before.
      'erase.yes': () => leave({ do: 'forget' }),
      'erase.no': () => leave(say('erase.kept')),
    },
    hear: {
      text: (scene) => {
        const answer = bare(scene.event.text);
        if (YES.has(answer)) return leave({ do: 'forget' });
        return NO.has(answer) ? leave(say('erase.kept')) : hearQuestion(scene);
      },
    },
  },
};

const YES: ReadonlySet<string> = new Set([
  'ya',
  'iya',
  'y',
  'yes',
  'ya hapus',
  'hapus aja',
  'enya',
  'muhun',
  'oke',
  'ok',
]);
const NO: ReadonlySet<string> = new Set(['tidak', 'gak', 'ga', 'nggak', 'jangan', 'no', 'batal', 'henteu', 'teu']);
