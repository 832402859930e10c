/** Schemas of a person's record, consents and contact rules (contract §4): the same for files and for HTTP. */

import { CHANNELS, FREQUENCY_PERIODS, LOCALES, PURPOSES, QUIET_DAYS } from '#lib/vocabulary';
import { type CountryCode } from 'libphonenumber-js/min';
import { z } from 'zod';

import { email, phone } from './contact.schema.js';
import { preferencesSchema } from './preferences.schema.js';
import { instant, line, textCheck, timeZone } from './words.schema.js';

export const consentStatementSchema = z.strictObject({
  channel: z.enum(CHANNELS),
  purpose: z.enum(PURPOSES),
  granted: z.boolean(),
  at: instant.optional(),
  wording: z.string().min(1).max(5000).check(textCheck('invalid', 'Expected text without NUL characters.', (text) => (text.includes('\u0000') ? null : text))).optional(),
  source: line(200).optional(),
});

const wallTime = z.string().check(textCheck('invalid_time', 'Expected a time of day HH:MM, 00:00 to 23:59.', (text) => (/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : null)));

export const contactRulesSchema = z.strictObject({
  frequency: z.strictObject({ max: z.int().min(0).max(1000), per: z.enum(FREQUENCY_PERIODS) }).optional(),
  quietHours: z.strictObject({ from: wallTime, to: wallTime }).optional(),
  quietDays: z.array(z.enum(QUIET_DAYS)).max(QUIET_DAYS.length).optional(),
  channelOrder: z.array(z.enum(CHANNELS)).max(CHANNELS.length).optional(),
  pausedUntil: instant.nullable().optional(),
});

const build = (defaultCountry?: CountryCode) => z.strictObject({
  externalId: line(200).optional(),
  givenName: line(100).optional(),
  familyName: line(100).optional(),
  locale: z.enum(LOCALES).optional(),
  timeZone: timeZone.optional(),
  stage: line(100).optional(),
  source: line(300).optional(),
  emails: z.array(email).max(10).optional(),
  phones: z.array(phone(defaultCountry)).max(10).optional(),
  consents: z.array(consentStatementSchema).max(50).optional(),
  contactRules: contactRulesSchema.optional(),
  preferences: preferencesSchema.optional(),
}).check(({ value, issues }) => {
  if (value.externalId !== undefined || (value.emails?.length ?? 0) > 0 || (value.phones?.length ?? 0) > 0) return;
  issues.push({ code: 'custom', input: undefined, path: ['externalId'], message: 'Expected an externalId, an e-mail address or a telephone number to know the person by.', params: { code: 'required' } });
});

export type CandidateRecordSchema = ReturnType<typeof build>;

/** Phones must carry their country. */
export const candidateRecordSchema: CandidateRecordSchema = build();

const byCountry = new Map<CountryCode, CandidateRecordSchema>();

/** As `candidateRecordSchema`, reading phones without a prefix as numbers of `defaultCountry`. */
export const candidateRecordSchemaFor = (defaultCountry?: CountryCode): CandidateRecordSchema => {
  if (defaultCountry === undefined) return candidateRecordSchema;
  const schema = byCountry.get(defaultCountry) ?? build(defaultCountry);
  byCountry.set(defaultCountry, schema);
  return schema;
};
