/** What the doors to an audience take and give. */

import { AUDIENCE_CHANGES } from '#lib/matcher';
import { jobRecordSchema } from '#lib/normaliser';
import { z } from 'zod';
import { wholeNumber } from '../../../platform/http/cursor.js';
import { idField, reasonSchema } from '../fields.dto.js';

export const audienceQuery = z.object({
  sample: wholeNumber(0, 100).default(20).meta({ description: 'How many of the best matching people to name.' }),
});
export type AudienceQuery = z.infer<typeof audienceQuery>;

/** A posting that nobody has published: it needs no id of a feed, and perhaps its employer is not settled or not to be named. */
export const draftJobBody = jobRecordSchema.partial({ externalId: true, source: true, company: true }).meta({ id: 'DraftJob' });
export type DraftJob = z.infer<typeof draftJobBody>;

const count = z.number().int().nonnegative();

export const audienceSchema = z.object({
  pool: count.meta({ description: 'Everybody who is not erased.' }),
  matching: count.meta({ description: 'How many the job matches.' }),
  reachableNow: count.meta({ description: 'How many of them may be written to at this moment.' }),
  stages: z.array(z.object({
    stage: z.string(), remaining: count, removed: z.array(z.object({ reason: z.string(), count })),
  })).meta({
    description: 'From the pool to those who may be written to now. Each person is removed once, at the first stage that says no: `interest`, the hard wishes by '
      + 'their rules, `refusals`, `told` (had this job before, or applied), `consent`, `pause`, `cap`, `quiet`. A reason `…_not_stated`: the posting does not say, and the person leaves such postings out.',
  }),
  when: z.object({ now: count, within24h: count, within7d: count, later: count, unknown: count }).meta({
    description: 'From when on those who consented may be written to; `unknown` where nothing is known to wait for, such as a missing time zone.',
  }),
  sample: z.array(z.object({
    candidateId: idField, externalId: z.string().nullable(), score: z.number(), reasons: z.array(reasonSchema),
  })).meta({ description: 'The best matching people with the scores of their own matches, best first; also those who may not be written to now.' }),
  nearMisses: z.array(z.object({
    change: z.enum(AUDIENCE_CHANGES), to: z.json(), wins: count,
  })).meta({
    description: 'Single changes of the posting and how many more people it would then match, greatest first. `salary`: were this its highest pay (the median floor of '
      + 'those whom only pay keeps away). `distance`: were it up to `to` kilometres nearer.',
  }),
  jobStatus: z.enum(['open', 'closed', 'draft']),
  computedInMs: z.number(),
}).meta({ id: 'Audience' });
