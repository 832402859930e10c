/** Everything sent, held or refused for one person. */

import { Get, Param, Query } from '@nestjs/common';
import { CandidateRepository } from '../../../records/candidate/candidate.repository.js';
import { RunView } from '../../../records/views/run.view.js';
import { decisionPage, decisionQuery, type DecisionQuery, decisionsAfter, pageOfDecisions } from '../decision.dto.js';
import { idParam } from '../fields.dto.js';
import { Door } from '../scopes.js';
import { Doors } from '../doors.js';

@Doors('v1/candidates/:id/decisions', 'candidates')
export class CandidateDecisionController {
  constructor(
    private readonly candidates: CandidateRepository,
    private readonly runs: RunView,
  ) {}

  @Get()
  @Door({ scope: 'candidates:read', summary: 'Decisions about this person, newest first', answers: { 200: decisionPage }, problems: [404] })
  async list(@Param('id', { schema: idParam }) id: string, @Query({ schema: decisionQuery }) { limit, cursor, outcome, reason }: DecisionQuery) {
    await this.candidates.get(id);
    const narrowed = { ...(outcome ? { outcome } : {}), ...(reason ? { reason } : {}) };
    return pageOfDecisions(await this.runs.decisions({ candidateId: id, ...narrowed, cursor: decisionsAfter(cursor), limit: limit + 1 }), limit);
  }
}
