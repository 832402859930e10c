/**
 * A person's hard wishes taken apart, one value a rule, so that equal values are kept and judged once for everybody who
 * holds them. It is the index of jobs turned around: there a job's values are few and a wish is asked of each; here the
 * wishes' values are few and a job is. The exact criterion answers in both.
 */

import { type ComparableJob, type ComparableWishes, HARD_FIELDS, type Rule } from '#lib/vocabulary';
import { FIELD_CRITERIA } from '../criteria/order.js';
import { role } from '../criteria/role.js';
import { type FieldCriterion } from '../outcome.js';
import { type Facet, FACETS } from '../index/facets.js';
import { NOTHING_STATED } from '../interest.js';
import { ValueColumn } from './value-column.js';
import { ValueDictionary } from './value-dictionary.js';

type Part = Partial<ComparableWishes>;

/** What each rule reads of the wishes, beside the policies `soft` and `unknown`. */
const PARTS: Partial<Readonly<Record<Rule, (wishes: ComparableWishes) => Part>>> = {
  seniority: ({ seniority }) => ({ seniority }),
  place: ({ places, remoteFrom, workModes }) => ({ places, remoteFrom, workModes }),
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

export const PLACE = WISH_FACETS.findIndex(({ criterion }) => criterion.rule === 'place');
export const PAY = WISH_FACETS.findIndex(({ criterion }) => criterion.rule === 'salaryFloor');
export const WORK_MODE = WISH_FACETS.findIndex(({ criterion }) => criterion.rule === 'workMode');

/** What a value says of a job. `SILENT`: the posting does not say, and the person leaves such postings out. */
export const PASSES = 1;
export const FAILS = 2;
export const SILENT = 3;
export type Answer = typeof PASSES | typeof FAILS | typeof SILENT;

/** "Were people's wishes a little different": under which key the answers are remembered, and how different. */
export interface Were {
  readonly key: string;
  readonly wishes: (stated: ComparableWishes) => ComparableWishes;
}
const AS_STATED: Were = { key: '', wishes: (stated) => stated };

/** Answers remembered by one facet; past it all are forgotten and the common ones soon return. */
const REMEMBERED_BYTES = 8 * 2 ** 20;

/** The different values of one hard wish, and what they said of jobs. */
export class FacetValues {
  readonly #values = new ValueDictionary<ComparableWishes>();
  /** By what the rule reads of a job: the answers of the values asked so far. */
  readonly #known = new Map<string, Uint8Array>();
  /** By the key of a difference: the values as they would then be. */
  readonly #were = new Map<string, ComparableWishes[]>();

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

  /** A value's part of the wishes, to put them together again. */
  partOf(value: number): Part {
    return this.facet.part(this.#values.at(value));
  }

  /** What everybody's values say of a job. Remembered for the next job that is the same to this rule: many are in one town. */
  verdicts(job: ComparableJob, were: Were = AS_STATED): FacetVerdicts {
    const key = `${were.key} ${this.facet.jobKey(job)}`;
    let known = this.#known.get(key);
    if (known === undefined || known.length < this.#values.size) {
      if ((this.#known.size + 1) * this.#values.size > REMEMBERED_BYTES) this.#known.clear();
      const longer = new Uint8Array(this.#values.size);
      longer.set(known ?? []);
      this.#known.set(key, (known = longer));
    }
    return new FacetVerdicts(this.facet.criterion, job, were === AS_STATED ? (value) => this.#values.at(value) : this.#as(were), known);
  }

  #as({ key, wishes }: Were): (value: number) => ComparableWishes {
    const made = this.#were.get(key) ?? [];
    this.#were.set(key, made);
    return (value) => (made[value] ??= wishes(this.#values.at(value)));
  }
}

/** One criterion about one job, asked once for each value that comes up. */
export class FacetVerdicts {
  constructor(
    private readonly criterion: FieldCriterion,
    private readonly job: ComparableJob,
    private readonly wishesOf: (value: number) => ComparableWishes,
    /** By value: 0 until asked. */
    readonly known: Uint8Array,
  ) {}

  of(value: number): Answer {
    const known = this.known[value] ?? 0;
    if (known !== 0) return known as Answer;
    const answer = this.#answer(this.wishesOf(value));
    this.known[value] = answer;
    return answer;
  }

  #answer(wishes: ComparableWishes): Answer {
    if (this.criterion.outcome(this.job, wishes) !== 'hardNo') return PASSES;
    if (!HARD_FIELDS.some((field) => wishes.unknown[field] === 'exclude')) return FAILS;
    return this.criterion.outcome(this.job, { ...wishes, unknown: {} }) === 'hardNo' ? FAILS : SILENT;
  }
}

type Policies = Pick<ComparableWishes, 'soft' | 'unknown'>;

/** What each person made soft and wants left out when a posting does not say. Most people: nothing. */
export class PolicyColumn {
  readonly #values = new ValueDictionary<Policies>();
  readonly column = new ValueColumn();

  set(slot: number, { soft, unknown }: ComparableWishes): void {
    let key = 0;
    HARD_FIELDS.forEach((field, bit) => {
      if (soft.has(field)) key |= 1 << bit;
      if (unknown[field] === 'exclude') key |= 1 << (HARD_FIELDS.length + bit);
    });
    this.column.set(slot, this.#values.number(key, () => ({ soft, unknown })));
  }

  at(slot: number): Policies {
    return this.#values.at(this.column.at(slot));
  }
}
