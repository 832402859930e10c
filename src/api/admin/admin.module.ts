/** The doors for the programs of a recruiting team: REST under /v1, behind API keys. */

import { Injectable, Module } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { CallerIdentity, IdempotencyInterceptor } from '../../platform/http/idempotency.interceptor.js';
import { IdempotencyStore } from '../../platform/http/idempotency.store.js';
import { ApiKeyGuard, holderOf } from './api-key.guard.js';
import { ApiKeyController } from './api-keys/api-key.controller.js';
import { CandidateController } from './candidates/candidate.controller.js';
import { CandidatePage } from './candidates/candidate.page.js';
import { CandidatePatcher } from './candidates/candidate.patcher.js';
import { ConsentController } from './candidates/consent.controller.js';
import { CandidateDecisionController } from './candidates/decision.controller.js';
import { EventController } from './candidates/event.controller.js';
import { MatchPage } from './candidates/match.page.js';
import { NoteController } from './candidates/note.controller.js';
import { PreferenceController } from './candidates/preference.controller.js';
import { RelationshipController } from './candidates/relationship.controller.js';
import { CarrierController } from './carriers/carrier.controller.js';
import { ContentController } from './content/content.controller.js';
import { ImportController } from './imports/import.controller.js';
import { ImportReceiver } from './imports/import.receiver.js';
import { AudienceController } from './jobs/audience.controller.js';
import { AudiencePage } from './jobs/audience.page.js';
import { ExplanationController } from './jobs/explanation.controller.js';
import { JobController } from './jobs/job.controller.js';
import { MessageController } from './messages/message.controller.js';
import { DecisionReplayController, MessageReplayController } from './messages/replay.controller.js';
import { ProgrammeController } from './programmes/programme.controller.js';
import { RunController } from './programmes/run.controller.js';
import { ImpactController } from './reports/impact.controller.js';
import { TextController } from './texts/text.controller.js';
import { ProofController } from './proof.controller.js';
import { uploadOf, Uploads } from './uploads.js';

@Injectable()
class HolderIdentity extends CallerIdentity {
  idOf(request: FastifyRequest): string {
    return holderOf(request).id;
  }

  saidBy(request: FastifyRequest): unknown {
    return request.body ?? uploadOf(request).said;
  }
}

export const ADMIN_CONTROLLERS = [
  CandidateController, PreferenceController, ConsentController, CandidateDecisionController, NoteController, EventController, RelationshipController, ImportController,
  JobController, AudienceController, ExplanationController, ContentController, ProgrammeController, RunController, MessageController, ApiKeyController, ProofController, CarrierController,
  ImpactController, TextController, DecisionReplayController, MessageReplayController,
];

@Module({
  controllers: ADMIN_CONTROLLERS,
  providers: [
    ApiKeyGuard, CandidatePage, CandidatePatcher, MatchPage, AudiencePage, ImportReceiver, Uploads, IdempotencyStore, IdempotencyInterceptor,
    { provide: CallerIdentity, useClass: HolderIdentity },
  ],
})
export class AdminModule {}
