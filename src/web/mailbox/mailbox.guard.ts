/** In production the development mailbox opens with an API key: its letters name people, and the links in them sign anybody in. */

import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Config } from '../../platform/config/config.js';
import { sameSecret } from '../../platform/crypto/api-key.js';
import { DomainError } from '../../platform/errors/domain.error.js';
import { clientAddress } from '../../platform/http/client-address.js';
import { AttemptLimit, type Attempts } from '../../platform/rate/attempt-limit.js';
import { type Scope } from '../../records/api-key/api-key.entity.js';
import { ApiKeyRepository } from '../../records/api-key/api-key.repository.js';

/** Whoever may make sign-in links may read them. */
const NEEDED: readonly Scope[] = ['candidates:read', 'candidates:write'];

/** Counted together with those that come to the API. */
const WRONG_KEYS: Attempts = { what: 'api-key', most: 100, windowMs: 3_600_000 };

@Injectable()
export class MailboxGuard implements CanActivate {
  constructor(
    private readonly config: Config,
    private readonly keys: ApiKeyRepository,
    private readonly limit: AttemptLimit,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { production, devMailbox } = this.config;
    // Where there is no mailbox the door itself says so.
    if (!production || !devMailbox) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const key = passwordIn(request.headers.authorization);
    if (key !== null && (await this.#opens(key))) return true;
    if (key !== null && !(await this.limit.allow(clientAddress(request), WRONG_KEYS))) {
      reply.header('retry-after', WRONG_KEYS.windowMs / 1_000);
      throw new DomainError({ kind: 'rate_limited', code: 'rate_limited', message: 'Too many wrong API keys came from this network. Try again in an hour.' });
    }
    reply.header('www-authenticate', 'Basic realm="mailbox", charset="UTF-8"');
    throw new DomainError({ kind: 'unauthenticated', code: 'unauthenticated', message: `An API key with the scopes ${NEEDED.join(' and ')} is needed, as the password; any name will do.` });
  }

  async #opens(key: string): Promise<boolean> {
    if (this.config.adminApiKey !== null && sameSecret(key, this.config.adminApiKey)) return true;
    const holder = await this.keys.verify(key);
    return holder !== null && NEEDED.every((scope) => holder.scopes.includes(scope));
  }
}

/** Of `Authorization: Basic` (RFC 7617), which browsers ask for; null for anything else. */
function passwordIn(header: string | undefined): string | null {
  const encoded = /^Basic +([\w+/]{1,1024}={0,2})$/i.exec(header ?? '')?.[1];
  return encoded === undefined ? null : (/^[^:]*:(.+)$/s.exec(Buffer.from(encoded, 'base64').toString('utf8'))?.[1] ?? null);
}
