/** Pay as stated: an amount, its currency and the period it is for. Comparing across them is the normaliser's work. */

export const PAY_PERIODS = ['hour', 'day', 'month', 'year'] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

/** What a posting offers; at least one of `min`, `max` is present. Amounts are in major units (shekels, not agorot). */
export interface PayRange {
  readonly min?: number;
  readonly max?: number;
  /** ISO 4217, upper case. */
  readonly currency: string;
  readonly period: PayPeriod;
}

/** The least a person wants. */
export interface PayFloor {
  readonly amount: number;
  readonly currency: string;
  readonly period: PayPeriod;
}

export interface ExchangeRates {
  /** ISO 8601 date the rates are of. */
  readonly asOf: string;
  /** Units of the currency, ISO 4217, that one US dollar buys. */
  readonly perUsd: Readonly<Record<string, number>>;
}
