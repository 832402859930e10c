/** When and how often a person chose to hear from us. */

import { type Channel, CHANNELS } from './channel.js';

export const FREQUENCY_PERIODS = ['day', 'week', 'month'] as const;
export type FrequencyPeriod = (typeof FREQUENCY_PERIODS)[number];

/** At most `max` messages in any rolling window, counted over all channels together. `max: 0` means none. */
export interface Frequency {
  readonly max: number;
  readonly per: FrequencyPeriod;
}

/** Length of a rolling window in milliseconds: 24 h, 7 × 24 h, 30 × 24 h (contract §4). */
export const WINDOW_MS: Readonly<Record<FrequencyPeriod, number>> = {
  day: 24 * 3_600_000,
  week: 7 * 24 * 3_600_000,
  month: 30 * 24 * 3_600_000,
};

/** Local wall-clock times `HH:MM`; `from` after `to` runs over midnight; equal means no quiet hours. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

/** Countries (ISO 3166-1) whose holidays can be kept. */
export const HOLIDAY_COUNTRIES = ['IL', 'SA', 'AE', 'EG', 'JO', 'LB', 'IR', 'US', 'CA', 'GB', 'DE', 'FR'] as const;
export type HolidayCountry = (typeof HOLIDAY_COUNTRIES)[number];

export const WEEKLY_QUIET_DAYS = ['sabbath', 'sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
export const QUIET_DAYS = [...WEEKLY_QUIET_DAYS, ...HOLIDAY_COUNTRIES.map((country) => `holidays:${country}` as const)] as const;
/** `sabbath` and `holidays:IL` run from sunset on the eve to nightfall; the others are whole local days. */
export type QuietDay = (typeof QUIET_DAYS)[number];

export const isQuietDay = (text: string): text is QuietDay => (QUIET_DAYS as readonly string[]).includes(text);

/** The country of `holidays:IL`; null for a day of the week. */
export const holidayCountryOf = (day: QuietDay): HolidayCountry | null => HOLIDAY_COUNTRIES.find((country) => day === `holidays:${country}`) ?? null;

export interface ContactRules {
  readonly frequency?: Frequency;
  readonly quietHours?: QuietHours;
  readonly quietDays?: readonly QuietDay[];
  /** Channels the person prefers, best first; channels not named come last in the programme's order. */
  readonly channelOrder?: readonly Channel[];
  /** ISO 8601 instant, or null when not paused. */
  readonly pausedUntil?: string | null;
}

/** At most `max` messages to one person in any rolling window, over one channel or (null) all together. */
export interface CapRule extends Frequency {
  readonly channel: Channel | null;
}

const WRITTEN_CAP = /^(?:([a-z]+):)?(\d{1,4})\/([a-z]+)$/;

/** Caps as people write them: `1/day,3/week,sms:2/month`. Null when it cannot be read, or caps one channel twice over one period. */
export function readCaps(text: string): readonly CapRule[] | null {
  const caps = new Map<string, CapRule>();
  for (const part of text.split(',').map((written) => written.trim())) {
    const [, on, max, per] = WRITTEN_CAP.exec(part) ?? [];
    const period = FREQUENCY_PERIODS.find((known) => known === per);
    const channel = on === undefined ? null : CHANNELS.find((known) => known === on);
    const key = `${String(channel)}/${String(period)}`;
    if (max === undefined || period === undefined || channel === undefined || caps.has(key)) return null;
    caps.set(key, { channel, max: Number(max), per: period });
  }
  return [...caps.values()];
}

export const writeCaps = (caps: readonly CapRule[]): string =>
  caps.map(({ channel, max, per }) => `${channel === null ? '' : `${channel}:`}${String(max)}/${per}`).join(',');
