/** Stories and articles that travel with the jobs. */

import { Body, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { listQuery, type ListQuery, pageOf } from '../../../platform/http/cursor.js';
import { ContentRepository } from '../../../records/content/content.repository.js';
import { afterIdOf, idParam } from '../fields.dto.js';
import { Door } from '../scopes.js';
import { Doors } from '../doors.js';
import { contentBody, type ContentBody, contentPage, contentPatch, type ContentPatch, contentSchema, dated, shownContent } from './content.dto.js';

@Doors('v1/content', 'content')
export class ContentController {
  constructor(private readonly contents: ContentRepository) {}

  @Get()
  @Door({ scope: 'outreach:read', summary: 'List stories and articles', answers: { 200: contentPage } })
  async list(@Query({ schema: listQuery }) { limit, cursor }: ListQuery) {
    const page = pageOf(await this.contents.list(afterIdOf(cursor), limit + 1), limit, ({ id }) => id);
    return { ...page, items: page.items.map(shownContent) };
  }

  @Get(':id')
  @Door({ scope: 'outreach:read', summary: 'One story', answers: { 200: contentSchema }, problems: [404] })
  async one(@Param('id', { schema: idParam }) id: string) {
    return shownContent(await this.contents.get(id));
  }

  @Post()
  @Door({
    scope: 'outreach:write', summary: 'Create a story, or replace the one with the same externalId', answers: { 200: contentSchema, 201: contentSchema },
    description: 'Goes to people who consented to `content`, in their language, by their topics and roles, never twice.',
  })
  async put(@Body({ schema: contentBody }) body: ContentBody, @Res({ passthrough: true }) reply: FastifyReply) {
    const { content, created } = await this.contents.put(dated(body));
    reply.status(created ? 201 : 200);
    return shownContent(content);
  }

  @Patch(':id')
  @Door({ scope: 'outreach:write', summary: 'Change a story', answers: { 200: contentSchema }, problems: [404], description: 'Language versions are merged by language.' })
  async change(@Param('id', { schema: idParam }) id: string, @Body({ schema: contentPatch }) patch: ContentPatch) {
    return shownContent(await this.contents.change(id, dated(patch)));
  }
}
