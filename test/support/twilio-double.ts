/** A stateful stand-in for Twilio's Messages API on loopback: accepts, remembers, refuses, loses replies and calls back with valid signatures. */

import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';

import { SystemClock } from '../../src/platform/clock/clock.js';

export type TwilioStatus = 'accepted' | 'queued' | 'sending' | 'sent' | 'delivered' | 'undelivered' | 'failed' | 'read' | 'canceled';

/** What happens to a create call for one number. `lose_reply` accepts the message and hangs up; `reset` hangs up without accepting. */
export type TwilioBehaviour =
  | { readonly kind: 'accept'; readonly delayMs?: number }
  | { readonly kind: 'error'; readonly httpStatus: number; readonly code?: number; readonly body?: string }
  | { readonly kind: 'stillborn'; readonly code: number }
  | { readonly kind: 'lose_reply' | 'reset' | 'hang' | 'nonsense' };

export interface DoubleMessage {
  readonly sid: string;
  readonly params: Readonly<Record<string, string>>;
  readonly dateSent: Date;
  status: TwilioStatus;
  errorCode: number | null;
}

export interface TwilioDoubleOptions {
  readonly accountSid?: string;
  readonly authToken?: string;
  /** Statuses called back on their own after each accepted create, in order; default none. */
  readonly progress?: readonly TwilioStatus[];
  readonly now?: () => Date;
  /** Refuses free text on WhatsApp outside 24 hours of the person's last word, as Twilio does (63016). */
  readonly keepsWindow?: boolean;
}

/** Twilio's scheme, written from its documentation: HMAC-SHA1 over the URL and the sorted fields. */
export function twilioSignature(token: string, url: string, params: Readonly<Record<string, string>>): string {
  const signed = Object.keys(params).sort().reduce((text, name) => text + name + (params[name] ?? ''), url);
  return createHmac('sha1', token).update(signed, 'utf8').digest('base64');
}

async function readForm(request: IncomingMessage): Promise<Record<string, string>> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
  return Object.fromEntries(new URLSearchParams(body));
}

export class TwilioDouble {
  readonly accountSid: string;
  readonly authToken: string;
  /** Messages Twilio took, whether or not the caller heard of it. */
  readonly messages: DoubleMessage[] = [];
  /** Create calls that arrived, refused ones and repetitions included. */
  posts = 0;
  /** HTTP status our hooks answered, one a callback. */
  readonly callbackAnswers: number[] = [];
  /** What happens to numbers without a behaviour of their own. */
  otherwise: TwilioBehaviour = { kind: 'accept' };
  readonly #behaviours = new Map<string, TwilioBehaviour>();
  readonly #server: Server;
  readonly #heard = new Map<string, Date>();
  /** Refusals of free text outside the window. */
  outsideWindow = 0;
  readonly #callbacks = new Set<Promise<void>>();
  readonly #now: () => Date;

  private constructor(readonly options: TwilioDoubleOptions) {
    this.accountSid = options.accountSid ?? `AC${'0'.repeat(32)}`;
    this.authToken = options.authToken ?? 'double-token';
    this.#now = options.now ?? ((): Date => new SystemClock().now());
    this.#server = createServer((request, response) => { void this.#serve(request, response); });
  }

