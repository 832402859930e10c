/** What comes back by mail, handed in raw by whoever receives mail for our domain: reports to our return paths, and what people answer. */

import { Controller, HttpCode, type OnModuleInit, Post, Query, Req } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { DomainError } from '../../platform/errors/domain.error.js';
import { MessageReceipts, type Receipt } from '../../records/message-receipts.js';
import { BounceAddress } from '../../records/message/bounce-address.js';
import { PersonReply } from '../../records/person-reply.js';
import { idField } from '../admin/fields.dto.js';
import { type BounceReport, readBounce, softJoined } from './bounce-report.js';
import { isRefusal, namesAnswered } from './mail-reply.js';

const RAW_TYPES = ['message/rfc822', 'application/octet-stream', 'text/plain'];

/** How much of a mail is kept, in bytes: what counts stands before its pictures and what it has attached. */
const MOST_BYTES = 1024 * 1024;
/** Larger than mail servers take. */
const LARGEST_MAIL = 64 * MOST_BYTES;

/** The rest is read and forgotten: a mail that is refused for its size would be a refusal that nobody heard. */
async function beginningOf(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let [kept, read] = [0, 0];
  for await (const piece of body) {
    read += piece.length;
    if (read > LARGEST_MAIL) throw new DomainError({ kind: 'too_large', code: 'too_large', message: 'This mail is larger than any mail server takes.' });
    if (kept >= MOST_BYTES) continue;
    kept += piece.length;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).subarray(0, MOST_BYTES);
}

@ApiExcludeController()
@Controller('hooks/email')
export class MailController implements OnModuleInit {
  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly bounces: BounceAddress,
    private readonly receipts: MessageReceipts,
    private readonly replies: PersonReply,
  ) {}

  onModuleInit(): void {
    const fastify = this.adapter.httpAdapter.getInstance<FastifyInstance>();
    for (const type of RAW_TYPES) {
      if (fastify.hasContentTypeParser(type)) fastify.removeContentTypeParser(type);
      fastify.addContentTypeParser(type, async (_request: FastifyRequest, body: AsyncIterable<Buffer>) => beginningOf(body));
    }
  }

  /**
   * Anybody can write a mail that looks like a bounce: it counts only with a return path that we signed, in `?to=`
   * (the envelope recipient) or anywhere in the mail, and it concerns that one message alone. A reply, or a complaint that
   * came to the address a provider's feedback loop was given, counts when it names a mail that we sent, which nobody knows
   * but who received it; all it can do is refuse.
   */
  @Post('dsn')
  @HttpCode(204)
  async report(@Query('to') to: unknown, @Req() request: FastifyRequest): Promise<void> {
    const body = z.instanceof(Buffer).safeParse(request.body);
    const mail = body.success ? body.data : Buffer.alloc(0);
    const raw = mail.toString('utf8');
    const report = readBounce(raw);
    const messageId = this.bounces.messageIn(`${typeof to === 'string' ? to : ''}\n${softJoined(raw)}`);
    if (messageId === null && report.kind === 'complaint') return this.#complaint(report.about);
    const receipt = messageId === null ? null : receiptOf(report);
    if (messageId !== null && receipt !== null) await this.receipts.take({ messageId, fence: null }, receipt, ['email']);
    else await this.#reply(mail, messageId);
  }

  async #complaint(about: string | null): Promise<void> {
    const messageId = idField.safeParse(about);
    const taken = messageId.success ? await this.receipts.take({ messageId: messageId.data, fence: null }, { kind: 'complaint' }, ['email']) : 'foreign';
    if (taken === 'foreign') throw notOurs();
  }

  /** `returned`: the message whose return path it names, as a reply does that quotes our whole head. Read only when somebody got what it answers. */
  async #reply(mail: Buffer, returned: string | null): Promise<void> {
    const candidateId = await this.replies.writerOf([...namesAnswered(mail), ...(returned === null ? [] : [returned])]);
    if (candidateId !== null && await isRefusal(mail)) await this.replies.stopMail(candidateId);
    else if (candidateId === null && returned === null) throw notOurs();
  }
}

const notOurs = (): DomainError => new DomainError({ kind: 'forbidden', code: 'not_our_return_path', message: 'This mail names no return path of ours and answers no mail of ours.' });

function receiptOf(report: BounceReport): Receipt | null {
  switch (report.kind) {
    case 'hard': return { kind: 'undelivered', providerId: null, code: code(report.status), blame: 'address' };
    case 'policy': return { kind: 'undelivered', providerId: null, code: code(report.status), blame: 'content' };
    case 'soft': return { kind: 'undelivered', providerId: null, code: code(report.status), blame: 'other' };
    case 'delayed': return { kind: 'note', code: code(report.status) };
    case 'delivered': return { kind: 'delivered', providerId: null };
    case 'complaint': return { kind: 'complaint' };
    case 'other': return null;
  }
}

const code = (status: string): string => `dsn_${status === '' ? 'no_status' : status}`;
