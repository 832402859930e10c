/** The catalogue: postings come and go by the thousand, an unchanged one costs one comparison. */

import { Injectable } from '@nestjs/common';
import { type JobPosting } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { type Cell, copyRows } from '../../platform/database/copy-rows.js';
import { Database } from '../../platform/database/database.js';
import { prepared } from '../../platform/database/prepared.js';
import { DomainError } from '../../platform/errors/domain.error.js';
import { Job } from './job.entity.js';

/** A posting ready to be kept. `digest` is the hex hash of the raw posting, before anything was recognised in it. */
export interface JobChange {
  readonly id: string;
  readonly posting: JobPosting;
  /** Names of fields, plain words. */
  readonly recognised: readonly string[];
  readonly digest: string;
  readonly clusterId: string;
  readonly clusterKey: string;
  readonly fingerprint: string | null;
}

export interface KnownJob {
  readonly id: string;
  readonly digest: string;
  readonly status: 'open' | 'closed';
  readonly clusterId: string;
  /** An import that was begun after the one that asks has brought it: what this one says of it is old. */
  readonly isOvertaken: boolean;
}

export interface ClusterMember {
  readonly clusterId: string;
  readonly clusterKey: string;
  readonly fingerprint: string | null;
}

const OPEN = `from job where id = any($1::uuid[]) and status = 'open' and (closes_at is null or closes_at > $2)`;
const OPEN_POSTINGS = prepared(`select id, version, posting - 'description' as posting ${OPEN}`);
const WHOLE_OPEN_POSTINGS = prepared(`select id, version, posting ${OPEN}`);

/** A posting as it stands. */
export interface OpenPosting {
  readonly id: string;
  readonly version: number;
  readonly posting: JobPosting;
}

/** Of the job `j`: an import begun after the one with this id has seen it. Imports of one feed run side by side, and one whose worker died goes on after the next. */
const seenLater = (importId: string): string =>
  `exists (select 1 from import later, import asking where later.id = j.seen_in and asking.id = ${importId} and later.created_at > asking.created_at)`;

const keyOf = (source: string, externalId: string): string => `${source}\u0000${externalId}`;

