/** Takes a file in as it arrives, piece by piece into the database: never whole in memory, and nothing of it used until it is whole. */

import { Injectable, Logger } from '@nestjs/common';
import { DomainError } from '../../../platform/errors/domain.error.js';
import { checkPublicUrl } from '../../../platform/http/public-address.js';
import { frugally } from '../../../platform/process/frugal-heap.js';
import { ImportRepository } from '../../../records/import/import.repository.js';
import { type Upload } from '../uploads.js';
import { type ImportQuery, optionsOf, urlIn } from './import.dto.js';

const PIECE_BYTES = 256 * 1024;
const MAX_BYTES = 2 * 1024 ** 3;

/** A body that may be `{"url": …}` is no longer than this. */
const URL_BODY_BYTES = 8 * 1024;

@Injectable()
export class ImportReceiver {
  readonly #logger = new Logger('Import');

  constructor(private readonly imports: ImportRepository) {}

  /** The id of the import. @throws DomainError `empty_body`, `too_large`, `upload_aborted`, and those of `checkPublicUrl`. */
  async receive(query: ImportQuery, { mediaType, bytes }: Upload): Promise<string> {
    const pieces = inPieces(bytes)[Symbol.asyncIterator]();
    const first = await nextOf(pieces);
    if (first === null) throw new DomainError({ kind: 'invalid', code: 'empty_body', message: 'The body is empty; expected the file itself or {"url": …}.' });
    const url = mediaType === 'application/json' && first.length <= URL_BODY_BYTES ? urlIn(first) : null;
    if (url !== null) return this.#fromUrl(query, url);
    const id = await this.imports.begin({ kind: query.kind, format: query.format, options: optionsOf(query), url: null });
    try {
      await this.imports.received(id, await frugally(() => this.#keep(id, first, pieces)));
    } catch (error) {
      await this.#abandon(id, error);
      throw error;
    }
    return id;
  }

  async #fromUrl(query: ImportQuery, url: string): Promise<string> {
    const id = await this.imports.begin({ kind: query.kind, format: query.format, options: optionsOf(query), url: checkPublicUrl(url).href });
    await this.imports.received(id, 0);
    return id;
  }

  async #keep(id: string, first: Buffer, pieces: AsyncIterator<Buffer>): Promise<number> {
    let total = 0;
    let piece: Buffer | null = first;
    for (let seq = 0; piece !== null; seq += 1) {
      total += piece.length;
      if (total > MAX_BYTES) throw new DomainError({ kind: 'too_large', code: 'too_large', message: 'The file is larger than 2 GiB; expected it in parts.' });
      await this.imports.keepChunk(id, seq, piece);
      piece = await nextOf(pieces);
    }
    return total;
  }

  /** The sender is told by the error itself; the row says it to whoever looks later. */
  async #abandon(id: string, error: unknown): Promise<void> {
    const { code, message } = error instanceof DomainError ? error : { code: 'receiving_failed', message: 'The file could not be kept; send it again.' };
    await this.imports.abandon(id, code, message).catch(() => {
      this.#logger.error(`import ${id} could not be marked as ${code}`);
    });
  }
}

async function nextOf(pieces: AsyncIterator<Buffer>): Promise<Buffer | null> {
  const next = await pieces.next();
  return next.done === true ? null : next.value;
}

/** The stream in pieces of equal size, whatever the network made of it. */
async function* inPieces(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of bytes) {
      held.push(chunk);
      length += chunk.length;
      while (length >= PIECE_BYTES) {
        const whole = Buffer.concat(held);
        yield whole.subarray(0, PIECE_BYTES);
        held = [whole.subarray(PIECE_BYTES)];
        length -= PIECE_BYTES;
      }
    }
  } catch {
    throw new DomainError({ kind: 'invalid', code: 'upload_aborted', message: 'The upload broke off before its end; nothing of it is used.' });
  }
  if (length > 0) yield Buffer.concat(held);
}
