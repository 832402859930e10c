/**
 * May we write to this person, here, now? The rules in their fixed order, and the channel they leave.
 *
 * 1. erased
 * 2. per channel, in the order it would be used: reachable, consent, suppression, channel_rule.
 *    A channel that fails is dropped. When all fail, the reason given is that of the channel that got furthest:
 *    no_channel < no_consent < suppressed < channel_rule.
 * 3. lateness, job_open                                    (refuse: waiting would not help)
 * 4. pause, cool_down, frequency_cap, organisation_limit   (hold: not yet)
 * 5. time_zone, quiet_hours                                (hold: not at this hour)
 *
 * The first rule that stops gives the reason. Rules that refuse for good come before those that hold, so that nothing
 * waits for what will never be allowed; quiet hours come last, so that they are reported only when they alone stand
 * in the way.
 *
 * A service message (a sign-in link the person just asked for) needs no consent and does not wait for a pause, a cap or
 * the morning: they are awake and asking. It still goes to no suppressed address and has a limit of its own.
 */

import { type Channel, type Decision, type Reason } from '#lib/vocabulary';
import { type AttentionHistory, type OrganisationPolicy, type PersonToReach, type Proposal } from './inputs.js';
import { isQuiet } from './local-time.js';
import { channelRule } from './rules/channel-rule.js';
import { consent } from './rules/consent.js';
import { coolDown } from './rules/cool-down.js';
import { erased } from './rules/erased.js';
import { frequencyCap } from './rules/frequency-cap.js';
import { jobOpen } from './rules/job-open.js';
import { lateness } from './rules/lateness.js';
import { limitsFreeAt, organisationLimit, serviceLimit } from './rules/organisation-limit.js';
import { pause } from './rules/pause.js';
import { quietHours, timeZone } from './rules/quiet-hours.js';
import { reachable } from './rules/reachable.js';
import { type ChannelRule, type Matter, type PersonRule, refuse, type Stop } from './rules/rule.js';
import { suppression } from './rules/suppression.js';

/** Recorded with every decision; raised whenever the same inputs may be answered differently. */
export const PACING_VERSION = 'pacing-3';

export const PACING_RULES = [
  'erased', 'channel', 'lateness', 'job_open', 'pause', 'cool_down', 'frequency_cap', 'organisation_limit', 'service_limit',
  'time_zone', 'quiet_hours',
] as const;
export type PacingRule = (typeof PACING_RULES)[number];

export interface PacingCheck {
  readonly rule: PacingRule;
  readonly verdict: 'pass' | 'hold' | 'refuse';
}

/** A channel in the order it was tried, and what closed it (null = open). */
export interface ChannelTrial {
  readonly channel: Channel;
  readonly closedBy: Reason | null;
}

export type PacingDecision = Decision<Channel> & {
  readonly version: string;
  /** Every rule asked, in order, up to the one that decided. */
  readonly checked: readonly PacingCheck[];
  readonly tried: readonly ChannelTrial[];
};

/** From least to most telling: a channel's reason says how far it got. */
const CHANNEL_RULES: readonly ChannelRule[] = [reachable, consent, suppression, channelRule];
const CHANNEL_REASONS: readonly Reason[] = ['no_channel', 'no_consent', 'suppressed', 'channel_rule'];

interface Step {
  readonly rule: PacingRule;
  readonly judge: PersonRule;
}

const ALWAYS: readonly Step[] = [{ rule: 'lateness', judge: lateness }, { rule: 'job_open', judge: jobOpen }];
const FOR_SERVICE: readonly Step[] = [...ALWAYS, { rule: 'service_limit', judge: serviceLimit }];
const FOR_OUTREACH: readonly Step[] = [
  ...ALWAYS,
  { rule: 'pause', judge: pause },
  { rule: 'cool_down', judge: coolDown },
  { rule: 'frequency_cap', judge: frequencyCap },
  { rule: 'organisation_limit', judge: organisationLimit },
  { rule: 'time_zone', judge: timeZone },
  { rule: 'quiet_hours', judge: quietHours },
];

