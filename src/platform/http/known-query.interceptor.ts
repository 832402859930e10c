/** Refuses query parameters a route does not know: `?dryRun=true` unseen beside the body would send to everybody. */

import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Observable } from 'rxjs';
import { DomainError } from '../errors/domain.error.js';

/** Who reads a list may always ask for a page of it: a list without pages is answered whole. */
const PAGING: ReadonlySet<string> = new Set(['limit', 'cursor']);

@Injectable()
export class KnownQueryInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { method, query } = context.switchToHttp().getRequest<FastifyRequest>();
    const asked = Object.keys(query as object).filter((name) => method !== 'GET' || !PAGING.has(name));
    if (asked.length > 0) refuseUnknown(asked, knownTo(context));
    return next.handle();
  }
}

function refuseUnknown(asked: readonly string[], known: readonly string[]): void {
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  const expected = known.length === 0 ? 'none: what this route takes goes into its path and body' : `one of ${known.join(', ')}`;
  throw new DomainError({
    kind: 'invalid', code: 'validation_failed', message: 'Some fields are missing or not right.',
    details: unknown.map((field) => ({ field, code: 'unrecognized_keys', message: `No such query parameter; expected ${expected}.` })),
  });
}

/** The names in the schemas of the handler's `@Query({ schema })`. */
function knownTo(context: ExecutionContext): string[] {
  const parameters = (Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), context.getHandler().name) ?? {}) as Readonly<Record<string, { readonly schema?: unknown }>>;
  return Object.entries(parameters).flatMap(([place, { schema }]) =>
    place.startsWith(`${String(RouteParamtypes.QUERY)}:`) && schema instanceof z.ZodObject ? Object.keys(schema.shape) : []);
}
