/** What people did while the simulation ran, as it happened: the file's changes and the reactor's events. */

import { type ReactionType } from '../records/reaction/reaction.entity.js';
import { type PersonChange } from './person-change.js';
import { type ReactorEvent } from './reactor.js';

/** Something to be done at a time that was noted for it. */
export type Intent =
  | { readonly by: 'file'; readonly candidateId: string; readonly externalId: string | null; readonly set: PersonChange }
  | {
      readonly by: 'reactor'; readonly candidateId: string; readonly externalId: string | null; readonly messageId: string;
      readonly event: ReactorEvent;
    };

/** A line of `events.ndjson`. */
export interface Act {
  /** Among everything that happened: the clock may stand still, or go back. */
  readonly order: number;
  readonly at: Date;
  readonly candidateId: string;
  readonly candidateExternalId: string | null;
  readonly by: 'file' | 'reactor';
  readonly messageId: string | null;
  readonly type: ReactionType | 'change';
  readonly jobExternalId: string | null;
  readonly set: PersonChange | null;
}

const DAY_MS = 86_400_000;
/** A pause without an end. */
const FOR_GOOD = '9999-12-31T00:00:00Z';
const OUTREACH = ['jobs', 'content'] as const;
const CHANNELS = ['email', 'sms', 'whatsapp'] as const;

/** What an event changes in the person's record; null for what is only a reaction to a job. */
export function changeOf(event: ReactorEvent, now: Date): PersonChange | null {
  switch (event.type) {
    case 'unsubscribe': {
      const channels = event.channel ? [event.channel] : CHANNELS;
      const purposes = event.purpose ? [event.purpose] : OUTREACH;
      return { consents: channels.flatMap((channel) => purposes.map((purpose) => ({ channel, purpose, granted: false, source: 'simulated', at: now.toISOString() }))) };
    }
    case 'pause': {
      const until = event.until ?? (event.days === undefined ? FOR_GOOD : new Date(now.getTime() + event.days * DAY_MS).toISOString());
      return { contactRules: { pausedUntil: until } };
    }
    case 'change':
      return event.set;
    case 'erase':
      return { erased: true };
    case 'click':
    case 'applied':
    case 'hired':
    case 'dismissed':
    case 'not_relevant':
    case 'saved':
      return null;
  }
}
