/** Sends what is due in a bucket: each message is written from today's facts, passes the gate at the last moment, and is recorded. */

import { type BeforeApplicationShutdown, Inject, Injectable, Logger, Optional } from '@nestjs/common';
import { type Message } from '../../records/message/message.entity.js';
import { MessageRepository } from '../../records/message/message.repository.js';
import { type IdsOf, type Step } from '../step.js';
import { UnderWay } from '../under-way.js';
import { OneMessage } from './one-message.js';
import { Outcomes } from './outcomes.js';
import { Preparation, type Prepared } from './preparation.js';

/** Messages claimed at a time, and sent side by side: of four such steps, enough that no connection waits while the next are claimed and read. */
const CLAIM = 40;
const ABREAST = 12;

/** Small runs leave a message or two in each bucket: one call takes what is due in the neighbourhood too. */
export const NEIGHBOURHOOD = 16;

/** Provides another number of messages sent side by side: one by one, their order is always the same. */
export const MESSAGES_ABREAST = Symbol('messages abreast');

@Injectable()
export class SendBucketStep implements Step<IdsOf<'messages.planned'>>, BeforeApplicationShutdown {
  readonly name = 'send-bucket';
  readonly #underWay = new UnderWay();
  readonly #logger = new Logger('SendBucket');

  constructor(
    private readonly messages: MessageRepository,
    private readonly preparation: Preparation,
    private readonly one: OneMessage,
    private readonly outcomes: Outcomes,
    @Optional() @Inject(MESSAGES_ABREAST) private readonly abreast: number = ABREAST,
  ) {}

  coalesce({ bucket }: { readonly bucket: number }): { readonly bucket: number } {
    return { bucket: bucket - (bucket % NEIGHBOURHOOD) };
  }

  async run({ bucket }: { readonly bucket: number }): Promise<void> {
    await this.#underWay.during(() => this.#drain(bucket));
  }

  /** Before anything closes: no new claims, what is at the carrier is finished, what only stands in line is given back. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.#underWay.stop();
  }

  async #drain(bucket: number): Promise<void> {
    const { bucket: first } = this.coalesce({ bucket });
    const buckets = [bucket, ...Array.from({ length: NEIGHBOURHOOD }, (_, at) => first + at).filter((other) => other !== bucket)];
    const claims = this.#claims(buckets);
    await Promise.all(Array.from({ length: this.abreast }, async () => {
      for await (const prepared of claims) await this.#safely(prepared.message, () => this.one.send(prepared));
    }));
  }

  /** One after the other: whoever takes the last of a claim brings the next, while the others are still at the carrier. */
  async *#claims(buckets: readonly number[]): AsyncGenerator<Prepared> {
    while (!this.#underWay.stopping) {
      const claimed = await this.messages.claimDue(buckets, CLAIM);
      yield* await this.#prepare(claimed);
      // Less than there was room for is all there was; but those under suspicion come few at a time.
      if (claimed.length < CLAIM && claimed.every(({ lapses }) => lapses === 0)) return;
    }
  }

  /** Together; when that fails each by itself, so that the one to blame goes back alone. */
  async #prepare(claimed: readonly Message[]): Promise<readonly Prepared[]> {
    try {
      return await this.preparation.of(claimed);
    } catch (error) {
      this.#logger.warn(`${String(claimed.length)} messages could not be read together: ${error instanceof Error ? error.message : 'unknown error'}`);
    }
    const prepared: Prepared[] = [];
    for (const message of claimed) await this.#safely(message, async () => { prepared.push(...await this.preparation.of([message])); });
    return prepared;
  }

  /** A message that cannot even be tried goes back to waiting; the others are not held up by it. */
  async #safely(message: Message, work: () => Promise<void>): Promise<void> {
    try {
      if (this.#underWay.stopping) await this.messages.release(message);
      else await work();
    } catch (error) {
      this.#report(message, error);
      // When not even this can be written, the lease gives the message back.
      await this.outcomes.retryLater(message, { kind: 'retry', code: 'internal_error' }).catch((also: unknown) => { this.#report(message, also); });
    }
  }

  #report(message: Message, error: unknown): void {
    this.#logger.error(`message ${message.id} could not be tried: ${error instanceof Error ? error.message : 'unknown error'}`, error instanceof Error ? error.stack : undefined);
  }
}
