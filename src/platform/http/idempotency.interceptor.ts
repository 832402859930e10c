/** `Idempotency-Key` on writes: the same key and request get the same answer and happen once. A question changes nothing and is answered anew. */

import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { DomainError } from '../errors/domain.error.js';
import { type KeptAnswer, IdempotencyStore } from './idempotency.store.js';

const KEY = /^[\x21-\x7e]{1,255}$/;

const NO_EFFECT: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Marks a handler that answers a question too long for an address: neither it nor the answer is kept. */
export const ASKS_ONLY = 'kesher:asks-only';

/** Tells whose key a request came with, so that two callers may use the same Idempotency-Key, and what it asks beside its address. */
export abstract class CallerIdentity {
  abstract idOf(request: FastifyRequest): string;
  /** The body or, for an upload, which is not read before it is worked on, what its sender says of it. */
  abstract saidBy(request: FastifyRequest): unknown;
}

@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly store: IdempotencyStore,
    private readonly callers: CallerIdentity,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const key = request.headers['idempotency-key'];
    if (key === undefined || NO_EFFECT.has(request.method) || this.reflector.get<true | undefined>(ASKS_ONLY, context.getHandler())) return next.handle();
    if (typeof key !== 'string' || !KEY.test(key)) {
      throw new DomainError({
        kind: 'invalid', code: 'bad_idempotency_key', message: 'This Idempotency-Key cannot be used; expected 1 to 255 visible ASCII characters, once.',
      });
    }
    return from(this.#once(key, request, context.switchToHttp().getResponse<FastifyReply>(), next));
  }

  async #once(key: string, request: FastifyRequest, reply: FastifyReply, next: CallHandler): Promise<unknown> {
    const asked = { apiKeyId: this.callers.idOf(request), key, request: JSON.stringify([request.method, request.url, this.callers.saidBy(request)]) };
    const work = async (): Promise<KeptAnswer> => {
      const body: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
      return { status: reply.statusCode, body };
    };
    const { repeated, answer } = await this.store.once(asked, work);
    if (repeated) {
      reply.status(answer.status).header('idempotency-replayed', 'true');
      return answer.body ?? undefined;
    }
    return answer.body;
  }
}
