/** The last strokes on the API's description: what every route shares and no decorator can say once. */

import { type OpenAPIObject } from '@nestjs/swagger';
import { ASKS_ONLY_MARK } from './admin/scopes.js';

const WRITES = ['post', 'put', 'patch', 'delete'] as const;
const METHODS = ['get', ...WRITES] as const;

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key', in: 'header' as const, required: false, schema: { type: 'string' as const, maxLength: 255 },
  description: 'The same key with the same request gives the same answer and happens once; kept for 48 hours.',
};

/** What any of these may be answered with, whatever the route. */
const EVERYWHERE: readonly { readonly status: string; readonly description: string; readonly when: (isWrite: boolean, takesBody: boolean) => boolean }[] = [
  { status: '409', description: 'A request with this Idempotency-Key is under way.', when: (isWrite) => isWrite },
  { status: '415', description: 'The body is of another type than those named here.', when: (_, takesBody) => takesBody },
  { status: '422', description: 'This Idempotency-Key came with another request before.', when: (isWrite) => isWrite },
  { status: '429', description: 'Too many wrong keys from this network.', when: () => true },
];

/** Problems are problem+json, writes of the API, but for mere questions, take an Idempotency-Key, and no header of a request has to be there. */
export function finishedDescription(document: OpenAPIObject): OpenAPIObject {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      for (const [status, response] of Object.entries(operation.responses)) {
        if (Number(status) >= 400 && response && 'content' in response && response.content) {
          response.content = { 'application/problem+json': Object.values(response.content)[0] ?? {} };
        }
      }
      for (const parameter of operation.parameters ?? []) if ('in' in parameter && parameter.in === 'header') parameter.required = false;
      if (!path.startsWith('/v1/')) continue;
      const isWrite = WRITES.some((write) => write === method) && !(ASKS_ONLY_MARK in operation);
      if (isWrite) operation.parameters = [...(operation.parameters ?? []), IDEMPOTENCY_KEY];
      const problem = operation.responses['400'];
      for (const { status, description, when } of EVERYWHERE) {
        if (when(isWrite, operation.requestBody !== undefined)) operation.responses[status] ??= { ...problem, description };
      }
    }
  }
  Object.values(document.components?.schemas ?? {}).forEach(allowNull);
  return document;
}

/** In OpenAPI 3.0 `nullable` does not add to an `enum`: null has to be among its values. */
function allowNull(schema: unknown): void {
  if (typeof schema !== 'object' || schema === null) return;
  if ('nullable' in schema && schema.nullable === true && 'enum' in schema && Array.isArray(schema.enum) && !schema.enum.includes(null)) schema.enum = [...(schema.enum as unknown[]), null];
  Object.values(schema).forEach(allowNull);
}
