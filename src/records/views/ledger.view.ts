/** The send ledger, one line a message (contract §5). */

import { Injectable } from '@nestjs/common';
import { type Channel, type Locale, type PreferenceField, type Purpose, type RuleVerdict } from '#lib/vocabulary';
import { Vault } from '../../platform/crypto/vault.js';
import { Database } from '../../platform/database/database.js';
import { UNPROVEN } from '../lost-messages.js';
import { type MessageStatus } from '../message/message.entity.js';

export interface LedgerItem {
  readonly kind: 'job' | 'story';
  readonly externalId: string | null;
  readonly score: number | null;
  readonly reasons: readonly RuleVerdict[];
  readonly unknowns: readonly PreferenceField[];
  readonly dropped: string | null;
}

/** An earlier attempt of the message, which certainly did not arrive. */
export interface LedgerAttempt {
  readonly channel: Channel;
  /** Null when no carrier was given it. */
  readonly sentAt: Date | null;
  readonly endedAt: Date;
  readonly providerId: string | null;
  readonly errorCode: string;
}

export interface LedgerLine {
  readonly id: string;
  readonly candidateId: string;
  readonly candidateExternalId: string | null;
  /** The person's language now, in which its reasons are told. */
  readonly locale: Locale | null;
  readonly channel: Channel;
  readonly purpose: Purpose;
  readonly programme: string | null;
  readonly runId: string | null;
  readonly status: MessageStatus;
  readonly plannedAt: Date;
  readonly sentAt: Date | null;
  readonly to: string | null;
  readonly subject: string | null;
  readonly items: readonly LedgerItem[];
  readonly attempts: readonly LedgerAttempt[];
  readonly resendOfUnknown: boolean;
  readonly resendOf: string | null;
  readonly providerId: string | null;
  readonly errorCode: string | null;
  /** Parts a text was billed as; null for other channels and before it was accepted. */
  readonly segments: number | null;
  /** Unknown, and nothing will tell any more whether it arrived. */
  readonly unproven: boolean;
}

export interface LedgerQuery {
  readonly afterId: string | null;
  readonly limit: number;
  readonly id?: string;
  readonly candidateId?: string;
  readonly runId?: string;
  readonly status?: MessageStatus;
  readonly channel?: Channel;
}

type AttemptRow = Omit<LedgerAttempt, 'sentAt' | 'endedAt'> & { readonly sentAt: string | null; readonly endedAt: string };
type Row = Omit<LedgerLine, 'to' | 'attempts'> & { readonly toSealed: Buffer | null; readonly attempts: readonly AttemptRow[] };

@Injectable()
export class LedgerView {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
  ) {}

  /** In the order of planning. */
  async lines(query: LedgerQuery): Promise<LedgerLine[]> {
    const rows = await this.database.query<Row>(
      `select m.id, m.candidate_id as "candidateId", c.external_id as "candidateExternalId", c.locale, m.channel, m.purpose, p.name as programme,
         m.run_id as "runId", m.status, m.planned_at as "plannedAt", m.sent_at as "sentAt", m.subject, m.to_sealed as "toSealed",
         m.resend_of_unknown as "resendOfUnknown", m.resend_of as "resendOf", m.provider_id as "providerId", m.error_code as "errorCode", m.segments, m.status = 'unknown' and m.error_code like '${UNPROVEN}%' as unproven,
         coalesce((
           select jsonb_agg(jsonb_build_object('kind', i.kind, 'externalId', coalesce(j.external_id, s.external_id, i.thing_id::text), 'score', i.score,
             'reasons', i.reasons, 'unknowns', i.unknowns, 'dropped', i.dropped) order by i.position)
           from message_item i left join job j on i.kind = 'job' and j.id = i.thing_id left join content s on i.kind = 'story' and s.id = i.thing_id
           where i.message_id = m.id), '[]') as items,
         coalesce((
           select jsonb_agg(jsonb_build_object('channel', a.channel, 'sentAt', a.sent_at, 'endedAt', a.ended_at, 'providerId', a.provider_id,
             'errorCode', a.error_code) order by a.fence)
           from message_attempt a where a.message_id = m.id), '[]') as attempts
       from message m join candidate c on c.id = m.candidate_id left join programme p on p.id = m.programme_id
       where ($1::uuid is null or m.id > $1) and ($3::uuid is null or m.id = $3) and ($4::uuid is null or m.candidate_id = $4)
         and ($5::uuid is null or m.run_id = $5) and ($6::text is null or m.status = $6) and ($7::text is null or m.channel = $7)
       order by m.id limit $2`,
      [query.afterId, query.limit, query.id ?? null, query.candidateId ?? null, query.runId ?? null, query.status ?? null, query.channel ?? null],
    );
    return rows.map(({ toSealed, attempts, ...row }) => ({ ...row, attempts: attempts.map(attemptOf), to: toSealed === null ? null : this.vault.open(toSealed) }));
  }

  /** The whole ledger, a page at a time, for a stream. */
  async *all(query: Omit<LedgerQuery, 'afterId' | 'limit'>): AsyncGenerator<LedgerLine[]> {
    let afterId: string | null = null;
    for (;;) {
      const page: LedgerLine[] = await this.lines({ ...query, afterId, limit: 500 });
      const last = page.at(-1);
      if (!last) return;
      yield page;
      afterId = last.id;
    }
  }
}

const attemptOf = ({ sentAt, endedAt, ...attempt }: AttemptRow): LedgerAttempt => ({ ...attempt, sentAt: sentAt === null ? null : new Date(sentAt), endedAt: new Date(endedAt) });
