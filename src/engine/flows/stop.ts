/** A bare "berhenti" may mean the chat or the drug: we ask, with two buttons (decisions 4). */
import { type Flow, leave, say } from '../flow.ts';
import type { Stop } from '../types.ts';
import { hearQuestion } from './answer.ts';
import { askedNow } from './quiz-item.ts';

export const stop: Flow<Stop> = {
  which: {
    ask: (scene) =>
      say('stop.which', {}, [
        { key: 'button.stopChat', action: 'stop' },
        { key: 'button.stopUsing', action: 'lesson:bantuan/ingin-berhenti' },
        ...(askedNow(scene) ? [{ key: 'button.quizStop', action: 'quiz.stop' }] : []),
      ]),
    hear: {
      text: (scene) =>
        /^(chat|ngobrol|obrolan)/i.test(scene.event.text.trim()) ? leave(say('stop.bye')) : hearQuestion(scene),
    },
  },
};
