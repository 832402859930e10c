/** Follows a link of a message to what it names, and notes that somebody, or some program, did. */

import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Locale } from '#lib/vocabulary';
import { DomainError } from '../../platform/errors/domain.error.js';
import { type Message, TRAP_POSITION } from '../../records/message/message.entity.js';
import { PersonReaction } from '../../records/person-reaction.js';
import { Site } from '../layout/site.js';
import { versionFor } from '../message-page/message.page.js';
import { type Told, ToldThings } from '../message-page/told-things.js';

const CAREERS = '/careers';

@ApiExcludeController()
@Controller('r')
export class RedirectController {
  constructor(
    private readonly site: Site,
    private readonly things: ToldThings,
    private readonly reactions: PersonReaction,
  ) {}

  @Get(':token')
  async follow(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('token') token: string): Promise<void> {
    const link = this.site.itemOf('redirect', token);
    if (!link) throw new DomainError({ kind: 'invalid', code: 'bad_link', message: 'This link is not one of ours, or was cut off.' });
    if (link.position === TRAP_POSITION) await this.#trapped(link.messageId, request);
    const found = await this.things.one(link.messageId, link.position);
    // HEAD is a mail program looking; it is never a click.
    if (found && request.method === 'GET') await this.#note(found.message, found.told);
    void reply.header('cache-control', 'no-store').redirect(found ? this.#target(found.told, await this.#localeOf(found.message, request)) : CAREERS, 302);
  }

  /** As the message told it, whatever the browser speaks. */
  async #localeOf({ candidateId }: Message, request: FastifyRequest): Promise<Locale> {
    return (await this.site.frameFor(request, candidateId)).reader.locale;
  }

  #target(told: Told, locale: Locale): string {
    const url = told.kind === 'job' ? told.job.posting.url : versionFor(told.story, locale)?.url;
    const target = url !== undefined && URL.canParse(url) ? new URL(url) : null;
    if (target?.protocol === 'https:' && target.username === '' && target.password === '') return target.href;
    return told.kind === 'job' ? `${CAREERS}/jobs/${told.job.id}` : CAREERS;
  }

  async #note(message: Message, told: Told): Promise<void> {
    await this.reactions.record({
      candidateId: message.candidateId,
      type: 'click',
      jobId: told.kind === 'job' ? told.job.id : null,
      clusterId: told.kind === 'job' ? told.item.clusterId : null,
      messageId: message.id,
      source: 'redirect',
      detail: { position: told.item.position, ...(told.kind === 'story' ? { storyId: told.story.id } : {}) },
    }, message.sentAt);
  }

  /** A link no eye can see was followed: whoever it was reads the source, not the letter. */
  async #trapped(messageId: string, request: FastifyRequest): Promise<void> {
    const message = request.method === 'GET' ? await this.things.message(messageId) : null;
    if (!message) return;
    await this.reactions.record({
      candidateId: message.candidateId, type: 'click', jobId: null, clusterId: null, messageId, source: 'redirect', detail: { trap: true },
    }, message.sentAt);
  }
}