  static async start(options: TwilioDoubleOptions = {}, port = 0): Promise<TwilioDouble> {
    const double = new TwilioDouble(options);
    await new Promise<void>((resolve) => { double.#server.listen(port, '127.0.0.1', resolve); });
    return double;
  }

  /** For `TWILIO_API_BASE_URL`. */
  get url(): string {
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`;
  }

  /** @param to the number without `whatsapp:`. */
  behave(to: string, behaviour: TwilioBehaviour): void {
    this.#behaviours.set(to, behaviour);
  }

  /** Moves a message on and calls its StatusCallback, signed. @returns the hook's HTTP status, null without a callback. */
  async advance(sid: string, status: TwilioStatus, errorCode: number | null = null): Promise<number | null> {
    const message = this.messages.find((one) => one.sid === sid);
    if (message === undefined) throw new RangeError('no such message');
    message.status = status;
    message.errorCode = errorCode;
    const url = message.params['StatusCallback'];
    return url === undefined ? null : this.#post(url, {
      AccountSid: this.accountSid, ApiVersion: '2010-04-01', MessageSid: sid, SmsSid: sid, MessageStatus: status, SmsStatus: status,
      To: message.params['To'] ?? '', From: message.params['From'] ?? '', ...(errorCode === null ? {} : { ErrorCode: String(errorCode) }),
    });
  }

  /** A person writes to us, as Twilio would pass it on; `prefix` is `whatsapp:` for that channel. */
  async inbound(url: string, message: { readonly from: string; readonly to: string; readonly body: string; readonly prefix?: string; readonly optOutType?: string }): Promise<number> {
    const prefix = message.prefix ?? '';
    if (prefix !== '') this.#heard.set(prefix + message.from, this.#now());
    const sid = `SM${'f'.repeat(24)}${String(this.callbackAnswers.length).padStart(8, '0')}`;
    return this.#post(url, {
      AccountSid: this.accountSid, ApiVersion: '2010-04-01', MessageSid: sid, SmsMessageSid: sid, NumMedia: '0', NumSegments: '1', Body: message.body,
      From: prefix + message.from, To: prefix + message.to, ...(message.optOutType === undefined ? {} : { OptOutType: message.optOutType }),
    });
  }

  /** Resolves when all automatic callbacks were answered. */
  async settled(): Promise<void> {
    while (this.#callbacks.size > 0) await Promise.all(this.#callbacks);
  }

  async stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => { this.#server.close(() => { resolve(); }); });
    this.#server.closeAllConnections();
    await closed;
  }

  async #post(url: string, params: Record<string, string>): Promise<number> {
    const answer = await fetch(url, {
      method: 'POST', body: new URLSearchParams(params), redirect: 'manual', signal: AbortSignal.timeout(15_000),
      headers: { 'X-Twilio-Signature': twilioSignature(this.authToken, url, params), 'I-Twilio-Idempotency-Token': `${params['MessageSid'] ?? ''}-${String(this.callbackAnswers.length)}` },
    });
    this.callbackAnswers.push(answer.status);
    await answer.arrayBuffer();
    return answer.status;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const path = /^\/2010-04-01\/Accounts\/([^/]+)\/Messages(?:\/([^/]+))?\.json$/.exec(url.pathname);
    const expected = `Basic ${Buffer.from(`${this.accountSid}:${this.authToken}`).toString('base64')}`;
    if (path === null) { this.#refuse(response, 404, 20404); return; }
    if (request.headers.authorization !== expected || path[1] !== this.accountSid) { this.#refuse(response, 401, 20003); return; }
    if (request.method === 'POST') await this.#create(request, response);
    else if (path[2] === undefined) this.#list(url.searchParams, response);
    else {
      const message = this.messages.find((one) => one.sid === path[2]);
      if (message === undefined) this.#refuse(response, 404, 20404);
      else this.#json(response, 200, this.#shown(message));
    }
  }

  async #create(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const params = await readForm(request);
    this.posts += 1;
    const behaviour = this.#behaviours.get((params['To'] ?? '').replace(/^whatsapp:/, '')) ?? this.otherwise;
    if (behaviour.kind === 'reset') { request.socket.destroy(); return; }
    if (behaviour.kind === 'error') { this.#refuse(response, behaviour.httpStatus, behaviour.code, behaviour.body); return; }
    if (params['To'] === undefined || (params['Body'] === undefined && params['ContentSid'] === undefined)) { this.#refuse(response, 400, 21602); return; }
    if (this.options.keepsWindow === true && this.#windowClosed(params)) { this.outsideWindow += 1; this.#refuse(response, 400, 63016); return; }
    const message = this.#accept(params);
    if (behaviour.kind === 'stillborn') Object.assign(message, { status: 'failed', errorCode: behaviour.code });
    if (behaviour.kind === 'lose_reply') request.socket.destroy();
    else if (behaviour.kind === 'nonsense') response.writeHead(201, { 'content-type': 'text/html' }).end('<html>');
    else if (behaviour.kind === 'accept' && behaviour.delayMs !== undefined) setTimeout(() => { this.#json(response, 201, this.#shown(message)); }, behaviour.delayMs).unref();
    else if (behaviour.kind !== 'hang') this.#json(response, 201, this.#shown(message));
  }

  #windowClosed(params: Readonly<Record<string, string>>): boolean {
    const to = params['To'] ?? '';
    if (!to.startsWith('whatsapp:') || params['ContentSid'] !== undefined) return false;
    const heard = this.#heard.get(to);
    return heard === undefined || this.#now().getTime() - heard.getTime() >= 86_400_000;
  }

  #accept(params: Record<string, string>): DoubleMessage {
    const message: DoubleMessage = { sid: `SM${String(this.messages.length + 1).padStart(32, '0')}`, params, dateSent: this.#now(), status: 'queued', errorCode: null };
    this.messages.push(message);
    const progress = this.#progress(message.sid).catch(() => { /* a hook that is down is the caller's scenario */ });
    this.#callbacks.add(progress);
    void progress.finally(() => { this.#callbacks.delete(progress); });
    return message;
  }

  async #progress(sid: string): Promise<void> {
    for (const status of this.options.progress ?? []) await this.advance(sid, status);
  }

  /** `To` and `DateSent` in day granularity, as the real list has them. */
  #list(query: URLSearchParams, response: ServerResponse): void {
    const day = query.get('DateSent')?.slice(0, 10);
    const after = query.get('DateSent>')?.slice(0, 10);
    const before = query.get('DateSent<')?.slice(0, 10);
    const found = this.messages.filter((message) => {
      const sent = message.dateSent.toISOString().slice(0, 10);
      return (query.get('To') ?? message.params['To']) === message.params['To'] && (day ?? sent) === sent && (after ?? sent) <= sent && sent <= (before ?? sent);
    });
    const size = Math.min(Number(query.get('PageSize') ?? 50), 1_000);
    const page = Number(query.get('Page') ?? 0);
    const next = new URLSearchParams([...query].filter(([name]) => name !== 'Page').concat([['Page', String(page + 1)]]));
    this.#json(response, 200, {
      messages: found.slice(page * size, (page + 1) * size).map((message) => this.#shown(message)), page, page_size: size,
      next_page_uri: (page + 1) * size < found.length ? `/2010-04-01/Accounts/${this.accountSid}/Messages.json?${next.toString()}` : null,
    });
  }

  #shown({ sid, params, status, errorCode, dateSent }: DoubleMessage): object {
    return {
      sid, account_sid: this.accountSid, status, error_code: errorCode, error_message: null, direction: 'outbound-api', api_version: '2010-04-01', num_segments: '1', num_media: '0',
      to: params['To'], from: params['From'] ?? null, messaging_service_sid: params['MessagingServiceSid'] ?? null, body: params['Body'] ?? Object.values(JSON.parse(params['ContentVariables'] ?? '{}') as Record<string, string>).join('\n'),
      date_created: dateSent.toUTCString(), date_updated: dateSent.toUTCString(), date_sent: dateSent.toUTCString(), price: null, price_unit: 'USD', subresource_uris: {},
    };
  }

  #refuse(response: ServerResponse, status: number, code?: number, body?: string): void {
    if (body === undefined) this.#json(response, status, { code: code ?? null, message: 'refused', more_info: '', status });
    else response.writeHead(status, { 'content-type': 'text/plain' }).end(body);
  }

  #json(response: ServerResponse, status: number, body: object): void {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }
}
