/**
 * The gate at planning time, many people at once: under their locks, taken in one order, it counts what left and what
 * waits, and lets the best messages keep their turn. A message that waits is its own reservation: nothing else is booked,
 * and nothing has to be given back when it goes away. The gate at sending has the last word.
 */

import { Injectable } from '@nestjs/common';
import { type Claim, longestWindowMs, type LostClaim, type PastMessage, shareAttention } from '#lib/pacing';
import { type ContactRules, type Purpose } from '#lib/vocabulary';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { prepared } from '../platform/database/prepared.js';
import { ContactPolicy } from './contact-policy.js';
import { MessageRepository, type PlannedMessage } from './message/message.repository.js';

/** A message about to be planned. */
export interface NewClaim extends Claim {
  readonly candidateId: string;
}

export interface DisplacedMessage extends LostClaim {
  readonly messageId: string;
  readonly candidateId: string;
}

export interface Admission {
  /** New messages that may not be planned, by id. */
  readonly lost: ReadonlyMap<string, LostClaim>;
  /** Messages that wait and have to make room; nothing was done to them yet. */
  readonly displaced: readonly DisplacedMessage[];
  /** People who were erased since they were read: nothing that was read of them may be written. */
  readonly gone: ReadonlySet<string>;
}

interface Waiting extends Claim {
  readonly candidateId: string;
}

interface Standing {
  readonly rules: ContactRules;
  readonly taken: PastMessage[];
  readonly claims: Claim[];
}

/** Worth of a message: roles before stories, then the best score; what a recruiter wrote by hand before anything thought up by a programme. */
export const worthOf = (purpose: Purpose, items: readonly { readonly score: number | null }[]): number =>
  (purpose === 'jobs' ? 1 : 0) + Math.min(1, Math.max(0, ...items.map(({ score }) => score ?? 0)));
export const WORTH_OF_A_NOTE = Infinity;

/** What the caps rest on is read by the statement that locks: it waits for whoever is changing them, and reads them anew when they have. */
const peopleUnder = (lock: string): string => prepared(
  `select c.id, c.contact_rules as rules, c.erased_at is not null as erased from candidate c where c.id = any($1::uuid[]) order by c.id for ${lock} of c`,
);
const PEOPLE_LOCKED = peopleUnder('no key update');
/** Keeps nobody waiting but who would erase them meanwhile. */
const PEOPLE_KEPT = peopleUnder('key share');

/** What left or may have left in the window of each person that ends at $3. */
const TAKEN = prepared(`
  select a.candidate_id as "candidateId", a.at, a.channel, a.purpose from unnest($1::uuid[], $2::float8[]) as p(id, "windowMs")
  join attention a on a.candidate_id = p.id and a.at > $3::timestamptz - p."windowMs" * interval '1 millisecond' and a.freed_at is null and a.kind = 'outreach'`);

/** As `worthOf`, of what waits; a message of no run was written by a person. What a programme that is switched off keeps takes nobody's turn. */
const WAITING = prepared(`
  select m.id, m.candidate_id as "candidateId", m.channel, greatest(m.not_before, $2) as at,
    case when m.run_id is null then 'Infinity' else (m.purpose = 'jobs')::int + least(1, greatest(0,
      (select max(i.score) from message_item i where i.message_id = m.id and i.dropped is null))) end::float8 as worth
  from message m where m.candidate_id = any($1::uuid[]) and m.status in ('planned', 'claimed') and m.purpose <> 'service'
    and not exists (select 1 from programme p where p.id = m.programme_id and not p.active)
  order by m.candidate_id, m.planned_at, m.id`);

@Injectable()
export class PlanningGate {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly policy: ContactPolicy,
    private readonly messages: MessageRepository,
  ) {}

  /** Inside the transaction that plans: the people are locked until it ends. */
  async admit(claims: readonly NewClaim[]): Promise<Admission> {
    return this.#judge(claims, PEOPLE_LOCKED);
  }

  /** The same answer without holding anybody up: for a run that only asks. */
  async foresee(claims: readonly NewClaim[]): Promise<Admission> {
    return this.#judge(claims, PEOPLE_KEPT);
  }

  /**
   * Plans what was admitted, in the same transaction; what has to make room is called off, with its reason told to its
   * decision. What that would have shown was never marked as shown: the next digest may bring it. Nothing is announced: the
   * caller knows when all is planned that should leave together.
   */
  async plan(messages: readonly PlannedMessage[], displaced: readonly DisplacedMessage[]): Promise<void> {
    if (displaced.length > 0) await this.#callOff(displaced);
    await this.messages.plan(messages);
  }

  async #callOff(displaced: readonly DisplacedMessage[]): Promise<void> {
    await this.database.query(
      `with gone as (
         update message m set status = 'cancelled', error_code = d.because, lease_until = null, updated_at = $2
         from jsonb_to_recordset($1::jsonb) as d("messageId" uuid, because text, until timestamptz)
         where m.id = d."messageId" and m.status in ('planned', 'claimed') returning m.id, d.because, d.until)
       update decision set outcome = 'held', reason = gone.because, until = gone.until, at = $2 from gone where decision.message_id = gone.id`,
      [JSON.stringify(displaced), this.clock.now()],
    );
  }

  async #judge(claims: readonly NewClaim[], people: string): Promise<Admission> {
    if (claims.length === 0) return { lost: new Map(), displaced: [], gone: new Set() };
    const { standings, gone } = await this.#standings(claims, people);
    const fresh = new Map(claims.map((claim) => [claim.id, claim]));
    for (const claim of claims) standings.get(claim.candidateId)?.claims.push(claim);
    const lost = new Map<string, LostClaim>();
    const displaced: DisplacedMessage[] = [];
    for (const [candidateId, { rules, taken, claims: theirs }] of standings) {
      for (const [messageId, loss] of shareAttention(rules, this.policy, taken, theirs)) {
        if (fresh.has(messageId)) lost.set(messageId, loss);
        else displaced.push({ messageId, candidateId, ...loss });
      }
    }
    return { lost, displaced, gone };
  }

  /** First the locks, in the order of ids; then, by statements of their own, what everybody before us committed. */
  async #standings(asked: readonly NewClaim[], people: string): Promise<{ readonly standings: ReadonlyMap<string, Standing>; readonly gone: ReadonlySet<string> }> {
    const ids = [...new Set(asked.map(({ candidateId }) => candidateId))];
    const all = await this.database.query<{ id: string; rules: ContactRules; erased: boolean }>(people, [ids]);
    const found = all.filter(({ erased }) => !erased);
    const standings = new Map(found.map(({ id, rules }): [string, Standing] => [id, { rules, taken: [], claims: [] }]));
    const now = this.clock.now();
    const first = new Date(Math.min(now.getTime(), ...asked.map(({ at }) => at.getTime())));
    const taken = await this.database.query<PastMessage & { candidateId: string }>(
      TAKEN, [found.map(({ id }) => id), found.map(({ rules }) => longestWindowMs(rules, this.policy)), first]);
    for (const { candidateId, ...message } of taken) standings.get(candidateId)?.taken.push(message);
    for (const { candidateId, ...claim } of await this.database.query<Waiting>(WAITING, [ids, now])) standings.get(candidateId)?.claims.push(claim);
    return { standings, gone: new Set(all.flatMap(({ id, erased }) => (erased ? [id] : []))) };
  }
}
