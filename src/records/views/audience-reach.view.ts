/** Whom of an audience we may write to now, and when the others: the rules of pacing, asked once for all who are alike to them. */

import { Injectable } from '@nestjs/common';
import { decide, type OrganisationPolicy, type PersonToReach } from '#lib/pacing';
import { type Channel, CHANNELS, type ContactRules, type Purpose, type Reason, WINDOW_MS } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { ContactPolicy } from '../contact-policy.js';

/** From who matches to who may be written to now, in the order in which pacing asks. */
export const REACH_STAGES = ['told', 'consent', 'pause', 'cap', 'quiet'] as const;
export type ReachStage = (typeof REACH_STAGES)[number];

export interface Reach {
  readonly stages: readonly { readonly stage: ReachStage; readonly remaining: number; readonly removed: readonly { readonly reason: Reason; readonly count: number }[] }[];
  readonly reachableNow: number;
  /** The first moment at which nothing stands in the way any more, for those who may be written to at all. */
  readonly when: Readonly<Record<'now' | 'within24h' | 'within7d' | 'later' | 'unknown', number>>;
}

/** People who are the same to every rule of pacing. */
interface Alike {
  readonly people: number;
  readonly erased: boolean;
  readonly told: Reason | null;
  readonly timeZone: string | null;
  readonly rules: ContactRules;
  readonly kinds: readonly ('email' | 'phone')[];
  readonly suppressed: readonly Channel[];
  readonly consents: readonly { readonly channel: Channel; readonly granted: boolean }[];
  readonly heard: readonly { readonly at: string; readonly channel: Channel; readonly purpose: Purpose }[];
}

/** Ids in one statement. */
const PAGE = 50_000;
const HOUR_MS = 3_600_000;
/** Holds that follow on one another (a cap, then the night, then a sabbath …) end long before this many. */
const MOST_HOLDS = 24;

const STAGE_OF: Partial<Readonly<Record<Reason, ReachStage>>> = {
  already_sent: 'told', already_applied: 'told',
  paused: 'pause', cooling_down: 'pause',
  frequency_cap: 'cap', organisation_limit: 'cap',
  unknown_time_zone: 'quiet', quiet_hours: 'quiet',
};

const ALIKE = `
  with person as (
    select c.id, c.erased_at is not null as erased, c.time_zone, c.contact_rules from candidate c where c.id = any($1::uuid[])
  ), point as (
    select a.candidate_id, array_agg(distinct a.kind order by a.kind) filter (where a.state = 'good') as kinds,
      array_agg(distinct s.channel order by s.channel) filter (where s.channel is not null) as suppressed
    from contact_point a left join suppression s on s.digest = a.digest where a.candidate_id = any($1::uuid[]) group by 1
  ), said as (
    select k.candidate_id, jsonb_agg(jsonb_build_object('channel', k.channel, 'granted', k.granted) order by k.channel) as consents
    from consent k where k.candidate_id = any($1::uuid[]) and k.purpose = 'jobs' group by 1
  ), heard as (
    select t.candidate_id, jsonb_agg(jsonb_build_object('at', t.at, 'channel', t.channel, 'purpose', t.purpose) order by t.at, t.channel, t.purpose) as messages
    from attention t where t.candidate_id = any($1::uuid[]) and t.freed_at is null and t.at > $2 group by 1
  ), settled as (
    select distinct r.candidate_id from reaction r
    where r.candidate_id = any($1::uuid[]) and r.cluster_id = $3 and r.type in ('applied', 'hired', 'dismissed', 'not_relevant')
  ), told as (
    select w.candidate_id from shown w where w.candidate_id = any($1::uuid[]) and w.kind = 'job' and w.cluster_id = $3
  )
  select count(*)::int as people, person.erased, person.time_zone as "timeZone", person.contact_rules as rules,
    case when settled.candidate_id is not null then 'already_applied' when told.candidate_id is not null then 'already_sent' end as told,
    coalesce(point.kinds, '{}') as kinds, coalesce(point.suppressed, '{}') as suppressed,
    coalesce(said.consents, '[]') as consents, coalesce(heard.messages, '[]') as heard
  from person left join point on point.candidate_id = person.id left join said on said.candidate_id = person.id
    left join heard on heard.candidate_id = person.id left join settled on settled.candidate_id = person.id left join told on told.candidate_id = person.id
  group by 2, 3, 4, 5, 6, 7, 8, 9`;

