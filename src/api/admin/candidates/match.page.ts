/** What fits a person now, and why: the same index and the same rules that a run uses. */

import { Injectable } from '@nestjs/common';
import { judge } from '#lib/matcher';
import { type Locale, type Match } from '#lib/vocabulary';
import { explainRule } from '#lib/wording';
import { Clock } from '../../../platform/clock/clock.js';
import { candidateNotFound } from '../../../records/candidate/candidate.errors.js';
import { Comparing } from '../../../records/preference/comparing.js';
import { JobRepository } from '../../../records/job/job.repository.js';
import { weighedWishes } from '../../../records/weighed-wishes.js';
import { type OpenJob, OpenJobsView } from '../../../records/views/open-jobs.view.js';
import { PeopleView, type PersonInView } from '../../../records/views/people.view.js';
import { reasonsIn } from '../fields.dto.js';

@Injectable()
export class MatchPage {
  constructor(
    private readonly people: PeopleView,
    private readonly openJobs: OpenJobsView,
    private readonly jobs: JobRepository,
    private readonly clock: Clock,
    private readonly comparing: Comparing,
  ) {}

  /** @throws DomainError `candidate_not_found`. */
  async matches(candidateId: string, limit: number, language: (own: Locale | null) => Locale) {
    const person = await this.#person(candidateId);
    const { index, byId } = await this.openJobs.current();
    const { wishes, adjust } = weighedWishes(person, this.comparing, this.clock.now());
    const matches = index.top(wishes, { k: limit, exclude: (clusterId) => person.settled.has(clusterId), adjust });
    const locale = language(person.locale);
    return matches.flatMap((match) => {
      const job = byId.get(match.jobId);
      return job ? [shown(match, job, locale, person.shown.has(`job:${match.clusterId}`))] : [];
    });
  }

  /** Every rule's verdict for one pair. @throws DomainError `candidate_not_found`, `job_not_found`. */
  async explanation(candidateId: string, jobId: string, language: (own: Locale | null) => Locale) {
    const person = await this.#person(candidateId);
    const job = await this.jobs.get(jobId);
    const { id, clusterId, posting } = job;
    const { wishes, adjust } = weighedWishes(person, this.comparing, this.clock.now());
    const { match, score, unknowns, rules } = judge(this.comparing.job(posting, { id, clusterId }), wishes, { now: this.clock.now(), adjust });
    const locale = language(person.locale);
    return {
      match, score, unknowns, jobStatus: this.jobs.standing(job),
      rules: rules.map((row) => ({ ...row, message: explainRule(row, locale) })),
    };
  }

  async #person(candidateId: string): Promise<PersonInView> {
    const person = await this.people.one(candidateId);
    if (!person || person.erased) throw candidateNotFound();
    return person;
  }
}

const shown = ({ jobId, score, reasons, unknowns }: Match, { posting }: OpenJob, locale: Locale, alreadySent: boolean) => ({
  externalId: posting.externalId,
  job: { id: jobId, ...posting },
  score,
  reasons: reasonsIn(locale, reasons),
  unknowns,
  alreadySent,
});
