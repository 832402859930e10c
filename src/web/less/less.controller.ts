/** Takes "not for me" from a link of a message: the job is settled, the effect chosen, and its employer refused when asked. */

import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { companyKey } from '#lib/normaliser';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Database } from '../../platform/database/database.js';
import { CandidateRepository } from '../../records/candidate/candidate.repository.js';
import { type Message } from '../../records/message/message.entity.js';
import { PreferenceRepository } from '../../records/preference/preference.repository.js';
import { PersonReaction } from '../../records/person-reaction.js';
import { type NamedTrait, namedTraits } from '../../records/reaction/adjustment.js';
import { formBody, type FormValues } from '../layout/form-values.js';
import { MissingPage } from '../layout/missing.page.js';
import { sendPage } from '../layout/send-page.js';
import { Site } from '../layout/site.js';
import { type ToldJob, ToldThings } from '../message-page/told-things.js';
import { LessPage, ThanksPage } from './less.page.js';

@ApiExcludeController()
@Controller('less')
export class LessController {
  constructor(
    private readonly site: Site,
    private readonly things: ToldThings,
    private readonly reactions: PersonReaction,
    private readonly preferences: PreferenceRepository,
    private readonly candidates: CandidateRepository,
    private readonly database: Database,
  ) {}

  @Get(':token')
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('token') token: string): Promise<void> {
    const found = await this.#job(token);
    if (!found) sendPage(reply, MissingPage(this.site.frame(request)), { status: 404 });
    else sendPage(reply, LessPage({ ...(await this.site.frameFor(request, found.message.candidateId)), token, posting: found.told.job.posting, effects: namedTraits(found.told.job) }), { referrer: 'no-referrer' });
  }

  @Post(':token')
  @HttpCode(200)
  async take(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('token') token: string, @Body({ schema: formBody }) body: FormValues): Promise<void> {
    const found = await this.#job(token);
    if (!found) {
      sendPage(reply, MissingPage(this.site.frame(request)), { status: 404 });
      return;
    }
    const never = body.has('never', 'yes');
    const frame = await this.site.frameFor(request, found.message.candidateId);
    const chosen = namedTraits(found.told.job).find(({ trait }) => body.has('effect', trait)) ?? null;
    await this.database.transaction(() => this.#record(found, chosen, never));
    sendPage(reply, ThanksPage({ ...frame, effect: chosen, never }), { referrer: 'no-referrer' });
  }

  async #job(token: string): Promise<{ message: Message; told: ToldJob } | null> {
    const link = this.site.itemOf('less', token);
    const found = link && (await this.things.one(link.messageId, link.position));
    if (found?.told.kind !== 'job') return null;
    const person = await this.candidates.find(found.message.candidateId);
    return person === null || person.erasedAt ? null : { message: found.message, told: found.told };
  }

  async #record({ message, told: { item, job } }: { message: Message; told: ToldJob }, effect: NamedTrait | null, never: boolean): Promise<void> {
    const { candidateId } = message;
    // Whoever left since the page was shown must not get a statement again.
    if ((await this.candidates.lockMany([candidateId])).size === 0) return;
    await this.reactions.record({
      candidateId, type: 'not_relevant', jobId: job.id, clusterId: item.clusterId, messageId: message.id, source: 'less-like-this',
      detail: effect === null ? { onlyThis: true } : { fewer: effect },
    });
    if (!never) return;
    const stated = (await this.preferences.find(candidateId))?.stated ?? {};
    const companies = stated.refuse?.companies ?? [];
    if (companies.some((company) => companyKey(company) === companyKey(job.company))) return;
    await this.preferences.state([{ candidateId, stated: { ...stated, refuse: { ...stated.refuse, companies: [...companies, job.company] } } }], 'person', { afresh: false });
  }
}
