/** Refusal by link (RFC 8058): GET shows, POST acts; the signed token is the whole authorisation and never grows old. */

import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Clock } from '../../platform/clock/clock.js';
import { CandidateRepository } from '../../records/candidate/candidate.repository.js';
import { PersonDeparture } from '../../records/person-departure.js';
import { formBody, FormValues } from '../layout/form-values.js';
import { MissingPage } from '../layout/missing.page.js';
import { sendPage } from '../layout/send-page.js';
import { Site } from '../layout/site.js';
import { STOP_CHOICES, type StopChoice, StoppedPage, StopPage } from './unsubscribe.page.js';

const MONTH_MS = 30 * 24 * 3_600_000;

/** Whatever is not a choice of our page is a mail program's one click: everything stops. */
const choiceOf = (body: FormValues): StopChoice => STOP_CHOICES.find((choice) => body.has('choice', choice)) ?? 'all';

/** The token is the refusal: a body that is no form of ours changes nothing about it. */
const anyBody = formBody.catch(new FormValues({}));

@ApiExcludeController()
@Controller('u')
export class UnsubscribeController {
  constructor(
    private readonly site: Site,
    private readonly departure: PersonDeparture,
    private readonly candidates: CandidateRepository,
    private readonly clock: Clock,
  ) {}

  @Get(':token')
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('token') token: string): Promise<void> {
    const candidateId = this.site.idOf('unsubscribe', token);
    if (candidateId === null) sendPage(reply, MissingPage(this.site.frame(request)), { status: 404 });
    else sendPage(reply, StopPage({ ...(await this.site.frameFor(request, candidateId)), token }), { referrer: 'no-referrer' });
  }

  /** No cookie, no redirect, no check of the origin: mail programs send none. Repeating it changes nothing. */
  @Post(':token')
  @HttpCode(200)
  async act(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('token') token: string, @Body({ schema: anyBody }) body: FormValues): Promise<void> {
    const candidateId = this.site.idOf('unsubscribe', token);
    if (candidateId === null) {
      sendPage(reply, MissingPage(this.site.frame(request)), { status: 404 });
      return;
    }
    const choice = choiceOf(body);
    const frame = await this.site.frameFor(request, candidateId);
    await this.#stop(candidateId, choice, body.has('List-Unsubscribe', 'One-Click') ? 'one-click' : 'unsubscribe-page');
    sendPage(reply, StoppedPage({ ...frame, choice }), { referrer: 'no-referrer' });
  }

  async #stop(candidateId: string, choice: StopChoice, how: string): Promise<void> {
    const candidate = await this.candidates.find(candidateId);
    if (!candidate || candidate.erasedAt) return; // gone already: nothing will be sent
    if (choice !== 'pause') {
      const refusal = choice === 'all' ? {} : choice === 'email' ? { channel: choice } : { purpose: choice };
      await this.departure.refuse(candidateId, refusal, 'person', how);
      return;
    }
    await this.departure.rest(candidateId, new Date(this.clock.now().getTime() + MONTH_MS));
  }
}
