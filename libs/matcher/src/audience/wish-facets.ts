/**
 * A person's hard wishes taken apart, one value a rule, so that equal values are kept and judged once for everybody who
 * holds them. It is the index of jobs turned around: there a job's values are few and a wish is asked of each; here the
 * wishes' values are few and a job is. The exact criterion answers in both.
 */

import { type ComparableJob, type ComparableWishes, HARD_FIELDS, type Rule } from '#lib/vocabulary';
import { FIELD_CRITERIA } from '../criteria/order.js';
import { role } from '../criteria/role.js';
import { type Outcome } from '../outcome.js';
import { type Facet, FACETS } from '../index/facets.js';
import { NOTHING_STATED } from '../interest.js';
import { ValueDictionary } from './value-dictionary.js';

type Part = Partial<ComparableWishes>;

/** What each rule reads of the wishes, beside the policies `soft` and `unknown`. */
const PARTS: Partial<Readonly<Record<Rule, (wishes: ComparableWishes) => Part>>> = {
  seniority: ({ seniority }) => ({ seniority }),
  place: ({ places, remoteFrom, workModes, anywhere }) => ({ places, remoteFrom, workModes, ...(anywhere === true ? { anywhere } : {}) }),
  workMode: ({ workModes }) => ({ workModes }),
  employmentType: ({ employmentTypes }) => ({ employmentTypes }),
  salaryFloor: ({ salaryFloor }) => ({ salaryFloor }),
  languages: ({ languages }) => ({ languages }),
};

interface WishFacet extends Facet {
  readonly part: (wishes: ComparableWishes) => Part;
}

/** Every hard wish but the role, in the order of explanations. A criterion without a facet stops the program at once. */
export const WISH_FACETS: readonly WishFacet[] = FIELD_CRITERIA.filter((criterion) => criterion !== role).map((criterion) => {
  const facet = FACETS.find((one) => one.criterion === criterion);
  const part = PARTS[criterion.rule];
  if (facet === undefined || part === undefined) throw new Error(`the rule ${criterion.rule} has no facet`);
  // An office is an office to the rule about places, which asks only whether the work is remote, or does not say.
  const isAlike = (job: ComparableJob): boolean => criterion.rule === 'place' && job.workMode === 'hybrid';
  const jobKey = (job: ComparableJob): string => facet.jobKey(isAlike(job) ? { ...job, workMode: 'onsite' } : job);
  return { ...facet, jobKey, part };
});

const facetOf = (rule: Rule): number => WISH_FACETS.findIndex(({ criterion }) => criterion.rule === rule);
export const SENIORITY = facetOf('seniority');
export const PLACE = facetOf('place');
export const WORK_MODE = facetOf('workMode');
export const EMPLOYMENT_TYPE = facetOf('employmentType');
export const PAY = facetOf('salaryFloor');
export const LANGUAGES = facetOf('languages');

/** What a value says of a job, in bits that are read apart. `SILENT`: the posting does not say, and the person leaves such postings out; it fails too. */
export const PASSES = 1;
export const FAILS = 2;
export const SILENT = 6;
/** The bit in which it is not FAILS. */
export const SILENT_BIT = 2;
export type Answer = typeof PASSES | typeof FAILS | typeof SILENT;
/** Beside an answer about places: none is near. */
export const AWAY = 8;

/** Answers remembered by one facet; past it all are forgotten and the common ones soon return. */
const REMEMBERED_BYTES = 8 * 2 ** 20;

/** The different values of one hard wish, and what they said of jobs. */
export class FacetValues {
  readonly #values = new ValueDictionary<ComparableWishes>();
  /** By what the rule reads of a job: the answers of the values asked so far. */
  readonly #known = new Map<string, Uint8Array>();

  constructor(readonly facet: WishFacet) {}

  /** How many different values there are, or were. */
  get distinct(): number {
    return this.#values.size;
  }

  /** The number of this part of somebody's wishes. */
  number(wishes: ComparableWishes): number {
    const { criterion, part } = this.facet;
    // A wish made soft can exclude nothing and still counts in the score: it is another value.
    const key = `${criterion.isHard(wishes) ? 'h' : 's'}${String(this.facet.wishKey(wishes))}`;
    return this.#values.number(key, () => ({ ...NOTHING_STATED, ...part(wishes), soft: wishes.soft, unknown: wishes.unknown }));
  }

  /** The value by its number, as the wishes of somebody who stated nothing else. */
  wishesOf(value: number): ComparableWishes {
    return this.#values.at(value);
  }

  /** What everybody's values say of a job. Remembered for the next job that is the same to this rule: many are in one town. */
  verdicts(job: ComparableJob): FacetVerdicts {
    const key = this.facet.jobKey(job);
    const known = this.remembered(key, () => undefined);
    return new FacetVerdicts(key, known, (value) => answerOf(this.wishesOf(value), (wishes) => this.facet.criterion.outcome(job, wishes)));
  }

  /** The answers known under a key, 0 for those that are not; `settle` may write down those from a value on that are quickly told. */
  protected remembered(key: string, settle: (known: Uint8Array, from: number) => void): Uint8Array {
    const known = this.#known.get(key);
    if (known !== undefined && known.length >= this.distinct) return known;
    if ((this.#known.size + 1) * this.distinct > REMEMBERED_BYTES) this.#known.clear();
    const longer = new Uint8Array(this.distinct);
    longer.set(known ?? []);
    settle(longer, known?.length ?? 0);
    this.#known.set(key, longer);
    return longer;
  }
}

/** What a criterion's `outcome` comes to for everybody of a value. */
export const answerOf = (wishes: ComparableWishes, outcome: (wishes: ComparableWishes) => Outcome): Answer => {
  if (outcome(wishes) !== 'hardNo') return PASSES;
  if (!HARD_FIELDS.some((field) => wishes.unknown[field] === 'exclude')) return FAILS;
  return outcome({ ...wishes, unknown: {} }) === 'hardNo' ? FAILS : SILENT;
};

/** One criterion about one job, asked once for each value that comes up. */
export class FacetVerdicts {
  constructor(
    /** Equal for jobs that are the same to the rule. */
    readonly key: string,
    /** By value: its answer, perhaps with AWAY; 0 until asked. */
    readonly known: Uint8Array,
    private readonly ask: (value: number) => Answer,
  ) {}

  of(value: number): Answer {
    const known = this.known[value] ?? 0;
    return known === 0 ? (this.known[value] = this.ask(value)) : ((known & ~AWAY) as Answer);
  }
}
