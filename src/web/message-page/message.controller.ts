/** Shows a message to whoever holds its link. */

import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { PersonAnswer } from '../../records/person-answer.js';
import { MissingPage } from '../layout/missing.page.js';
import { sendPage } from '../layout/send-page.js';
import { Site } from '../layout/site.js';
import { MessagePage } from './message.page.js';
import { ToldThings } from './told-things.js';

@ApiExcludeController()
@Controller('m')
export class MessageController {
  constructor(
    private readonly site: Site,
    private readonly things: ToldThings,
    private readonly questions: PersonAnswer,
  ) {}

  @Get(':token')
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('token') token: string): Promise<void> {
    const messageId = this.site.idOf('message', token);
    const message = messageId === null ? null : await this.things.message(messageId);
    if (!message) {
      sendPage(reply, MissingPage(this.site.frame(request)), { status: 404 });
      return;
    }
    const frame = await this.site.frameFor(request, message.candidateId);
    const linkTo = (scope: 'redirect' | 'less', position: number): string =>
      `/${scope === 'redirect' ? 'r' : 'less'}/${this.site.sign(scope, `${message.id}:${String(position)}`)}`;
    const facts = await this.questions.askedBy(message);
    const question = facts && { facts, href: `/still/${this.site.sign('still', message.id)}` };
    sendPage(reply, MessagePage({ ...frame, told: await this.things.all(message.id), linkTo, question }), { referrer: 'no-referrer' });
  }
}
