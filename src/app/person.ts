/** What we keep of a person while it is open, and when it must be looked at again. */
import { wakesAt } from '../engine/step.ts';
import type { Conversation, Effect, Message } from '../engine/types.ts';
import type { Address, StoredRecord } from './ports.ts';

/** A reply or effect that was decided and is still to be carried out, in order. */
export type Pending = {
  /** Stable over resends: event id and place. */
  readonly id: string;
  readonly what: { readonly reply: Message } | { readonly effect: Effect };
  /** Set, durably, before the first try: after a crash we know that it may have arrived. */
  readonly started: boolean;
  readonly tries: number;
  readonly born: number;
  /** Not before this instant (a platform asked us to wait). */
  readonly notBefore: number;
  readonly urgency: number;
};
/** Everything we keep of a person. The address is in here and nowhere else. */
export type Person = {
  readonly address: Address;
  readonly conversation: Omit<Conversation, 'id' | 'revision'>;
  readonly pending: readonly Pending[];
};

/** When the sweep must look at this person again, and how urgent the next reply is. */
export function agenda({ conversation, pending }: Person): Pick<StoredRecord, 'due' | 'urgency'> {
  const times = [wakesAt(conversation), pending[0]?.notBefore].filter((each) => each !== undefined);
  return {
    due: times.length > 0 ? Math.min(...times) : null,
    urgency: Math.max(0, ...pending.map((each) => each.urgency)),
  };
}
