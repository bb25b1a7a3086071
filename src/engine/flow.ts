/**
 * How a dialogue is written: a table in the order a person lives it. A step says what we ask on entering, which
 * taps it offered and what it may hear; each answer is one of three verbs, go, stay or leave, with the
 * sentences and effects behind it in order.
 */
import type { Conversation, Effect, FlowState, InboundEvent, Locale, Rich, World } from './types.ts';

/** A piece of a bubble: a phrase of `locales/`, a piece of a lesson, or a text that safety/ keeps fixed. */
export type Part =
  | { readonly key: string; readonly args?: Readonly<Record<string, string | number>> }
  | { readonly rich: Rich };
/** A button: its label is a phrase key, or a text that content/ or safety/ already measured. */
export type Offer =
  | { readonly key: string; readonly action: string }
  | { readonly label: string; readonly action: string };
/** One bubble to say: its pieces are joined by a blank line. */
export type Said = { readonly parts: readonly Part[]; readonly offers: readonly Offer[] };
/** What a turn changes beside the state. */
export type Change = { readonly set: Partial<Pick<Conversation, 'locale' | 'misses' | 'quiz'>> };
/** The person was helped: the count of misses in a row begins anew. */
export const HELPED: Change = { set: { misses: 0 } };
type Thing = Said | Effect | Change;

/** What a step decided. `to` undefined: stay where we are. */
export type Move = {
  readonly to: FlowState | undefined;
  readonly said: readonly Said[];
  readonly effects: readonly Effect[];
  readonly set: Change['set'];
};
/** All that a step may look at. `locale` is the language of this turn. */
export type Scene<S extends FlowState = FlowState, E extends InboundEvent = InboundEvent> = {
  readonly world: World;
  readonly conversation: Conversation;
  readonly locale: Locale;
  readonly state: S;
  readonly event: E;
};
export type Heard<K extends InboundEvent['kind'], S extends FlowState = FlowState> = Scene<
  S,
  Extract<InboundEvent, { kind: K }>
>;
/** One step of a dialogue. `taps` are those that mean something here only; the others live in `interrupts.ts`. */
export type Step<S extends FlowState> = {
  readonly ask?: (scene: Scene<S>) => Said;
  readonly taps?: Readonly<Record<string, (scene: Heard<'tap', S>) => Move>>;
  readonly hear: { readonly text: (scene: Heard<'text', S>) => Move };
};
/** A dialogue has exactly the steps of its state type. */
export type Flow<S extends FlowState> = { readonly [At in S['at']]: Step<Extract<S, { readonly at: At }>> };

export const say = (
  key: string,
  args: Readonly<Record<string, string | number>> = {},
  offers: readonly Offer[] = [],
): Said => ({
  parts: [{ key, args }],
  offers,
});
export const bubble = (parts: readonly Part[], offers: readonly Offer[] = []): Said => ({ parts, offers });
/** A text as it stands, for safety/'s emergency texts. */
export const fixed = (text: string, offers: readonly Offer[] = []): Said => ({
  parts: [{ rich: { text, marks: [] } }],
  offers,
});

/** To a step, which then asks its question. */
export const go = (to: FlowState, ...things: readonly Thing[]): Move => gather(to, things);
/** Here we stay. */
export const stay = (...things: readonly Thing[]): Move => gather(undefined, things);
/** Back to the menu, without reading it out. */
export const leave = (...things: readonly Thing[]): Move => gather(HOME, things);

export const HOME: FlowState = { flow: 'menu', at: 'home' };

function gather(to: FlowState | undefined, things: readonly Thing[]): Move {
  return {
    to,
    said: things.filter((thing): thing is Said => 'parts' in thing),
    effects: things.filter((thing): thing is Effect => 'do' in thing),
    set: Object.assign({}, ...things.map((thing) => ('set' in thing ? thing.set : {}))),
  };
}
