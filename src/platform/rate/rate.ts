/** How often something may happen: read from the environment, and what that means for the time between two of them. */

export interface Rate {
  /** Events. */
  readonly per: 'second' | 'minute' | 'hour';
  readonly events: number;
  /** Events that may come at once on top of the even flow; absent = a twentieth of a second's worth, for timers that are late. */
  readonly burst?: number;
}

export interface Spacing {
  /** Microseconds between two events at an even flow. */
  readonly intervalUs: number;
  /** Microseconds an event may come before its turn. */
  readonly toleranceUs: number;
}

const SECONDS = { second: 1, minute: 60, hour: 3_600 } as const;
const UNIT = { s: 'second', m: 'minute', h: 'hour' } as const;
const US = 1_000_000;
const MINUTE_US = 60 * US;
const SLACK_US = 50_000;
/** More at once would cost more than five percent of the flow, see `spacingOf`. */
const LONGEST_TOLERANCE_US = 3 * US;

const RATE = /^(\d+(?:\.\d+)?)\/([smh])(?::(\d+))?$/;

/** `20/s`, `600/m`, `5000/h`, with `:40` for forty at once; null for anything else, zero, or a burst above three seconds of the flow. */
export function readRate(text: string): Rate | null {
  const [, events, unit, burst] = RATE.exec(text.trim()) ?? [];
  if (events === undefined || !(unit === 's' || unit === 'm' || unit === 'h') || Number(events) <= 0) return null;
  const rate: Rate = { events: Number(events), per: UNIT[unit], ...(burst === undefined ? {} : { burst: Number(burst) }) };
  const tooLong = rate.burst !== undefined && (rate.burst - 1) * (SECONDS[rate.per] / rate.events) * US > LONGEST_TOLERANCE_US;
  return tooLong ? null : rate;
}

/**
 * The flow is a little slower than asked, by as much as the burst adds: so the whole rate holds over any minute, burst
 * included (n events in 60 s <= 60 × rate), and the burst only over shorter spans.
 */
export function spacingOf({ events, per, burst }: Rate): Spacing {
  const evenUs = (SECONDS[per] / events) * US;
  const toleranceUs = burst === undefined ? SLACK_US : Math.max(0, burst - 1) * evenUs;
  return { intervalUs: evenUs * (1 + toleranceUs / MINUTE_US), toleranceUs };
}
