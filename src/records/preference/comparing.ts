/** Postings and statements in the matcher's terms, at the exchange rates of this installation: the one way there from what is kept. */

import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { comparableJob, comparableWishes, DEFAULT_RATES, type PostingToRead, readPosting } from '#lib/normaliser';
import { type ComparableJob, type ComparableWishes, type ExchangeRates, type FadedWishes, type JobPosting, type StatedPreferences } from '#lib/vocabulary';
import { Config } from '../../platform/config/config.js';

@Injectable()
export class Comparing {
  /** The installation's own table, else the one we ship. */
  readonly rates: ExchangeRates;

  constructor(config: Config) {
    this.rates = config.exchangeRates ?? DEFAULT_RATES;
  }

  job(posting: JobPosting, { id, clusterId }: { readonly id: string; readonly clusterId: string }): ComparableJob {
    return comparableJob(posting, { id, clusterId, rates: this.rates });
  }

  /** `faded`: what is left of old soft wishes, see `freshnessFor`. */
  wishes(stated: StatedPreferences, faded?: FadedWishes): ComparableWishes {
    return comparableWishes(stated, { rates: this.rates, faded });
  }

  /** A posting as a feed gave it, with what its words say; amounts are believed by these rates. */
  read(raw: PostingToRead): ReturnType<typeof readPosting> {
    return readPosting(raw, this.rates);
  }
}

/** Of a table: the same for the same rates, whatever their day. */
export const digestOfRates = ({ perUsd }: ExchangeRates): string =>
  createHash('sha256').update(JSON.stringify(Object.entries(perUsd).sort(([a], [b]) => (a < b ? -1 : 1)))).digest('hex').slice(0, 8);

/** What a decision keeps of the table: the rates of these currencies, where there is more than one to compare. */
export function ratesBetween(currencies: Iterable<string>, { asOf, perUsd }: ExchangeRates): ExchangeRates | null {
  const different = [...new Set(currencies)].sort();
  if (different.length < 2) return null;
  return { asOf, perUsd: Object.fromEntries(different.flatMap((code) => (perUsd[code] === undefined ? [] : [[code, perUsd[code]]]))) };
}
