/**
 * Sealing: AES-256-GCM (NIST SP 800-38D) around everything personal that is stored.
 *
 * Two rules. What is sealed for one place opens in no other: kind, record, sequence and field are bound in as additional
 * data. And its length tells little: plaintext is padded to a multiple of 64 bytes before it is sealed.
 *
 * Layout: format (1 byte) | nonce (12) | ciphertext | tag (16). Inside: length (4 bytes, big-endian) | plaintext | zeros.
 * Nonces are random; at 96 bits one key may seal 2^32 times, far more than one person or case ever writes.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { encodeParts } from './parts.ts';

/** Bytes of every key in the house: AES-256 and HMAC-SHA256. */
export const KEY_BYTES = 32;
/** First byte of all that is sealed; a new cipher or layout gets the next number. */
const FORMAT = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const LENGTH_BYTES = 4;
const BLOCK = 64;
const CIPHER = 'aes-256-gcm';

/** Where sealed bytes belong. All four must be the same when they are opened. */
export type SealedFor = {
  /** What it is, for example 'record' or 'wrapped-key'. */
  readonly kind: string;
  /** Id of the record it stands in. */
  readonly record: string;
  /** Which version of the record, so that an old one cannot be put back in silence; 0 where there is none. */
  readonly sequence: number;
  readonly field: string;
};

/** Bytes that do not open: another key, another place, or changed. Says nothing about what they were. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
  constructor() {
    super('sealed bytes do not open');
  }
}

/** Seals plaintext for one place with a key of 32 bytes. */
export function seal(key: Uint8Array, place: SealedFor, plaintext: Uint8Array): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, wholeKey(key), nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(additional(FORMAT, place));
  const padded = pad(plaintext);
  const body = Buffer.concat([cipher.update(padded), cipher.final()]);
  padded.fill(0);
  return new Uint8Array(Buffer.concat([Buffer.of(FORMAT), nonce, body, cipher.getAuthTag()]));
}

/** The plaintext of what `seal` gave for the same key and place; throws SealBroken otherwise. */
export function open(key: Uint8Array, place: SealedFor, sealed: Uint8Array): Uint8Array {
  const whole = wholeKey(key);
  try {
    return unpad(decrypt(whole, place, sealed));
  } catch {
    // What the cipher complained about stays here: errors travel into logs.
    throw new SealBroken();
  }
}

function decrypt(key: Uint8Array, place: SealedFor, sealed: Uint8Array): Buffer {
  const format = sealed[0];
  if (format !== FORMAT || sealed.length < 1 + NONCE_BYTES + BLOCK + TAG_BYTES) throw new SealBroken();
  const bodyAt = 1 + NONCE_BYTES;
  const tagAt = sealed.length - TAG_BYTES;
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(1, bodyAt), { authTagLength: TAG_BYTES });
  decipher.setAAD(additional(format, place));
  decipher.setAuthTag(sealed.subarray(tagAt));
  return Buffer.concat([decipher.update(sealed.subarray(bodyAt, tagAt)), decipher.final()]);
}

function additional(format: number, { kind, record, sequence, field }: SealedFor): Uint8Array {
  return encodeParts([String(format), kind, record, String(sequence), field]);
}

function pad(plaintext: Uint8Array): Buffer {
  const padded = Buffer.alloc(Math.ceil((LENGTH_BYTES + plaintext.length) / BLOCK) * BLOCK);
  padded.writeUInt32BE(plaintext.length);
  padded.set(plaintext, LENGTH_BYTES);
  return padded;
}

function unpad(padded: Buffer): Uint8Array {
  const end = LENGTH_BYTES + padded.readUInt32BE();
  // Exactly the padding that `pad` makes: one plaintext has one padded form.
  const shortest = Math.ceil(end / BLOCK) * BLOCK === padded.length;
  if (!shortest || padded.subarray(end).some((byte) => byte !== 0)) throw new SealBroken();
  return new Uint8Array(padded.subarray(LENGTH_BYTES, end));
}

function wholeKey(key: Uint8Array): Uint8Array {
  if (key.length !== KEY_BYTES) throw new Error('seal: a key has 32 bytes');
  return key;
}