@Injectable()
export class AudienceReachView {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly policy: ContactPolicy,
  ) {}

  /** Exact for every one of `ids`. `clusterId` of the job, so that whoever knows it already is not counted; null for a draft. */
  async reachOf(ids: readonly string[], clusterId: string | null): Promise<Reach> {
    const now = this.clock.now();
    const since = new Date(now.getTime() - WINDOW_MS.month);
    const tally = new Tally(ids.length);
    for (let from = 0; from < ids.length; from += PAGE) {
      for (const alike of await this.database.query<Alike>(ALIKE, [ids.slice(from, from + PAGE), since, clusterId])) {
        tally.add(alike, reachOf(alike, this.config.defaultTimeZone, this.policy, now), now);
      }
    }
    return tally.reach();
  }
}

type Reached = { readonly because: Reason | null; readonly at: Date | null; readonly never: boolean };

function reachOf(alike: Alike, defaultTimeZone: string | null, policy: OrganisationPolicy, now: Date): Reached {
  if (alike.told !== null) return { because: alike.told, at: null, never: true };
  const decideAt = (at: Date) => decide(personOf(alike, defaultTimeZone), { purpose: 'jobs', channels: CHANNELS }, { sent: heardBy(alike) }, policy, at);
  const first = decideAt(now);
  const because = first.do === 'send' ? null : first.because;
  let [decision, at] = [first, now];
  for (let holds = 0; decision.do === 'hold' && decision.until !== null && holds < MOST_HOLDS; holds += 1) {
    at = decision.until;
    decision = decideAt(at);
  }
  return { because, at: decision.do === 'send' ? at : null, never: first.do === 'refuse' };
}

const personOf = (alike: Alike, defaultTimeZone: string | null): PersonToReach => ({
  erased: alike.erased, timeZone: alike.timeZone ?? defaultTimeZone, rules: alike.rules, suppressed: alike.suppressed,
  reachable: CHANNELS.filter((channel) => alike.kinds.includes(channel === 'email' ? 'email' : 'phone')),
  consents: alike.consents.map((consent) => ({ ...consent, purpose: 'jobs' })),
});

const heardBy = ({ heard }: Alike) => heard.map((message) => ({ ...message, at: new Date(message.at) }));

/** Adds up who stays behind at which stage, and from when the others may be written to. */
class Tally {
  readonly #removed = new Map<ReachStage, Map<Reason, number>>(REACH_STAGES.map((stage) => [stage, new Map<Reason, number>()]));
  readonly #when = { now: 0, within24h: 0, within7d: 0, later: 0, unknown: 0 };
  #seen = 0;

  constructor(private readonly all: number) {}

  add({ people }: Alike, { because, at, never }: Reached, now: Date): void {
    this.#seen += people;
    if (because !== null) this.#remove(because, people);
    if (never) return;
    this.#when[at === null ? 'unknown' : bucketOf(at.getTime() - now.getTime())] += people;
  }

  reach(): Reach {
    // Whoever is no longer there was removed between two statements.
    this.#remove('erased', this.all - this.#seen);
    let remaining = this.all;
    const stages = REACH_STAGES.map((stage) => {
      const removed = [...this.#removed.get(stage) ?? []].filter(([, count]) => count > 0).map(([reason, count]) => ({ reason, count }));
      for (const { count } of removed) remaining -= count;
      return { stage, remaining, removed };
    });
    return { stages, reachableNow: remaining, when: this.#when };
  }

  #remove(reason: Reason, people: number): void {
    const counts = this.#removed.get(STAGE_OF[reason] ?? 'consent');
    counts?.set(reason, (counts.get(reason) ?? 0) + people);
  }
}

function bucketOf(waitMs: number): keyof Reach['when'] {
  if (waitMs <= 0) return 'now';
  if (waitMs <= 24 * HOUR_MS) return 'within24h';
  return waitMs <= WINDOW_MS.week ? 'within7d' : 'later';
}
