/** When, how often and in which language we write, as a form and back. */

import { contactRulesSchema, isTimeZone } from '#lib/normaliser';
import { CHANNELS, type Channel, type ContactRules, type Locale } from '#lib/vocabulary';
import { DateTime } from 'luxon';
import { type FormValues } from '../layout/form-values.js';
import { isLocale, type WordKey } from '../layout/words.js';
import { readNumber } from './number.js';
import { type Read, wordOf } from './stated.form.js';

export interface ContactChoice {
  readonly rules: ContactRules;
  readonly locale: Locale | null;
  readonly timeZone: string | null;
}

export interface ContactNow {
  readonly now: Date;
  /** The zone a day is meant in: the person's, else the house's. */
  readonly zone: string;
}

const dayOf = (instant: string, zone: string): string => DateTime.fromISO(instant, { zone }).toISODate() ?? '';

/** A pause that is over is no pause. */
const standingPause = ({ pausedUntil }: ContactRules, now: Date): string | null => (pausedUntil != null && new Date(pausedUntil) > now ? pausedUntil : null);

export function writeContact({ rules, locale, timeZone }: ContactChoice, { now, zone }: ContactNow): Readonly<Record<string, string | readonly string[]>> {
  const pause = standingPause(rules, now);
  return {
    'frequency.max': rules.frequency === undefined ? '' : String(rules.frequency.max),
    'frequency.per': rules.frequency?.per ?? 'week',
    'quiet.from': rules.quietHours?.from ?? '',
    'quiet.to': rules.quietHours?.to ?? '',
    quietDays: rules.quietDays ?? [],
    ...Object.fromEntries(CHANNELS.map((_, place) => [`channelOrder.${String(place + 1)}`, rules.channelOrder?.[place] ?? ''])),
    pause: pause === null ? '' : dayOf(pause, zone),
    locale: locale ?? '',
    timeZone: timeZone ?? '',
  };
}

export function readContact(form: FormValues, before: ContactRules, at: ContactNow): Read<ContactChoice> {
  const errors = new Map<string, WordKey>();
  const timeZone = form.one('timeZone');
  if (timeZone !== '' && !isTimeZone(timeZone)) errors.set('timeZone', 'error.zone');
  const locale = form.one('locale');
  const rules = {
    frequency: readFrequency(form, errors),
    quietHours: readQuietHours(form, errors),
    quietDays: form.all('quietDays'),
    channelOrder: [...new Set(CHANNELS.map((_, place) => form.one(`channelOrder.${String(place + 1)}`)).filter((channel): channel is Channel => CHANNELS.some((one) => one === channel)))],
    pausedUntil: readPause(form, before, at, errors),
  };
  const checked = contactRulesSchema.safeParse(Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))));
  if (!checked.success) for (const issue of checked.error.issues) errors.set(CONTROL[String(issue.path[0])] ?? 'frequency.max', wordOf(issue));
  if (!checked.success || errors.size > 0) return { ok: false, errors };
  return { ok: true, value: { rules: checked.data, locale: isLocale(locale) ? locale : null, timeZone: timeZone === '' ? null : timeZone } };
}

const CONTROL: Readonly<Record<string, string>> = { quietHours: 'quiet.from', quietDays: 'quietDays', channelOrder: 'channelOrder.1', pausedUntil: 'pause' };

function readFrequency(form: FormValues, errors: Map<string, WordKey>): unknown {
  const max = readNumber(form.one('frequency.max'));
  if (max === null) return undefined;
  if (Number.isInteger(max)) return { max, per: form.one('frequency.per') };
  errors.set('frequency.max', 'error.number');
  return undefined;
}

function readQuietHours(form: FormValues, errors: Map<string, WordKey>): unknown {
  // Some browsers send seconds.
  const [from, to] = ['quiet.from', 'quiet.to'].map((name) => form.one(name).replace(/^(\d\d:\d\d):\d\d$/, '$1'));
  if (!from && !to) return undefined;
  if (!from || !to) {
    errors.set(from ? 'quiet.to' : 'quiet.from', 'error.both');
    return undefined;
  }
  for (const [name, time] of [['quiet.from', from], ['quiet.to', to]] as const) {
    if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) errors.set(name, 'error.time');
  }
  return errors.has('quiet.from') || errors.has('quiet.to') ? undefined : { from, to };
}

/** A day that was left as shown keeps its exact moment. */
function readPause(form: FormValues, before: ContactRules, { now, zone }: ContactNow, errors: Map<string, WordKey>): string | null {
  const typed = form.one('pause');
  if (typed === '') return null;
  const standing = standingPause(before, now);
  if (standing !== null && dayOf(standing, zone) === typed) return standing;
  const day = DateTime.fromISO(typed, { zone }).startOf('day');
  if (/^\d{4}-\d\d-\d\d$/.test(typed) && day.isValid && day.toMillis() > now.getTime() && day.year < 2200) return day.toUTC().toISO();
  errors.set('pause', 'error.date');
  return null;
}
