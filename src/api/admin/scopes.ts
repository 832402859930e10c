/** Which scope a route asks for, and the words its description carries: one decorator a route. */

import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension, ApiOperation, ApiResponse } from '@nestjs/swagger';
import { type z } from 'zod';
import { ASKS_ONLY } from '../../platform/http/idempotency.interceptor.js';
import { problemSchema } from '../../platform/http/problem.schema.js';
import { type Scope } from '../../records/api-key/api-key.entity.js';

export const SCOPES_KEY = 'kesher:scopes';

/** A key with any one of these may use the route. */
export const Scopes = (...scopes: readonly Scope[]) => SetMetadata(SCOPES_KEY, scopes);

export interface DoorWords {
  /** One scope, or several of which one is enough. */
  readonly scope: Scope | readonly Scope[];
  readonly summary: string;
  readonly description?: string;
  /** Shape of the answer by status; null for an answer without a body. */
  readonly answers: Readonly<Record<number, z.ZodType | null>>;
  /** Changes nothing, whatever its method: nothing of the question or its answer is kept. */
  readonly asksOnly?: boolean;
  /** Problems beyond those every route may answer with. */
  readonly problems?: readonly (404 | 409 | 413)[];
}

/** In the description, for who generates a client. */
export const ASKS_ONLY_MARK = 'x-asks-only';

const PROBLEM_WORDS: Readonly<Record<number, string>> = {
  400: 'The request is not right; `errors` names each field and what was expected.',
  401: 'No valid API key.',
  403: 'The key lacks the scope.',
  404: 'There is no such thing.',
  409: 'This collides with what is already there.',
  413: 'The body is too large.',
};

/** Scope, summary, answers and problems of a route: what the guard enforces is what the description says. */
export function Door({ scope, summary, description, answers, asksOnly = false, problems = [] }: DoorWords): MethodDecorator {
  const scopes = typeof scope === 'string' ? [scope] : scope;
  const scopeLine = `Scope: ${scopes.map((one) => `\`${one}\``).join(' or ')}.`;
  return applyDecorators(
    Scopes(...scopes),
    ...(asksOnly ? [SetMetadata(ASKS_ONLY, true), ApiExtension(ASKS_ONLY_MARK, true)] : []),
    ApiOperation({ summary, description: description === undefined ? scopeLine : `${description}\n\n${scopeLine}` }),
    ...Object.entries(answers).map(([status, schema]) =>
      ApiResponse({ status: Number(status), description: '', ...(schema === null ? {} : { standardSchema: schema }) })),
    ...[400, 401, 403, ...problems].map((status) =>
      ApiResponse({ status, description: PROBLEM_WORDS[status] ?? '', standardSchema: problemSchema })),
  );
}
