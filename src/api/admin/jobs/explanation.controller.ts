/** Why a job fits a person, or does not: every rule, in words. */

import { Get, Headers, Query } from '@nestjs/common';
import { LOCALES, RULES } from '#lib/vocabulary';
import { z } from 'zod';
import { MatchPage } from '../candidates/match.page.js';
import { idField } from '../fields.dto.js';
import { languageFor } from '../language.js';
import { Door } from '../scopes.js';
import { Doors } from '../doors.js';

const pairQuery = z.object({ candidateId: idField, jobId: idField, locale: z.enum(LOCALES).optional().meta({ description: 'Of the sentences; before `Accept-Language`.' }) });

const explanationSchema = z.object({
  match: z.boolean(),
  score: z.number().meta({ description: '0 to 1; also when the job does not match.' }),
  unknowns: z.array(z.string()),
  jobStatus: z.enum(['open', 'closed']),
  rules: z.array(z.object({
    rule: z.enum(RULES), verdict: z.enum(['yes', 'no', 'unknown']), hard: z.boolean(), stated: z.unknown(), found: z.unknown(), message: z.string(),
  })),
}).meta({ id: 'Explanation' });

@Doors('v1/explanations', 'explanations')
export class ExplanationController {
  constructor(private readonly matchPage: MatchPage) {}

  @Get()
  @Door({
    scope: 'candidates:read', summary: 'Every rule\'s verdict for one person and one job', answers: { 200: explanationSchema }, problems: [404],
    description: 'The same rules that decide a run. Sentences are in the language of `Accept-Language`, else in the person\'s own.',
  })
  explain(@Query({ schema: pairQuery }) { candidateId, jobId, locale }: z.infer<typeof pairQuery>, @Headers('accept-language') wished?: string) {
    return this.matchPage.explanation(candidateId, jobId, (own) => locale ?? languageFor(wished, own));
  }
}
