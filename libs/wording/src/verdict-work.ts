/** What verdicts on level, way of working, employment type and pay say. */

import {
  EMPLOYMENT_TYPES, type Found, type Locale, type PayFloor, type PayRange, type RuleVerdict, SENIORITIES, WORK_MODES,
} from '#lib/vocabulary';
import { formatPay, formatPayFloor, joinList } from './formats.js';
import { asNumber, asPeriod, asRecord, asText, asTexts } from './found.reader.js';
import { EMPTY, type Phrase } from './phrase.js';
import { say } from './words/say.js';

function levelName(locale: Locale, value: Found | undefined): Phrase {
  const known = SENIORITIES.find((level) => level === value);
  return known === undefined ? EMPTY : say(locale, `seniority.${known}`);
}

/** A work mode by its name in the reader's language; empty for an unknown one. */
export function modeName(locale: Locale, value: Found | undefined): Phrase {
  const known = WORK_MODES.find((mode) => mode === value);
  return known === undefined ? EMPTY : say(locale, `workMode.${known}`);
}

function typeName(locale: Locale, value: Found | undefined): Phrase {
  const known = EMPLOYMENT_TYPES.find((type) => type === value);
  return known === undefined ? EMPTY : say(locale, `employment.${known}`);
}

function levelRange(locale: Locale, stated: Found): Phrase {
  const range = asRecord(stated);
  const min = levelName(locale, range?.['min']);
  const max = levelName(locale, range?.['max']);
  if (min === EMPTY && max === EMPTY) return EMPTY;
  if (min === max) return min;
  if (min === EMPTY) return say(locale, 'seniority.atMost', { max });
  return max === EMPTY ? say(locale, 'seniority.atLeast', { min }) : say(locale, 'seniority.range', { min, max });
}

export function senioritySentence(locale: Locale, verdict: RuleVerdict): Phrase {
  const level = levelName(locale, verdict.found);
  if (level === EMPTY) return EMPTY;
  if (verdict.verdict === 'yes') return say(locale, 'seniority.yes', { level });
  const range = levelRange(locale, verdict.stated);
  return range === EMPTY ? EMPTY : say(locale, 'seniority.no', { level, range });
}

export function workModeSentence(locale: Locale, verdict: RuleVerdict): Phrase {
  const mode = modeName(locale, verdict.found);
  if (mode === EMPTY) return EMPTY;
  if (verdict.verdict === 'yes') return say(locale, 'workMode.yes', { mode });
  const modes = joinList(locale, asTexts(verdict.stated).map((item) => modeName(locale, item)).filter((item) => item !== EMPTY), 'or');
  return modes === EMPTY ? EMPTY : say(locale, 'workMode.no', { mode, modes });
}

export function employmentSentence(locale: Locale, verdict: RuleVerdict): Phrase {
  const type = typeName(locale, verdict.found);
  if (type === EMPTY) return EMPTY;
  if (verdict.verdict === 'yes') return say(locale, 'employmentType.yes', { type });
  const types = joinList(locale, asTexts(verdict.stated).map((item) => typeName(locale, item)).filter((item) => item !== EMPTY), 'or');
  return types === EMPTY ? EMPTY : say(locale, 'employmentType.no', { type, types });
}

function payOf(found: Found): PayRange | null {
  const record = asRecord(found);
  const currency = asText(record?.['currency']);
  const period = asPeriod(record?.['period']);
  const min = asNumber(record?.['min']);
  const max = asNumber(record?.['max']);
  if (currency === null || period === null || (min === null && max === null)) return null;
  return { currency, period, ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) };
}

function floorOf(stated: Found): PayFloor | null {
  const record = asRecord(stated);
  const amount = asNumber(record?.['amount']);
  const currency = asText(record?.['currency']);
  const period = asPeriod(record?.['period']);
  return amount === null || currency === null || period === null ? null : { amount, currency, period };
}

/** Pay beside the floor, for a yes and a no alike; with an unknown verdict, that the two could not be compared. */
export function paySentence(locale: Locale, verdict: RuleVerdict): Phrase {
  const offered = payOf(verdict.found);
  const floor = floorOf(verdict.stated);
  if (offered === null || floor === null) return EMPTY;
  const saidPeriod = offered.period === floor.period;
  const values = { pay: formatPay(offered, locale), floor: formatPayFloor(floor, locale, !saidPeriod) };
  return say(locale, verdict.verdict === 'unknown' ? 'pay.incomparable' : 'pay.compared', values);
}

/** For a line beside the pay itself: that it reaches the floor. Empty when the floor is not readable. */
export function payMet(locale: Locale, verdict: RuleVerdict): Phrase {
  const floor = floorOf(verdict.stated);
  return floor === null ? EMPTY : say(locale, 'pay.met', { floor: formatPayFloor(floor, locale) });
}
