/** Takes the answer to "is this still right?" from the link of a message: opening it changes nothing, answering does. */

import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { ANSWERS } from '#lib/learner';
import { type Message } from '../../records/message/message.entity.js';
import { PersonAnswer } from '../../records/person-answer.js';
import { formBody, type FormValues } from '../layout/form-values.js';
import { MissingPage } from '../layout/missing.page.js';
import { sendPage } from '../layout/send-page.js';
import { Site } from '../layout/site.js';
import { ToldThings } from '../message-page/told-things.js';
import { AnsweredPage, StillPage } from './still.page.js';

@ApiExcludeController()
@Controller('still')
export class StillController {
  constructor(
    private readonly site: Site,
    private readonly things: ToldThings,
    private readonly answers: PersonAnswer,
  ) {}

  @Get(':token')
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('token') token: string): Promise<void> {
    const message = await this.#message(token);
    const facts = message && (await this.answers.askedBy(message));
    if (!facts) {
      sendPage(reply, MissingPage(this.site.frame(request)), { status: 404 });
      return;
    }
    const chosen = new URL(request.url, 'http://page.invalid').searchParams.get('answer');
    const frame = await this.site.frameFor(request, message.candidateId);
    sendPage(reply, StillPage({ ...frame, token, facts, chosen: ANSWERS.find((one) => one === chosen) ?? 'yes' }), { referrer: 'no-referrer' });
  }

  @Post(':token')
  @HttpCode(200)
  async take(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('token') token: string, @Body({ schema: formBody }) body: FormValues): Promise<void> {
    const message = await this.#message(token);
    const answer = ANSWERS.find((one) => body.has('answer', one));
    const result = message && answer ? await this.answers.answer(message, answer) : null;
    if (!message || !answer || !result || result.outcome === 'not_asked') {
      sendPage(reply, MissingPage(this.site.frame(request)), { status: 404 });
      return;
    }
    const frame = await this.site.frameFor(request, message.candidateId);
    sendPage(reply, AnsweredPage({ ...frame, answer, result }), { referrer: 'no-referrer' });
  }

  async #message(token: string): Promise<Message | null> {
    const id = this.site.idOf('still', token);
    return id === null ? null : this.things.message(id);
  }
}
