/** What somebody's score for one job is, from their numbers alone; and what it is at most, before their skills are counted. */

import { type ComparableJob } from '#lib/vocabulary';
import { industryVerdict } from '../criteria/industries.js';
import { NOTHING_STATED } from '../interest.js';
import { blended, ENOUGH_SKILLS, FACTORS, freshFactor, industryShare, rounded, skillShare, UNSTATED } from '../score.js';
import { type RoleShares } from './role-shares.js';
import { type SkillCounter } from './skill-lists.js';
import { type Values } from './value-column.js';
import { type ValueDictionary } from './value-dictionary.js';
import { type WishColumns } from './wish-columns.js';
import { type FacetVerdicts, PAY, PLACE, WISH_FACETS } from './wish-facets.js';

/** Whose wishes each factor is about. */
const FACET_OF = FACTORS.map((factor) => WISH_FACETS.findIndex(({ criterion }) => criterion === factor.criterion));

const PLACE_FACTOR = FACET_OF.indexOf(PLACE);
const PAY_FACTOR = FACET_OF.indexOf(PAY);

/** More than rounding adds to a score. */
const ROUNDING = 1e-6;

/** What a score is read from, by slot. */
export interface Ranked {
  readonly roles: RoleShares;
  readonly skills: SkillCounter;
  readonly industries: Values;
  readonly differentIndustries: ValueDictionary<readonly string[]>;
  readonly wishes: WishColumns;
}

export class Ranking {
  readonly #fresh: number;
  readonly #isSilent: boolean;
  /** In the order the factors are multiplied in: the values of a wish by slot, and what each leaves of a score, NaN until asked. */
  readonly #values: readonly Values[];
  readonly #factors: readonly Float64Array[];
  readonly #placeVerdicts: FacetVerdicts;
  /** By kind of the wishes about places to which the job is not near: what they leave of a score. */
  readonly #away: number[] = [];
  /** By number of the stated industries: their share without a stated role, then beside one; NaN until asked. */
  readonly #industryShares: Float64Array;

  /** By what the stated roles give; and of the share that was asked last. */
  readonly #highest = new Map<number, Highest>();
  #share = NaN;
  #ofShare = new Highest(() => 1);

  constructor(private readonly job: ComparableJob, now: Date, private readonly of: Ranked) {
    this.#fresh = freshFactor(job, now);
    this.#isSilent = job.skills.length === 0;
    this.#values = FACET_OF.map((facet) => of.wishes.valuesOf(facet));
    this.#factors = FACET_OF.map((facet) => new Float64Array(of.wishes.facets[facet]?.distinct ?? 0).fill(NaN));
    this.#placeVerdicts = of.wishes.verdicts(PLACE, job);
    this.#industryShares = new Float64Array(of.differentIndustries.size * 2).fill(NaN);
  }

  /** No score of theirs is higher, as far as roles, pay and a first look at their skills tell. */
  highest(slot: number): number {
    const share = this.of.roles.shareOf(slot);
    if (share !== this.#share) {
      this.#share = share;
      this.#ofShare = this.#highestOf(share);
    }
    const { bounds } = this.of.skills;
    return this.#ofShare.of(bounds.metAtMost(slot), bounds.statedAtLeast(slot, ENOUGH_SKILLS)) * this.#factor(PAY_FACTOR, slot) + ROUNDING;
  }

  /** Whether somebody whose `highest` is this may have a score of `least`. Distances are dear, and cost a score little: they are left for later. */
  mayReach(slot: number, least: number, highest: number): boolean {
    // The margin of `highest` shrinks with every factor; what rounding adds does not.
    const enough = least - ROUNDING;
    let reachable = highest;
    for (let n = 0; n < this.#factors.length && reachable >= enough; n++) if (n !== PLACE_FACTOR && n !== PAY_FACTOR) reachable *= this.#factor(n, slot);
    return reachable >= enough;
  }

  /** As `judge` scores them. */
  score(slot: number): number {
    const { skills } = this.of;
    return rounded(this.#score(slot, this.#relevance(slot, skills.met(slot), skills.stated(slot))));
  }

  #relevance(slot: number, met: number, stated: number): number {
    const role = this.of.roles.shareOf(slot);
    const roleStated = role !== UNSTATED;
    return blended(role, skillShare(met, stated, this.#isSilent, roleStated), this.#industryShare(this.of.industries[slot] ?? 0, roleStated));
  }

  #score(slot: number, relevance: number): number {
    let score = relevance * this.#fresh;
    for (let n = 0; n < this.#factors.length; n++) score *= this.#factor(n, slot);
    return score;
  }

  #highestOf(share: number): Highest {
    const known = this.#highest.get(share);
    if (known !== undefined) return known;
    const roleStated = share !== UNSTATED;
    const industry = industryShare(this.job.industry === null ? 'unknown' : 'yes', roleStated);
    const highest = new Highest((met, stated) => {
      const skills = skillShare(met, stated, this.#isSilent, roleStated);
      return Math.max(blended(share, skills, UNSTATED), blended(share, skills, industry)) * this.#fresh;
    });
    this.#highest.set(share, highest);
    return highest;
  }

  #factor(n: number, slot: number): number {
    const value = this.#values[n]?.[slot] ?? 0;
    const factor = this.#factors[n]?.[value] ?? NaN;
    return Number.isNaN(factor) ? this.#ask(n, value) : factor;
  }

  #ask(n: number, value: number): number {
    const [factor, facet, known] = [FACTORS[n], FACET_OF[n] ?? 0, this.#factors[n]];
    const stated = this.of.wishes.facets[facet];
    if (factor === undefined || stated === undefined || known === undefined) throw new RangeError('no factor has this number');
    const kind = facet === PLACE ? this.of.wishes.places.kindOf(value, this.#placeVerdicts) : -1;
    const asked = (kind === -1 ? undefined : this.#away[kind]) ?? factor.of(this.job, stated.wishesOf(value));
    if (kind !== -1) this.#away[kind] = asked;
    return (known[value] = asked);
  }

  #industryShare(number: number, roleStated: boolean): number {
    const at = number * 2 + Number(roleStated);
    const known = this.#industryShares[at] ?? NaN;
    if (!Number.isNaN(known)) return known;
    const industries = this.of.differentIndustries.at(number);
    const wishes = { ...NOTHING_STATED, industries };
    return (this.#industryShares[at] = industries.length === 0 ? UNSTATED : industryShare(industryVerdict(this.job, wishes), roleStated));
  }
}

/** The most of something by two counts, of which no more than ENOUGH_SKILLS matter. */
class Highest {
  readonly #of: Float64Array;

  constructor(of: (met: number, stated: number) => number) {
    const counts = Array.from({ length: ENOUGH_SKILLS + 1 }, (_, count) => count);
    this.#of = Float64Array.from(counts.flatMap((stated) => counts.map((met) => of(Math.min(met, stated), stated))));
  }

  of(met: number, stated: number): number {
    return this.#of[Math.min(stated, ENOUGH_SKILLS) * (ENOUGH_SKILLS + 1) + Math.min(met, ENOUGH_SKILLS)] ?? 1;
  }
}
