/** What went wrong, as RFC 9457 says it: from any exception to a problem+json body. */
import { HttpException } from '@nestjs/common';
import { z } from 'zod';
import { DomainError, type DomainErrorKind, type FieldError } from '../errors/domain.error.js';

export interface Problem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  /** Stable, snake_case. */
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly FieldError[];
}

const STATUS_OF_KIND: Readonly<Record<DomainErrorKind, number>> = {
  invalid: 400, unauthenticated: 401, forbidden: 403, not_found: 404, conflict: 409,
  too_large: 413, unsupported: 415, unprocessable: 422, rate_limited: 429, unavailable: 503,
};

const MALFORMED = 'The body is not valid JSON.';

interface Known {
  readonly title: string;
  readonly code: string;
  readonly detail: string;
}

const KNOWN_STATUS: Readonly<Record<number, Known>> = {
  400: { title: 'Bad request', code: 'bad_request', detail: 'The request cannot be understood.' },
  401: { title: 'Not authenticated', code: 'unauthenticated', detail: 'A valid API key or sign-in is needed.' },
  403: { title: 'Not allowed', code: 'forbidden', detail: 'This is not allowed to you.' },
  404: { title: 'Not found', code: 'not_found', detail: 'There is nothing at this address.' },
  405: { title: 'Method not allowed', code: 'method_not_allowed', detail: 'This address does not take that method.' },
  406: { title: 'Not acceptable', code: 'not_acceptable', detail: 'None of the accepted formats can be given.' },
  409: { title: 'Conflict', code: 'conflict', detail: 'This collides with what is already there.' },
  413: { title: 'Too large', code: 'too_large', detail: 'The request body is too large.' },
  415: { title: 'Unsupported format', code: 'unsupported_media_type', detail: 'This format of body is not understood here.' },
  422: { title: 'Not processable', code: 'unprocessable', detail: 'The request is understood but cannot be done.' },
  429: { title: 'Too many requests', code: 'rate_limited', detail: 'Too many requests. Try again later.' },
  500: { title: 'Internal error', code: 'internal', detail: 'Something went wrong on our side. It has been logged.' },
  503: { title: 'Unavailable', code: 'unavailable', detail: 'This cannot be served right now. Try again later.' },
};

/** Fastify's own errors by their code. */
const FASTIFY: Readonly<Record<string, readonly [status: number, code: string, detail: string]>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: [400, 'malformed_json', MALFORMED],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'malformed_json', 'The body is empty, but its type says JSON.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, 'bad_content_length', 'The body is not as long as Content-Length says.'],
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'too_large', 'The request body is too large.'],
  FST_ERR_BAD_URL: [400, 'bad_url', 'This address is not rightly encoded.'],
  FST_ERR_MAX_PARAM_LENGTH: [404, 'not_found', 'There is nothing at this address.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'unsupported_media_type', 'This Content-Type is not understood here.'],
};

/** Never tells more of an unknown error than that there was one. */
export function problemOf(error: unknown): Problem {
  if (error instanceof DomainError) return problem(STATUS_OF_KIND[error.kind], error.code, error.message, error.details);
  if (error instanceof z.ZodError) return validationProblem(fieldErrors(error.issues));
  const fastify = FASTIFY[codeOf(error)];
  if (fastify !== undefined) return problem(...fastify);
  if (error instanceof HttpException) return isMalformedJson(error) ? problem(400, 'malformed_json', MALFORMED) : problem(error.getStatus());
  const status = statusOf(error);
  return problem(status >= 400 && status < 500 ? status : 500);
}

/** One entry a field that is wrong; a field is never echoed with its value. */
export function validationProblem(errors: readonly FieldError[]): Problem {
  return problem(400, 'validation_failed', 'Some fields are missing or not right.', errors);
}

interface Issue {
  readonly code?: string | undefined;
  /** Of a wrong type: the right one. */
  readonly expected?: string | undefined;
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  /** Of zod's `unrecognized_keys`. */
  readonly keys?: readonly string[] | undefined;
  /** Of zod's `invalid_union`: what each of the forms it may have finds wrong. */
  readonly errors?: readonly (readonly Issue[])[] | undefined;
  /** A schema's own code for what is wrong, where it says more than zod's `custom`. */
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

/** Standard Schema issues (zod's among them) as field errors. */
export function fieldErrors(issues: readonly Issue[]): FieldError[] {
  return issues.flatMap(ofNearestForm).map(({ path = [], code = 'invalid', message, keys = [], params, expected }) => ({
    field: [...path.map((step) => String(typeof step === 'object' ? step.key : step)), ...keys.slice(0, 1)].join('.'),
    code: typeof params?.['code'] === 'string' ? params['code'] : code,
    message: expected !== undefined && message.endsWith('received undefined') ? `Expected ${expected}; the field is missing.` : message,
  }));
}

/** What may have several forms is held against the one whose kind it is of: an object against the object. */
function ofNearestForm(issue: Issue): Issue[] {
  const forms = issue.errors ?? [];
  const nearest = forms.find((faults) => !faults.some(({ code, path = [] }) => code === 'invalid_type' && path.length === 0));
  return nearest === undefined ? [issue] : nearest.map((fault) => ({ ...fault, path: [...(issue.path ?? []), ...(fault.path ?? [])] }));
}

function problem(status: number, code?: string, detail?: string, errors: readonly FieldError[] = []): Problem {
  const known = KNOWN_STATUS[status] ?? { title: 'Request failed', code: `http_${String(status)}`, detail: 'The request failed.' };
  return {
    type: 'about:blank',
    title: known.title,
    status,
    code: code ?? known.code,
    detail: detail ?? known.detail,
    ...(errors.length > 0 ? { errors } : {}),
  };
}

/** Nest rewraps Fastify's body errors and drops their code; what is left to tell them by is the word JSON. */
function isMalformedJson(error: HttpException): boolean {
  return error.getStatus() === 400 && /\bjson\b/i.test(error.message);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function statusOf(error: unknown): number {
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
}
