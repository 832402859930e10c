/** People as planning needs them: one row each with everything the thinking asks for, read by bucket. */

import { Injectable } from '@nestjs/common';
import { type Asked, type Statement, type Taste } from '#lib/learner';
import { type Channel, type ContactRules, type Locale, type Purpose, type StatedPreferences, WINDOW_MS } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { prepared } from '../../platform/database/prepared.js';
import { type MatchProfile, MatchProfiles } from '../preference/match-profiles.js';
import { ASKED_SQL, askedOf } from '../preference/question.js';
import { type Audience } from '../programme/programme.entity.js';

/** A person as a letter to them needs them. */
export interface PersonToWriteTo {
  readonly id: string;
  readonly locale: Locale | null;
  readonly timeZone: string | null;
  readonly erased: boolean;
  readonly rules: ContactRules;
  readonly reachable: readonly Channel[];
  readonly suppressed: readonly Channel[];
  readonly consents: readonly { readonly channel: Channel; readonly purpose: Purpose; readonly granted: boolean }[];
  readonly stated: StatedPreferences | null;
  /** Of the statement. */
  readonly preferenceVersion: number | null;
  readonly statedAt: Date | null;
  /** Dates of fields that are not the statement's own. */
  readonly fieldDates: Statement['fields'];
  /** The newest question of each topic about their statement. */
  readonly asked: readonly Asked[];
  /** Messages of the last 30 days that took attention. */
  readonly heard: readonly { readonly at: Date; readonly channel: Channel; readonly purpose: Purpose }[];
  /** Clusters the person applied to or turned down. */
  readonly settled: ReadonlySet<string>;
}

export interface PersonInView extends PersonToWriteTo {
  /** Keys `kind:clusterId` of everything shown before. */
  readonly shown: ReadonlySet<string>;
  /** What was learned from what they did; null for most people. */
  readonly taste: Taste | null;
}

/** A person of a run, with what matching reads of them. */
export interface PersonToPlan extends PersonInView {
  /** Null when they stated nothing, or stated something else between the two readings. */
  readonly profile: MatchProfile | null;
}

/** A row of {@link HEARD_SQL}. */
export interface HeardRow {
  readonly at: string;
  readonly channel: Channel;
  readonly purpose: Purpose;
}

interface LeanRow extends Omit<PersonToWriteTo, 'heard' | 'settled' | 'asked'> {
  readonly asked: Parameters<typeof askedOf>[0];
  readonly heard: readonly HeardRow[];
  readonly settled: readonly string[];
}

interface Row extends LeanRow, Pick<PersonInView, 'taste'> {
  readonly shown: readonly string[];
}

/** Of the person `c`: channels of which an address is suppressed, what took their attention since $1, clusters they settled. */
export const SUPPRESSED_SQL = `array(
      select distinct s.channel from contact_point a join suppression s on s.digest = a.digest where a.candidate_id = c.id)`;
export const HEARD_SQL = `coalesce((select json_agg(json_build_object('at', t.at, 'channel', t.channel, 'purpose', t.purpose) order by t.at)
      from attention t where t.candidate_id = c.id and t.freed_at is null and t.at > $1), '[]')`;
export const SETTLED_SQL = `array(select r.cluster_id::text from reaction r where r.candidate_id = c.id and r.cluster_id is not null
      and r.type in ('applied', 'hired', 'dismissed', 'not_relevant'))`;

const LEAN = `
  select c.id, c.locale, c.time_zone as "timeZone", c.erased_at is not null as erased, c.contact_rules as rules,
    p.stated, p.version as "preferenceVersion", p.stated_at as "statedAt", p.fields as "fieldDates", ${ASKED_SQL} as asked,
    array(
      select ch.channel from (values ('email', 'email'), ('sms', 'phone'), ('whatsapp', 'phone')) as ch(channel, kind)
      where exists (select 1 from contact_point a where a.candidate_id = c.id and a.kind = ch.kind and a.state = 'good')) as reachable,
    ${SUPPRESSED_SQL} as suppressed,
    coalesce((select json_agg(json_build_object('channel', k.channel, 'purpose', k.purpose, 'granted', k.granted))
      from consent k where k.candidate_id = c.id), '[]') as consents,
    ${HEARD_SQL} as heard,
    ${SETTLED_SQL} as settled`;
const OF = `from candidate c left join preference p on p.candidate_id = c.id`;

const SELECT = `${LEAN}, l.learned as taste,
    array(select s.kind || ':' || s.cluster_id from shown s where s.candidate_id = c.id) as shown
  ${OF} left join taste l on l.candidate_id = c.id`;

const TO_WRITE_TO = prepared(`${LEAN} ${OF} where c.id = any($2::uuid[])`);

@Injectable()
export class PeopleView {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly profiles: MatchProfiles,
  ) {}

  async one(candidateId: string): Promise<PersonInView | null> {
    const row = await this.database.one<Row>(`${SELECT} where c.id = $2`, [this.#since(), candidateId]);
    return row && personOf(row);
  }

  /** By id. */
  async toWriteTo(candidateIds: readonly string[]): Promise<ReadonlyMap<string, PersonToWriteTo>> {
    const rows = await this.database.query<LeanRow>(TO_WRITE_TO, [this.#since(), candidateIds]);
    return new Map(rows.map((row) => [row.id, leanOf(row)]));
  }

  /** The next people of a bucket after `afterId`, in the order of their ids. */
  async page(bucket: number, afterId: string | null, limit: number, audience: Audience | null): Promise<PersonToPlan[]> {
    const rows = await this.database.query<Row>(
      `${SELECT} where c.bucket = $2 and c.erased_at is null and ($3::uuid is null or c.id > $3)
         and ($5::text[] is null or c.stage = any($5)) and ($6::text[] is null or c.locale = any($6))
       order by c.id limit $4`,
      [this.#since(), bucket, afterId, limit, audience?.stages ?? null, audience?.locales ?? null],
    );
    const profiles = await this.profiles.of(bucket, rows.map(({ id }) => id));
    return rows.map((row) => {
      const profile = profiles.get(row.id);
      return { ...personOf(row), profile: profile?.version === row.preferenceVersion ? profile : null };
    });
  }

  /** Zones people are in: the ones a schedule in the person's own time has to follow. */
  async timeZones(): Promise<string[]> {
    const rows = await this.database.query<{ zone: string }>(
      `select distinct time_zone as zone from candidate where erased_at is null and time_zone is not null order by zone`,
    );
    return rows.map(({ zone }) => zone);
  }

  #since(): Date {
    return new Date(this.clock.now().getTime() - WINDOW_MS.month);
  }
}

export const heardOf = (rows: readonly HeardRow[]): PersonInView['heard'] => rows.map((message) => ({ ...message, at: new Date(message.at) }));

const leanOf = <R extends LeanRow>(row: R) => ({
  ...row,
  asked: askedOf(row.asked),
  heard: heardOf(row.heard),
  settled: new Set(row.settled),
});

const personOf = (row: Row): PersonInView => ({ ...leanOf(row), shown: new Set(row.shown) });
