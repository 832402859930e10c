/** When and how often a person chose to hear from us. */

import { type Channel } from './channel.js';

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

export const QUIET_DAYS = ['sabbath', 'sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
/** `sabbath` runs from sunset on Friday to nightfall on Saturday; the others are whole local days. */
export type QuietDay = (typeof QUIET_DAYS)[number];

export interface ContactRules {
  readonly frequency?: Frequency;
  readonly quietHours?: QuietHours;
  readonly quietDays?: readonly QuietDay[];
  /** Channels the person prefers, best first; channels not named come last in the programme's order. */
  readonly channelOrder?: readonly Channel[];
  /** ISO 8601 instant, or null when not paused. */
  readonly pausedUntil?: string | null;
}
