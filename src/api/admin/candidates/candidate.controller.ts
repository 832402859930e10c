/** People: bring in, look at, change, erase. */

import { Body, Delete, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { type CandidateRecord } from '#lib/vocabulary';
import { type FastifyReply } from 'fastify';
import { DomainError } from '../../../platform/errors/domain.error.js';
import { listQuery, type ListQuery, pageOf } from '../../../platform/http/cursor.js';
import { CandidateRepository } from '../../../records/candidate/candidate.repository.js';
import { PersonDeparture } from '../../../records/person-departure.js';
import { PersonUpsert } from '../../../records/person-upsert.js';
import { afterIdOf, idParam } from '../fields.dto.js';
import { Door } from '../scopes.js';
import { Doors } from '../doors.js';
import { candidateBody, candidatePage, candidatePatch, type CandidatePatch, candidateSchema } from './candidate.dto.js';
import { CandidatePage } from './candidate.page.js';
import { CandidatePatcher } from './candidate.patcher.js';

@Doors('v1/candidates', 'candidates')
export class CandidateController {
  constructor(
    private readonly candidates: CandidateRepository,
    private readonly upserts: PersonUpsert,
    private readonly patcher: CandidatePatcher,
    private readonly departure: PersonDeparture,
    private readonly page: CandidatePage,
  ) {}

  @Post()
  @Door({
    scope: 'candidates:write', summary: 'Create or update a person', problems: [409, 413],
    description: 'Found by `externalId`, else by e-mail or phone; what is found by an address keeps its other addresses behind those given, and somebody who shares an address but neither name nor the other address is refused (409). What the person chose or refused themselves is not overruled by a record.',
    answers: { 200: candidateSchema, 201: candidateSchema },
  })
  async upsert(@Body({ schema: candidateBody }) record: CandidateRecord, @Res({ passthrough: true }) reply: FastifyReply) {
    const [outcome] = await this.upserts.upsert([record], 'import');
    if (!outcome) throw new Error('an upsert of one record has one outcome');
    if (outcome.outcome === 'rejected') {
      const { field, code, message } = outcome;
      throw new DomainError({ kind: 'conflict', code, message, details: [{ field, code, message }] });
    }
    reply.status(outcome.outcome === 'created' ? 201 : 200);
    return this.page.one(outcome.candidateId);
  }

  @Get()
  @Door({ scope: 'candidates:read', summary: 'List people', answers: { 200: candidatePage } })
  async list(@Query({ schema: listQuery }) { limit, cursor }: ListQuery) {
    const page = pageOf(await this.candidates.list(afterIdOf(cursor), limit + 1), limit, ({ id }) => id);
    return { ...page, items: await Promise.all(page.items.map((candidate) => this.page.of(candidate))) };
  }

  @Get(':id')
  @Door({ scope: 'candidates:read', summary: 'One person', answers: { 200: candidateSchema }, problems: [404] })
  one(@Param('id', { schema: idParam }) id: string) {
    return this.page.one(id);
  }

  @Patch(':id')
  @Door({
    scope: 'candidates:write', summary: 'Change a person', answers: { 200: candidateSchema }, problems: [404, 409],
    description: 'A merge patch (RFC 7396): absent stays, null clears. Lists are replaced whole, contact rules merged by field.',
  })
  async patch(@Param('id', { schema: idParam }) id: string, @Body({ schema: candidatePatch }) patch: CandidatePatch) {
    await this.patcher.patch(id, patch);
    return this.page.one(id);
  }

  @Delete(':id')
  @HttpCode(204)
  @Door({ scope: 'candidates:write', summary: 'Erase a person', answers: { 204: null }, problems: [404], description: 'GDPR art. 17. The addresses stay suppressed as keyed hashes.' })
  async erase(@Param('id', { schema: idParam }) id: string): Promise<void> {
    await this.departure.erase(id);
  }
}
