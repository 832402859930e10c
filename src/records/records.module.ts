/** Everything that is kept, in one list: twelve modules that each named one provider said nothing more. */

import { Global, Module } from '@nestjs/common';
import { ApiKeyRepository } from './api-key/api-key.repository.js';
import { AttentionLedger } from './attention/attention.ledger.js';
import { CandidateRepository } from './candidate/candidate.repository.js';
import { CircuitBreaker } from './circuit/circuit.breaker.js';
import { ConsentLedger } from './consent/consent.ledger.js';
import { ContentRepository } from './content/content.repository.js';
import { WhatsAppWindows } from './conversation/whatsapp-windows.js';
import { Comparing } from './preference/comparing.js';
import { ContactPolicy } from './contact-policy.js';
import { Announcer } from './facts.js';
import { ImportRepository } from './import/import.repository.js';
import { JobIntake } from './job-intake.js';
import { JobRepository } from './job/job.repository.js';
import { MailboxRepository } from './mailbox/mailbox.repository.js';
import { BounceAddress } from './message/bounce-address.js';
import { MessageItemRepository } from './message/message-items.repository.js';
import { MessageRepository } from './message/message.repository.js';
import { AcceptedMessages } from './accepted-messages.js';
import { AddressBlame } from './address-blame.js';
import { PersonHold } from './person-hold.js';
import { MessageReceipts } from './message-receipts.js';
import { OutreachRepository } from './outreach/outreach.repository.js';
import { PersonDeparture } from './person-departure.js';
import { PersonTraces } from './person-traces.js';
import { PersonAnswer } from './person-answer.js';
import { PersonReaction } from './person-reaction.js';
import { NoteRules } from './note-rules.js';
import { RecruiterNotes } from './recruiter-notes.js';
import { PlanningGate } from './planning-gate.js';
import { PersonReply } from './person-reply.js';
import { PersonUpsert } from './person-upsert.js';
import { MatchProfiles } from './preference/match-profiles.js';
import { PreferenceRepository } from './preference/preference.repository.js';
import { ProgrammeRepository } from './programme/programme.repository.js';
import { ReactionRepository } from './reaction/reaction.repository.js';
import { TasteRepository } from './reaction/taste.repository.js';
import { SessionRepository } from './session/session.repository.js';
import { ActionsView } from './views/actions.view.js';
import { AudienceReachView } from './views/audience-reach.view.js';
import { AudienceView } from './views/audience.view.js';
import { DeparturesView } from './views/departures.view.js';
import { LearnedView } from './views/learned.view.js';
import { ImpactView } from './views/impact.view.js';
import { LedgerView } from './views/ledger.view.js';
import { OpenJobsView } from './views/open-jobs.view.js';
import { ProofView } from './views/proof.view.js';
import { PeopleView } from './views/people.view.js';
import { PersonExportView } from './views/person-export.view.js';
import { RecipientsView } from './views/recipients.view.js';
import { DeadLetters } from './dead-letters.js';
import { Resends } from './resends.js';
import { ReplayView } from './views/replay.view.js';
import { RunView } from './views/run.view.js';
import { SilenceView } from './views/silence.view.js';
import { TimelineView } from './views/timeline.view.js';
import { Departures } from './departures.js';
import { LostMessages } from './lost-messages.js';
import { NextChannel } from './next-channel.js';
import { UndeliveredMessages } from './undelivered-messages.js';

const KEPT = [
  NoteRules, PlanningGate, RecruiterNotes,
  AcceptedMessages, AddressBlame, BounceAddress, CircuitBreaker, DeadLetters, Departures, LostMessages, MessageReceipts, NextChannel, PersonHold, PersonReaction, PersonReply, ProofView, Resends, UndeliveredMessages,
  Announcer, ApiKeyRepository, AttentionLedger, CandidateRepository, ConsentLedger, Comparing, ContactPolicy, ContentRepository, ImportRepository, JobIntake, JobRepository,
  MailboxRepository, MatchProfiles, MessageItemRepository, MessageRepository, OutreachRepository, PersonDeparture, PersonTraces, PersonUpsert, PreferenceRepository, ProgrammeRepository,
  ReactionRepository, SessionRepository, TasteRepository, ActionsView, AudienceReachView, AudienceView, DeparturesView, ImpactView, LedgerView, OpenJobsView, PeopleView, PersonExportView, RecipientsView, RunView, SilenceView, TimelineView, WhatsAppWindows,
  LearnedView, PersonAnswer, ReplayView,
];

@Global()
@Module({ providers: KEPT, exports: KEPT })
export class RecordsModule {}