@Injectable()
export class JobRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `job_not_found`. */
  async get(id: string): Promise<Job> {
    const job = await this.database.manager.findOneBy(Job, { id });
    if (!job) throw new DomainError({ kind: 'not_found', code: 'job_not_found', message: 'There is no such job.' });
    return job;
  }

  async findByExternalId(externalId: string): Promise<Job | null> {
    return this.database.manager.findOne(Job, { where: { externalId }, order: { updatedAt: 'DESC' } });
  }

  async list(query: { afterId: string | null; limit: number; status?: 'open' | 'closed' }): Promise<Job[]> {
    const list = this.database.manager.createQueryBuilder(Job, 'job').orderBy('job.id').limit(query.limit);
    if (query.afterId !== null) list.andWhere('job.id > :afterId', { afterId: query.afterId });
    if (query.status) list.andWhere(`(job.status = 'open' and (job.closesAt is null or job.closesAt > :now)) = :open`, { now: this.clock.now(), open: query.status === 'open' });
    return list.getMany();
  }

  /** A job past the day it said it closes is closed, though nobody closed it. */
  standing({ status, closesAt }: Pick<Job, 'status' | 'closesAt'>): Job['status'] {
    return closesAt !== null && closesAt <= this.clock.now() ? 'closed' : status;
  }

  /** Those of the jobs that are open now, by id; without their descriptions unless `whole`. */
  async openPostings(ids: readonly string[], whole = false): Promise<Map<string, OpenPosting>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<OpenPosting>(whole ? WHOLE_OPEN_POSTINGS : OPEN_POSTINGS, [ids, this.clock.now()]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Counts changes to the catalogue, so that an index of open jobs knows when it is stale. */
  async revision(): Promise<string> {
    const row = await this.database.one<{ revision: string }>(`select revision from catalogue`);
    return row?.revision ?? '0';
  }

  /** Waits for others who change jobs, until the transaction ends. Always before the jobs themselves: two who change the same ones never wait for each other. */
  async hold(): Promise<void> {
    await this.database.query(`select from catalogue for no key update`);
  }

  /** In the transaction of the change, after `hold`: whoever reads the new number also reads what changed. */
  async #changed(): Promise<void> {
    await this.database.query(`update catalogue set revision = revision + 1`);
  }

  /** As an import finds them; null for a list that is none. */
  async known(postings: readonly JobPosting[], importId: string | null): Promise<(posting: JobPosting) => KnownJob | undefined> {
    const rows = await this.database.query<KnownJob & { source: string; externalId: string }>(
      `select j.id, j.source, j.external_id as "externalId", encode(j.digest, 'hex') as digest, j.status, j.cluster_id as "clusterId", ${seenLater('$3')} as "isOvertaken"
       from job j join unnest($1::text[], $2::text[]) as k(source, external_id) using (source, external_id)`,
      [postings.map(({ source }) => source), postings.map(({ externalId }) => externalId), importId],
    );
    const map = new Map(rows.map((row) => [keyOf(row.source, row.externalId), row]));
    return (posting) => map.get(keyOf(posting.source, posting.externalId));
  }

  /** Positions in the list of those that are on file with the same digest (hexadecimal). */
  async onFile(postings: readonly { readonly raw: JobPosting; readonly digest: string }[]): Promise<Set<number>> {
    const rows = await this.database.query<{ at: string }>(
      `select k.at from unnest($1::text[], $2::text[], $3::bytea[]) with ordinality as k(source, external_id, digest, at)
       join job j on j.source = k.source and j.external_id = k.external_id and j.digest = k.digest`,
      [postings.map(({ raw }) => raw.source), postings.map(({ raw }) => raw.externalId), postings.map(({ digest }) => Buffer.from(digest, 'hex'))],
    );
    return new Set(rows.map(({ at }) => Number(at) - 1));
  }

  async clusterMembers(clusterKeys: readonly string[]): Promise<ClusterMember[]> {
    return this.database.query<ClusterMember>(
      `select distinct on (cluster_key, cluster_id, fingerprint) cluster_id as "clusterId", cluster_key as "clusterKey", fingerprint
       from job where cluster_key = any($1::text[]) order by cluster_key, cluster_id, fingerprint, created_at`,
      [clusterKeys],
    );
  }

  /** Marks postings as seen by an import, so that they are not taken to have left their feed. */
  async touch(ids: readonly string[], importId: string): Promise<void> {
    if (ids.length > 0) await this.database.query(`update job j set seen_in = $2 where id = any($1::uuid[]) and not ${seenLater('$2')}`, [ids, importId]);
  }

  /** As `touch`, for postings of which only the id could be read. */
  async touchUnread(source: string, externalIds: readonly string[], importId: string): Promise<void> {
    await this.database.query(`update job j set seen_in = $3 where source = $1 and external_id = any($2::text[]) and not ${seenLater('$3')}`, [source, externalIds, importId]);
  }

  /** Opens postings again that had closed and are offered as before. Under the hold, as the next two. */
  async reopen(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.database.transaction(async () => {
      await this.database.query(
        `update job set status = 'open', closed_at = null, updated_at = $2, version = version + 1 where id = any($1::uuid[]) and status = 'closed'`,
        [ids, this.clock.now()],
      );
      await this.#changed();
    });
  }

  /** Postings that are new; fails with `23505` when `(source, externalId)` of one is already on file. */
  async insertMany(jobs: readonly JobChange[], importId: string | null): Promise<void> {
    if (jobs.length === 0) return;
    const now = this.clock.now().toISOString();
    await this.database.transaction(async () => {
      await copyRows(this.database, 'job', JOB_COLUMNS, rowsOf(jobs, importId, now));
      await this.#changed();
    });
  }

  /** Postings that are on file, by id; they are open from now on. */
  async updateMany(jobs: readonly JobChange[], importId: string | null): Promise<void> {
    if (jobs.length === 0) return;
    await this.database.transaction(async () => {
      await this.database.query(UPDATE_SQL, [JSON.stringify(jobs), importId, this.clock.now()]);
      await this.#changed();
    });
  }

  /** Has what people know of a posting go with it into another cluster. Seldom, and then a look through all of it. */
  async carryOver(moves: readonly { readonly id: string; readonly from: string; readonly to: string }[]): Promise<void> {
    if (moves.length === 0) return;
    const rows = [JSON.stringify(moves)];
    await this.database.query(
      `insert into shown (candidate_id, kind, cluster_id, bucket, message_id, at)
       select s.candidate_id, s.kind, r."to", s.bucket, s.message_id, s.at from jsonb_to_recordset($1::jsonb) as r("from" uuid, "to" uuid)
       join shown s on s.kind = 'job' and s.cluster_id = r."from" on conflict do nothing`, rows);
    await this.database.query(
      `update reaction k set cluster_id = r."to" from jsonb_to_recordset($1::jsonb) as r(id uuid, "from" uuid, "to" uuid) where k.job_id = r.id and k.cluster_id = r."from"`, rows);
  }

  /** Closes the open jobs of these feeds (a source, and the employers it speaks for) that neither the import brought nor one begun later. Returns how many. */
  async closeUnseen(feeds: readonly { source: string; company: string }[], importId: string): Promise<number> {
    const closed = await this.database.transaction(async () => {
      await this.hold();
      const rows = await this.database.query<{ id: string }>(
        `update job j set status = 'closed', closed_at = $4, updated_at = $4, version = version + 1
         where (source, company) in (select * from unnest($1::text[], $2::text[])) and status = 'open' and seen_in is distinct from $3 and not ${seenLater('$3')} returning id`,
        [feeds.map(({ source }) => source), feeds.map(({ company }) => company), importId, this.clock.now()],
      );
      if (rows.length > 0) await this.#changed();
      return rows;
    });
    return closed.length;
  }

  async close(id: string): Promise<void> {
    await this.database.transaction(async () => {
      await this.hold();
      await this.database.query(
        `update job set status = 'closed', closed_at = $2, updated_at = $2, version = version + 1 where id = $1 and status = 'open'`,
        [id, this.clock.now()],
      );
      await this.#changed();
    });
  }
}

