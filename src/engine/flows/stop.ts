/** A bare "berhenti" may mean the chat or the drug: we ask, with two buttons (decisions 4). */
import { type Flow, leave, say } from '../flow.ts';
import type { Stop } from '../types.ts';
import { hearQuestion } from './answer.ts';

export const stop: Flow<Stop> = {
  which: {
    ask: () =>
      say('stop.which', {}, [
        { key: 'button.stopChat', action: 'stop' },
        { key: 'button.stopUsing', action: 'lesson:bantuan/ingin-berhenti' },
      ]),
    hear: {
      text: (scene) =>
        /^(chat|ngobrol|obrolan)/i.test(scene.event.text.trim()) ? leave(say('stop.bye')) : hearQuestion(scene),
    },
  },
};
