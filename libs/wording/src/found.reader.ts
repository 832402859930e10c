/** Reads the loosely shaped values of a verdict; whatever is missing or of another shape is simply not there. */

import { type Found, PAY_PERIODS, type PayPeriod } from '#lib/vocabulary';

export type FoundRecord = Readonly<Record<string, Found>>;

export const asText = (value: Found | undefined): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);

export const asNumber = (value: Found | undefined): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);

const isList = (value: Found | undefined): value is readonly Found[] => Array.isArray(value);

export const asRecord = (value: Found | undefined): FoundRecord | null =>
  typeof value === 'object' && value !== null && !isList(value) ? (value) : null;

/** The texts of a list; a single text counts as a list of one. */
export function asTexts(value: Found | undefined): readonly string[] {
  const items = isList(value) ? value : [value];
  return items.map((item) => asText(item)).filter((item) => item !== null);
}

export const asRecords = (value: Found | undefined): readonly FoundRecord[] =>
  (isList(value) ? value : [value]).map((item) => asRecord(item)).filter((item) => item !== null);

export function asPeriod(value: Found | undefined): PayPeriod | null {
  return PAY_PERIODS.find((period) => period === value) ?? null;
}

/** Nothing was stated: null, an empty list, or an object without a value. */
export function isEmpty(value: Found | undefined): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (isList(value)) return value.every((item) => isEmpty(item));
  return typeof value === 'object' && Object.values(value as FoundRecord).every((item) => isEmpty(item));
}
