/** Jobs held against wishes: verdicts, scores, reasons, and the best few of many fast. */

export { type Audience, type AudienceBytes, AudienceIndex, type AudienceOptions, type Group, type ScoredPerson } from './audience/audience-index.js';
export { AUDIENCE_CHANGES, type AudienceChange } from './audience/near-misses.js';
export { type AudienceReason, type AudienceStage } from './audience/sift.js';
export { SURE_FAMILY_WEIGHT } from './criteria/role.js';
export { PERIODS_PER_YEAR } from './criteria/pay.js';
export { matchOf, reasonsOf } from './explain.js';
export { hasInterest, NOTHING_STATED } from './interest.js';
export { PACK_FORMAT } from './profile/packed-bytes.js';
export { type PackedWishes, packWishes, readWishes } from './profile/packed-wishes.js';
export { PackedPeople } from './profile/packed-people.js';
export { JobIndex, type Ranked, type RankOptions, type TopOptions } from './job-index.js';
export { judge, type Judgement, RULES_VERSION } from './judge.js';
export { kilometresBetween } from './place-distance.js';
export { DEFAULT_MIN_SCORE, SCORE_CONSTANTS } from './score.js';
