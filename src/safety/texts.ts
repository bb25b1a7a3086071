/**
 * What a person in danger is told: fixed texts that work with content, locales, store and search off.
 *
 * First aid follows pages opened on 2026-11-24 (addresses in content/lessons/bahaya/overdosis.md): CDC "What to Do if You
 * Think Someone is Overdosing", American Red Cross "Opioid Overdose" and "Hands-Only CPR" (centre of the chest, hard and
 * fast), WHO fact sheet on opioid overdose, NHS on the recovery position, SAMHSA do's and don'ts. Roles to sign: krisis,
 * medis. The Sundanese (su.ts) is unreviewed by a native speaker.
 */
import type { CrisisKind, CrisisLang } from './crisis.ts';
import { ENGLISH } from './texts-en.ts';
import { INDONESIAN } from './texts-id.ts';
import { SUNDANESE } from './texts-su.ts';

/** One bubble of an emergency, ready to send. At most 700 characters, three buttons, labels of 20. */
export type EmergencyText = {
  readonly text: string;
  readonly buttons: readonly { readonly label: string; readonly action: string }[];
};
/** Everything one language holds: first texts, later steps, short words in between. */
export type EmergencyTexts = {
  readonly first: Readonly<Record<CrisisKind | 'unknown', string>>;
  readonly steps: Readonly<Record<StepName, string>>;
  /** Said in turn, so that nobody reads the same words twice running. */
  readonly followUp: Readonly<Record<CrisisKind, readonly [string, string]>>;
  readonly labels: Readonly<Record<StepName | 'menu', string>>;
};
export type StepName = 'notBreathing' | 'breathing' | 'called' | 'stay' | 'hide';

const BY_LANGUAGE: Readonly<Record<CrisisLang, EmergencyTexts>> = { id: INDONESIAN, en: ENGLISH, su: SUNDANESE };
const STEPS: readonly StepName[] = ['notBreathing', 'breathing', 'called', 'stay', 'hide'];
const UNDER: Readonly<Record<CrisisKind | 'unknown', readonly StepName[]>> = {
  overdose: ['notBreathing', 'breathing', 'called'],
  suicide: ['stay', 'called'],
  violence: ['hide', 'called'],
  unknown: ['called'],
};

/** Every number and address that these texts may hold, with its id in the directory; a test compares the two. */
export const EMERGENCY_NUMBERS: Readonly<Record<string, string>> = {
  '119': 'darurat-119',
  '129': 'sapa-129',
  '+628111129129': 'sapa-129',
  '110': 'polisi-110',
  '184': 'bnn-call-center-184',
  'https://www.healing119.id': 'healing119',
};

/** The first reply to a person in danger; 'unknown' when not even the recogniser works. */
export function emergencyText(kind: CrisisKind | 'unknown', lang: CrisisLang): EmergencyText {
  return { text: BY_LANGUAGE[lang].first[kind], buttons: buttons(UNDER[kind], lang) };
}

/** The step behind a button, or undefined when there is no such step. */
export function emergencyStep(action: string, lang: CrisisLang): EmergencyText | undefined {
  const step = STEPS.find((each) => action === actionOf(each));
  if (!step) return undefined;
  const next: readonly StepName[] =
    step === 'notBreathing' ? ['breathing'] : step === 'breathing' ? ['notBreathing'] : [];
  return { text: BY_LANGUAGE[lang].steps[step], buttons: buttons(next, lang) };
}

/** Short words while the emergency is open and nothing new is told; `turn` counts how often they were said. */
export function emergencyFollowUp(kind: CrisisKind, lang: CrisisLang, turn = 0): EmergencyText {
  const [first, second] = BY_LANGUAGE[lang].followUp[kind];
  return { text: turn % 2 === 0 ? first : second, buttons: buttons(UNDER[kind].slice(0, 2), lang) };
}

const actionOf = (step: StepName): string => `crisis:${step}`;

function buttons(steps: readonly StepName[], lang: CrisisLang): EmergencyText['buttons'] {
  const { labels } = BY_LANGUAGE[lang];
  const offered = steps.map((step) => ({ label: labels[step], action: actionOf(step) }));
  return offered.length > 0 ? offered : [{ label: labels.menu, action: 'menu' }];
}
