/** The front door, and the two files that programs look for. */

import { Controller, Get, Header, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { Page } from '../layout/page.js';
import { onward } from '../layout/reader.js';
import { sendPage } from '../layout/send-page.js';
import { type Frame, Site } from '../layout/site.js';

/** RFC 9116 advises less than a year. */
const SECURITY_DAYS = 180;

export function HomePage(frame: Frame): VNode {
  const { reader } = frame;
  return (
    <Page {...frame} indexed title={reader.say('home.title')}>
      <h1>{reader.say('home.title')}</h1>
      <p class="lead">{reader.say('home.text')}</p>
      <p class="actions">
        <a class="button" href={onward(reader, '/careers')}>{reader.say('home.careers')}</a>
        <a class="button second" href={onward(reader, '/preferences')}>{reader.say('home.preferences')}</a>
      </p>
    </Page>
  );
}

@ApiExcludeController()
@Controller()
export class HomeController {
  constructor(
    private readonly site: Site,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  @Get()
  async home(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    sendPage(reply, HomePage(this.site.frame(request, await this.site.visitor(request))));
  }

  @Get('.well-known/security.txt')
  @Header('content-type', 'text/plain; charset=utf-8')
  security(): string {
    const expires = new Date(this.clock.now().getTime() + SECURITY_DAYS * 24 * 3_600_000);
    return `Contact: ${contactUri(this.config.organisation.contact)}\nExpires: ${expires.toISOString()}\nPreferred-Languages: en, he, ar, fa\nCanonical: ${this.config.publicUrl}/.well-known/security.txt\n`;
  }

  /** Only the open roles are for everyone. */
  @Get('robots.txt')
  @Header('content-type', 'text/plain; charset=utf-8')
  robots(): string {
    return `User-agent: *\nAllow: /$\nAllow: /careers\nAllow: /assets/\nDisallow: /\n`;
  }
}

function contactUri(contact: string): string {
  const clean = contact.replace(/\s+/g, '');
  if (/^(?:https:|mailto:|tel:)/i.test(clean)) return clean;
  return clean.includes('@') ? `mailto:${clean}` : `tel:${clean}`;
}
