/** Splits a stream of bytes into lines of text in constant memory; a broken line is marked and never ends the file. */

import { type Bytes } from '../read-options.js';
import { bytePieces, joinBytes } from './byte-pieces.js';

export type LineFault = 'line_too_long' | 'invalid_utf8';

export interface LineBatch {
  /** Number of the first line in `lines`, 1-based. */
  readonly first: number;
  /** Text without its line end, or why there is none. Blank lines are kept so that numbers stay true. */
  readonly lines: readonly (string | { readonly fault: LineFault })[];
}

const MAX_LINE_BYTES = 1024 * 1024;
const LF = 10;

type Line = LineBatch['lines'][number];

export class LineSplitter {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  readonly #maxLineBytes: number;
  #pending: Uint8Array[] = [];
  #pendingBytes = 0;
  #next = 1;

  constructor(maxLineBytes: number) {
    this.#maxLineBytes = maxLineBytes;
  }

  push(chunk: Uint8Array): LineBatch {
    const last = chunk.lastIndexOf(LF);
    const lines: Line[] = [];
    let start = 0;
    if (last >= 0 && this.#pendingBytes > 0) {
      const first = chunk.indexOf(LF);
      this.#hold(chunk.subarray(0, first));
      lines.push(this.#takePending());
      start = first + 1;
    }
    if (last >= start) this.#decodeBlock(chunk.subarray(start, last), lines);
    if (last + 1 < chunk.length) this.#hold(chunk.subarray(last + 1));
    return this.#number(lines);
  }

  /** The last line when the file does not end in a line feed. */
  end(): LineBatch {
    return this.#number(this.#pendingBytes > 0 ? [this.#takePending()] : []);
  }

  #number(lines: Line[]): LineBatch {
    const first = this.#next;
    const head = lines[0];
    if (first === 1 && typeof head === 'string' && head.startsWith('\uFEFF')) lines[0] = head.slice(1);
    this.#next += lines.length;
    return { first, lines };
  }

  /** Past the limit only the length is counted, so that an endless line costs no memory. */
  #hold(part: Uint8Array): void {
    this.#pendingBytes += part.length;
    if (this.#pendingBytes > this.#maxLineBytes) this.#pending = [];
    else this.#pending.push(part.slice());
  }

  #takePending(): Line {
    const bytes = this.#pendingBytes;
    const parts = this.#pending;
    this.#pending = [];
    this.#pendingBytes = 0;
    return bytes > this.#maxLineBytes ? { fault: 'line_too_long' } : this.#decodeLine(joinBytes(parts));
  }

  /** One decode for many lines: decoding each by itself costs more than parsing its JSON. */
  #decodeBlock(block: Uint8Array, into: Line[]): void {
    let text: string;
    try {
      text = this.#decoder.decode(block);
    } catch {
      this.#decodeBrokenBlock(block, into);
      return;
    }
    for (const line of text.split('\n')) {
      const tooLong = line.length * 3 > this.#maxLineBytes && new TextEncoder().encode(line).length > this.#maxLineBytes;
      into.push(tooLong ? { fault: 'line_too_long' } : withoutCr(line));
    }
  }

  #decodeBrokenBlock(block: Uint8Array, into: Line[]): void {
    for (let start = 0; start <= block.length; ) {
      const found = block.indexOf(LF, start);
      const end = found < 0 ? block.length : found;
      into.push(end - start > this.#maxLineBytes ? { fault: 'line_too_long' } : this.#decodeLine(block.subarray(start, end)));
      start = end + 1;
    }
  }

  #decodeLine(bytes: Uint8Array): Line {
    try {
      return withoutCr(this.#decoder.decode(bytes));
    } catch {
      return { fault: 'invalid_utf8' };
    }
  }
}

const withoutCr = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

/** Lines in batches of one piece of the stream. `maxLineBytes` counts bytes before the line feed. */
export async function* ndjsonLines(bytes: Bytes, maxLineBytes = MAX_LINE_BYTES): AsyncGenerator<LineBatch> {
  const splitter = new LineSplitter(maxLineBytes);
  for await (const piece of bytePieces(bytes)) {
    const batch = splitter.push(piece);
    if (batch.lines.length > 0) yield batch;
  }
  const rest = splitter.end();
  if (rest.lines.length > 0) yield rest;
}
