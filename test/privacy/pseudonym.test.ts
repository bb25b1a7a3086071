import { describe, expect, it } from 'vitest';
import { aliasDigest, eventDigest } from '../../src/privacy/pseudonym.ts';

const pepper = new Uint8Array(32).fill(7);

describe('pseudonyms', () => {
  it('are the same each time, so that a person is known again', () => {
    // Pinned: another digest would make a stranger of everybody after an update.
    expect(aliasDigest(pepper, 'telegram', '1001')).toBe(
      'dac963ce483cc03cc7157948fe883e05fe6418b306dbd1ef974baee94dcdd1be',
    );
    expect(eventDigest(pepper, 'telegram', '1001')).toBe(
      '87d217ddfbdca359ec80e5579727f8004eda42cd768e83f0986cb063b895e5dc',
    );
  });

  it('differ by pepper, channel, name and purpose', () => {
    const all = [
      aliasDigest(pepper, 'telegram', '1001'),
      aliasDigest(new Uint8Array(32).fill(8), 'telegram', '1001'),
      aliasDigest(pepper, 'whatsapp', '1001'),
      aliasDigest(pepper, 'telegram', '1002'),
      aliasDigest(pepper, 'telegram1', '001'),
      eventDigest(pepper, 'telegram', '1001'),
      eventDigest(pepper, 'telegram1', '001'),
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((digest) => /^[0-9a-f]{64}$/.test(digest))).toBe(true);
  });
});
