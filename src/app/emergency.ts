/**
 * The one exception to commit-then-speak (decisions 3): the store is down and somebody may be dying. The fixed text
 * goes to the address in memory, at most once for each event and process, unrecorded; then the channel gets its 503.
 */
import { languageOf } from '../safety/crisis.ts';
import { emergencyText } from '../safety/texts.ts';
import type { Parts } from './parts.ts';
import type { Arrival, Digest } from './ports.ts';

/** Event keys remembered in this process; older ones may be answered twice, which does no harm. */
const REMEMBERED = 10_000;

export function failTowardsHelp(parts: Parts): (arrival: Arrival, key: Digest) => Promise<void> {
  const told = new Set<Digest>();
  return async ({ what, from }, key) => {
    const words = what.kind === 'text' ? emergencyFor(parts, what.text) : undefined;
    if (!words || told.has(key)) return;
    remember(told, key);
    const { text, buttons } = words;
    try {
      await parts.channels
        .get(from.channel)
        ?.send(from, { id: `emergency:${key}`, message: { text, buttons }, again: false });
      parts.log.info({ event: 'emergency.unrecorded', id: key });
    } catch {
      // The channel is down as well; its redelivery tries again.
      told.delete(key);
    }
  };
}

function emergencyFor(parts: Parts, text: string) {
  try {
    const crisis = parts.recognise(text);
    return crisis && emergencyText(crisis.kind, crisis.lang);
  } catch {
    return emergencyText('unknown', languageOf(text));
  }
}

function remember(told: Set<Digest>, key: Digest): void {
  if (told.size >= REMEMBERED) told.delete(told.values().next().value ?? key);
  told.add(key);
}
