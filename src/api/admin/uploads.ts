/** Keeps bodies from being parsed where they are not JSON: uploads pass through as a stream, other formats are refused. */

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type FastifyAdapter } from '@nestjs/platform-fastify';
import { type FastifyRequest } from 'fastify';
import { DomainError } from '../../platform/errors/domain.error.js';

const UPLOAD_PATH = '/v1/imports';

export interface Upload {
  /** As the sender called it, lower case, without parameters; empty when not said. */
  readonly mediaType: string;
  /** Type, length and digest as its headers have them; null for what they lack. */
  readonly said: readonly (string | null)[];
  readonly bytes: AsyncIterable<Buffer>;
}

const SAID = ['content-type', 'content-length', 'content-digest'];

const saidBy = ({ headers }: FastifyRequest['raw']): (string | null)[] => SAID.map((name) => headers[name]?.toString() ?? null);

const uploads = new WeakMap<object, Pick<Upload, 'mediaType' | 'said'>>();

/** The body of an upload, not yet read. */
export function uploadOf(request: FastifyRequest): Upload {
  return { mediaType: '', said: saidBy(request.raw), ...uploads.get(request.raw), bytes: bytesOf(request.raw) };
}

/** They come once: work begun anew in the middle would keep a file without its beginning, or an empty one, and say that it has it. */
async function* bytesOf(raw: FastifyRequest['raw']): AsyncGenerator<Buffer> {
  if (raw.readableDidRead) throw new DomainError({ kind: 'conflict', code: 'upload_interrupted', message: 'Something got in the way of this upload and nothing of it was kept. Send it again.' });
  yield* raw as AsyncIterable<Buffer>;
}

@Injectable()
export class Uploads implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost<FastifyAdapter>) {}

  onModuleInit(): void {
    this.host.httpAdapter.getInstance().addHook('onRequest', (request, _, done) => {
      try {
        sortBody(request);
        done();
      } catch (error) {
        done(error instanceof Error ? error : new Error('the request could not be sorted'));
      }
    });
  }
}

function sortBody({ method, url, raw }: FastifyRequest): void {
  const path = url.split('?', 1)[0] ?? '';
  if (method === 'GET' || !path.startsWith('/v1/')) return;
  const mediaType = (raw.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (method === 'POST' && path === UPLOAD_PATH) {
    refusePacked(mediaType, raw.headers['content-encoding']);
    uploads.set(raw, { mediaType, said: saidBy(raw) });
    // Fastify reads a body by its headers; without them it leaves the stream to the route, however large the body is.
    delete raw.headers['content-type'];
    delete raw.headers['content-length'];
    delete raw.headers['transfer-encoding'];
    return;
  }
  const { 'content-length': length, 'transfer-encoding': transfer } = raw.headers;
  // Many clients name the type with every request, also where there is no body: nothing is no broken JSON.
  if (transfer === undefined && (length === undefined || length === '0')) delete raw.headers['content-type'];
  if (mediaType !== '' && mediaType !== 'application/json' && mediaType !== 'application/merge-patch+json') {
    throw unsupported('This format of body is not understood here; expected Content-Type: application/json.');
  }
}

function refusePacked(mediaType: string, encoding: string | undefined): void {
  if (mediaType.startsWith('multipart/')) throw unsupported('A form was sent; expected the file itself as the body (curl --data-binary @file).');
  if (encoding !== undefined && encoding !== 'identity') throw unsupported('The body is compressed; expected it plain, without Content-Encoding.');
}

const unsupported = (message: string): DomainError => new DomainError({ kind: 'unsupported', code: 'unsupported_media_type', message });
