/** The never-flood proof: every rolling window of the attention ledger counted again, by the cap that stood when it was booked. Reads nothing else. */

import { Injectable } from '@nestjs/common';
import { type Channel, type Frequency, type FrequencyPeriod, WINDOW_MS } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { type AttentionKind } from '../attention/attention.entity.js';

export interface ProvenRule {
  /** `person`: what the person, or the default in their place, allowed at the booking. `organisation`: the organisation's own ceiling. */
  readonly rule: 'person' | 'organisation';
  readonly kind: AttentionKind;
  /** Null = all channels together. */
  readonly channel: Channel | null;
  readonly max: number;
  readonly per: FrequencyPeriod;
  /** Windows counted: one ending at each message, which is where a count is highest. */
  readonly windowsChecked: number;
  readonly largestCount: number;
  readonly violations: number;
}

export interface AttentionProof {
  readonly computedAt: Date;
  readonly peopleChecked: number;
  readonly windowsChecked: number;
  readonly violations: number;
  readonly rules: readonly ProvenRule[];
}

export type CeilingToProve = Frequency & { readonly channel: Channel | null };

/** Hours, never days: a day of an interval is a calendar day, and 25 hours long when clocks go back. Exactly one window later no longer counts. */
const frame = (per: FrequencyPeriod): string =>
  `range between interval '${String(WINDOW_MS[per] / 3_600_000)} hours' - interval '1 microsecond' preceding and current row`;

/** Of two bookings at one instant the first is not judged by the second: the cap may have been raised between them. */
const PERSON_SQL = `
  select kind, cap_max as max, cap_per as per, count(*)::int as "windowsChecked", max(held)::int as "largestCount",
    count(*) filter (where held > cap_max)::int as violations
  from (
    select kind, cap_max, cap_per,
      case cap_per
        when 'day' then count(*) over (theirs order by at ${frame('day')})
        when 'week' then count(*) over (theirs order by at ${frame('week')})
        else count(*) over (theirs order by at ${frame('month')})
      end - count(*) over (partition by candidate_id, kind, at order by id rows between 1 following and unbounded following) as held
    from attention where freed_at is null
    window theirs as (partition by candidate_id, kind)
  ) counted
  group by kind, cap_max, cap_per order by kind, cap_per, cap_max`;

const ceilingSql = (per: FrequencyPeriod): string => `
  select count(*)::int as "windowsChecked", coalesce(max(held), 0)::int as "largestCount", count(*) filter (where held > $1)::int as violations
  from (
    select count(*) over (partition by candidate_id order by at ${frame(per)}) as held
    from attention where freed_at is null and kind = 'outreach' and ($2::text is null or channel = $2)
  ) counted`;

@Injectable()
export class ProofView {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Counts the whole ledger; `ceilings` are the organisation's own. */
  async attention(ceilings: readonly CeilingToProve[]): Promise<AttentionProof> {
    const people = await this.database.one<{ count: number }>(`select count(distinct candidate_id)::int as count from attention where freed_at is null`);
    const own = await this.database.query<Omit<ProvenRule, 'rule' | 'channel'>>(PERSON_SQL);
    const rules: ProvenRule[] = own.map((rule) => ({ rule: 'person', channel: null, ...rule }));
    for (const { channel, max, per } of ceilings) {
      const counted = await this.database.one<Pick<ProvenRule, 'windowsChecked' | 'largestCount' | 'violations'>>(ceilingSql(per), [max, channel]);
      if (counted) rules.push({ rule: 'organisation', kind: 'outreach', channel, max, per, ...counted });
    }
    const total = (of: 'windowsChecked' | 'violations') => rules.reduce((sum, rule) => sum + rule[of], 0);
    return { computedAt: this.clock.now(), peopleChecked: people?.count ?? 0, windowsChecked: total('windowsChecked'), violations: total('violations'), rules };
  }
}
