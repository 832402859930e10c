/**
 * Approximate units of a currency for one US dollar, written down by hand and not taken from a published table: replace them.
 * Every function that compares pay takes a table of the installation's own as an argument; this one is only what is used without it.
 * Enough to tell a salary from another across currencies to some percent; not enough to hold someone to a floor at its edge.
 */

import { type ExchangeRates } from '#lib/vocabulary';

/** `asOf` is the date they were meant for. IRR is the open-market rate, in which Persian postings state pay; the official rate would value them many times higher. */
export const DEFAULT_RATES: ExchangeRates = {
  asOf: '2025-06-30',
  perUsd: {
    USD: 1, EUR: 0.86, GBP: 0.73, ILS: 3.45, CAD: 1.37, AUD: 1.53, NZD: 1.65, CHF: 0.8, SEK: 9.5, NOK: 10.1, DKK: 6.4, PLN: 3.65, CZK: 21.2, HUF: 344, RON: 4.35, BGN: 1.68,
    JPY: 145, CNY: 7.17, HKD: 7.85, SGD: 1.28, INR: 86, KRW: 1360, TWD: 29.5, THB: 32.6, MYR: 4.22, IDR: 16_250, PHP: 56.5, VND: 26_100, BRL: 5.5, MXN: 18.8, ARS: 1180, CLP: 935, COP: 4050, PEN: 3.55,
    ZAR: 17.8, NGN: 1540, KES: 129, EGP: 49.8, MAD: 9.05, TND: 2.92, LYD: 5.4, DZD: 130, AED: 3.6725, SAR: 3.75, QAR: 3.64, KWD: 0.306, BHD: 0.376, OMR: 0.3845, JOD: 0.709, LBP: 89_500, IQD: 1310, TRY: 39.8, UAH: 41.7, RUB: 78.5, GEL: 2.72, PKR: 284, IRR: 850_000,
  },
};
