/** The elements of one name inside an XML document, one by one, in constant memory. */

import { SaxesParser } from 'saxes';

import { type Fault } from '../format-row.js';
import { type Bytes } from '../read-options.js';
import { bytePieces, describeStart } from './byte-pieces.js';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text and CDATA directly inside, trimmed. */
  readonly text: string;
}

export interface XmlBatch {
  readonly elements: readonly { readonly line: number; readonly element: XmlElement }[];
  readonly fault: Fault | null;
  readonly lastLine: number;
}

interface OpenElement { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string; line: number }

/** What a feed without postings is called; any other document without them is another document. */
const EMPTY_FEEDS: ReadonlySet<string> = new Set(['workzag-jobs', 'source', 'jobs', 'positions']);

const MAX_ELEMENT_CHARS = 4 * 1024 * 1024;

class XmlStream {
  readonly #parser = new SaxesParser();
  readonly #wanted: string;
  readonly #open: OpenElement[] = [];
  #found: { line: number; element: XmlElement }[] = [];
  #chars = 0;
  #error = false;
  #start = '';
  #root: string | null = null;

  constructor(wanted: string) {
    this.#wanted = wanted;
    this.#parser.on('error', () => { this.#error = true; });
    this.#parser.on('opentag', ({ name, attributes }) => {
      this.#root ??= name;
      if (this.#open.length > 0 || name === wanted) this.#open.push({ name, attributes, children: [], text: '', line: this.#parser.line });
    });
    this.#parser.on('text', (text) => { this.#addText(text); });
    this.#parser.on('cdata', (text) => { this.#addText(text); });
    this.#parser.on('closetag', () => { this.#close(); });
  }

  get line(): number {
    return this.#parser.line;
  }

  take(): XmlBatch['elements'] {
    const found = this.#found;
    this.#found = [];
    return found;
  }

  write(text: string): Fault | null {
    if (this.#start.length < 200) this.#start += text.slice(0, 200);
    this.#chars = this.#open.length > 0 ? this.#chars + text.length : 0;
    this.#parser.write(text);
    if (this.#error) return this.#malformed();
    if (this.#chars <= MAX_ELEMENT_CHARS) return null;
    return { field: null, code: 'element_too_large', message: `More than 4 MB without the end of a <${this.#wanted}>; the rest of the document was not read.` };
  }

  finish(seen: number): Fault | null {
    this.#parser.close();
    if (this.#error) {
      return this.#root === null ? this.#malformed() : { field: null, code: 'truncated', message: `The document ends before its XML does, after ${String(seen)} complete elements.` };
    }
    if (seen > 0 || this.#root === null || EMPTY_FEEDS.has(this.#root.toLowerCase())) return null;
    const found = describeStart(this.#start);
    return this.#other(found === 'an XML document' ? `<${this.#root.slice(0, 60)}> without any` : found);
  }

  #addText(text: string): void {
    const top = this.#open.at(-1);
    if (top !== undefined) top.text += text;
  }

  #close(): void {
    const done = this.#open.pop();
    if (done === undefined) return;
    const element: XmlElement = { name: done.name, attributes: done.attributes, children: done.children, text: done.text.trim() };
    const parent = this.#open.at(-1);
    if (parent !== undefined) parent.children.push(element);
    else {
      this.#chars = 0;
      this.#found.push({ line: done.line, element });
    }
  }

  #malformed(): Fault {
    const found = describeStart(this.#start);
    return this.#other(found === 'an XML document' ? 'XML that is not well formed' : found);
  }

  #other(found: string): Fault {
    return { field: null, code: 'not_this_format', message: `Expected an XML document with <${this.#wanted}> elements; found ${found}.` };
  }
}

const decoderFor = (head: Uint8Array): TextDecoder => {
  const declared = /^[^>]*encoding=["']([A-Za-z0-9._-]+)["']/.exec(new TextDecoder('latin1').decode(head.subarray(0, 200)))?.[1];
  try {
    return new TextDecoder(declared ?? 'utf-8', { fatal: true });
  } catch {
    return new TextDecoder('utf-8', { fatal: true });
  }
};

const decode = (decoder: TextDecoder, piece?: Uint8Array): string | null => {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    return null;
  }
};

/** The encoding the document declares is honoured; external entities are never loaded. A fault comes last and ends the document. */
export async function* xmlElements(bytes: Bytes, wanted: string): AsyncGenerator<XmlBatch> {
  const stream = new XmlStream(wanted);
  let decoder: TextDecoder | null = null;
  let seen = 0;
  const step = (text: string | null): XmlBatch => {
    const fault = text === null ? { field: null, code: 'invalid_utf8', message: 'The document is not in the encoding it declares.' } : stream.write(text);
    const elements = stream.take();
    seen += elements.length;
    return { elements, fault, lastLine: stream.line };
  };
  for await (const piece of bytePieces(bytes)) {
    decoder ??= decoderFor(piece);
    const batch = step(decode(decoder, piece));
    if (batch.elements.length > 0 || batch.fault !== null) yield batch;
    if (batch.fault !== null) return;
  }
  const last = step(decoder === null ? '' : decode(decoder));
  const fault = last.fault ?? stream.finish(seen);
  if (fault !== null || last.elements.length > 0) yield { elements: last.elements, fault, lastLine: stream.line };
}

export const childText = (element: XmlElement, name: string): string | undefined => {
  const text = element.children.find((child) => child.name === name)?.text;
  return text === undefined || text === '' ? undefined : text;
};
