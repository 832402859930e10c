/** Which rules decide now: kept with every decision, so that it can be replayed or be said why it cannot. */

import { LEARNER_VERSION } from '#lib/learner';
import { RULES_VERSION } from '#lib/matcher';
import { PACING_VERSION } from '#lib/pacing';

/** What scores and reasons depend on. */
export const MATCHING_VERSION = `${RULES_VERSION}+${LEARNER_VERSION}`;

export const PLAN_VERSION = `${MATCHING_VERSION}+${PACING_VERSION}`;
