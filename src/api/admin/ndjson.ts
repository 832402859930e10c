/** Long lists as one JSON object a line, written as fast as the reader takes them. */

import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';

export const NDJSON = 'application/x-ndjson';

/** `pages` is asked for the next page only when the reader has taken the last one. */
export const ndjson = (pages: AsyncIterable<readonly unknown[]>): StreamableFile => new StreamableFile(Readable.from(lines(pages)), { type: NDJSON });

async function* lines(pages: AsyncIterable<readonly unknown[]>): AsyncGenerator<Buffer> {
  for await (const page of pages) {
    if (page.length > 0) yield Buffer.from(page.map((row) => `${JSON.stringify(row)}\n`).join(''), 'utf8');
  }
}
