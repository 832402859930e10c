/** Carries one mail over real SMTP; the gate is asked between the server's 354 and the first byte of the body. */

import { type Carrier, type DeliveryOutcome, type MessageContext, type OutgoingMessage, type PointOfNoReturn } from '../channel.js';
import { type MailSender, validUnsubscribeUrl } from '../mail.headers.js';
import { wireAddress } from './address.js';
import { GatedBody } from './gated.body.js';
import { type DkimKey } from './dkim.signer.js';
import { createMimeWriter, type MimeWriter } from './mime.composer.js';
import { smtpOutcome } from './smtp.outcome.js';
import { SmtpPool } from './smtp.pool.js';
import { type SmtpReply, type SmtpServer, SmtpSession } from './smtp.session.js';

export interface SmtpCarrierOptions {
  readonly server: SmtpServer;
  readonly sender: MailSender;
  readonly dkim?: DkimKey;
  /** Connections kept open at once; default 16. */
  readonly poolSize?: number;
}

interface Envelope {
  readonly from: string;
  readonly to: string;
  readonly raw: Buffer;
}

/** Values that would end up in header fields; anything that is not certainly one value is refused before a connection. */
const MESSAGE_ID = /^<[\x21-\x3b\x3d\x3f-\x7e]+@[\x21-\x3b\x3d\x3f-\x7e]+>$/;

const THIS_MACHINE: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * @returns host, port, TLS and sign-in of an `smtp://user:pass@host:port` or `smtps://…` URL, null when it is not one. A password
 * leaves this machine by TLS only: a server without STARTTLS, or somebody between who hides it, gets none; `?requireTLS=false` says
 * that the way there is private.
 */
export function smtpServer(url: string): SmtpServer | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, port, username, password, searchParams } = new URL(url);
  if ((protocol !== 'smtp:' && protocol !== 'smtps:') || hostname === '') return null;
  const secure = protocol === 'smtps:';
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTls: !secure && username !== '' && !THIS_MACHINE.has(hostname) && searchParams.get('requireTLS') !== 'false',
    ...(username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  };
}

export class SmtpCarrier implements Carrier {
  readonly channel = 'email';
  readonly #pool: SmtpPool;
  readonly #write: MimeWriter;
  readonly #from: string;

  /** @throws RangeError when the sender's own address is not one mailbox. */
  constructor(options: SmtpCarrierOptions) {
    const from = wireAddress(options.sender.address);
    if (from === null) throw new RangeError('the sender address is not one mailbox');
    this.#from = from;
    this.#pool = new SmtpPool(options.server, options.poolSize ?? 16);
    this.#write = createMimeWriter({ ...options.sender, address: from }, options.dkim);
  }

  /** Rejects only when `pointOfNoReturn` does (after the connection was dropped; nothing left). */
  async send(message: OutgoingMessage, _context: MessageContext, pointOfNoReturn: PointOfNoReturn): Promise<DeliveryOutcome> {
    const envelope = await this.#envelope(message);
    if ('kind' in envelope) return envelope;
    return this.#pool.withPlace(() => this.#deliver(envelope, pointOfNoReturn, false));
  }

  async close(): Promise<void> {
    await this.#pool.close();
  }

  async #envelope(message: OutgoingMessage): Promise<Envelope | DeliveryOutcome> {
    if (message.kind !== 'email') return { kind: 'failed', code: 'wrong_channel', blame: 'other', alert: true };
    const to = wireAddress(message.to.address);
    if (to === null) return { kind: 'failed', code: 'invalid_address', blame: 'address' };
    const from = message.envelopeFrom === undefined ? this.#from : wireAddress(message.envelopeFrom);
    if (from === null) return { kind: 'failed', code: 'invalid_envelope_from', blame: 'other', alert: true };
    if (!MESSAGE_ID.test(message.messageId)) return { kind: 'failed', code: 'invalid_message_id', blame: 'other', alert: true };
    if (!validUnsubscribeUrl(message.unsubscribeUrl)) return { kind: 'failed', code: 'invalid_unsubscribe_url', blame: 'content', alert: true };
    return { from, to, raw: await this.#write(message, to) };
  }

  async #deliver(envelope: Envelope, pointOfNoReturn: PointOfNoReturn, fresh: boolean): Promise<DeliveryOutcome> {
    if (this.#pool.closed) return { kind: 'retry', code: 'carrier_closed', spendsAttempt: false };
    const session = await this.#pool.session(fresh);
    if (!(session instanceof SmtpSession)) return smtpOutcome(session, 'held');
    const { reused } = session;
    const body = new GatedBody(envelope.raw, pointOfNoReturn);
    const reply = await session.send(envelope.from, envelope.to, body, envelope.raw.length);
    if (body.answer === null && reused && hungUp(reply)) {
      session.discard();
      return this.#deliver(envelope, pointOfNoReturn, true);
    }
    return this.#conclude(session, body, reply);
  }

  async #conclude(session: SmtpSession, body: GatedBody, reply: SmtpReply): Promise<DeliveryOutcome> {
    const answer = await body.answer;
    if (answer !== null && answer.kind !== 'go') {
      // The server waits for a body that will not come: only losing the connection cancels the message for certain.
      session.discard();
      if (answer.kind === 'broken') throw answer.error;
      return { kind: 'stopped' };
    }
    if (reply.ok) {
      this.#pool.giveBack(session);
      return { kind: 'accepted', providerId: providerId(reply.response) };
    }
    const refused = (reply.fault.responseCode ?? 0) >= 400 && reply.fault.responseCode !== 421;
    if (refused && await session.reset()) this.#pool.giveBack(session);
    else session.discard();
    return smtpOutcome(reply.fault, body.released ? 'released' : 'held');
  }
}

/** A kept connection the server had already given up: no reply at all, or 421. Nothing was said, so another connection may say it. */
function hungUp(reply: SmtpReply): boolean {
  return !reply.ok && (reply.fault.responseCode === undefined || reply.fault.responseCode === 421) && reply.fault.code !== 'EMESSAGE';
}

/** The server's own word for the message, without the reply codes; at most 200 characters. */
function providerId(response: string): string {
  const text = response.replace(/^2\d\d[ -](?:2\.\d+\.\d+ )?/, '').trim();
  return (/\bqueued as ([\w.-]+)/i.exec(text)?.[1] ?? text).slice(0, 200);
}

export const createSmtpCarrier = (options: SmtpCarrierOptions): Carrier => new SmtpCarrier(options);
