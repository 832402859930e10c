/** Carriers that keep in memory what left, with the hour it left: the witness the laws are checked against. */

import { CHANNELS, type Channel } from '#lib/vocabulary';
import { type Carrier, type DeliveryOutcome, type MessageContext, type OutgoingMessage, type PointOfNoReturn } from '../channels/channel.js';
import { Carriers } from '../pipeline/sending/carriers.js';
import { type Clock } from '../platform/clock/clock.js';
import { type CarrierFault, type Faults } from './faults.js';
import { type MortalDatabase } from './mortal.database.js';
import { type Order } from './order.js';

/** A message that really left. */
export interface Departure {
  readonly at: Date;
  readonly channel: Channel;
  readonly messageId: string;
  /** As the carrier passes it back to us. */
  readonly attemptId: string;
  readonly providerId: string;
  readonly to: string;
  /** The Message-ID of a mail. */
  readonly mailId: string | null;
  /** When the gate opened for it, among everything that happened. */
  readonly order: number;
  /** The furthest the flight had come by then, epoch milliseconds: the clock may have gone back. */
  readonly reached: number;
}

export class MemoryCarriers extends Carriers {
  readonly departures: Departure[] = [];
  reached = 0;
  readonly #carriers: ReadonlyMap<Channel, Carrier>;

  constructor(clock: Clock, database: MortalDatabase, faults: Faults, order: Order) {
    super();
    const depart: Depart = (opened, providerId, { messageRef }, message) => {
      const [to, mailId] = message.kind === 'email' ? [message.to.address, message.messageId] : [message.to, null];
      this.departures.push({ at: clock.now(), channel: message.kind, messageId: messageRef, attemptId: message.attemptId, providerId, to, mailId, order: opened, reached: this.reached });
    };
    this.#carriers = new Map(CHANNELS.map((channel) => [channel, new MemoryCarrier(channel, database, faults, order, depart)]));
  }

  of(channel: Channel): Carrier {
    const carrier = this.#carriers.get(channel);
    if (!carrier) throw new Error(`no carrier for ${channel}`);
    return carrier;
  }
}

/** `opened`: the order in which the gate opened for it. */
type Depart = (opened: number, providerId: string, context: MessageContext, message: OutgoingMessage) => void;

class MemoryCarrier implements Carrier {
  readonly #attempts = new Map<string, number>();

  constructor(
    readonly channel: Channel,
    private readonly database: MortalDatabase,
    private readonly faults: Faults,
    private readonly order: Order,
    private readonly depart: Depart,
  ) {}

  async send(message: OutgoingMessage, context: MessageContext, pointOfNoReturn: PointOfNoReturn): Promise<DeliveryOutcome> {
    const attempt = (this.#attempts.get(context.messageRef) ?? 0) + 1;
    this.#attempts.set(context.messageRef, attempt);
    if ((await pointOfNoReturn()) === 'stop') return { kind: 'stopped' };
    const opened = this.order.next();
    this.database.handOver();
    const providerId = `simulated-${this.channel}-${context.messageRef}-${String(attempt)}`;
    return this.#outcome(this.faults.ofAttempt(context.messageRef, attempt), providerId, () => {
      this.depart(opened, providerId, context, message);
    });
  }

  #outcome(fault: CarrierFault | null, providerId: string, depart: () => void): DeliveryOutcome {
    switch (fault) {
      case 'retry':
        return { kind: 'retry', code: 'simulated_busy' };
      case 'failed':
        return { kind: 'failed', code: 'simulated_refusal', blame: 'address' };
      case 'drop':
        return { kind: 'unknown', code: 'simulated_silence' };
      case 'unknown':
        depart();
        return { kind: 'unknown', code: 'simulated_silence' };
      case null:
        depart();
        return { kind: 'accepted', providerId };
    }
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
