/** The catalogue of jobs. */

import { Body, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { type JobPosting } from '#lib/vocabulary';
import { type FastifyReply } from 'fastify';
import { type z } from 'zod';
import { Database } from '../../../platform/database/database.js';
import { pageOf } from '../../../platform/http/cursor.js';
import { JobIntake } from '../../../records/job-intake.js';
import { type Job } from '../../../records/job/job.entity.js';
import { JobRepository } from '../../../records/job/job.repository.js';
import { afterIdOf, idParam } from '../fields.dto.js';
import { Door } from '../scopes.js';
import { Doors } from '../doors.js';
import { jobBody, jobListQuery, jobPage, jobPatch, type JobPatch, jobSchema, rawJobOf, shownJob } from './job.dto.js';

@Doors('v1/jobs', 'jobs')
export class JobController {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobRepository,
    private readonly intake: JobIntake,
  ) {}

  @Get()
  @Door({ scope: 'jobs:read', summary: 'List jobs', answers: { 200: jobPage } })
  async list(@Query({ schema: jobListQuery }) { limit, cursor, status }: z.infer<typeof jobListQuery>) {
    const page = pageOf(await this.jobs.list({ afterId: afterIdOf(cursor), limit: limit + 1, ...(status ? { status } : {}) }), limit, ({ id }) => id);
    return { ...page, items: page.items.map((job) => this.#shown(job)) };
  }

  @Get(':id')
  @Door({ scope: 'jobs:read', summary: 'One job', answers: { 200: jobSchema }, problems: [404] })
  async one(@Param('id', { schema: idParam }) id: string) {
    return this.#shown(await this.jobs.get(id));
  }

  @Post()
  @Door({
    scope: 'jobs:write', summary: 'Create or update a job by source and externalId', answers: { 200: jobSchema, 201: jobSchema }, problems: [413],
    description: 'What the posting says in words only (pay, seniority, skills …) is recognised; what it does not say stays unknown.',
  })
  async bring(@Body({ schema: jobBody }) record: JobPosting, @Res({ passthrough: true }) reply: FastifyReply) {
    const [outcome] = await this.intake.bring([rawJobOf(record)], null);
    if (!outcome) throw new Error('bringing one job has one outcome');
    reply.status(outcome.outcome === 'created' ? 201 : 200);
    return this.#shown(await this.jobs.get(outcome.jobId));
  }

  @Patch(':id')
  @Door({
    scope: 'jobs:write', summary: 'Change a job', answers: { 200: jobSchema }, problems: [404],
    description: 'A merge patch (RFC 7396): absent stays, null makes a field unstated. A closed job stays closed.',
  })
  async patch(@Param('id', { schema: idParam }) id: string, @Body({ schema: jobPatch }) patch: JobPatch) {
    await this.database.contended(async () => {
      // Read when nobody else changes jobs: what they said, or that they closed it, is not written over.
      await this.jobs.hold();
      const job = await this.jobs.get(id);
      await this.intake.bring([rawJobOf(patched(job, patch))], null);
      if (job.status === 'closed') await this.jobs.close(id);
    });
    return this.#shown(await this.jobs.get(id));
  }

  @Post(':id/close')
  @HttpCode(200)
  @Door({ scope: 'jobs:write', summary: 'Close a job: nobody is told of it any more', answers: { 200: jobSchema }, problems: [404] })
  async close(@Param('id', { schema: idParam }) id: string) {
    await this.jobs.get(id);
    await this.jobs.close(id);
    return this.#shown(await this.jobs.get(id));
  }

  #shown(job: Job) {
    return { ...shownJob(job), status: this.jobs.standing(job) };
  }
}

/** What was stated, with the change; what was recognised is read anew, since the words may have changed. */
function patched({ posting, recognised }: Job, patch: JobPatch): JobPosting {
  const stated = Object.entries(posting).filter(([field]) => !recognised.includes(field));
  const all: Record<string, unknown> = { ...Object.fromEntries(stated), ...patch };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value !== undefined)) as unknown as JobPosting;
}
