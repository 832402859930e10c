/** From when on we may write to somebody; and the same for many who differ only in what they heard, at the price of counting it. */

import { type Channel, type Reason } from '#lib/vocabulary';
import { decide, type PacingDecision } from './decide.js';
import { type OrganisationPolicy, type PastMessage, type PersonToReach, type Proposal } from './inputs.js';
import { coolDown } from './rules/cool-down.js';
import { frequencyCap } from './rules/frequency-cap.js';
import { organisationLimit } from './rules/organisation-limit.js';
import { type CapOnPerson, type PersonRule } from './rules/rule.js';

export interface FirstMoment {
  /** Why not at once; null when at once. */
  readonly because: Reason | null;
  /** The first moment at which nothing stands in the way; null when nothing is known to wait for, or waiting would not help. */
  readonly at: Date | null;
  /** Refused, not held. */
  readonly never: boolean;
}

/** Holds that follow on one another (a cap, then the night, then a sabbath …) end long before this many. */
const MOST_HOLDS = 24;

const chain = (first: PacingDecision, now: Date, decideAt: (at: Date) => PacingDecision): FirstMoment => {
  let [decision, at] = [first, now];
  for (let holds = 0; decision.do === 'hold' && decision.until !== null && holds < MOST_HOLDS; holds += 1) {
    at = decision.until;
    decision = decideAt(at);
  }
  return { because: first.do === 'send' ? null : first.because, at: decision.do === 'send' ? at : null, never: first.do === 'refuse' };
};

/** Decides at `now`, then at the end of each hold, until nothing holds. */
export const firstMoment = (person: PersonToReach, proposal: Proposal, sent: readonly PastMessage[], policy: OrganisationPolicy, now: Date): FirstMoment => {
  const decideAt = (at: Date): PacingDecision => decide(person, proposal, { sent }, policy, at);
  return chain(decideAt(now), now, decideAt);
};

/** The rules that read what was sent, in the order in which they are asked; `pause` comes before them. */
const CAPS: readonly (readonly [Reason, PersonRule | CapOnPerson])[] = [['cooling_down', coolDown], ['frequency_cap', frequencyCap], ['organisation_limit', organisationLimit]];

/** `firstMoment` for people who are the same to every rule but in what they heard. Outreach only: no service messages. */
export class FirstMoments {
  /** Of those who heard nothing. */
  readonly alone: FirstMoment;
  /** Whether what somebody heard can change anything. */
  readonly readsHistory: boolean;
  readonly #open: readonly Channel[];

  constructor(private readonly person: PersonToReach, private readonly proposal: Proposal, private readonly policy: OrganisationPolicy, private readonly now: Date) {
    const first = decide(person, proposal, { sent: [] }, policy, now);
    this.alone = chain(first, now, (at) => decide(person, proposal, { sent: [] }, policy, at));
    this.#open = first.tried.flatMap(({ channel, closedBy }) => (closedBy === null ? [channel] : []));
    this.readsHistory = !this.alone.never || this.#refusedByCap;
  }

  get #refusedByCap(): boolean {
    return this.alone.never && CAPS.some(([reason]) => reason === this.alone.because);
  }

  /**
   * What stands in the way of somebody who heard this, and when the caps leave room, in epoch milliseconds; from then on they
   * are like those who heard nothing: `from` says when they may be written to. Null when what they heard changes nothing.
   */
  capped(sent: readonly PastMessage[]): { readonly because: Reason; readonly until: number } | null {
    const { person, proposal, policy } = this;
    const matter = { person, proposal, policy, history: { sent }, now: this.now.getTime() };
    let [because, until]: [Reason | null, number] = [null, matter.now];
    for (const [reason, cap] of CAPS) {
      const stop = cap(matter, this.#open);
      if (stop?.do !== 'hold' || stop.until === null) continue;
      because ??= reason;
      until = Math.max(until, stop.until);
    }
    if (because === null) return null;
    return { because: this.alone.because === 'paused' ? 'paused' : because, until };
  }

  /** When those may be written to whose caps leave room from `until` on; never earlier for a later `until`, null being the latest. */
  from(until: number): Date | null {
    return firstMoment(this.person, this.proposal, [], this.policy, new Date(until)).at;
  }

  of(sent: readonly PastMessage[]): FirstMoment {
    // A cap of 0 refuses; but what holds before it is asked is told first.
    if (this.#refusedByCap) return firstMoment(this.person, this.proposal, sent, this.policy, this.now);
    const capped = this.alone.never ? null : this.capped(sent);
    return capped === null ? this.alone : { because: capped.because, at: this.from(capped.until), never: false };
  }
}
