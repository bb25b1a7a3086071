import { expect, it } from 'vitest';
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
