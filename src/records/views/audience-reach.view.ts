/** Whom of an audience we may write to now, and when the others: the rules of pacing, asked once for all who are alike to them. */

import { Injectable } from '@nestjs/common';
import { type Group } from '#lib/matcher';
import { FirstMoments, longestWindowMs, type PersonToReach } from '#lib/pacing';
import { type Channel, CHANNELS, type Purpose, WINDOW_MS } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { ContactPolicy } from '../contact-policy.js';
import { type Particular, type Reach, ReachTally } from './reach-tally.js';

/** Who matches, by what pacing reads of them. */
export type Matching = ReadonlyMap<PersonToReach, Group>;

interface Alike {
  readonly group: Group;
  readonly moments: FirstMoments;
}

/** What is known of the people asked for, by their place among them, from 1: whether they settled the job, else were told of it; what they heard, in epoch milliseconds. */
interface Known {
  readonly told: readonly (readonly [place: number, settled: boolean])[] | null;
  readonly heard: readonly (readonly [place: number, at: number, channel: Channel, purpose: Purpose])[] | null;
}

/** $1 people, $2 the job's cluster or null, $3 from when on is asked what they heard, or null. `= any` reads the index for each of them; joined, the whole ledger might be read. */
const KNOWN = `
  with asked as materialized (select a.id, a.place from unnest($1::uuid[]) with ordinality as a(id, place)),
  told as (
    select candidate_id, bool_or(settled) as settled from (
      select candidate_id, false as settled from shown where kind = 'job' and cluster_id = $2
      union all select candidate_id, true from reaction where cluster_id = $2 and type in ('applied', 'hired', 'dismissed', 'not_relevant')) one group by 1
  ), heard as (
    select candidate_id, at, channel, purpose from attention where $3::timestamptz is not null and candidate_id = any($1::uuid[]) and freed_at is null and at > $3 and purpose <> 'service'
  )
  select (select json_agg(json_build_array(a.place, t.settled)) from asked a join told t on t.candidate_id = a.id) as told,
    (select json_agg(json_build_array(a.place, (extract(epoch from h.at) * 1000)::float8, h.channel, h.purpose)) from asked a join heard h on h.candidate_id = a.id) as heard`;

@Injectable()
export class AudienceReachView {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly policy: ContactPolicy,
  ) {}

  /** Exact for every one of them. `clusterId` of the job, so that whoever knows it already is not counted; null for a draft. */
  async reachOf(matching: Matching, clusterId: string | null): Promise<Reach> {
    const now = this.clock.now();
    // Nobody is asked for longer than a cap on them looks back.
    const byWindow = new Map<number, Alike[]>();
    for (const [person, group] of matching) {
      const zoned = { ...person, timeZone: person.timeZone ?? this.policy.defaultTimeZone };
      const moments = new FirstMoments(zoned, { purpose: 'jobs', channels: CHANNELS }, this.policy, now);
      const windowMs = moments.readsHistory ? Math.min(WINDOW_MS.month, Math.max(longestWindowMs(person.rules, this.policy), this.policy.minimumGapMs)) : 0;
      const others = byWindow.get(windowMs);
      if (others === undefined) byWindow.set(windowMs, [{ group, moments }]);
      else others.push({ group, moments });
    }
    const tally = new ReachTally(now);
    for (const [windowMs, alike] of byWindow) {
      const particulars = await this.#particulars(alike.map(({ group }) => group), clusterId, windowMs === 0 ? null : new Date(now.getTime() - windowMs));
      let from = 0;
      for (const { group, moments } of alike) tally.add(particulars.slice(from, (from += group.size)), moments);
    }
    return tally.reach();
  }

  /** Of everybody in the groups, one after another. `since`: null when what they heard does not matter. */
  async #particulars(groups: readonly Group[], clusterId: string | null, since: Date | null): Promise<Particular[]> {
    const particulars: Particular[] = Array.from({ length: groups.reduce((sum, { size }) => sum + size, 0) }, () => null);
    if (clusterId === null && since === null) return particulars;
    const known = await this.database.one<Known>(KNOWN, [`{${groups.map(({ ids }) => ids()).join()}}`, clusterId, since]);
    for (const [place, at, channel, purpose] of known?.heard ?? []) {
      const message = { at: new Date(at), channel, purpose };
      const before = particulars[place - 1] ?? null;
      particulars[place - 1] = before === null || typeof before === 'string' ? [message] : [...before, message];
    }
    for (const [place, settled] of known?.told ?? []) particulars[place - 1] = settled ? 'already_applied' : 'already_sent';
    return particulars;
  }
}
