/** Stated preferences: the newest statement counts, and a person's own word is not overruled by a file. */

import { Injectable } from '@nestjs/common';
import { type Answer } from '#lib/learner';
import { bucketOf, type StatedPreferences } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { type CopyLine, copyLine, type CopyTable } from '../../platform/database/copy-rows.js';
import { MatchProfiles } from './match-profiles.js';
import { Preference, type StatedBy } from './preference.entity.js';

export interface NewPreferences {
  readonly candidateId: string;
  readonly stated: StatedPreferences;
}

@Injectable()
export class PreferenceRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly profiles: MatchProfiles,
  ) {}

  async find(candidateId: string): Promise<Preference | null> {
    return this.database.manager.findOneBy(Preference, { candidateId });
  }

  /**
   * Replaces what each person stated. `statedAt` of the statement is its date, else now. An import replaces only what is
   * not newer, and what the person said themselves only with a statement dated later.
   *
   * Each field carries its date. One that changed bears the statement's. One that did not bears it too when the statement
   * is dated, or when the person saw it and said it again; a file brought once more, or `afresh: false`, confirms nothing.
   */
  async state(entries: readonly NewPreferences[], by: StatedBy, { afresh = by === 'person' }: { readonly afresh?: boolean } = {}): Promise<void> {
    if (entries.length === 0) return;
    const now = this.clock.now();
    const rows = entries.map((entry) => rowOf(entry, now));
    await this.database.transaction(async () => {
      const written = await this.#write(rows, by, now, afresh);
      const versions = new Map(written.map(({ candidateId, version }) => [candidateId, version]));
      await this.profiles.keep(rows.flatMap(({ candidateId, stated }) => {
        const version = versions.get(candidateId);
        return version === undefined ? [] : [{ candidateId, stated, version }];
      }));
    });
  }

  /** Who was written, with the version that is in force now; whoever's own word stands is left out. */
  async #write(rows: readonly Row[], by: StatedBy, now: Date, afresh: boolean): Promise<{ candidateId: string; version: number }[]> {
    return this.database.query(
      `with entry as (
         select * from jsonb_to_recordset($1::jsonb) as r("candidateId" uuid, bucket smallint, stated jsonb, "statedAt" timestamptz)
       ), kept as (${KEEP_SQL} and p.candidate_id in (select "candidateId" from entry) on conflict do nothing)
       insert into preference as p (candidate_id, bucket, stated, source, stated_at, updated_at)
       select "candidateId", bucket, stated, $2, "statedAt", $3 from entry
       on conflict (candidate_id) do update
         set stated = excluded.stated, source = excluded.source, stated_at = excluded.stated_at,
           fields = case when $5 or p.candidate_id = any($4::uuid[]) then null else (
             select jsonb_object_agg(f.key, coalesce(p.fields -> f.key, jsonb_build_object('at', p.stated_at, 'by', p.source)))
             from jsonb_each(excluded.stated) f where p.stated -> f.key = f.value) end,
           version = p.version + 1, updated_at = excluded.updated_at
         where $2 <> 'import'
           or (p.source = 'import' and excluded.stated_at >= p.stated_at)
           or (excluded.stated_at > p.stated_at and p.candidate_id = any($4::uuid[]))
       returning candidate_id as "candidateId", version`,
      [JSON.stringify(rows), by, now, rows.flatMap(({ candidateId, isDated }) => (isDated ? candidateId : [])), afresh],
    );
  }

  /** The person says that these fields, as far as they were stated, are right today. */
  async confirm(candidateId: string, fields: readonly (keyof StatedPreferences)[]): Promise<void> {
    await this.database.query(
      `with kept as (${KEEP_SQL} and p.candidate_id = $1 on conflict do nothing)
       update preference p set version = version + 1, updated_at = $3, fields = coalesce(fields, '{}') || coalesce((
         select jsonb_object_agg(f.field, jsonb_build_object('at', $3::timestamptz, 'by', 'person'))
         from unnest($2::text[]) as f(field) where p.stated ? f.field), '{}')
       where candidate_id = $1`,
      [candidateId, fields, this.clock.now()],
    );
  }

  /** Kept with the message that asked. */
  async noteAnswer(messageId: string, answer: Answer): Promise<void> {
    await this.database.query(
      `update message set facts = jsonb_set(facts, '{question}', facts -> 'question' || jsonb_build_object('answer', $2::text, 'answeredAt', $3::text)) where id = $1 and facts ? 'question'`,
      [messageId, answer, this.clock.now().toISOString()],
    );
  }

  /**
   * As `state`, for somebody new: nothing is there to be weighed against. For `copyLines`.
   * @throws RangeError for wishes that cannot be packed.
   */
  newcomer(entry: NewPreferences, by: StatedBy): CopyLine[] {
    const now = this.clock.now();
    const { candidateId, bucket, stated, statedAt } = rowOf(entry, now);
    return [
      copyLine(PREFERENCES, [candidateId, bucket, JSON.stringify(stated), by, statedAt, now.toISOString()]),
      this.profiles.newcomer(entry),
    ];
  }

  async forget(candidateId: string): Promise<void> {
    await this.database.query(`delete from preference_history where candidate_id = $1`, [candidateId]);
    await this.database.query(`delete from preference where candidate_id = $1`, [candidateId]);
  }
}

const PREFERENCES: CopyTable = { name: 'preference', columns: ['candidate_id', 'bucket', 'stated', 'source', 'stated_at', 'updated_at'] };

/** A statement as it stands stays on record for the decisions made from it; `$3` is now. */
const KEEP_SQL = `insert into preference_history (candidate_id, version, bucket, stated, source, stated_at, replaced_at)
  select p.candidate_id, p.version, p.bucket, p.stated, p.source, p.stated_at, $3::timestamptz from preference p where true`;

type Row = ReturnType<typeof rowOf>;

function rowOf({ candidateId, stated }: NewPreferences, now: Date) {
  // A date to come is no date: nobody has said it yet.
  const isDated = stated.statedAt !== undefined && new Date(stated.statedAt) <= now;
  return { candidateId, bucket: bucketOf(candidateId), stated, statedAt: isDated ? stated.statedAt : now.toISOString(), isDated };
}
