/**
 * Names that only we can make: HMAC-SHA256 (RFC 2104) under the pepper. Phone numbers and chat ids are few enough to
 * try them all, so a bare hash would give the person away; with the pepper kept apart from the data it does not.
 */
import { createHmac } from 'node:crypto';
import { encodeParts } from './parts.ts';

/** The digest under which a person's name on a channel (chat id, phone, business-scoped id) is known; hex. */
export function aliasDigest(pepper: Uint8Array, channel: string, name: string): string {
  return digest(pepper, ['alias', channel, name]);
}

/** The digest of a platform's own id of an event; hex. A wamid holds the phone number, so it is never kept as it is. */
export function eventDigest(pepper: Uint8Array, channel: string, key: string): string {
  return digest(pepper, ['event', channel, key]);
}

/** The first part keeps the domains apart: an alias never equals an event key of the same letters. */
function digest(pepper: Uint8Array, parts: readonly string[]): string {
  return createHmac('sha256', pepper).update(encodeParts(parts)).digest('hex');
}
