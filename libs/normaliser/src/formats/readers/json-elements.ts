/** The elements of one array inside a JSON document, one by one, in constant memory. */

import { JSONParser } from '@streamparser/json';

import { type Fault } from '../format-row.js';
import { type Bytes } from '../read-options.js';
import { bytePieces, describeStart } from './byte-pieces.js';

export interface JsonElement {
  /** Index in the array + 1. */
  readonly line: number;
  readonly value: unknown;
}

export type ElementBatch = { readonly elements: readonly JsonElement[]; readonly fault: Fault | null; readonly lastLine: number };

const MAX_ELEMENT_BYTES = 8 * 1024 * 1024;
const HEAD_CHARS = 64 * 1024;

class ElementStream {
  readonly #parser: JSONParser;
  readonly #property: string | null;
  #found: JsonElement[] = [];
  #head = '';
  #bytesSinceElement = 0;
  #broken = false;
  lastLine = 0;

  /** `property` of the root object that holds the array; null when the root is the array. */
  constructor(property: string | null) {
    this.#property = property;
    this.#parser = new JSONParser({ paths: [property === null ? '$.*' : `$.${property}.*`], keepStack: false });
    this.#parser.onValue = ({ value, key, parent }) => {
      if (!Array.isArray(parent) || typeof key !== 'number') return;
      this.lastLine = key + 1;
      this.#bytesSinceElement = 0;
      this.#found.push({ line: this.lastLine, value });
    };
    this.#parser.onError = () => { this.#broken = true; };
    this.#parser.onEnd = () => undefined;
  }

  take(): readonly JsonElement[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }

  write(piece: Uint8Array): Fault | null {
    if (this.#head.length < HEAD_CHARS) this.#head += new TextDecoder().decode(piece.subarray(0, HEAD_CHARS));
    const wrong = this.#wrongRoot();
    if (wrong !== null) return wrong;
    this.#bytesSinceElement += piece.length;
    try {
      if (!this.#parser.isEnded) this.#parser.write(piece);
    } catch {
      this.#broken = true;
    }
    if (this.#broken) return this.#notThisFormat('the document is not valid JSON');
    if (this.#bytesSinceElement <= MAX_ELEMENT_BYTES) return null;
    return { field: null, code: 'element_too_large', message: 'More than 8 MB without the end of an element; the rest of the document was not read.' };
  }

  finish(): Fault | null {
    if (this.#head.trim() === '') return this.#notThisFormat('an empty document');
    if (!this.#parser.isEnded) {
      return { field: null, code: 'truncated', message: `The document ends before its JSON does, after ${String(this.lastLine)} complete elements.` };
    }
    const hasArray = this.#property === null || this.lastLine > 0 || this.#head.includes(`"${this.#property}"`);
    return hasArray ? null : this.#notThisFormat('a JSON object without it');
  }

  #wrongRoot(): Fault | null {
    const wanted = this.#property === null ? '[' : '{';
    const start = this.#head.replace(/^\uFEFF/, '').trimStart();
    return start === '' || start.startsWith(wanted) ? null : this.#notThisFormat(describeStart(this.#head));
  }

  #notThisFormat(found: string): Fault {
    const expected = this.#property === null ? 'a JSON array of postings' : `a JSON object with an array "${this.#property}"`;
    return { field: null, code: 'not_this_format', message: `Expected ${expected}; found ${found}.` };
  }
}

/** Yields what each piece of the stream completed; a fault comes last and ends the document, elements before it are kept. */
export async function* jsonElements(bytes: Bytes, property: string | null): AsyncGenerator<ElementBatch> {
  const stream = new ElementStream(property);
  for await (const piece of bytePieces(bytes)) {
    const fault = stream.write(piece);
    const elements = stream.take();
    if (elements.length > 0 || fault !== null) yield { elements, fault, lastLine: stream.lastLine };
    if (fault !== null) return;
  }
  const fault = stream.finish();
  if (fault !== null) yield { elements: [], fault, lastLine: stream.lastLine };
}
