/** What a person may allow, in the very words the page shows: those words are kept as the proof of what was agreed to. */

import { CHANNELS, type Channel } from '#lib/vocabulary';
import { type Consent } from '../../records/consent/consent.entity.js';
import { type NewStatement } from '../../records/consent/consent.ledger.js';
import { ADDRESS_OF } from '../../records/candidate/candidate.repository.js';
import { type FormValues } from '../layout/form-values.js';
import { type Frame } from '../layout/site.js';

export const ASKED_PURPOSES = ['jobs', 'content'] as const;
export type AskedPurpose = (typeof ASKED_PURPOSES)[number];

export interface ConsentChoice {
  readonly channel: Channel;
  readonly purpose: AskedPurpose;
  /** The value of its checkbox. */
  readonly value: string;
  readonly wording: string;
}

/** Channels a person has an address for; the others cannot be agreed to. */
export const reachableChannels = (kinds: readonly string[]): Channel[] => CHANNELS.filter((channel) => kinds.includes(ADDRESS_OF[channel]));

export const choicesFor = ({ reader, organisation }: Frame, channels: readonly Channel[]): ConsentChoice[] =>
  ASKED_PURPOSES.flatMap((purpose) => channels.map((channel) => ({
    channel, purpose, value: `${channel}:${purpose}`, wording: reader.say(`consent.text.${purpose}`, { organisation, channel: reader.say(`channel.${channel}`) }),
  })));

const isGranted = (inForce: readonly Consent[], { channel, purpose }: ConsentChoice): boolean =>
  inForce.some((consent) => consent.channel === channel && consent.purpose === purpose && consent.granted);

export const tickedNow = (choices: readonly ConsentChoice[], inForce: readonly Consent[]): string[] =>
  choices.filter((choice) => isGranted(inForce, choice)).map(({ value }) => value);

/** One statement for each box that was changed, and none for those left as they were. */
export const changedStatements = (candidateId: string, choices: readonly ConsentChoice[], inForce: readonly Consent[], form: FormValues): NewStatement[] =>
  choices
    .filter((choice) => form.has('consent', choice.value) !== isGranted(inForce, choice))
    .map((choice) => ({ candidateId, channel: choice.channel, purpose: choice.purpose, granted: form.has('consent', choice.value), wording: choice.wording, source: 'preference-center' }));
