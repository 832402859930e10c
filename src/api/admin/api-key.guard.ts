/** Lets in whoever holds a key with the scope the route asks for. A route that asks for none is closed. */

import { type CanActivate, createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Config } from '../../platform/config/config.js';
import { sameSecret } from '../../platform/crypto/api-key.js';
import { clientAddress } from '../../platform/http/client-address.js';
import { AttemptLimit, type Attempts } from '../../platform/rate/attempt-limit.js';
import { DomainError } from '../../platform/errors/domain.error.js';
import { SCOPES, type Scope } from '../../records/api-key/api-key.entity.js';
import { type ApiKeyHolder, ApiKeyRepository } from '../../records/api-key/api-key.repository.js';
import { SCOPES_KEY } from './scopes.js';

/** How ADMIN_API_KEY is named where a holder's id is kept. */
const ADMIN: ApiKeyHolder = { id: 'admin', scopes: SCOPES };

/** Wrong keys from one network; right ones are never held up by them. */
const WRONG_KEYS: Attempts = { what: 'api-key', most: 100, windowMs: 3_600_000 };

/** Longer than any key of ours; not worth hashing. */
const LONGEST_KEY = 512;

const holders = new WeakMap<FastifyRequest, ApiKeyHolder>();

/** Whose key came with this request; known once the guard has let it in. */
export function holderOf(request: FastifyRequest): ApiKeyHolder {
  const holder = holders.get(request);
  if (!holder) throw new Error('this route is not behind ApiKeyGuard');
  return holder;
}

/** The holder of the key, as a parameter of a route. */
export const Holder = createParamDecorator((_: unknown, context: ExecutionContext) => holderOf(context.switchToHttp().getRequest<FastifyRequest>()));

/** @throws DomainError `insufficient_scope`. */
export function demand(holder: ApiKeyHolder, ...anyOf: readonly Scope[]): void {
  if (anyOf.some((scope) => holder.scopes.includes(scope))) return;
  throw new DomainError({ kind: 'forbidden', code: 'insufficient_scope', message: `This key lacks a scope; expected ${anyOf.join(' or ')}.` });
}

@Injectable()
export class ApiKeyGuard implements CanActivate {
  constructor(
    private readonly config: Config,
    private readonly keys: ApiKeyRepository,
    private readonly reflector: Reflector,
    private readonly limit: AttemptLimit,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const holder = await this.#holder(request.headers.authorization);
    if (!holder) {
      const tried = request.headers.authorization !== undefined;
      if (tried && !(await this.limit.allow(clientAddress(request), WRONG_KEYS))) {
        reply.header('retry-after', WRONG_KEYS.windowMs / 1_000);
        throw new DomainError({ kind: 'rate_limited', code: 'rate_limited', message: 'Too many wrong API keys came from this network. Try again in an hour.' });
      }
      const told = tried ? ', error="invalid_token"' : '';
      reply.header('www-authenticate', `Bearer realm="kesher"${told}`);
      throw new DomainError({ kind: 'unauthenticated', code: 'unauthenticated', message: 'A valid API key is needed; expected the header Authorization: Bearer <key>.' });
    }
    const scopes = this.reflector.get<readonly Scope[] | undefined>(SCOPES_KEY, context.getHandler()) ?? [];
    try {
      demand(holder, ...scopes);
    } catch (error) {
      reply.header('www-authenticate', `Bearer realm="kesher", error="insufficient_scope", scope="${scopes.join(' ')}"`);
      throw error;
    }
    holders.set(request, holder);
    return true;
  }

  async #holder(header: string | undefined): Promise<ApiKeyHolder | null> {
    const key = /^Bearer +(\S+)$/i.exec(header ?? '')?.[1];
    if (key === undefined || key.length > LONGEST_KEY) return null;
    if (this.config.adminApiKey !== null && sameSecret(key, this.config.adminApiKey)) return ADMIN;
    return this.keys.verify(key);
  }
}
