/** The last strokes on the API's description: what every route shares and no decorator can say once. */

import { type OpenAPIObject } from '@nestjs/swagger';
import { ASKS_ONLY_MARK } from './admin/scopes.js';

const WRITES = ['post', 'put', 'patch', 'delete'] as const;
const METHODS = ['get', ...WRITES] as const;

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key', in: 'header' as const, required: false, schema: { type: 'string' as const, maxLength: 255 },
  description: 'The same key with the same request gives the same answer and happens once; kept for 48 hours.',
};

/** Problems are problem+json, and writes of the API, but for mere questions, take an Idempotency-Key. */
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
      const isWrite = WRITES.some((write) => write === method) && !(ASKS_ONLY_MARK in operation);
      if (isWrite && path.startsWith('/v1/')) operation.parameters = [...(operation.parameters ?? []), IDEMPOTENCY_KEY];
    }
  }
  return document;
}
