/** May we write to this person, here, now? */

export { type ChannelTrial, channelsInOrder, decide, PACING_RULES, PACING_VERSION, type PacingCheck, type PacingDecision, type PacingRule } from './decide.js';
export {
  type AttentionHistory, DEFAULT_POLICY, type OrganisationPolicy, type PastMessage, type PersonToReach, type Proposal,
  type StandingConsent,
} from './inputs.js';
export { isQuiet, type Quiet, secondsUntilQuiet } from './local-time.js';
export { type CronCheck, instantShowing, nextOccurrence, occurrencesBetween, validCron } from './schedule.js';
export { firstMoment, type FirstMoment, FirstMoments } from './first-moment.js';
export { type Claim, longestWindowMs, type LostClaim, shareAttention } from './share-attention.js';
export { isKnownZone } from './zone-clock.js';