const JOB_COLUMNS = [
  'id', 'external_id', 'source', 'title', 'company', 'posting', 'recognised', 'digest', 'cluster_id', 'cluster_key', 'fingerprint', 'status',
  'posted_at', 'closes_at', 'seen_in', 'created_at', 'updated_at',
];

/** One by one, so that Postgres writes the first while the next are put into words. */
function* rowsOf(jobs: readonly JobChange[], importId: string | null, now: string): Generator<Cell[]> {
  for (const { id, posting, recognised, digest, clusterId, clusterKey, fingerprint } of jobs) {
    const { externalId, source, title, company, postedAt, closesAt } = posting;
    yield [
      id, externalId, source, title, company, JSON.stringify(posting), `{${recognised.join(',')}}`, Buffer.from(digest, 'hex'), clusterId, clusterKey, fingerprint, 'open',
      postedAt, closesAt, importId, now, now,
    ];
  }
}

/** The posting that is replaced stays on record for the decisions that were made from it. */
const UPDATE_SQL = `
  with kept as (
    insert into job_history (job_id, version, posting, replaced_at)
    select j.id, j.version, j.posting, $3 from jsonb_to_recordset($1::jsonb) as r(id uuid, posting jsonb)
    join job j on j.id = r.id where j.posting <> r.posting on conflict do nothing)
  update job j set title = r.posting ->> 'title', company = r.posting ->> 'company', posting = r.posting,
    recognised = array(select jsonb_array_elements_text(r.recognised)), digest = decode(r.digest, 'hex'),
    cluster_id = r."clusterId", cluster_key = r."clusterKey", fingerprint = r.fingerprint, status = 'open',
    posted_at = (r.posting ->> 'postedAt')::timestamptz, closes_at = (r.posting ->> 'closesAt')::timestamptz, closed_at = null,
    seen_in = coalesce($2, j.seen_in), version = j.version + 1, updated_at = $3
  from jsonb_to_recordset($1::jsonb) as r(id uuid, posting jsonb, recognised jsonb, digest text, "clusterId" uuid, "clusterKey" text, fingerprint text)
  where j.id = r.id`;
