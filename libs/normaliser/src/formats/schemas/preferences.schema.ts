/** Schema of what a person said they want (contract §4). Unknown keys are refused: a misspelt hard wish must not pass as unstated. */

import { EMPLOYMENT_TYPES, HARD_FIELDS, type HardField, SENIORITIES, WORK_MODES } from '#lib/vocabulary';
import { z } from 'zod';

import { country, instant, language, lines, words } from './words.schema.js';
import { desiredPlaceSchema, payFloorSchema } from './work.schema.js';

const policy = z.enum(['include', 'exclude']).optional();

const unknownShape: Readonly<Record<HardField, typeof policy>> = {
  roles: policy, seniority: policy, places: policy, workModes: policy, remoteFrom: policy, employmentTypes: policy, salaryFloor: policy, languages: policy,
};

const seniority = z.strictObject({ min: z.enum(SENIORITIES).optional(), max: z.enum(SENIORITIES).optional() })
  .check(({ value, issues }) => {
    if (value.min === undefined || value.max === undefined || SENIORITIES.indexOf(value.min) <= SENIORITIES.indexOf(value.max)) return;
    issues.push({ code: 'custom', input: value.max, path: ['max'], message: 'Expected max not below min.', params: { code: 'out_of_range' } });
  });

export const preferencesSchema = z.strictObject({
  roles: words(50, 200).optional(),
  skills: lines(200, 100).optional(),
  seniority: seniority.optional(),
  places: z.array(desiredPlaceSchema).max(50).optional(),
  anywhere: z.boolean().optional(),
  workModes: z.array(z.enum(WORK_MODES)).max(WORK_MODES.length).optional(),
  remoteFrom: z.array(country).max(250).optional(),
  employmentTypes: z.array(z.enum(EMPLOYMENT_TYPES)).max(EMPLOYMENT_TYPES.length).optional(),
  salaryFloor: payFloorSchema.optional(),
  languages: z.array(language).max(50).optional(),
  industries: lines(50, 100).optional(),
  refuse: z.strictObject({
    companies: words(200, 200).optional(), industries: words(50, 100).optional(), roles: words(50, 200).optional(), keywords: words(100, 100).optional(),
  }).optional(),
  topics: lines(50, 100).optional(),
  wishes: z.array(z.enum(HARD_FIELDS)).max(HARD_FIELDS.length).optional(),
  unknown: z.strictObject(unknownShape).optional(),
  statedAt: instant.optional(),
}).check(({ value, issues }) => {
  if (value.anywhere !== true || value.places === undefined || value.places.length === 0) return;
  issues.push({ code: 'custom', input: value.anywhere, path: ['anywhere'], message: 'Expected either places or anywhere, not both.', params: { code: 'contradiction' } });
});

