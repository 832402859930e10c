/** A message body that asks at the last moment whether it may leave: nodemailer reaches for it only after the server's 354. */

import { Readable, type Writable } from 'node:stream';

import { type PointOfNoReturn } from '../channel.js';

export type GateAnswer =
  | { readonly kind: 'go' | 'stop' }
  /** The gate itself broke (its database, not the network); nothing left. */
  | { readonly kind: 'broken'; readonly error: unknown };

const [LINE_WITH_DOT, END] = [Buffer.from('\r\n.'), Buffer.from('.\r\n')];

/** RFC 5321 §4.5.2: dots at the start of a line doubled. */
function dotted(body: Buffer): Buffer {
  if (body.indexOf(LINE_WITH_DOT) < 0 && body[0] !== LINE_WITH_DOT[2]) return body;
  return Buffer.from(body.toString('latin1').replace(/^\./gm, '..'), 'latin1');
}

export class GatedBody extends Readable {
  readonly #body: Buffer;
  readonly #pointOfNoReturn: PointOfNoReturn;
  #socket: Writable | null = null;
  #answer: Promise<GateAnswer> | null = null;
  #released = false;

  constructor(body: Buffer, pointOfNoReturn: PointOfNoReturn) {
    super();
    this.#body = body;
    this.#pointOfNoReturn = pointOfNoReturn;
  }

  /** True once the body was handed to the socket; while false not one byte of it has left. */
  get released(): boolean {
    return this.#released;
  }

  /** The gate's answer, pending while it thinks; null when it was never asked (no 354 came). */
  get answer(): Promise<GateAnswer> | null {
    return this.#answer;
  }

  /** Where it will leave. */
  through(socket: Writable): this {
    this.#socket = socket;
    return this;
  }

  /**
   * In place of nodemailer's stream, which looks at every byte of any body and sends its end by itself: this one is known
   * whole, and leaves in one piece.
   */
  override pipe<T extends NodeJS.WritableStream>(destination: T): T {
    if (destination instanceof Readable) destination.unpipe();
    this.#answer ??= this.#ask();
    return destination;
  }

  override _read(): void {
    // Nobody reads it.
  }

  async #ask(): Promise<GateAnswer> {
    let answer: GateAnswer;
    try {
      answer = { kind: await this.#pointOfNoReturn() };
    } catch (error) {
      answer = { kind: 'broken', error };
    }
    // The connection may have died while the gate thought: then nothing may be written, and nothing has been.
    if (this.destroyed || this.#socket?.writable !== true) return answer;
    if (answer.kind === 'go') {
      this.#released = true;
      // Together with the dot alone that ends it: a body of ours has CR LF at every line's end, the last one too.
      this.#socket.cork();
      this.#socket.write(dotted(this.#body));
      this.#socket.write(END);
      this.#socket.uncork();
    } else {
      this.destroy(new Error('held back'));
    }
    return answer;
  }
}
