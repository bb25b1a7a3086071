/**
 * Several strings as one, so that no two different lists give the same bytes: each part is preceded by its length.
 * Without the lengths ("ab", "c") and ("a", "bc") would be one and the same to an HMAC or to additional data.
 */

/** The parts as bytes: for each its length in bytes (32 bits, big-endian), then its UTF-8. */
export function encodeParts(parts: readonly string[]): Uint8Array {
  return Buffer.concat(parts.flatMap((part) => [lengthOf(part), Buffer.from(part, 'utf8')]));
}

function lengthOf(part: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(Buffer.byteLength(part, 'utf8'));
  return length;
}
