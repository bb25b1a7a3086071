import { expect, it } from 'vitest';
import { CONTEXT_MS, QUIZ_MS } from '../../src/engine/limits.ts';
import { RETENTION } from '../../src/privacy/retention.ts';

const DAY = 24 * 60 * 60_000;

it('is what we promise the public; changing it is a decision', () => {
  expect(RETENTION).toEqual({
    questionText: 0,
    lessonContext: 10 * 60_000,
    idleConversation: 30 * DAY,
    quizDetail: DAY,
    closedCase: 30 * DAY,
    eventKeys: 8 * DAY,
    messageIds: 2 * DAY,
    erasureAddress: DAY,
    audit: 365 * DAY,
    erasureLedger: 397 * DAY,
  });
});

it('is what the engine keeps to, which may not read this table', () =>
  expect([CONTEXT_MS, QUIZ_MS]).toEqual([RETENTION.lessonContext, RETENTION.quizDetail]));
