/** What passes between a person and us: matches, history, links, the export. */

import { Body, Get, Headers, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { Config } from '../../../platform/config/config.js';
import { decodeCursor, listQuery, type ListQuery, pageOf } from '../../../platform/http/cursor.js';
import { type ApiKeyHolder } from '../../../records/api-key/api-key.repository.js';
import { CandidateRepository } from '../../../records/candidate/candidate.repository.js';
import { SessionRepository } from '../../../records/session/session.repository.js';
import { PersonExportView } from '../../../records/views/person-export.view.js';
import { TimelineView } from '../../../records/views/timeline.view.js';
import { demand, Holder } from '../api-key.guard.js';
import { idParam } from '../fields.dto.js';
import { languageFor } from '../language.js';
import { Door } from '../scopes.js';
import { Doors } from '../doors.js';
import { exportSchema, linkBody, linkSchema, matchesQuery, matchesSchema, timelineSchema } from './candidate.dto.js';
import { MatchPage } from './match.page.js';

const timelinePosition = z.object({ exactly: z.string().max(40).regex(/^[\d\-+:. ]+$/), kind: z.string().max(20), id: z.string().max(40) });

@Doors('v1/candidates/:id', 'candidates')
export class RelationshipController {
  constructor(
    private readonly config: Config,
    private readonly candidates: CandidateRepository,
    private readonly matchPage: MatchPage,
    private readonly timelines: TimelineView,
    private readonly exports: PersonExportView,
    private readonly sessions: SessionRepository,
  ) {}

  @Get('matches')
  @Door({
    scope: 'candidates:read', summary: 'Open jobs that fit this person now, best first', answers: { 200: matchesSchema }, problems: [404],
    description: 'Jobs the person applied to or turned down are left out. Sentences are in the language of `Accept-Language`, else in the person\'s own.',
  })
  async matches(@Param('id', { schema: idParam }) id: string, @Query({ schema: matchesQuery }) { limit }: { limit: number }, @Headers('accept-language') wished?: string) {
    return { items: await this.matchPage.matches(id, limit, (own) => languageFor(wished, own)), nextCursor: null };
  }

  @Get('timeline')
  @Door({ scope: 'candidates:read', summary: 'The relationship, newest first', answers: { 200: timelineSchema }, problems: [404] })
  async timeline(@Param('id', { schema: idParam }) id: string, @Query({ schema: listQuery }) { limit, cursor }: ListQuery) {
    await this.candidates.get(id);
    const after = cursor === undefined ? null : decodeCursor(cursor, timelinePosition);
    const page = pageOf(await this.timelines.entries(id, after, limit + 1), limit, ({ exactly, kind, id: entry }) => ({ exactly, kind, id: entry }));
    return { ...page, items: page.items.map(({ at, kind, id: entry, detail }) => ({ at, kind, id: entry, detail })) };
  }

  @Post('links')
  @Door({
    scope: 'candidates:write', summary: 'A sign-in link for this person', answers: { 201: linkSchema }, problems: [404],
    description: 'Good once, for ten minutes. Whoever follows it reads what is held of the person: the key needs `candidates:read` as well.',
  })
  async link(@Holder() holder: ApiKeyHolder, @Param('id', { schema: idParam }) id: string, @Body({ schema: linkBody }) { purpose }: z.infer<typeof linkBody>) {
    demand(holder, 'candidates:read');
    await this.candidates.get(id);
    return { url: `${this.config.publicUrl}/sign-in/${await this.sessions.createLink(id, purpose)}` };
  }

  @Get('export')
  @Door({ scope: 'candidates:read', summary: 'Everything held on this person (GDPR art. 15 and 20)', answers: { 200: exportSchema }, problems: [404] })
  async export(@Param('id', { schema: idParam }) id: string) {
    await this.candidates.get(id);
    return this.exports.everything(id);
  }
}
