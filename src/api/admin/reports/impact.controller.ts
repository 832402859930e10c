/** The impact-ratio report, for an auditor who knows groups that we do not. */

import { Body, HttpCode, Post } from '@nestjs/common';
import { z } from 'zod';
import { JobRepository } from '../../../records/job/job.repository.js';
import { OutreachRepository } from '../../../records/outreach/outreach.repository.js';
import { ImpactView } from '../../../records/views/impact.view.js';
import { Doors } from '../doors.js';
import { idField, instant, text } from '../fields.dto.js';
import { Door } from '../scopes.js';

/** What a body of JSON has room for. Counts of several questions add up. */
const MOST_PEOPLE = 20_000;

const impactBody = z.strictObject({
  groups: z.array(z.strictObject({
    name: text(100),
    people: z.array(text(500)).min(1).meta({ description: 'Ids or external ids. A person may be in several groups.' }),
  })).min(2).max(50).check(({ value, issues }) => {
    if (new Set(value.map(({ name }) => name)).size < value.length) issues.push({ code: 'custom', input: value, message: 'Expected each group under a name of its own.' });
    if (value.reduce((sum, { people }) => sum + people.length, 0) > MOST_PEOPLE) issues.push({ code: 'custom', input: value, message: `Expected at most ${String(MOST_PEOPLE)} people in all groups together.` });
  }),
  runId: idField.optional().meta({ description: 'One run, a dry run too; else every real run that began in the period.' }),
  jobId: idField.optional().meta({ description: 'Selected = offered this job, or another posting of it; else any job.' }),
  from: instant.optional(),
  to: instant.optional().meta({ description: 'Up to, and not including, this instant.' }),
}).refine(({ from, to }) => from === undefined || to === undefined || new Date(from) < new Date(to), { path: ['to'], error: 'Expected an instant after `from`.' })
  .meta({ id: 'ImpactRequest' });

const count = z.int().min(0);
const impactSchema = z.object({
  groups: z.array(z.object({
    name: z.string(),
    unknown: count.meta({ description: 'People no record is held of.' }),
    assessed: count.meta({ description: 'People whose wishes were held against open jobs; not those whom consent, a cap or the hour had kept out before.' }),
    selected: count.meta({ description: 'Those of them for whom at least one role was chosen.' }),
    rate: z.number().nullable(),
    ratio: z.number().nullable().meta({ description: 'The rate beside the highest of all groups.' }),
    flagged: z.boolean().meta({ description: 'The ratio is below 0.80.' }),
  })),
}).meta({ id: 'ImpactReport' });

@Doors('v1/reports', 'reports')
export class ImpactController {
  constructor(
    private readonly impact: ImpactView,
    private readonly jobs: JobRepository,
    private readonly runs: OutreachRepository,
  ) {}

  @Post('impact')
  @HttpCode(200)
  @Door({
    scope: 'outreach:read', summary: 'Impact ratios of matching, for groups that an auditor supplies', answers: { 200: impactSchema }, asksOnly: true, problems: [404, 413],
    description: 'Selection rates side by side, as bias audits ask for them (four-fifths rule). The groups are used for this answer and kept nowhere. Small groups differ by chance: look at `assessed`.',
  })
  async ofGroups(@Body({ schema: impactBody }) { groups, runId, jobId, from, to }: z.infer<typeof impactBody>) {
    if (runId !== undefined) await this.runs.get(runId);
    if (jobId !== undefined) await this.jobs.get(jobId);
    const scope = { runId: runId ?? null, jobId: jobId ?? null, from: from === undefined ? null : new Date(from), to: to === undefined ? null : new Date(to) };
    return { groups: await this.impact.ofGroups(groups, scope) };
  }
}
