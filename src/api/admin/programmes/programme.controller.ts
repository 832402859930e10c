/** Standing outreach, and asking it to run. */

import { Body, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../../platform/clock/clock.js';
import { DomainError } from '../../../platform/errors/domain.error.js';
import { listQuery, type ListQuery, pageOf } from '../../../platform/http/cursor.js';
import { OutreachRepository } from '../../../records/outreach/outreach.repository.js';
import { ProgrammeRepository } from '../../../records/programme/programme.repository.js';
import { afterIdOf, idField, idParam } from '../fields.dto.js';
import { Door } from '../scopes.js';
import { Doors } from '../doors.js';
import {
  programmeBody, type ProgrammeBody, programmePage, programmePatch, type ProgrammePatch, programmeSchema, runBody, type RunBody, shownProgramme,
} from './programme.dto.js';

@Doors('v1/programmes', 'programmes')
export class ProgrammeController {
  constructor(
    private readonly programmes: ProgrammeRepository,
    private readonly runs: OutreachRepository,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Door({ scope: 'outreach:read', summary: 'List programmes', answers: { 200: programmePage } })
  async list(@Query({ schema: listQuery }) { limit, cursor }: ListQuery) {
    const page = pageOf(await this.programmes.list(afterIdOf(cursor), limit + 1), limit, ({ id }) => id);
    return { ...page, items: page.items.map(shownProgramme) };
  }

  @Get(':id')
  @Door({ scope: 'outreach:read', summary: 'One programme', answers: { 200: programmeSchema }, problems: [404] })
  async one(@Param('id', { schema: idParam }) id: string) {
    return shownProgramme(await this.programmes.get(id));
  }

  @Post()
  @Door({ scope: 'outreach:write', summary: 'Create a programme', answers: { 201: programmeSchema }, problems: [409] })
  async create(@Body({ schema: programmeBody }) body: ProgrammeBody) {
    refuseJourney(body.kind);
    return shownProgramme(await this.programmes.create(body));
  }

  @Patch(':id')
  @Door({
    scope: 'outreach:write', summary: 'Change a programme', answers: { 200: programmeSchema }, problems: [404, 409],
    description: 'A new schedule or zone counts from now on.',
  })
  async change(@Param('id', { schema: idParam }) id: string, @Body({ schema: programmePatch }) patch: ProgrammePatch) {
    refuseJourney(patch.kind);
    return shownProgramme(await this.programmes.change(id, patch));
  }

  @Post(':id/runs')
  @HttpCode(202)
  @Door({
    scope: 'outreach:write', summary: 'Ask for a run', answers: { 202: z.object({ id: idField }) }, problems: [404, 409],
    description: 'Every person of the audience ends with a message or a decision with its reason. A dry run decides and sends nothing.',
  })
  async run(@Param('id', { schema: idParam }) id: string, @Body({ schema: runBody }) body: RunBody) {
    const programme = await this.programmes.get(id);
    const dryRun = body?.dryRun ?? false;
    if (!programme.active && !dryRun) {
      throw new DomainError({ kind: 'conflict', code: 'programme_inactive', message: 'This programme is not active; activate it or ask for a dry run.' });
    }
    const at = body?.at === undefined ? this.clock.now() : new Date(body.at);
    return { id: await this.runs.request({ programmeId: id, occurrence: null, dryRun, at }) };
  }
}

function refuseJourney(kind: string | undefined): void {
  if (kind !== 'journey') return;
  const message = 'Programmes of kind journey are not available yet; expected digest, alert or content.';
  throw new DomainError({ kind: 'invalid', code: 'unsupported_kind', message, details: [{ field: 'kind', code: 'unsupported_kind', message }] });
}
