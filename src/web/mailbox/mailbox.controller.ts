/** The development mailbox; in production there is none unless it was asked for by name, and then it needs a key. */

import { Controller, Get, Param, Req, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Config } from '../../platform/config/config.js';
import { MailboxRepository } from '../../records/mailbox/mailbox.repository.js';
import { MissingPage } from '../layout/missing.page.js';
import { sendPage } from '../layout/send-page.js';
import { Site } from '../layout/site.js';
import { MailboxGuard } from './mailbox.guard.js';
import { LetterPage, MailboxPage } from './mailbox.page.js';

const SHOWN = 200;

/** A mail brings its own inline styles; nothing else of it may run, load or send. */
const BODY_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

@ApiExcludeController()
@Controller('mailbox')
@UseGuards(MailboxGuard)
export class MailboxController {
  constructor(
    private readonly site: Site,
    private readonly mailbox: MailboxRepository,
    private readonly config: Config,
  ) {}

  @Get()
  async list(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const frame = this.site.frame(request);
    if (this.#off()) sendPage(reply, MissingPage(frame), { status: 404 });
    else sendPage(reply, MailboxPage({ ...frame, letters: await this.mailbox.list(SHOWN) }));
  }

  @Get(':id')
  async letter(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('id') id: string): Promise<void> {
    const frame = this.site.frame(request);
    const letter = this.#off() ? null : await this.mailbox.get(id);
    if (letter) sendPage(reply, LetterPage({ ...frame, letter }));
    else sendPage(reply, MissingPage(frame), { status: 404 });
  }

  /** The mail itself, as its own document; its links open in the whole window. */
  @Get(':id/body')
  async body(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('id') id: string): Promise<void> {
    const html = this.#off() ? null : ((await this.mailbox.get(id))?.html ?? null);
    if (html === null) {
      sendPage(reply, MissingPage(this.site.frame(request)), { status: 404 });
      return;
    }
    void reply
      .header('content-security-policy', BODY_POLICY)
      .header('x-frame-options', 'SAMEORIGIN')
      .header('x-content-type-options', 'nosniff')
      .header('referrer-policy', 'no-referrer')
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(html.replace(/<head>/i, '<head><base target="_top">'));
  }

  #off(): boolean {
    return this.config.production && !this.config.devMailbox;
  }
}
