/** What every door of the web asks: who is at it, for whom to write, and whether a form comes from our own page. */

import { Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { hashToken } from '../../platform/crypto/random-token.js';
import { SignedTokens } from '../../platform/crypto/signed-tokens.js';
import { type Candidate } from '../../records/candidate/candidate.entity.js';
import { CandidateRepository } from '../../records/candidate/candidate.repository.js';
import { SessionRepository } from '../../records/session/session.repository.js';
import { readerOf, type Reader } from './reader.js';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export interface Visitor {
  readonly candidate: Candidate;
  /** The secret of their session. */
  readonly session: string;
}

/** What the pages of one answer share. */
export interface Frame {
  readonly reader: Reader;
  readonly organisation: string;
}

@Injectable()
export class Site {
  constructor(
    private readonly config: Config,
    private readonly tokens: SignedTokens,
    private readonly sessions: SessionRepository,
    private readonly candidates: CandidateRepository,
    private readonly clock: Clock,
  ) {}

  get organisation(): string {
    return this.config.organisation.name;
  }

  /** `__Host-` binds the cookie to this host over TLS; plain http exists in development only, and browsers refuse the prefix there. */
  get #cookieName(): string {
    return this.#secure ? '__Host-kesher' : 'kesher';
  }

  get #secure(): boolean {
    return this.config.publicUrl.startsWith('https:');
  }

  async visitor(request: FastifyRequest): Promise<Visitor | null> {
    const session = this.sessionOf(request);
    if (session === null) return null;
    const candidateId = await this.sessions.whose(session);
    const candidate = candidateId === null ? null : await this.candidates.find(candidateId);
    return candidate === null || candidate.erasedAt ? null : { candidate, session };
  }

  sessionOf(request: FastifyRequest): string | null {
    const value = request.cookies[this.#cookieName];
    return value !== undefined && /^[\w-]{43}$/.test(value) ? value : null;
  }

  openSession(reply: FastifyReply, session: string): void {
    void reply.setCookie(this.#cookieName, session, { httpOnly: true, secure: this.#secure, sameSite: 'lax', path: '/' });
  }

  closeSession(reply: FastifyReply): void {
    void reply.clearCookie(this.#cookieName, { httpOnly: true, secure: this.#secure, sameSite: 'lax', path: '/' });
  }

  frame(request: FastifyRequest, visitor: Visitor | null = null): Frame {
    const reader = readerOf(request, { locale: visitor?.candidate.locale ?? null, signedIn: visitor !== null });
    return { reader, organisation: this.organisation };
  }

  /** For doors a signed link opens: written for the person behind the link, without telling anything else of them. */
  async frameFor(request: FastifyRequest, candidateId: string): Promise<Frame> {
    const candidate = await this.candidates.find(candidateId);
    return { reader: readerOf(request, { locale: candidate?.locale ?? null }), organisation: this.organisation };
  }

  /** Now, and the zone in which this person's days begin. */
  hereAndNow({ timeZone }: Candidate): { now: Date; zone: string } {
    return { now: this.clock.now(), zone: timeZone ?? this.config.defaultTimeZone ?? 'UTC' };
  }

  /** A token for the forms of one session: another site cannot make one. */
  formToken(visitor: Visitor): string {
    return this.tokens.sign('form', hashToken(visitor.session).toString('base64url'));
  }

  /** Whether a form was sent from a page of ours in this very session. */
  isOwnForm(request: FastifyRequest, visitor: Visitor, token: string): boolean {
    return this.sameOrigin(request) && this.tokens.verify('form', token) === hashToken(visitor.session).toString('base64url');
  }

  /** Browsers name the page a form stands on; a request without that header comes from no browser's form. */
  sameOrigin(request: FastifyRequest): boolean {
    const origin = request.headers.origin;
    if (request.headers['sec-fetch-site'] === 'cross-site') return false;
    if (origin === undefined) return true;
    if (!URL.canParse(origin)) return false;
    const { host } = new URL(origin);
    return origin === new URL(this.config.publicUrl).origin || host === request.headers.host;
  }

  /** Whether a browser says that another site's page sends this. A page that names no referrer sends `Origin: null`. */
  isFromElsewhere(request: FastifyRequest): boolean {
    const site = request.headers['sec-fetch-site'];
    const { origin } = request.headers;
    return site === 'cross-site' || site === 'same-site' || (origin !== undefined && origin !== 'null' && !this.sameOrigin(request));
  }

  /** The payload of a signed link of a scope, when it names a candidate or message by id. */
  idOf(scope: string, token: string): string | null {
    const payload = this.tokens.verify(scope, token);
    return payload !== null && UUID.test(payload) ? payload : null;
  }

  /** `messageId:position` of a signed link, for one thing a message told. */
  itemOf(scope: string, token: string): { messageId: string; position: number } | null {
    const [messageId = '', position = ''] = (this.tokens.verify(scope, token) ?? '').split(':');
    return UUID.test(messageId) && /^\d{1,4}$/.test(position) ? { messageId, position: Number(position) } : null;
  }

  sign(scope: string, payload: string): string {
    return this.tokens.sign(scope, payload);
  }
}

