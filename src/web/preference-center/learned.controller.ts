/** What was learned from what a person did: shown to them alone, taken back piece by piece or all at once. */

import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { PersonReaction } from '../../records/person-reaction.js';
import { LearnedView } from '../../records/views/learned.view.js';
import { formBody, type FormValues } from '../layout/form-values.js';
import { seeOther, sendPage } from '../layout/send-page.js';
import { Site } from '../layout/site.js';
import { LearnedPage } from './learned.page.js';

@ApiExcludeController()
@Controller('preferences/learned')
export class LearnedController {
  constructor(
    private readonly site: Site,
    private readonly learned: LearnedView,
    private readonly people: PersonReaction,
  ) {}

  @Get()
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const visitor = await this.site.visitor(request);
    if (!visitor) {
      seeOther(reply, '/sign-in');
      return;
    }
    const saved = new URL(request.url, 'http://page.invalid').searchParams.has('saved');
    sendPage(reply, LearnedPage({
      ...this.site.frame(request, visitor), ...(await this.learned.of(visitor.candidate.id)), zone: this.site.hereAndNow(visitor.candidate).zone,
      formToken: this.site.formToken(visitor), saved,
    }));
  }

  @Post()
  async change(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body({ schema: formBody }) body: FormValues): Promise<void> {
    const visitor = await this.site.visitor(request);
    if (!visitor || !this.site.isOwnForm(request, visitor, body.one('formToken'))) {
      seeOther(reply, '/sign-in?expired=1');
      return;
    }
    const undo = body.one('undo');
    if (body.has('clear', 'yes')) await this.people.clear(visitor.candidate.id);
    else if (undo !== '') await this.people.undoFewer(visitor.candidate.id, undo);
    seeOther(reply, '/preferences/learned?saved=1');
  }
}
