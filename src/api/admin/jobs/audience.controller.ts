/** Who a job would reach, before or after it is published. */

import { Body, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { idParam } from '../fields.dto.js';
import { languageFor } from '../language.js';
import { Door } from '../scopes.js';
import { Doors } from '../doors.js';
import { type AudienceQuery, audienceQuery, audienceSchema, type DraftJob, draftJobBody } from './audience.dto.js';
import { AudiencePage } from './audience.page.js';

@Doors('v1', 'jobs')
export class AudienceController {
  constructor(private readonly page: AudiencePage) {}

  @Get('jobs/:id/audience')
  @Door({
    scope: 'candidates:read', summary: 'Who this job is for, stage by stage', answers: { 200: audienceSchema }, problems: [404],
    description: 'The same rules that decide a run, asked of everybody. Reasons are in the language of `Accept-Language`, else in English. The first call after a start reads everybody and takes longer.',
  })
  ofJob(@Param('id', { schema: idParam }) id: string, @Query({ schema: audienceQuery }) { sample }: AudienceQuery, @Headers('accept-language') wished?: string) {
    return this.page.ofJob(id, sample, languageFor(wished, null));
  }

  @Post('audience')
  @HttpCode(200)
  @Door({
    scope: 'candidates:read', summary: 'Who a draft of a job would be for', answers: { 200: audienceSchema }, asksOnly: true, problems: [413],
    description: 'A job record as `POST /v1/jobs` takes it; `externalId`, `source` and `company` may be absent. Nothing is kept. What the posting says in words only is recognised.',
  })
  ofDraft(@Body({ schema: draftJobBody }) draft: DraftJob, @Query({ schema: audienceQuery }) { sample }: AudienceQuery, @Headers('accept-language') wished?: string) {
    return this.page.ofDraft(draft, sample, languageFor(wished, null));
  }
}
