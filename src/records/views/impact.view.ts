/**
 * The impact ratio of matching: of those whose wishes were held against open jobs, how many of each group were offered a
 * role, beside the group that was offered one most often. Who belongs to a group is the auditor's knowledge: it comes with
 * the question, goes with the answer, and is kept nowhere; matching never reads it.
 */

import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

export interface AuditedGroup {
  readonly name: string;
  /** Ids or external ids; a person may be in several groups. */
  readonly people: readonly string[];
}

export interface ImpactScope {
  /** One run, a dry one too; else every real one that began in the period. */
  readonly runId: string | null;
  readonly from: Date | null;
  readonly to: Date | null;
  /** Offered this job, or another posting of it; else any job. */
  readonly jobId: string | null;
}

export interface GroupImpact {
  readonly name: string;
  /** Whom no record is held of, or not any more. */
  readonly unknown: number;
  readonly assessed: number;
  readonly selected: number;
  /** Selected of those assessed; null when nobody was. */
  readonly rate: number | null;
  /** The rate beside the highest of all groups; null when there is no rate, or nobody of any group was selected. */
  readonly ratio: number | null;
  /** The ratio is below four fifths. */
  readonly flagged: boolean;
}

/** The four-fifths rule of the Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4(D). */
const FOUR_FIFTHS = 0.8;

/**
 * A decision of a jobs programme in which matching had a say: not one that consent, a cap or the hour had settled before,
 * nor a lone question. What was chosen stands in `judged`, also when something better took its turn afterwards. It belongs
 * to the time of its run: a decision is dated anew when its message leaves, and who was chosen would be counted later.
 */
const JUDGED = `
  with named as (
    select n.name, coalesce(e.id, i.id) as id
    from jsonb_to_recordset($1::jsonb) as n(name text, person text, uuid uuid)
    left join candidate e on e.external_id = n.person and e.erased_at is null
    left join candidate i on i.id = n.uuid and i.erased_at is null
  ), offered as (
    select d.candidate_id as id, bool_or(case when $5::text[] is null then d.detail->'judged'->'versions' <> '{}' else d.detail->'judged'->'versions' ?| $5 end) as selected
    from decision d join outreach_run r on r.id = d.run_id join programme p on p.id = d.programme_id
    where d.candidate_id in (select id from named) and p.kind in ('digest', 'alert')
      and case when $2::uuid is null then not r.dry_run else d.run_id = $2 end
      and r.started_at >= coalesce($3::timestamptz, '-infinity') and r.started_at < coalesce($4::timestamptz, 'infinity')
      and d.detail ? 'channel' and d.reason is distinct from 'stale_preferences'
      and (not d.detail ? 'judged' or d.detail->'judged'->'versions' <> '{}' or d.detail->'items' <> '[]')
    group by d.candidate_id
  )
  select n.name, count(distinct n.id)::int as known, count(*) filter (where n.id is null)::int as unknown,
    count(distinct o.id)::int as assessed, count(distinct o.id) filter (where o.selected)::int as selected
  from named n left join offered o on o.id = n.id group by n.name`;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

@Injectable()
export class ImpactView {
  constructor(private readonly database: Database) {}

  /** In the order of `groups`. */
  async ofGroups(groups: readonly AuditedGroup[], { runId, from, to, jobId }: ImpactScope): Promise<GroupImpact[]> {
    const named = groups.flatMap(({ name, people }) => people.map((person) => ({ name, person, uuid: UUID.test(person) ? person : null })));
    const rows = await this.database.query<{ name: string; unknown: number; assessed: number; selected: number }>(
      JUDGED, [JSON.stringify(named), runId, from, to, jobId === null ? null : await this.#postingsOf(jobId)]);
    const found = new Map(rows.map((row) => [row.name, row]));
    return compared(groups.map(({ name }) => found.get(name) ?? { name, unknown: 0, assessed: 0, selected: 0 }));
  }

  async #postingsOf(jobId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(`select id from job where cluster_id = (select cluster_id from job where id = $1)`, [jobId]);
    return rows.map(({ id }) => id);
  }
}

type Counted = Pick<GroupImpact, 'name' | 'unknown' | 'assessed' | 'selected'>;

function compared(groups: readonly Counted[]): GroupImpact[] {
  const rateOf = ({ assessed, selected }: Counted): number | null => (assessed === 0 ? null : selected / assessed);
  const highest = Math.max(0, ...groups.map((group) => rateOf(group) ?? 0));
  return groups.map(({ name, unknown, assessed, selected }) => {
    const rate = rateOf({ name, unknown, assessed, selected });
    const ratio = rate === null || highest === 0 ? null : rate / highest;
    return { name, unknown, assessed, selected, rate, ratio, flagged: ratio !== null && ratio < FOUR_FIFTHS };
  });
}
