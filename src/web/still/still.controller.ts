/** Takes the answer to the question of a message from its link: opening it changes nothing, answering does. */

import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Message } from '../../records/message/message.entity.js';
import { PersonAnswer } from '../../records/person-answer.js';
import { FormValues, formBody } from '../layout/form-values.js';
import { MissingPage } from '../layout/missing.page.js';
import { sendPage } from '../layout/send-page.js';
import { Site } from '../layout/site.js';
import { ToldThings } from '../message-page/told-things.js';
import { readAnswer } from './still.form.js';
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
      this.#missing(request, reply);
      return;
    }
    const chosen = new URL(request.url, 'http://page.invalid').searchParams.get('answer');
    const frame = await this.site.frameFor(request, message.candidateId);
    const values = new FormValues({ answer: facts.answers.find((one) => one === chosen) ?? facts.answers[0] });
    sendPage(reply, StillPage({ ...frame, token, facts, values, errors: new Map() }), { referrer: 'no-referrer' });
  }

  @Post(':token')
  @HttpCode(200)
  async take(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('token') token: string, @Body({ schema: formBody }) body: FormValues): Promise<void> {
    const message = await this.#message(token);
    const read = readAnswer(body);
    if (!message || read === null) {
      this.#missing(request, reply);
      return;
    }
    const frame = await this.site.frameFor(request, message.candidateId);
    if (!read.ok) {
      const facts = await this.answers.askedBy(message);
      if (facts) sendPage(reply, StillPage({ ...frame, token, facts, values: body, errors: read.errors }), { status: 422, referrer: 'no-referrer' });
      else this.#missing(request, reply);
      return;
    }
    const result = await this.answers.answer(message, read.value);
    if (result.outcome === 'not_asked') this.#missing(request, reply);
    else sendPage(reply, AnsweredPage({ ...frame, answer: read.value.answer, result }), { referrer: 'no-referrer' });
  }

  #missing(request: FastifyRequest, reply: FastifyReply): void {
    sendPage(reply, MissingPage(this.site.frame(request)), { status: 404 });
  }

  async #message(token: string): Promise<Message | null> {
    const id = this.site.idOf('still', token);
    return id === null ? null : this.things.message(id);
  }
}
