/** Runs: how far they are, what came of them, person by person. */

import { Get, Param, Query } from '@nestjs/common';
import { type z } from 'zod';
import { DomainError } from '../../../platform/errors/domain.error.js';
import { pageOf } from '../../../platform/http/cursor.js';
import { OutreachRepository } from '../../../records/outreach/outreach.repository.js';
import { type RunSummary, RunView } from '../../../records/views/run.view.js';
import { decisionPage, decisionQuery, type DecisionQuery, decisionsAfter, pageOfDecisions } from '../decision.dto.js';
import { afterIdOf, idParam } from '../fields.dto.js';
import { Door } from '../scopes.js';
import { Doors } from '../doors.js';
import { runListQuery, runPage, runSchema } from './programme.dto.js';

@Doors('v1/runs', 'runs')
export class RunController {
  constructor(
    private readonly runs: RunView,
    private readonly outreach: OutreachRepository,
  ) {}

  @Get()
  @Door({ scope: 'outreach:read', summary: 'List runs, newest first', answers: { 200: runPage } })
  async list(@Query({ schema: runListQuery }) { limit, cursor, programmeId }: z.infer<typeof runListQuery>) {
    const asked = { afterId: afterIdOf(cursor), limit: limit + 1, ...(programmeId === undefined ? {} : { programmeId }) };
    return pageOf(await this.runs.list(asked), limit, ({ id }) => id);
  }

  @Get(':id')
  @Door({ scope: 'outreach:read', summary: 'Progress and totals of a run', answers: { 200: runSchema }, problems: [404] })
  async one(@Param('id', { schema: idParam }) id: string): Promise<RunSummary> {
    const summary = await this.runs.summary(id);
    if (!summary) throw new DomainError({ kind: 'not_found', code: 'run_not_found', message: 'There is no such run.' });
    return summary;
  }

  @Get(':id/decisions')
  @Door({ scope: 'outreach:read', summary: 'What was decided about each person, in order', answers: { 200: decisionPage }, problems: [404] })
  async decisions(@Param('id', { schema: idParam }) id: string, @Query({ schema: decisionQuery }) { limit, cursor, outcome, reason }: DecisionQuery) {
    await this.outreach.get(id);
    const narrowed = { ...(outcome ? { outcome } : {}), ...(reason ? { reason } : {}) };
    return pageOfDecisions(await this.runs.decisions({ runId: id, ...narrowed, cursor: decisionsAfter(cursor), limit: limit + 1 }), limit);
  }
}
