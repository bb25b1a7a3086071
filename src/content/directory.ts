/**
 * The gate of content/directory: what of an entry may leave content/. Two rules: a number leaves only where it is
 * publishable, or where an editor's confirmation holds; and an entry that rests on no source leaves not at all.
 */
import type { Instant } from '../engine/types.ts';
import type { Entry } from './contact-schema.ts';
import { daysBetween, endOf } from './dates.ts';
import type { Contact } from './model.ts';

/** An editor's call is trusted for half a year. */
export const CONFIRMED_DAYS = 180;

/** Whether anything of an entry may be shown, its name at the least. */
export const mayBeNamed = ({ contact }: Entry): boolean => contact.confidence !== 'model-knowledge-only';

/** Whether an editor's confirmation holds on a day; one of the future does not. */
export function isConfirmed({ contact: { editorConfirmed } }: Entry, today: string): boolean {
  if (!editorConfirmed) return false;
  const age = daysBetween(editorConfirmed.date, today);
  return age >= 0 && age <= CONFIRMED_DAYS;
}

/** Whether numbers, hours and address of an entry may be shown on a day. */
export const mayShow = (entry: Entry, today: string): boolean =>
  mayBeNamed(entry) && (entry.contact.publishable || isConfirmed(entry, today));

/** The gate for a whole directory: what may leave content/ of it, in the order of the entries. */
export function toContacts(entries: readonly Entry[], today: string): readonly Contact[] {
  const named = entries.filter(mayBeNamed);
  const ids = new Set(named.map(({ contact }) => contact.id));
  return named.map((entry) => {
    const contact = toContact(entry, ids, today);
    return mayShow(entry, today) ? contact : withoutNumbers(contact);
  });
}

/** A contact as it may be shown at an instant: the process may outlive an editor's confirmation. */
export const contactAt = (contact: Contact, at: Instant): Contact =>
  contact.confirmedUntil !== undefined && at >= contact.confirmedUntil ? withoutNumbers(contact) : contact;

/** `shown`: ids that may be named; a fallback to any other would lead nowhere. */
function toContact({ contact: each }: Entry, shown: ReadonlySet<string>, today: string): Contact {
  const { editorConfirmed, publishable } = each;
  // A day that has not come is a slip of the pen, not a call.
  const call = editorConfirmed && editorConfirmed.date <= today ? editorConfirmed.date : undefined;
  return {
    id: each.id,
    name: each.name,
    kind: each.kind,
    covers: each.covers.map(({ code }) => code),
    services: each.services,
    confirmed: true,
    phones: each.phone,
    whatsapp: each.whatsapp,
    ...(each.web !== undefined && { web: each.web }),
    ...(each.address !== undefined && { address: each.address }),
    ...(each.hours !== undefined && { hours: each.hours }),
    fallback: each.fallback.filter((id) => shown.has(id)),
    checked: call ?? each.lastVerified ?? '',
    dialled: call !== undefined,
    ...(call !== undefined && !publishable && { confirmedUntil: endOf(call, CONFIRMED_DAYS) }),
  };
}

function withoutNumbers({ address, hours, confirmedUntil, ...contact }: Contact): Contact {
  return { ...contact, confirmed: false, phones: [], whatsapp: [] };
}
