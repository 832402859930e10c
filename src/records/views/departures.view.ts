/** Messages at the gate and their people, read under their locks: in one statement, as much as the gate asks and no more. */

import { Injectable } from '@nestjs/common';
import { WINDOW_MS } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Vault } from '../../platform/crypto/vault.js';
import { Database } from '../../platform/database/database.js';
import { prepared } from '../../platform/database/prepared.js';
import { HEARD_SQL, heardOf, type HeardRow, type PersonInView, SETTLED_SQL, SUPPRESSED_SQL } from './people.view.js';

export interface PersonAtGate extends Pick<PersonInView, 'id' | 'locale' | 'timeZone' | 'erased' | 'rules' | 'reachable' | 'suppressed' | 'consents' | 'heard' | 'settled' | 'preferenceVersion'> {
  /** Good ones of the message's channel; `reachable` names no other channel. */
  readonly addresses: readonly string[];
}

export interface UntoldItem {
  readonly position: number;
  readonly kind: 'job' | 'story';
  readonly thingId: string;
  readonly clusterId: string;
  /** Of a job: it takes applications now. */
  readonly open: boolean;
  /** Of the posting; null when it is not open. */
  readonly version: number | null;
}

export interface DepartureInView {
  readonly person: PersonAtGate;
  /** Items their person has not been shown by another message (the message that this one repeats does not count), in no order. */
  readonly untold: readonly UntoldItem[];
}

interface Row extends Omit<PersonAtGate, 'reachable' | 'addresses' | 'heard' | 'settled'> {
  readonly messageId: string;
  readonly channel: PersonInView['reachable'][number];
  readonly sealed: readonly Buffer[];
  readonly heard: readonly HeardRow[];
  readonly settled: readonly string[];
  readonly untold: readonly UntoldItem[];
}

const DEPARTURES = prepared(`
  select m.id as "messageId", m.channel, c.id, c.locale, c.time_zone as "timeZone", c.erased_at is not null as erased, c.contact_rules as rules,
    (select p.version from preference p where p.candidate_id = c.id) as "preferenceVersion",
    array(select a.sealed from contact_point a where a.candidate_id = c.id and a.state = 'good' and a.kind = case m.channel when 'email' then 'email' else 'phone' end) as sealed,
    ${SUPPRESSED_SQL} as suppressed, ${HEARD_SQL} as heard, ${SETTLED_SQL} as settled,
    coalesce((select json_agg(json_build_object('channel', k.channel, 'purpose', k.purpose, 'granted', k.granted)) from consent k where k.candidate_id = c.id), '[]') as consents,
    coalesce((
      select json_agg(json_build_object('position', i.position, 'kind', i.kind, 'thingId', i.thing_id, 'clusterId', coalesce(j.cluster_id, i.cluster_id), 'open', j.id is not null, 'version', j.version))
      from message_item i left join job j on i.kind = 'job' and j.id = i.thing_id and j.status = 'open' and (j.closes_at is null or j.closes_at > $3)
      where i.message_id = m.id and not exists (
        select 1 from shown s where s.candidate_id = c.id and s.kind = i.kind and s.cluster_id = coalesce(j.cluster_id, i.cluster_id)
          and s.message_id <> m.id and s.message_id is distinct from m.resend_of)), '[]') as untold
  from message m join candidate c on c.id = m.candidate_id where m.id = any($2::uuid[])`);

@Injectable()
export class DeparturesView {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** By the id of the message. */
  async of(messageIds: readonly string[]): Promise<ReadonlyMap<string, DepartureInView>> {
    const now = this.clock.now();
    const rows = await this.database.query<Row>(DEPARTURES, [new Date(now.getTime() - WINDOW_MS.month), messageIds, now]);
    return new Map(rows.map((row) => [row.messageId, this.#departureOf(row)]));
  }

  #departureOf({ sealed, heard, settled, untold, ...person }: Row): DepartureInView {
    const addresses = sealed.map((one) => this.vault.open(one));
    return { person: { ...person, reachable: addresses.length === 0 ? [] : [person.channel], addresses, heard: heardOf(heard), settled: new Set(settled) }, untold };
  }
}
