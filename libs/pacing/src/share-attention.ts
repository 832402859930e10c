/** Several messages wait for one person and the caps do not let all of them through: the best ones keep their turn. */

import { type Channel, type ContactRules, WINDOW_MS } from '#lib/vocabulary';
import { type OrganisationPolicy, type PastMessage } from './inputs.js';
import { frequencyCap } from './rules/frequency-cap.js';
import { organisationLimit } from './rules/organisation-limit.js';
import { type Stop } from './rules/rule.js';

/** A message that has not left yet, or is just being thought of. */
export interface Claim {
  readonly id: string;
  readonly channel: Channel;
  /** When it is to leave. */
  readonly at: Date;
  /** How much it is worth to the person; higher wins, and of two equals the one named first. */
  readonly worth: number;
}

export interface LostClaim {
  readonly because: 'frequency_cap' | 'organisation_limit';
  /** When the caps would let it through; null when they never would. */
  readonly until: Date | null;
}

/** How long a message counts against some cap on this person, in milliseconds: what left longer before changes nothing. */
export const longestWindowMs = (rules: ContactRules, policy: OrganisationPolicy): number =>
  Math.max(...[rules.frequency ?? policy.defaultFrequency, ...policy.limits].map(({ per }) => WINDOW_MS[per]));

/** The longest window there is: a message that much later cannot share one with this. */
const FARTHEST_MS = WINDOW_MS.month;

/**
 * Which of `claims` lose their turn, by the person's cap and the organisation's over every window. `taken` left or may
 * have left. Claims are counted as if they left when they mean to; the gate counts again when they do.
 */
export function shareAttention(
  rules: ContactRules, policy: OrganisationPolicy, taken: readonly PastMessage[], claims: readonly Claim[],
): ReadonlyMap<string, LostClaim> {
  const sent: PastMessage[] = [...taken];
  const lost = new Map<string, LostClaim>();
  for (const claim of claims.toSorted((a, b) => b.worth - a.worth)) {
    const stop = stopFor(claim, rules, policy, sent);
    if (stop === null) sent.push({ at: claim.at, channel: claim.channel, purpose: 'jobs' });
    else lost.set(claim.id, lostBy(stop));
  }
  return lost;
}

function stopFor({ at, channel }: Claim, rules: ContactRules, policy: OrganisationPolicy, sent: readonly PastMessage[]): Stop | null {
  const now = at.getTime();
  const matter = { person: { rules }, policy, now, history: { sent: sent.filter((row) => row.at.getTime() < now + FARTHEST_MS) } };
  return frequencyCap(matter, [channel]) ?? organisationLimit(matter, [channel]);
}

const lostBy = (stop: Stop): LostClaim => ({
  because: stop.because === 'organisation_limit' ? 'organisation_limit' : 'frequency_cap',
  until: stop.do === 'hold' && stop.until !== null ? new Date(stop.until) : null,
});
