/** A person's own data: read, carried away, erased (GDPR art. 15, 17, 20). */

import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { CandidateRepository } from '../../records/candidate/candidate.repository.js';
import { ConsentLedger } from '../../records/consent/consent.ledger.js';
import { PersonDeparture } from '../../records/person-departure.js';
import { PreferenceRepository } from '../../records/preference/preference.repository.js';
import { PersonExportView } from '../../records/views/person-export.view.js';
import { formBody, type FormValues } from '../layout/form-values.js';
import { seeOther, sendPage } from '../layout/send-page.js';
import { Site, type Visitor } from '../layout/site.js';
import { ErasedPage, ErasePage, OwnDataPage } from './own-data.page.js';

@ApiExcludeController()
@Controller('preferences')
export class OwnDataController {
  constructor(
    private readonly site: Site,
    private readonly candidates: CandidateRepository,
    private readonly preferences: PreferenceRepository,
    private readonly consents: ConsentLedger,
    private readonly departure: PersonDeparture,
    private readonly ownData: PersonExportView,
  ) {}

  @Get('data')
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const visitor = await this.#visitor(request, reply);
    if (!visitor) return;
    const { candidate } = visitor;
    sendPage(reply, OwnDataPage({
      ...this.site.frame(request, visitor),
      candidate,
      addresses: await this.candidates.addressesOf(candidate.id),
      preference: await this.preferences.find(candidate.id),
      history: await this.consents.history(candidate.id),
      zone: this.site.hereAndNow(candidate).zone,
    }));
  }

  @Get('data.json')
  async download(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const visitor = await this.#visitor(request, reply);
    if (!visitor) return;
    const data = await this.ownData.everything(visitor.candidate.id);
    void reply
      .header('cache-control', 'no-store')
      .header('content-disposition', 'attachment; filename="my-data.json"')
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(data, null, 2));
  }

  @Get('erase')
  async askErase(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const visitor = await this.#visitor(request, reply);
    if (visitor) sendPage(reply, ErasePage({ ...this.site.frame(request, visitor), formToken: this.site.formToken(visitor), unconfirmed: false }));
  }

  @Post('erase')
  @HttpCode(200)
  async erase(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body({ schema: formBody }) body: FormValues): Promise<void> {
    const visitor = await this.#visitor(request, reply);
    if (!visitor) return;
    if (!this.site.isOwnForm(request, visitor, body.one('formToken'))) {
      seeOther(reply, '/sign-in?expired=1');
      return;
    }
    const frame = this.site.frame(request, visitor);
    if (!body.has('confirm', 'yes')) {
      sendPage(reply, ErasePage({ ...frame, formToken: this.site.formToken(visitor), unconfirmed: true }), { status: 422 });
      return;
    }
    await this.departure.erase(visitor.candidate.id);
    this.site.closeSession(reply);
    sendPage(reply, ErasedPage({ ...frame, reader: { ...frame.reader, signedIn: false } }));
  }

  async #visitor(request: FastifyRequest, reply: FastifyReply): Promise<Visitor | null> {
    const visitor = await this.site.visitor(request);
    if (!visitor) seeOther(reply, '/sign-in');
    return visitor;
  }
}
