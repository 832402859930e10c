/** Bodies as the doors expect them: a multipart form is fields like any other form's, and text is UTF-8 or refused. */

import { isUtf8 } from 'node:buffer';
import multipart from '@fastify/multipart';
import { type RawBodyRequest } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyRequest } from 'fastify';
import { DomainError } from '../errors/domain.error.js';

const malformed = (code: string, message: string): DomainError => new DomainError({ kind: 'invalid', code, message });

/** Register before the first request. Files are refused: what is uploaded here is a body of its own. */
export async function readBodies(app: NestFastifyApplication): Promise<void> {
  await app.register(multipart, { limits: { fields: 50, files: 0, fieldSize: 100_000 } });
  app.getHttpAdapter().getInstance().addHook('preValidation', async (request) => {
    if (request.isMultipart()) request.body = await fieldsOf(request);
    const { rawBody } = request as RawBodyRequest<FastifyRequest>;
    // The parsers put U+FFFD in the place of what is broken: a name or an id would be kept that nobody sent.
    if (rawBody && !isUtf8(rawBody)) throw malformed('invalid_utf8', 'The body is not valid UTF-8.');
  });
}

/** A name given twice is a list, as in a urlencoded form. */
async function fieldsOf(request: FastifyRequest): Promise<Readonly<Record<string, unknown>>> {
  const fields = new Map<string, unknown[]>();
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') fields.set(part.fieldname, [...(fields.get(part.fieldname) ?? []), part.value]);
    }
  } catch (error) {
    if (error instanceof Error && 'statusCode' in error) throw error;
    throw malformed('malformed_form', 'The body is not a whole multipart form as its Content-Type says.');
  }
  return Object.fromEntries([...fields].map(([name, values]) => [name, values.length === 1 ? values[0] : values]));
}
