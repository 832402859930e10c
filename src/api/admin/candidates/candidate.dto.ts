/** What the doors about people take and give. */

import { candidateRecordSchema, consentStatementSchema, contactRulesSchema, preferencesSchema } from '#lib/normaliser';
import { TRAIT_KINDS } from '#lib/learner';
import { CHANNELS, PURPOSES } from '#lib/vocabulary';
import { z } from 'zod';
import { wholeNumber } from '../../../platform/http/cursor.js';
import { REACTION_TYPES } from '../../../records/reaction/reaction.entity.js';
import { idField, instant, moment, pageSchema, reasonSchema, text } from '../fields.dto.js';

export const candidateBody = candidateRecordSchema.meta({ id: 'CandidateRecord' });

const shape = candidateRecordSchema.shape;

/** A merge patch (RFC 7396): an absent field stays, null clears it. Lists are replaced; contact rules are merged by field. */
export const candidatePatch = z.strictObject({
  externalId: shape.externalId.nullable(),
  givenName: shape.givenName.nullable(),
  familyName: shape.familyName.nullable(),
  locale: shape.locale.nullable(),
  timeZone: shape.timeZone.nullable(),
  stage: shape.stage.nullable(),
  source: shape.source.nullable(),
  emails: shape.emails.nullable(),
  phones: shape.phones.nullable(),
  preferences: preferencesSchema.nullable().optional(),
  contactRules: z.strictObject({
    frequency: contactRulesSchema.shape.frequency.nullable(),
    quietHours: contactRulesSchema.shape.quietHours.nullable(),
    quietDays: contactRulesSchema.shape.quietDays.nullable(),
    channelOrder: contactRulesSchema.shape.channelOrder.nullable(),
    pausedUntil: contactRulesSchema.shape.pausedUntil,
  }).nullable().optional(),
}).meta({ id: 'CandidatePatch' });
export type CandidatePatch = z.infer<typeof candidatePatch>;

const statedConsent = z.object({
  channel: z.enum(CHANNELS), purpose: z.enum(PURPOSES), granted: z.boolean(), wording: z.string().nullable(), source: z.string().nullable(), at: moment,
}).meta({ id: 'Consent' });

export const candidateSchema = z.object({
  id: idField,
  externalId: z.string().nullable(), givenName: z.string().nullable(), familyName: z.string().nullable(), locale: z.string().nullable(),
  timeZone: z.string().nullable(), stage: z.string().nullable(), source: z.string().nullable(),
  emails: z.array(z.string()), phones: z.array(z.string()),
  unreachable: z.array(z.string()).meta({ description: 'Addresses of this person that carriers reported as dead.' }),
  consents: z.array(statedConsent).meta({ description: 'The statements in force, one a channel and purpose.' }),
  contactRules: contactRulesSchema,
  preferences: preferencesSchema.nullable(),
  createdAt: moment, updatedAt: moment,
}).meta({ id: 'Candidate' });
export const candidatePage = pageSchema(candidateSchema);

export const preferencesBody = preferencesSchema.meta({ id: 'Preferences' });

/** A grant is proof only with the words that were shown and where. */
const statement = consentStatementSchema.check(({ value, issues }) => {
  if (!value.granted) return;
  for (const field of ['wording', 'source'] as const) {
    if (value[field] === undefined) {
      issues.push({ code: 'custom', input: undefined, path: [field], message: 'Expected text: a grant needs the wording that was shown and the source where it was given.', params: { code: 'required' } });
    }
  }
}).meta({ id: 'ConsentStatement' });
export const consentsBody = z.union([statement, z.array(statement).min(1).max(50)]);

export const ledgerSchema = z.object({
  items: z.array(statedConsent.extend({ by: z.string(), recordedAt: moment })).meta({ description: 'Every statement, newest first.' }),
  nextCursor: z.null(),
  inForce: z.array(z.object({ channel: z.enum(CHANNELS), purpose: z.enum(PURPOSES), granted: z.boolean(), at: moment })),
}).meta({ id: 'ConsentLedger' });

export const matchesQuery = z.object({ limit: wholeNumber(1, 200).default(20) });

export const matchesSchema = z.object({
  items: z.array(z.object({
    externalId: z.string(),
    job: z.object({ id: idField, externalId: z.string(), source: z.string(), title: z.string(), company: z.string(), url: z.string().optional() }).loose(),
    score: z.number().min(0).max(1),
    reasons: z.array(reasonSchema),
    unknowns: z.array(z.string()).meta({ description: 'Stated wishes that the posting does not answer.' }),
    alreadySent: z.boolean(),
  })),
  nextCursor: z.null(),
}).meta({ id: 'Matches' });

export const linkBody = z.strictObject({ purpose: z.enum(['preferences']) });
export const linkSchema = z.object({ url: z.string() }).meta({ id: 'SignInLink' });

export const eventBody = z.strictObject({
  type: z.enum(REACTION_TYPES),
  jobExternalId: text(500).optional(),
  at: instant.optional(),
  fewer: z.enum(TRAIT_KINDS).optional().meta({ description: 'With `not_relevant`: of which trait of this job the person wants fewer. Without it, it speaks a little against each of them.' }),
}).check(({ value, issues }) => {
  if (value.fewer === undefined || (value.type === 'not_relevant' && value.jobExternalId !== undefined)) return;
  issues.push({ code: 'custom', input: value.fewer, path: ['fewer'], message: 'Expected only with type not_relevant and a jobExternalId.' });
}).meta({ id: 'CandidateEvent' });

export const eventSchema = z.object({ type: z.enum(REACTION_TYPES), jobExternalId: z.string().nullable(), jobId: z.string().nullable(), at: moment });

export const timelineSchema = pageSchema(
  z.object({ at: moment, kind: z.enum(['consent', 'preferences', 'message', 'reaction']), id: z.string(), detail: z.record(z.string(), z.unknown()) }),
).meta({ id: 'Timeline' });

export const exportSchema = z.record(z.string(), z.unknown()).meta({ description: 'Every table that holds something on the person, by name.' });
