/** Who a job is for: matched against everybody's wishes, then held against what they allow us. */

import { Injectable } from '@nestjs/common';
import { judge, matchOf, type ScoredPerson } from '#lib/matcher';
import { type ComparableJob, type JobPosting, type Locale } from '#lib/vocabulary';
import { Clock } from '../../../platform/clock/clock.js';
import { Comparing } from '../../../records/preference/comparing.js';
import { JobRepository } from '../../../records/job/job.repository.js';
import { weighedWishes } from '../../../records/weighed-wishes.js';
import { AudienceReachView } from '../../../records/views/audience-reach.view.js';
import { AudienceView } from '../../../records/views/audience.view.js';
import { reasonsIn } from '../fields.dto.js';
import { type DraftJob } from './audience.dto.js';
import { rawJobOf } from './job.dto.js';

/** Ids a draft is given in place of those it will have; nobody sees them. */
const DRAFT = 'draft';
/** The index knows what people state; how much of it still weighs and what was learned of them reorders the best of so many times the sample. */
const CHOICE = 4;

interface Asked {
  readonly job: ComparableJob;
  /** Null for a draft: nobody has been told of it. */
  readonly clusterId: string | null;
  readonly jobStatus: 'open' | 'closed' | 'draft';
}

@Injectable()
export class AudiencePage {
  constructor(
    private readonly jobs: JobRepository,
    private readonly audience: AudienceView,
    private readonly reach: AudienceReachView,
    private readonly clock: Clock,
    private readonly comparing: Comparing,
  ) {}

  /** @throws DomainError `job_not_found`. */
  async ofJob(jobId: string, sample: number, locale: Locale) {
    const job = await this.jobs.get(jobId);
    const { id, clusterId, posting } = job;
    return this.#of({ job: this.comparing.job(posting, { id, clusterId }), clusterId, jobStatus: this.jobs.standing(job) }, sample, locale);
  }

  /** What the posting says in words only is recognised, as it will be once it is published. */
  async ofDraft(draft: DraftJob, sample: number, locale: Locale) {
    const record = { externalId: DRAFT, source: DRAFT, company: '', ...draft } as JobPosting;
    const { hints, ...stated } = rawJobOf(record);
    const { posting } = this.comparing.read({ ...stated, locationText: hints.locationText });
    return this.#of({ job: this.comparing.job(posting, { id: DRAFT, clusterId: DRAFT }), clusterId: null, jobStatus: 'draft' }, sample, locale);
  }

  async #of({ job, clusterId, jobStatus }: Asked, sample: number, locale: Locale) {
    const start = performance.now();
    const { index, standingOf } = await this.audience.current();
    const { pool, stages, matching, groups, best, nearMisses } = index.audienceOf(job, { now: this.clock.now(), sample: sample * CHOICE });
    const reach = await this.reach.reachOf(new Map([...groups()].map(([number, group]) => [standingOf(number), group])), clusterId);
    return {
      pool, matching, reachableNow: reach.reachableNow, stages: [...stages, ...reach.stages], when: reach.when,
      sample: await this.#shown(job, best, sample, locale), nearMisses, jobStatus, computedInMs: Math.round((performance.now() - start) * 10) / 10,
    };
  }

  /** Scores and reasons are those of the person's own matches at this moment. */
  async #shown(job: ComparableJob, best: readonly ScoredPerson[], sample: number, locale: Locale) {
    const now = this.clock.now();
    const people = await this.audience.people(best.map(({ candidateId }) => candidateId));
    const judged = best.flatMap(({ candidateId }) => {
      const person = people.get(candidateId);
      if (person === undefined) return [];
      const { wishes, adjust } = weighedWishes(person, this.comparing, now);
      const judgement = judge(job, wishes, { now, adjust });
      return judgement.match ? [{ candidateId, externalId: person.externalId, judgement }] : []; // else they changed their mind this very moment
    });
    judged.sort((a, b) => b.judgement.score - a.judgement.score || (a.candidateId < b.candidateId ? -1 : 1));
    return judged.slice(0, sample).map(({ candidateId, externalId, judgement }) =>
      ({ candidateId, externalId, score: judgement.score, reasons: reasonsIn(locale, matchOf(job, judgement).reasons) }));
  }
}
