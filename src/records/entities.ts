/** Every entity, for the data source and the drift test. */

import { ApiKeyRecord } from './api-key/api-key.entity.js';
import { Attention } from './attention/attention.entity.js';
import { Candidate } from './candidate/candidate.entity.js';
import { ContactPoint } from './candidate/contact-point.entity.js';
import { Circuit } from './circuit/circuit.entity.js';
import { Consent, ConsentEvent, Suppression } from './consent/consent.entity.js';
import { Content } from './content/content.entity.js';
import { WhatsAppWindow } from './conversation/whatsapp-window.entity.js';
import { Import } from './import/import.entity.js';
import { Job } from './job/job.entity.js';
import { MailboxEntryRecord } from './mailbox/mailbox-entry.entity.js';
import { MessageAttempt } from './message/message-attempt.entity.js';
import { Message, MessageItem, Shown } from './message/message.entity.js';
import { DecisionRecord, OutreachRun, OutreachRunBucket } from './outreach/outreach.entity.js';
import { MatchProfileRecord } from './preference/match-profile.entity.js';
import { Preference } from './preference/preference.entity.js';
import { Programme } from './programme/programme.entity.js';
import { Reaction } from './reaction/reaction.entity.js';
import { SilenceHeard, TasteRecord } from './reaction/taste.entity.js';
import { Session, SignInToken } from './session/session.entity.js';

export const ENTITIES = [
  ApiKeyRecord, Attention, Candidate, ContactPoint, Circuit, Consent, ConsentEvent, Suppression, Content, Import, Job, MailboxEntryRecord, Message,
  MessageAttempt, MessageItem, Shown, DecisionRecord, OutreachRun, OutreachRunBucket, MatchProfileRecord, Preference, Programme, Reaction, Session, SignInToken,
  SilenceHeard, TasteRecord, WhatsAppWindow,
];
