/** Whether a person has said what they are interested in, and the wishes of one who has said nothing. */

import { type ComparableWishes } from '#lib/vocabulary';
import { isSaid } from './outcome.js';

/**
 * Roles, skills or industries stated. Without any of them nothing matches: a place and a floor alone would let every
 * job in town through, and silence is better than noise.
 */
export const hasInterest = (wishes: ComparableWishes): boolean =>
  isSaid(wishes.roles) || wishes.skills.length > 0 || wishes.industries.length > 0;

/** Nothing stated, nothing refused. */
export const NOTHING_STATED: ComparableWishes = {
  roles: null, seniority: null, places: null, workModes: null, remoteFrom: null, employmentTypes: null, salaryFloor: null, languages: null,
  skills: [], industries: [], topics: [],
  refuse: { companyKeys: [], industries: [], roles: [], keywords: [] },
  soft: new Set(), unknown: {},
};
