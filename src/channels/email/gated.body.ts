/** A message body that asks at the last moment whether it may leave: nodemailer starts reading it only after the server's 354. */

import { Readable } from 'node:stream';

import { type PointOfNoReturn } from '../channel.js';

export type GateAnswer =
  | { readonly kind: 'go' | 'stop' }
  /** The gate itself broke (its database, not the network); nothing left. */
  | { readonly kind: 'broken'; readonly error: unknown };

export class GatedBody extends Readable {
  readonly #body: Buffer;
  readonly #pointOfNoReturn: PointOfNoReturn;
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

  override _read(): void {
    this.#answer ??= this.#ask();
  }

  async #ask(): Promise<GateAnswer> {
    let answer: GateAnswer;
    try {
      answer = { kind: await this.#pointOfNoReturn() };
    } catch (error) {
      answer = { kind: 'broken', error };
    }
    // The connection may have died while the gate thought: then nothing may be written, and nothing has been.
    if (this.destroyed) return answer;
    if (answer.kind === 'go') {
      this.#released = true;
      this.push(this.#body);
      this.push(null);
    } else {
      this.destroy(new Error('held back'));
    }
    return answer;
  }
}
