/** The career site: open to everyone, personal for who is signed in. */

import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Job } from '../../records/job/job.entity.js';
import { JobRepository } from '../../records/job/job.repository.js';
import { PreferenceRepository } from '../../records/preference/preference.repository.js';
import { isDomainError } from '../layout/absent.js';
import { MissingPage } from '../layout/missing.page.js';
import { sendPage } from '../layout/send-page.js';
import { Site } from '../layout/site.js';
import { CareersPage, JobPage } from './careers.page.js';
import { OpenRoles } from './open-roles.js';

/** Anything odd in an address someone typed or shortened means its plain value, not an error. */
const text = z.preprocess((value) => (Array.isArray(value) ? (value as unknown[])[0] : value), z.string().max(200).catch(''));
const careersQuery = z.object({ q: text, place: text, all: text, page: z.coerce.number().int().min(1).max(10_000).catch(1) });

const UUID = z.uuid();

@ApiExcludeController()
@Controller('careers')
export class CareersController {
  constructor(
    private readonly site: Site,
    private readonly roles: OpenRoles,
    private readonly jobs: JobRepository,
    private readonly preferences: PreferenceRepository,
  ) {}

  @Get()
  async list(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query({ schema: careersQuery }) { q, place, all, page }: z.infer<typeof careersQuery>): Promise<void> {
    const visitor = await this.site.visitor(request);
    const frame = this.site.frame(request, visitor);
    const preference = visitor && (await this.preferences.find(visitor.candidate.id));
    const mine = preference && all === '' && q === '' && place === '' ? await this.roles.fitting(preference, page) : null;
    if (mine) sendPage(reply, CareersPage({ ...frame, roles: mine, q, place, list: 'mine' }));
    else sendPage(reply, CareersPage({ ...frame, roles: await this.roles.search(q, place, page), q, place, list: preference ? 'all' : 'public' }));
  }

  @Get('jobs/:id')
  async job(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('id') id: string): Promise<void> {
    const frame = this.site.frame(request, await this.site.visitor(request));
    const job = UUID.safeParse(id).success ? await this.#find(id) : null;
    if (!job) {
      sendPage(reply, MissingPage(frame), { status: 404 });
      return;
    }
    const open = this.jobs.standing(job) === 'open';
    sendPage(reply, JobPage({ ...frame, job, open }), { status: open ? 200 : 410 });
  }

  async #find(id: string): Promise<Job | null> {
    return this.jobs.get(id).catch((error: unknown) => {
      if (isDomainError(error, 'not_found')) return null;
      throw error;
    });
  }
}
