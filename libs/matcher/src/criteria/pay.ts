/** Does the best pay on offer reach the floor? Compared per year; across currencies by the rates the normaliser used. */

import { type ComparableJob, type ComparableWishes, type PayPeriod, type Verdict } from '#lib/vocabulary';
import { fieldCriterion } from '../outcome.js';

/** Full-time periods in a year: 52 weeks of 40 hours, of 5 days; 12 months. */
export const PERIODS_PER_YEAR: Readonly<Record<PayPeriod, number>> = { hour: 2080, day: 260, month: 12, year: 1 };

const known = (amount: number | null | undefined): amount is number => typeof amount === 'number' && Number.isFinite(amount);

const topOf = (pay: { readonly min?: number | null; readonly max?: number | null }): number | null => {
  if (known(pay.max)) return pay.max;
  return known(pay.min) ? pay.min : null;
};

/**
 * The best pay on offer divided by the floor (1 = exactly the floor); null when it cannot be known: no pay stated, or
 * two currencies and no rate for one of them. Same currency is compared without any rate. A floor of zero or less is
 * met by every stated pay (Infinity).
 */
export const payRatio = (job: ComparableJob, wishes: ComparableWishes): number | null => {
  const floor = wishes.salaryFloor;
  if (floor === null || job.pay === null) return null;
  let offered: number | null;
  let wanted: number | null;
  if (job.pay.currency === floor.currency) {
    const top = topOf(job.pay);
    offered = top === null ? null : top * PERIODS_PER_YEAR[job.pay.period];
    wanted = floor.amount * PERIODS_PER_YEAR[floor.period];
  } else {
    offered = job.payUsdYear === null ? null : topOf(job.payUsdYear);
    wanted = floor.usdYear;
  }
  if (!known(offered) || !known(wanted)) return null;
  if (wanted <= 0) return Infinity;
  // Not offered / wanted: a division may round a hair below 1 where the amounts are equal.
  return offered >= wanted ? Math.max(1, offered / wanted) : Math.min(offered / wanted, 1 - Number.EPSILON);
};

const verdict = (job: ComparableJob, wishes: ComparableWishes): Verdict => {
  const ratio = payRatio(job, wishes);
  if (ratio === null) return 'unknown';
  return ratio >= 1 ? 'yes' : 'no';
};

export const pay = fieldCriterion({
  rule: 'salaryFloor',
  field: 'salaryFloor',
  isStated: (wishes) => wishes.salaryFloor !== null,
  verdict,
  stated: ({ salaryFloor: floor }) => (floor === null ? null : { amount: floor.amount, currency: floor.currency, period: floor.period }),
  found: ({ pay: offer }) => (offer === null ? null : {
    ...(offer.min === undefined ? {} : { min: offer.min }),
    ...(offer.max === undefined ? {} : { max: offer.max }),
    currency: offer.currency,
    period: offer.period,
  }),
});
