/**
 * A model as bytes: a header of JSON in which each array of numbers is a reference, then the arrays as they are.
 *
 * Two rules: arrays begin at multiples of 8, so reading unpacks nothing; and numbers are little-endian, as
 * on every machine that Node runs on.
 */
import type { Model } from './train.ts';

/** Grows whenever the same content would give another model, so that stored ones are trained again. */
export const MODEL_FORMAT = 13;
const MAGIC = 0x54424d31; // "TBM1"
const ALIGN = 8;
const PREFIX = 8; // magic and length of the header, four bytes each

const ARRAYS = { f32: Float32Array, i32: Int32Array, u32: Uint32Array, u16: Uint16Array, i8: Int8Array } as const;
type ArrayName = keyof typeof ARRAYS;
type Numbers = InstanceType<(typeof ARRAYS)[ArrayName]>;
/** Stands in the header for an array: its type, its place in bytes after the header, its length. */
type Reference = { readonly $: ArrayName; readonly at: number; readonly length: number };

/** The model as bytes; the same model gives the same bytes. */
export function encodeModel(model: Model): Uint8Array {
  const arrays: { at: number; bytes: Uint8Array }[] = [];
  let size = 0;
  const header = JSON.stringify({ format: MODEL_FORMAT, model }, (_, value: unknown) => {
    const name = nameOf(value);
    if (name === undefined) return value;
    const { buffer, byteOffset, byteLength, length } = value as Numbers; // nameOf has looked at its class
    const reference: Reference = { $: name, at: size, length };
    arrays.push({ at: size, bytes: new Uint8Array(buffer, byteOffset, byteLength) });
    size = aligned(size + byteLength);
    return reference;
  });
  const text = new TextEncoder().encode(header);
  const start = aligned(PREFIX + text.length);
  const out = new Uint8Array(start + size);
  const view = new DataView(out.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, text.length, true);
  out.set(text, PREFIX);
  for (const { at, bytes } of arrays) out.set(bytes, start + at);
  return out;
}

/** The model of these bytes. Throws when they are not a whole model of this format. */
export function decodeModel(bytes: Uint8Array): Model {
  // One copy: views need an aligned start, which a file read into a shared buffer may not have.
  const whole = new Uint8Array(bytes);
  const view = new DataView(whole.buffer);
  if (whole.length < PREFIX || view.getUint32(0, true) !== MAGIC) throw new Error('matcher: no model; build again');
  const end = PREFIX + view.getUint32(4, true);
  const start = aligned(end);
  const header = new TextDecoder().decode(whole.subarray(PREFIX, end));
  const read: unknown = JSON.parse(header, (_, value: unknown) => {
    if (!isReference(value)) return value;
    return new ARRAYS[value.$](whole.buffer, start + value.at, value.length);
  });
  if (!isModelFile(read)) throw new Error('matcher: model of another format; build again');
  return read.model;
}

function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && '$' in value;
}

/** The magic number says who wrote it, the format which fields it has: nothing else needs a look. */
function isModelFile(value: unknown): value is { readonly format: number; readonly model: Model } {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === MODEL_FORMAT;
}

function nameOf(value: unknown): ArrayName | undefined {
  if (value instanceof Float32Array) return 'f32';
  if (value instanceof Int32Array) return 'i32';
  if (value instanceof Uint32Array) return 'u32';
  if (value instanceof Uint16Array) return 'u16';
  return value instanceof Int8Array ? 'i8' : undefined;
}

function aligned(size: number): number {
  return Math.ceil(size / ALIGN) * ALIGN;
}
