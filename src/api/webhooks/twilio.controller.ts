/** What Twilio tells us: how a message fares, and what people write back. Believed only with its signature. */

import { Controller, Header, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { twilioNews } from '../../channels/twilio/twilio.news.js';
import { twilioAccount } from '../../channels/twilio/twilio.carrier.js';
import { TwilioSignature } from '../../channels/twilio/twilio.signature.js';
import { numbersOf } from '../../channels/twilio/whatsapp-number.js';
import { Config } from '../../platform/config/config.js';
import { DomainError } from '../../platform/errors/domain.error.js';
import { CircuitBreaker } from '../../records/circuit/circuit.breaker.js';
import { WhatsAppWindows } from '../../records/conversation/whatsapp-windows.js';
import { readAttemptId } from '../../records/message/attempt-id.js';
import { MessageReceipts, type Receipt } from '../../records/message-receipts.js';
import { PersonReply } from '../../records/person-reply.js';
import { isStop } from './stop-words.js';

/** Fields we know. Twilio's signature runs names and values together, so a field we do not know proves nothing (rules E13). */
const statusForm = z.object({
  AccountSid: z.string(), MessageSid: z.string().min(1).max(64), MessageStatus: z.string().max(32), To: z.string().max(64),
  ErrorCode: z.string().regex(/^\d{1,6}$/).optional(),
});
const inboundForm = z.object({
  AccountSid: z.string(), From: z.string().regex(/^(whatsapp:)?\+[1-9]\d{6,14}$/), MessageSid: z.string().max(64).default(''), Body: z.string().default(''), OptOutType: z.string().optional(),
});

const channelOf = (number: string): 'sms' | 'whatsapp' => (number.startsWith('whatsapp:') ? 'whatsapp' : 'sms');

const forbidden = (): DomainError => new DomainError({ kind: 'forbidden', code: 'not_from_twilio', message: 'This request is not a signed call about a message of ours.' });

@ApiExcludeController()
@Controller('hooks/twilio')
export class TwilioController {
  readonly #signature: TwilioSignature | null;

  constructor(
    private readonly config: Config,
    private readonly receipts: MessageReceipts,
    private readonly replies: PersonReply,
    private readonly breaker: CircuitBreaker,
    private readonly windows: WhatsAppWindows,
  ) {
    this.#signature = config.twilio === null ? null : new TwilioSignature(config.twilio.authToken, ...(config.twilio.oldAuthToken === null ? [] : [config.twilio.oldAuthToken]));
  }

  @Post('status/:attemptId')
  @HttpCode(204)
  async status(@Param('attemptId') attemptId: string, @Req() request: FastifyRequest): Promise<void> {
    const form = this.#signed(request, statusForm);
    const attempt = readAttemptId(attemptId);
    if (attempt === null) throw forbidden();
    const receipt: Receipt | null = twilioNews({
      sid: form.MessageSid, status: form.MessageStatus, to: form.To, errorCode: form.ErrorCode === undefined ? null : Number(form.ErrorCode),
    });
    if (receipt === null) return;
    const taken = await this.receipts.take(attempt, receipt, ['sms', 'whatsapp']);
    if (taken === 'foreign') throw forbidden();
    if (taken === 'taken' && receipt.kind === 'undelivered' && receipt.blame === 'account') await this.breaker.report(twilioAccount(form.AccountSid, channelOf(form.To)), 'fatal', receipt.code, false);
  }

  /** Answered with an empty reply: Twilio and the person hear nothing back from us. */
  @Post('inbound')
  @HttpCode(200)
  @Header('content-type', 'text/xml; charset=utf-8')
  async inbound(@Req() request: FastifyRequest): Promise<string> {
    const form = this.#signed(request, inboundForm);
    const channel = channelOf(form.From);
    const numbers = channel === 'whatsapp' ? numbersOf(form.From.replace('whatsapp:', '')) : [form.From];
    if (channel === 'whatsapp') await this.windows.heard(numbers, form.MessageSid);
    if (form.OptOutType === 'STOP' || isStop(form.Body)) await this.replies.stop(numbers, channel);
    return '<?xml version="1.0" encoding="UTF-8"?><Response/>';
  }

  /** The address is the configured one: what a proxy or a caller says about the host is no evidence. */
  #signed<T extends { readonly AccountSid: string }>(request: FastifyRequest, form: z.ZodType<T>): T {
    const header = request.headers['x-twilio-signature'];
    const params = z.record(z.string(), z.union([z.string(), z.array(z.string())])).safeParse(request.body);
    const genuine = this.#signature !== null && params.success && this.#signature.verify({
      signature: typeof header === 'string' ? header : undefined, url: `${this.config.publicUrl}${request.originalUrl}`, params: params.data,
    });
    if (!genuine) throw forbidden();
    const known = form.safeParse(params.data);
    if (!known.success || known.data.AccountSid !== this.config.twilio?.accountSid) throw forbidden();
    return known.data;
  }
}
