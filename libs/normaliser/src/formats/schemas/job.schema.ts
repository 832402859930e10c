/** Schema of a posting (contract §4): the same for files and for HTTP. */

import { EMPLOYMENT_TYPES, SENIORITIES, WORK_MODES } from '#lib/vocabulary';
import { z } from 'zod';

import { anyToPlainText, MAX_DESCRIPTION_CHARS } from '../readings/clean-text.js';
import { country, httpUrl, instant, language, line, lines, textCheck } from './words.schema.js';
import { payRangeSchema, placeSchema } from './work.schema.js';

/** A description over the limit is refused here, where its sender can act on it; feeds of employers are cut instead. Markup in it becomes plain text. */
export const jobRecordSchema = z.strictObject({
  externalId: line(500),
  source: line(200),
  title: line(300),
  company: line(200),
  industry: line(100).optional(),
  url: httpUrl.optional(),
  places: z.array(placeSchema).max(200).optional(),
  workMode: z.enum(WORK_MODES).optional(),
  remoteCountries: z.array(country).max(250).optional(),
  employmentType: z.enum(EMPLOYMENT_TYPES).optional(),
  seniority: z.enum(SENIORITIES).optional(),
  salary: payRangeSchema.optional(),
  skills: lines(200, 100).optional(),
  languages: z.array(language).max(50).optional(),
  description: z.string().max(MAX_DESCRIPTION_CHARS).check(textCheck('invalid', 'Expected text.', anyToPlainText)).optional(),
  postedAt: instant.optional(),
  closesAt: instant.nullable().optional(),
});
