/** At most `size` SMTP connections, each used for any number of messages (unpooled: 9 mails/s, pooled: hundreds; stack.md). */

import { type SmtpFault } from './smtp.outcome.js';
import { type SmtpServer, SmtpSession } from './smtp.session.js';

export class SmtpPool {
  readonly #server: SmtpServer;
  readonly #idle: SmtpSession[] = [];
  readonly #waiting: (() => void)[] = [];
  readonly #size: number;
  #free: number;
  #closed = false;

  constructor(server: SmtpServer, size: number) {
    if (!Number.isInteger(size) || size < 1) throw new RangeError('pool size must be a whole number of at least 1');
    this.#server = server;
    this.#size = size;
    this.#free = size;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Runs `work` while holding one of the pool's places, first come first served. */
  async withPlace<T>(work: () => Promise<T>): Promise<T> {
    await this.#takePlace();
    try {
      return await work();
    } finally {
      this.#givePlace();
    }
  }

  /** A connection ready for MAIL; `fresh` skips the idle ones. Call within {@link withPlace}. */
  async session(fresh = false): Promise<SmtpSession | SmtpFault> {
    while (!fresh) {
      const idle = this.#idle.pop();
      if (idle === undefined) break;
      if (idle.alive) return idle;
    }
    return SmtpSession.open(this.#server);
  }

  giveBack(session: SmtpSession): void {
    if (session.alive) this.#idle.push(session);
  }

  /** Lets the messages under way finish, then says goodbye on every connection. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    for (let place = 0; place < this.#size; place += 1) await this.#takePlace();
    for (let place = 0; place < this.#size; place += 1) this.#givePlace();
    await Promise.all(this.#idle.splice(0).map((session) => session.quit()));
  }

  #takePlace(): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => { this.#waiting.push(resolve); });
  }

  #givePlace(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free += 1;
    else next();
  }
}
