/** Why something was held or not sent, in words, for pages, reports and the API. */

import { type Locale, type Reason } from '#lib/vocabulary';
import { formatMoment } from './formats.js';
import { type Phrase } from './phrase.js';
import { say } from './words/say.js';

export interface ReasonMoment {
  /** When it will be tried again; absent or null = not sent. */
  readonly until?: Date | null;
  /** IANA zone to tell the time in; UTC when absent. */
  readonly timeZone?: string;
}

/** `held until 3 March 2026 at 08:00 because these are quiet hours`, or `not sent because …`. */
export function explainReason(reason: Reason, locale: Locale, moment: ReasonMoment = {}): Phrase {
  const because = say(locale, `because.${reason}`);
  const until = moment.until ?? null;
  if (until === null || Number.isNaN(until.getTime())) return say(locale, 'notSent', { because });
  return say(locale, 'heldUntil', { until: formatMoment(until, locale, moment.timeZone ?? 'UTC'), because });
}