/** The person's order as far as the programme uses it, then the rest in the programme's order; each channel once. */
export const channelsInOrder = (preferred: readonly Channel[], offered: readonly Channel[]): readonly Channel[] => [
  ...new Set([...preferred.filter((channel) => offered.includes(channel)), ...offered]),
];

const tryChannel = (matter: Matter, channel: Channel): ChannelTrial => {
  for (const rule of CHANNEL_RULES) {
    const closedBy = rule(matter, channel);
    if (closedBy !== null) return { channel, closedBy };
  }
  return { channel, closedBy: null };
};

const mostTelling = (tried: readonly ChannelTrial[]): Reason => {
  let furthest = 0;
  for (const { closedBy } of tried) if (closedBy !== null) furthest = Math.max(furthest, CHANNEL_REASONS.indexOf(closedBy));
  return CHANNEL_REASONS[furthest] ?? 'no_channel';
};

/** Waking up in the night only to hold again would say "until 3 o'clock" to people reading it: move on to the morning. */
const wakeAt = (until: number, { person, policy, proposal }: Matter): Date | null => {
  const at = new Date(until);
  if (proposal.purpose === 'service') return at;
  const quiet = isQuiet(at, person.timeZone, person.rules, policy);
  return quiet.quiet && quiet.because === 'quiet_hours' ? quiet.until : at;
};

const stopped = (stop: Stop, matter: Matter): Decision<Channel> => {
  if (stop.do === 'refuse') return stop;
  return { do: 'hold', until: stop.until === null ? null : wakeAt(stop.until, matter), because: stop.because };
};

/** The first open channel whose own limits have room; there is one once `organisationLimit` has passed. */
const chosen = (matter: Matter, open: readonly Channel[]): Decision<Channel> => {
  const on = matter.proposal.purpose === 'service' ? open[0] : open.find((channel) => limitsFreeAt(matter, channel) <= matter.now);
  return on === undefined ? { do: 'refuse', because: 'no_channel' } : { do: 'send', on };
};

/**
 * Decides whether `proposal` may go to `person` at `now`, on which channel, or until when it waits and why.
 * Pure: the same arguments give the same answer, so a recorded decision can be replayed under its `version`.
 * `until` is never in quiet time; null means nothing is known to wait for (someone must change something). Decide again
 * at `until`: another rule may stand in the way by then.
 */
export const decide = (
  person: PersonToReach,
  proposal: Proposal,
  history: AttentionHistory,
  policy: OrganisationPolicy,
  now: Date,
): PacingDecision => {
  const matter: Matter = { person, proposal, history, policy, now: now.getTime() };
  const checked: PacingCheck[] = [];
  const tried: ChannelTrial[] = [];
  const open: Channel[] = [];
  const passes = (rule: PacingRule, stop: Stop | null): boolean => {
    checked.push({ rule, verdict: stop === null ? 'pass' : stop.do });
    return stop === null;
  };
  const answer = (decision: Decision<Channel>): PacingDecision => ({ ...decision, version: PACING_VERSION, checked, tried });

  const gone = erased(matter, open);
  if (!passes('erased', gone) && gone !== null) return answer(stopped(gone, matter));
  for (const channel of channelsInOrder(person.rules.channelOrder ?? [], proposal.channels)) {
    const trial = tryChannel(matter, channel);
    tried.push(trial);
    if (trial.closedBy === null) open.push(channel);
  }
  const closed = open.length === 0 ? refuse(mostTelling(tried)) : null;
  if (!passes('channel', closed) && closed !== null) return answer(stopped(closed, matter));
  for (const { rule, judge } of proposal.purpose === 'service' ? FOR_SERVICE : FOR_OUTREACH) {
    const stop = judge(matter, open);
    if (!passes(rule, stop) && stop !== null) return answer(stopped(stop, matter));
  }
  return answer(chosen(matter, open));
};
