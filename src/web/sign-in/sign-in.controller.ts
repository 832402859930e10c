/** Signing in by a link: shown by GET, spent by POST, so that a program that opens every link in a mail spends none. */

import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { clientAddress } from '../../platform/http/client-address.js';
import { AttemptLimit, type Attempts } from '../../platform/rate/attempt-limit.js';
import { formBody, FormValues } from '../layout/form-values.js';
import { type FormErrors } from '../layout/form.js';
import { onward } from '../layout/reader.js';
import { seeOther, sendPage } from '../layout/send-page.js';
import { Site } from '../layout/site.js';
import { SessionRepository } from '../../records/session/session.repository.js';
import { readContact, SignInLinks } from './sign-in-links.js';
import { AskPage, ReadyPage, SentPage, SpentPage } from './sign-in.page.js';

/** Links asked for from one network; each address has a limit of its own besides. */
const SIGN_INS: Attempts = { what: 'sign-in', most: 10, windowMs: 3_600_000 };

const TOKEN = /^[\w-]{43}$/;

@ApiExcludeController()
@Controller()
export class SignInController {
  constructor(
    private readonly site: Site,
    private readonly links: SignInLinks,
    private readonly sessions: SessionRepository,
    private readonly limit: AttemptLimit,
  ) {}

  @Get('sign-in')
  async ask(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (await this.site.visitor(request)) {
      seeOther(reply, '/preferences');
      return;
    }
    this.#ask(request, reply, new FormValues({}), new Map());
  }

  @Post('sign-in')
  async send(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body({ schema: formBody }) body: FormValues): Promise<void> {
    if (!(await this.limit.allow(clientAddress(request), SIGN_INS))) {
      this.#ask(request, reply.header('retry-after', SIGN_INS.windowMs / 1_000), body, new Map([['contact', 'signIn.tooMany']]), 429);
      return;
    }
    const address = this.site.sameOrigin(request) ? readContact(body.one('contact')) : null;
    if (!address) {
      this.#ask(request, reply, body, new Map([['contact', 'signIn.badContact']]));
      return;
    }
    this.links.request(address);
    sendPage(reply, SentPage(this.site.frame(request)));
  }

  @Get('sign-in/:token')
  async ready(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('token') token: string): Promise<void> {
    const frame = this.site.frame(request);
    const good = TOKEN.test(token) && (await this.sessions.linkIsGood(token, 'preferences'));
    sendPage(reply, good ? ReadyPage({ ...frame, token }) : SpentPage(frame), { status: good ? 200 : 410, referrer: 'no-referrer' });
  }

  /** Not from a page elsewhere: with a link of its own it would sign this visitor in as somebody else, who reads what they then state. The button is shown instead. */
  @Post('sign-in/:token')
  async spend(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('token') token: string): Promise<void> {
    const frame = this.site.frame(request);
    if (this.site.isFromElsewhere(request)) {
      await this.ready(request, reply, token);
      return;
    }
    const session = TOKEN.test(token) ? await this.sessions.spendLink(token, 'preferences') : null;
    if (session === null) {
      sendPage(reply, SpentPage(frame), { status: 410, referrer: 'no-referrer' });
      return;
    }
    this.site.openSession(reply, session);
    seeOther(reply, onward(frame.reader, '/preferences'));
  }

  @Post('sign-out')
  async leave(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const session = this.site.sessionOf(request);
    if (session !== null && this.site.sameOrigin(request)) {
      await this.sessions.end(session);
      this.site.closeSession(reply);
    }
    seeOther(reply, '/');
  }

  #ask(request: FastifyRequest, reply: FastifyReply, values: FormValues, errors: FormErrors, status = errors.size > 0 ? 422 : 200): void {
    const frame = this.site.frame(request);
    const expired = new URL(request.url, 'http://page.invalid').searchParams.has('expired');
    sendPage(reply, AskPage({ ...frame, expired, form: { reader: frame.reader, values, errors } }), { status });
  }
}
