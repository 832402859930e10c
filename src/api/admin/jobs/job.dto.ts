/** What the doors about jobs take and give. */

import { addressedGender, jobRecordSchema, type RawJob } from '#lib/normaliser';
import { type JobPosting } from '#lib/vocabulary';
import { z } from 'zod';
import { listQuery } from '../../../platform/http/cursor.js';
import { type Job } from '../../../records/job/job.entity.js';
import { idField, moment, pageSchema } from '../fields.dto.js';

const shape = jobRecordSchema.shape;

/** Whose record it is that names no feed of its own, as a file's is its format's. */
const OWN_SOURCE = 'api';

export const jobBody = jobRecordSchema.extend({ source: shape.source.default(OWN_SOURCE) }).meta({ id: 'JobRecord' });

/** A merge patch (RFC 7396). What a job is known by does not change. */
export const jobPatch = z.strictObject({
  title: shape.title.optional(),
  company: shape.company.optional(),
  industry: shape.industry.nullable(),
  url: shape.url.nullable(),
  places: shape.places.nullable(),
  workMode: shape.workMode.nullable(),
  remoteCountries: shape.remoteCountries.nullable(),
  employmentType: shape.employmentType.nullable(),
  seniority: shape.seniority.nullable(),
  salary: shape.salary.nullable(),
  skills: shape.skills.nullable(),
  languages: shape.languages.nullable(),
  description: shape.description.nullable(),
  postedAt: shape.postedAt.nullable(),
  closesAt: shape.closesAt,
}).meta({ id: 'JobPatch' });
export type JobPatch = z.infer<typeof jobPatch>;

export const jobListQuery = listQuery.extend({ status: z.enum(['open', 'closed']).optional() });

const warningsSchema = z.array(z.object({
  code: z.literal('one_gender'), addressed: z.enum(['masculine', 'feminine']), message: z.string(),
})).meta({ description: 'What to change before people read it; empty when nothing was found.' });

export const jobSchema = jobRecordSchema.extend({
  warnings: warningsSchema,
  id: idField,
  status: z.enum(['open', 'closed']),
  recognised: z.array(z.string()).meta({ description: 'Fields that were read in the words of the posting, not stated by its feed.' }),
  clusterId: idField.meta({ description: 'Postings of the same job share it.' }),
  closedAt: moment.nullable(), createdAt: moment, updatedAt: moment,
}).meta({ id: 'Job' });
export const jobPage = pageSchema(jobSchema);

function warningsAbout(posting: Job['posting']): z.infer<typeof warningsSchema> {
  const addressed = addressedGender(posting);
  if (addressed === null) return [];
  return [{ code: 'one_gender', addressed, message: `The Hebrew text addresses people in the ${addressed} form only: write both forms ("מפתח/ת"), or say that it is meant for everybody.` }];
}

export const shownJob = ({ id, posting, status, recognised, clusterId, closedAt, createdAt, updatedAt }: Job) => ({
  id, ...posting, status, recognised, clusterId, closedAt, createdAt, updatedAt, warnings: warningsAbout(posting),
});

/** A record as the reading of postings takes it: places and description are also its words. */
export const rawJobOf = (record: JobPosting): RawJob => ({
  ...record,
  hints: { locationText: (record.places ?? []).map(({ name }) => name), title: record.title, descriptionText: record.description ?? '', metadata: {} },
});
