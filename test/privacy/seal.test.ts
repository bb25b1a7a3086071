import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeParts } from '../../src/privacy/parts.ts';
import { open, SealBroken, type SealedFor, seal } from '../../src/privacy/seal.ts';

const key = new Uint8Array(randomBytes(32));
const place: SealedFor = { kind: 'person', record: '8f00', sequence: 3, field: 'all' };
const bytes = (text: string) => new TextEncoder().encode(text);
/** Format, nonce and tag. */
const FRAME = 1 + 12 + 16;

describe('seal', () => {
  it('opens again to the same bytes, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (plain) => {
        expect(open(key, place, seal(key, place, plain))).toEqual(plain);
      }),
    );
  });

  it('pads to a multiple of 64 bytes, so that a length tells little', () => {
    const sizes = [0, 1, 59, 60, 61, 64, 123, 124, 125, 1000].map(
      (n) => seal(key, place, new Uint8Array(n)).length - FRAME,
    );
    expect(sizes).toEqual([64, 64, 64, 64, 128, 128, 128, 128, 192, 1024]);
  });

  it('keeps zeros at the end of what was sealed', () => {
    const plain = Uint8Array.of(1, 0, 0, 0);
    expect(open(key, place, seal(key, place, plain))).toEqual(plain);
  });

  it('never gives the same bytes twice and starts with the format', () => {
    const all = Array.from({ length: 50 }, () => seal(key, place, bytes('halo')));
    expect(new Set(all.map((sealed) => Buffer.from(sealed).toString('hex'))).size).toBe(50);
    expect(all.every((sealed) => sealed[0] === 1)).toBe(true);
    expect(Buffer.from(all[0] ?? []).includes('halo')).toBe(false);
  });

  it('does not open when any single byte is another', () => {
    const sealed = seal(key, place, bytes('aku takut'));
    for (let i = 0; i < sealed.length; i += 1) {
      for (const flip of [1, 0x80, 0xff]) {
        const changed = Uint8Array.from(sealed);
        changed[i] = (changed[i] ?? 0) ^ flip;
        expect(() => open(key, place, changed)).toThrow(SealBroken);
      }
    }
  });

  it('does not open when it is cut or has grown', () => {
    const sealed = seal(key, place, new Uint8Array(100));
    for (let n = 0; n < sealed.length; n += 1)
      expect(() => open(key, place, sealed.subarray(0, n))).toThrow(SealBroken);
    expect(() => open(key, place, Uint8Array.from([...sealed, 0]))).toThrow(SealBroken);
  });

  it.each<Partial<SealedFor>>([
    { kind: 'case' },
    { record: '8f01' },
    { sequence: 2 },
    { sequence: 4 },
    { field: 'address' },
    { kind: 'all', field: 'person' },
    { kind: 'person8', record: 'f00' },
    { record: '8f003', sequence: 0 },
    { record: 'all', field: '8f00' },
  ])('opens in no other place: %o', (other) => {
    expect(() => open(key, { ...place, ...other }, seal(key, place, bytes('x')))).toThrow(SealBroken);
  });

  it('does not open with another key', () => {
    expect(() => open(new Uint8Array(randomBytes(32)), place, seal(key, place, bytes('x')))).toThrow(SealBroken);
  });

  it('says nothing of what it held when it breaks', () => {
    const sealed = seal(key, place, bytes('rahasia'));
    sealed[20] = (sealed[20] ?? 0) ^ 1;
    try {
      open(key, place, sealed);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(SealBroken);
      expect([Object.keys(error as SealBroken), (error as SealBroken).message]).toEqual([
        ['name'],
        'sealed bytes do not open',
      ]);
      expect((error as SealBroken).cause).toBeUndefined();
    }
  });

  it('takes no key of another length', () => {
    expect(() => seal(new Uint8Array(16), place, bytes('x'))).toThrow('32 bytes');
    expect(() => open(new Uint8Array(31), place, seal(key, place, bytes('x')))).toThrow('32 bytes');
  });
});

describe('encodeParts', () => {
  it('gives two lists the same bytes only when they are the same', () => {
    const list = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '\0', '|', 'é') }), { maxLength: 4 });
    fc.assert(
      fc.property(list, list, (one, other) => {
        const same = Buffer.compare(encodeParts(one), encodeParts(other)) === 0;
        expect(same).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
      { numRuns: 1000 },
    );
  });
});
