/** What pacing is told: the person, the message proposed, what they already heard, and the organisation's own rules. */

import { type CapRule, type Channel, type ContactRules, type Frequency, type Purpose, type QuietDay, type QuietHours } from '#lib/vocabulary';

/** The person's standing word on one channel and purpose. If two rows contradict each other, the refusal counts. */
export interface StandingConsent {
  readonly channel: Channel;
  readonly purpose: Purpose;
  readonly granted: boolean;
}

export interface PersonToReach {
  readonly erased: boolean;
  /** IANA zone name; null when unknown. Never guessed: without it only service messages go. */
  readonly timeZone: string | null;
  readonly rules: ContactRules;
  /** Channels with a valid address. */
  readonly reachable: readonly Channel[];
  readonly consents: readonly StandingConsent[];
  /** Channels whose address hard-bounced, complained or was stopped at the carrier. */
  readonly suppressed: readonly Channel[];
  /** Leave the person alone until then (they fell silent, or something went wrong); absent or null = no cool-down. */
  readonly coolingDownUntil?: Date | null;
}

export interface Proposal {
  readonly purpose: Purpose;
  /** Channels the programme may use, its own order. */
  readonly channels: readonly Channel[];
  /** Channels the carrier's rules close to this message and person, e.g. a WhatsApp marketing template to a US number. */
  readonly barredChannels?: readonly Channel[];
  /** When it was meant to go. */
  readonly plannedAt?: Date;
  /** How long after `plannedAt` it is still worth sending, milliseconds; absent = for ever. */
  readonly maxLatenessMs?: number;
  /** How many of its jobs are still open; absent = it carries no jobs. */
  readonly jobsOpen?: number;
}

export interface PastMessage {
  readonly at: Date;
  readonly channel: Channel;
  readonly purpose: Purpose;
}

/** Everything of the last 30 days that left or may have left: sent, in flight and unknown alike, in any order. */
export interface AttentionHistory {
  readonly sent: readonly PastMessage[];
}

export interface OrganisationPolicy {
  /** For people who stated no frequency. */
  readonly defaultFrequency: Frequency;
  /** For people who stated no quiet hours. */
  readonly defaultQuietHours: QuietHours;
  /** Days the organisation keeps, for everybody, beside those they keep themselves. */
  readonly quietDays?: readonly QuietDay[];
  /** The organisation's own ceiling per person; holds even where the person allows more. Service messages not counted. */
  readonly limits: readonly CapRule[];
  /** Least time between two messages to one person, milliseconds; 0 = none. Service messages not counted. */
  readonly minimumGapMs: number;
  /** Channels this installation has no carrier for: closed to everybody, whatever they allow. */
  readonly closedChannels?: readonly Channel[];
  /** Ceiling on service messages per person, counted by themselves: nobody can make us flood an inbox with sign-in links. */
  readonly serviceLimit: Frequency;
}

/** One message a week, nights left alone, never more than five a day whatever the person allows. */
export const DEFAULT_POLICY: OrganisationPolicy = {
  defaultFrequency: { max: 1, per: 'week' },
  defaultQuietHours: { from: '21:00', to: '08:00' },
  limits: [{ channel: null, max: 5, per: 'day' }],
  minimumGapMs: 0,
  serviceLimit: { max: 10, per: 'day' },
};
