/** The relationship with one person as it went: what they said, what we sent, what they did, newest first. */

import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

export type TimelineKind = 'consent' | 'preferences' | 'message' | 'reaction';

export interface TimelineEntry {
  readonly at: Date;
  readonly kind: TimelineKind;
  readonly id: string;
  readonly detail: Readonly<Record<string, unknown>>;
  /** `at` to the microsecond, where a page goes on. */
  readonly exactly: string;
}

export interface TimelinePosition {
  readonly exactly: string;
  readonly kind: string;
  readonly id: string;
}

@Injectable()
export class TimelineView {
  constructor(private readonly database: Database) {}

  async entries(candidateId: string, after: TimelinePosition | null, limit: number): Promise<TimelineEntry[]> {
    return this.database.query<TimelineEntry>(TIMELINE_SQL, [candidateId, after?.exactly ?? null, after?.kind ?? null, after?.id ?? null, limit]);
  }
}

const TIMELINE_SQL = `
  with entry as (
    select at, 'consent' as kind, id::text as id, jsonb_build_object('channel', channel, 'purpose', purpose, 'granted', granted,
      'wording', wording, 'source', source, 'by', by) as detail
    from consent_event where candidate_id = $1
    union all
    select stated_at, 'preferences', version::text, jsonb_build_object('stated', stated, 'source', source)
    from preference where candidate_id = $1
    union all
    select coalesce(m.sent_at, m.planned_at), 'message', m.id::text, jsonb_build_object('channel', m.channel, 'purpose', m.purpose, 'status', m.status,
      'subject', m.subject, 'programme', p.name, 'runId', m.run_id, 'items', (select count(*) from message_item i where i.message_id = m.id and i.dropped is null))
    from message m left join programme p on p.id = m.programme_id where m.candidate_id = $1
    union all
    select r.at, 'reaction', r.id::text, jsonb_build_object('type', r.type, 'source', r.source, 'jobId', r.job_id, 'jobExternalId', j.external_id,
      'title', j.title, 'messageId', r.message_id, 'suspectedMachine', coalesce((r.detail ->> 'suspectedMachine')::boolean, false))
    from reaction r left join job j on j.id = r.job_id where r.candidate_id = $1
  )
  select at, kind, id, detail, at::text as exactly from entry
  where $2::timestamptz is null or (at, kind, id) < ($2::timestamptz, $3::text, $4::text)
  order by at desc, kind desc, id desc limit $5`;
