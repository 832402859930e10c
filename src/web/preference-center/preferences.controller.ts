/** The preference center's door: shown and changed by the person who signed in, and by nobody else. */

import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { formBody, type FormValues } from '../layout/form-values.js';
import { onward } from '../layout/reader.js';
import { seeOther, sendPage } from '../layout/send-page.js';
import { Site } from '../layout/site.js';
import { PersonChoices } from './person-choices.js';
import { ConflictPage, PreferencesPage } from './preferences.page.js';

@ApiExcludeController()
@Controller('preferences')
export class PreferencesController {
  constructor(
    private readonly site: Site,
    private readonly choices: PersonChoices,
  ) {}

  @Get()
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const visitor = await this.site.visitor(request);
    if (!visitor) {
      seeOther(reply, onward(this.site.frame(request).reader, '/sign-in'));
      return;
    }
    const frame = this.site.frame(request, visitor);
    const chosen = await this.choices.load(visitor.candidate.id, frame);
    const form = { reader: frame.reader, values: this.choices.written(chosen, frame), errors: new Map() };
    const saved = new URL(request.url, 'http://page.invalid').searchParams.has('saved');
    sendPage(reply, PreferencesPage({ ...frame, form, offered: chosen.offered, formToken: this.site.formToken(visitor), saved, aging: chosen.aging }));
  }

  @Post()
  async save(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body({ schema: formBody }) body: FormValues): Promise<void> {
    const visitor = await this.site.visitor(request);
    if (!visitor || !this.site.isOwnForm(request, visitor, body.one('formToken'))) {
      seeOther(reply, '/sign-in?expired=1');
      return;
    }
    const frame = this.site.frame(request, visitor);
    const result = await this.choices.save(visitor.candidate.id, body, frame);
    if (result.outcome === 'saved') {
      seeOther(reply, '/preferences?saved=1');
    } else if (result.outcome === 'conflict') {
      sendPage(reply, ConflictPage(frame), { status: 409 });
    } else {
      const { offered } = await this.choices.load(visitor.candidate.id, frame);
      const form = { reader: frame.reader, values: body, errors: result.errors };
      sendPage(reply, PreferencesPage({ ...frame, form, offered, formToken: this.site.formToken(visitor), saved: false, aging: null }), { status: 422 });
    }
  }
}
