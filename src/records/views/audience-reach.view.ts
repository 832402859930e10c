/** Whom of an audience we may write to now, and when the others: the rules of pacing, asked once for all who are alike to them. */

import { Injectable } from '@nestjs/common';
import { FirstMoments, longestWindowMs, type PastMessage, type PersonToReach } from '#lib/pacing';
import { type Channel, CHANNELS, type Purpose, type Reason, WINDOW_MS } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { ContactPolicy } from '../contact-policy.js';
import { ReachTally } from './reach-tally.js';

/** Who matches, by what pacing reads of them. */
export type Matching = ReadonlyMap<PersonToReach, readonly string[]>;

/** What people heard, by id; those who heard nothing are absent. */
type Heard = ReadonlyMap<string, readonly PastMessage[]>;

/** Ids in one statement. */
const PAGE = 50_000;

@Injectable()
export class AudienceReachView {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly policy: ContactPolicy,
  ) {}

  /** Exact for every one of them. `clusterId` of the job, so that whoever knows it already is not counted; null for a draft. */
  async reachOf(matching: Matching, clusterId: string | null) {
    const now = this.clock.now();
    const told = clusterId === null ? new Map<string, Reason>() : await this.#told(clusterId);
    const groups = [...matching].map(([person, ids]) => {
      const zoned = { ...person, timeZone: person.timeZone ?? this.policy.defaultTimeZone };
      return { person, ids, moments: new FirstMoments(zoned, { purpose: 'jobs', channels: CHANNELS }, this.policy, now) };
    });
    const heard = await this.#heard(groups.filter(({ moments }) => moments.readsHistory), now);
    const tally = new ReachTally(now);
    for (const { ids, moments } of groups) tally.add(ids.map((id) => told.get(id) ?? heard.get(id) ?? null), moments);
    return tally.reach();
  }

  /** Who was told of the job, and who settled it, whether or not they match. */
  async #told(clusterId: string): Promise<ReadonlyMap<string, Reason>> {
    const rows = await this.database.query<{ id: string; settled: boolean }>(
      `select candidate_id as id, bool_or(settled) as settled from (
         select candidate_id, false as settled from shown where kind = 'job' and cluster_id = $1
         union all select candidate_id, true from reaction where cluster_id = $1 and type in ('applied', 'hired', 'dismissed', 'not_relevant')) known group by 1`,
      [clusterId],
    );
    return new Map(rows.map(({ id, settled }) => [id, settled ? 'already_applied' : 'already_sent']));
  }

  /** Nobody is asked for longer than a cap on them looks back. */
  async #heard(groups: readonly { readonly person: PersonToReach; readonly ids: readonly string[] }[], now: Date): Promise<Heard> {
    const byWindow = new Map<number, string[]>();
    for (const { person, ids } of groups) {
      const windowMs = Math.max(longestWindowMs(person.rules, this.policy), this.policy.minimumGapMs);
      byWindow.set(windowMs, [...(byWindow.get(windowMs) ?? []), ...ids]);
    }
    const heard = new Map<string, PastMessage[]>();
    for (const [windowMs, ids] of byWindow) {
      for (let from = 0; from < ids.length; from += PAGE) await this.#hear(heard, ids.slice(from, from + PAGE), new Date(now.getTime() - Math.min(windowMs, WINDOW_MS.month)));
    }
    return heard;
  }

  async #hear(heard: Map<string, PastMessage[]>, ids: readonly string[], since: Date): Promise<void> {
    // Numbers: a date a row would be the dearest part of reading it.
    const rows = await this.database.query<{ id: string; at: number; channel: Channel; purpose: Purpose }>(
      `select candidate_id as id, (extract(epoch from at) * 1000)::float8 as at, channel, purpose
       from attention where candidate_id = any($1::uuid[]) and freed_at is null and at > $2 and purpose <> 'service'`,
      [ids, since],
    );
    for (const { id, at, channel, purpose } of rows) {
      const message = { at: new Date(at), channel, purpose };
      const known = heard.get(id);
      if (known === undefined) heard.set(id, [message]);
      else known.push(message);
    }
  }
}
