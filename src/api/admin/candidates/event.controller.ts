/** What happened to a person elsewhere: they applied, were hired, turned a job down. */

import { Body, Param, Post } from '@nestjs/common';
import { type TraitKind } from '#lib/learner';
import { type z } from 'zod';
import { Clock } from '../../../platform/clock/clock.js';
import { DomainError } from '../../../platform/errors/domain.error.js';
import { CandidateRepository } from '../../../records/candidate/candidate.repository.js';
import { type Job } from '../../../records/job/job.entity.js';
import { JobRepository } from '../../../records/job/job.repository.js';
import { type NamedTrait, namedTraits } from '../../../records/reaction/adjustment.js';
import { PersonReaction } from '../../../records/person-reaction.js';
import { idParam } from '../fields.dto.js';
import { Door } from '../scopes.js';
import { Doors } from '../doors.js';
import { refuseFuture } from '../refuse-future.js';
import { eventBody, eventSchema } from './candidate.dto.js';

@Doors('v1/candidates/:id/events', 'candidates')
export class EventController {
  constructor(
    private readonly clock: Clock,
    private readonly candidates: CandidateRepository,
    private readonly jobs: JobRepository,
    private readonly reactions: PersonReaction,
  ) {}

  @Post()
  @Door({
    scope: 'candidates:write', summary: 'Report what happened elsewhere', answers: { 201: eventSchema }, problems: [404],
    description: 'A job somebody applied to, was hired for or turned down is not told to them again, nor another posting of the same job.',
  })
  async report(@Param('id', { schema: idParam }) id: string, @Body({ schema: eventBody }) { type, jobExternalId, at, fewer }: z.infer<typeof eventBody>) {
    refuseFuture(this.clock.now(), [at]);
    await this.candidates.get(id);
    const job = jobExternalId === undefined ? null : await this.#job(jobExternalId);
    const moment = at === undefined ? this.clock.now() : new Date(at);
    await this.reactions.record({ candidateId: id, type, jobId: job?.id ?? null, clusterId: job?.clusterId ?? null, messageId: null, source: 'api', at: moment, ...(job && fewer ? { detail: { fewer: traitOf(job, fewer) } } : {}) });
    return { type, jobExternalId: jobExternalId ?? null, jobId: job?.id ?? null, at: moment };
  }

  async #job(externalId: string): Promise<Job> {
    const job = await this.jobs.findByExternalId(externalId);
    if (job) return job;
    const message = 'There is no job with this externalId.';
    throw new DomainError({ kind: 'not_found', code: 'job_not_found', message, details: [{ field: 'jobExternalId', code: 'job_not_found', message }] });
  }
}

function traitOf(job: Job, kind: TraitKind): NamedTrait {
  const named = namedTraits(job).find(({ trait }) => trait.startsWith(`${kind}:`));
  if (named) return named;
  const message = 'The posting does not say this of the job.';
  throw new DomainError({ kind: 'invalid', code: 'trait_unknown', message, details: [{ field: 'fewer', code: 'trait_unknown', message }] });
}
