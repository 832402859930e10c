/** What a rule of pacing is given and may answer. */

import { type Channel, type Reason } from '#lib/vocabulary';
import { type AttentionHistory, type OrganisationPolicy, type PersonToReach, type Proposal } from '../inputs.js';

/** Everything a decision rests on; the same matter always gives the same answer. */
export interface Matter {
  readonly person: PersonToReach;
  readonly proposal: Proposal;
  readonly history: AttentionHistory;
  readonly policy: OrganisationPolicy;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** What the caps look at. */
export type Counting = Pick<Matter, 'policy' | 'history' | 'now'> & { readonly person: Pick<PersonToReach, 'rules'> };

export type Stop =
  | { readonly do: 'hold'; readonly until: number | null; readonly because: Reason }
  | { readonly do: 'refuse'; readonly because: Reason };

/** null = nothing against it. `channels` are those still open, best first. */
export type PersonRule = (matter: Matter, channels: readonly Channel[]) => Stop | null;

/** A cap: needs nothing of the person but their rules. */
export type CapOnPerson = (matter: Counting, channels: readonly Channel[]) => Stop | null;

/** Why this channel is closed, or null when it is open. */
export type ChannelRule = (matter: Matter, channel: Channel) => Reason | null;

export const hold = (because: Reason, until: number | null): Stop => ({ do: 'hold', until, because });
export const refuse = (because: Reason): Stop => ({ do: 'refuse', because });
