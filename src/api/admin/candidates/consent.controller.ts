/** The consent ledger of a person: read, and added to. */

import { Body, Get, Param, Post } from '@nestjs/common';
import { type ConsentStatement } from '#lib/vocabulary';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { CandidateRepository } from '../../../records/candidate/candidate.repository.js';
import { ConsentLedger } from '../../../records/consent/consent.ledger.js';
import { idParam } from '../fields.dto.js';
import { Door } from '../scopes.js';
import { Doors } from '../doors.js';
import { refuseFuture } from '../refuse-future.js';
import { consentsBody, ledgerSchema } from './candidate.dto.js';

@Doors('v1/candidates/:id/consents', 'candidates')
export class ConsentController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly candidates: CandidateRepository,
    private readonly consents: ConsentLedger,
  ) {}

  @Get()
  @Door({ scope: 'candidates:read', summary: 'The consent ledger', answers: { 200: ledgerSchema }, problems: [404] })
  async get(@Param('id', { schema: idParam }) id: string) {
    await this.candidates.get(id);
    const history = await this.consents.history(id);
    const inForce = await this.consents.inForce(id);
    return {
      items: history.map(({ channel, purpose, granted, wording, source, at, by, recordedAt }) => ({ channel, purpose, granted, wording, source, at, by, recordedAt })),
      nextCursor: null,
      inForce: inForce.map(({ channel, purpose, granted, at }) => ({ channel, purpose, granted, at })),
    };
  }

  @Post()
  @Door({
    scope: 'candidates:write', summary: 'Add statements to the ledger', answers: { 201: ledgerSchema }, problems: [404],
    description: 'One statement or a list. A refusal holds from this answer on; messages that have not left are recalled. A grant needs its wording and source.',
  })
  async add(@Param('id', { schema: idParam }) id: string, @Body({ schema: consentsBody }) body: ConsentStatement | readonly ConsentStatement[]) {
    const statements = [body].flat();
    refuseFuture(this.clock.now(), statements.map(({ at }) => at));
    await this.database.transaction(async () => {
      await this.candidates.lock(id);
      await this.candidates.get(id);
      await this.consents.record(statements.map((statement) => ({ ...statement, candidateId: id })), 'recruiter');
    });
    return this.get(id);
  }
}
