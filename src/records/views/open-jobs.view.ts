/** The open jobs as the matcher reads them, kept in memory and built anew when the catalogue changes. */

import { Injectable } from '@nestjs/common';
import { JobIndex } from '#lib/matcher';
import { type ComparableJob, type JobPosting } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Comparing } from '../preference/comparing.js';
import { JobRepository } from '../job/job.repository.js';

export interface OpenJob {
  readonly id: string;
  readonly clusterId: string;
  /** Of the posting as it was read. */
  readonly version: number;
  readonly comparable: ComparableJob;
  /** Without its description. */
  readonly posting: JobPosting;
}

export interface OpenJobsNow {
  readonly index: JobIndex;
  readonly byId: ReadonlyMap<string, OpenJob>;
}

/** Freshness is part of a score: an index older than this is dated anew, in milliseconds. */
const DATED_FOR_MS = 6 * 3_600_000;

@Injectable()
export class OpenJobsView {
  #built: { readonly revision: string; readonly from: Date; readonly until: Date; readonly jobs: OpenJobsNow } | null = null;
  #building: Promise<OpenJobsNow> | null = null;

  constructor(
    private readonly database: Database,
    private readonly jobs: JobRepository,
    private readonly clock: Clock,
    private readonly comparing: Comparing,
  ) {}

  /** Everything open at this moment; built once for all who ask meanwhile. */
  async current(): Promise<OpenJobsNow> {
    this.#building ??= this.#refreshed().finally(() => {
      this.#building = null;
    });
    return this.#building;
  }

  async #refreshed(): Promise<OpenJobsNow> {
    const now = this.clock.now();
    const revision = await this.jobs.revision();
    const built = this.#built;
    if (built?.revision === revision && built.from <= now && now < built.until) return built.jobs;
    const byId = new Map<string, OpenJob>();
    let after: string | null = null;
    for (;;) {
      const page: { id: string; clusterId: string; version: number; posting: JobPosting }[] = await this.database.query(
        `select id, cluster_id as "clusterId", version, posting from job
         where status = 'open' and (closes_at is null or closes_at > $1) and ($2::uuid is null or id > $2) order by id limit 2000`,
        [now, after],
      );
      for (const { id, clusterId, version, posting } of page) byId.set(id, { ...this.#openJob(id, clusterId, posting), version });
      const last = page.at(-1);
      if (!last) break;
      after = last.id;
    }
    const index = JobIndex.build([...byId.values()].map(({ comparable }) => comparable), { now });
    this.#built = { revision, from: now, until: validUntil(now, byId.values()), jobs: { index, byId } };
    return this.#built.jobs;
  }

  #openJob(id: string, clusterId: string, posting: JobPosting): Omit<OpenJob, 'version'> {
    return { id, clusterId, comparable: this.comparing.job(posting, { id, clusterId }), posting: { ...posting, description: undefined } };
  }
}

/** Until freshness is out of date, or the first job closes by its own word. */
function validUntil(now: Date, jobs: Iterable<OpenJob>): Date {
  let until = now.getTime() + DATED_FOR_MS;
  for (const { posting } of jobs) if (posting.closesAt != null) until = Math.min(until, Date.parse(posting.closesAt));
  return new Date(until);
}
